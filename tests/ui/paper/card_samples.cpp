#include "ui/paper/card_samples.h"

#include "paper/demo_portrait.h"

CardFace aFace(int number, const QString& name) {
  static const QByteArray photos[] = {demoPortrait(Sex::Male, 30, 1), demoPortrait(Sex::Female, 44, 2)};
  CardFace face;
  face.name = name;
  face.sex = number % 2 == 0 ? Sex::Male : Sex::Female;
  face.registrationNumber = QString::number(32990026000000LL + number);
  face.cardNumber = QString::number(3299010000000000LL + number * 17);
  face.issued = QDate(2026, 11, 27);
  face.photo = photos[number % 2];
  face.code = "SM1:" + QByteArray::number(number).rightJustified(150, 'Z');
  face.officeName = QStringLiteral("示范市建筑业劳务服务中心");
  face.city = QStringLiteral("示范市");
  face.phone = QStringLiteral("199 0000 0000");
  face.address = QStringLiteral("示范市建设路 1 号");
  return face;
}

NextFace facesOf(const QVector<CardFace>& faces) {
  return [faces, at = qsizetype(0)]() mutable -> std::optional<CardFace> {
    if (at == faces.size()) return std::nullopt;
    return faces[at++];
  };
}

QVector<CardFace> facesNamed(const QStringList& names) {
  QVector<CardFace> faces;
  for (const QString& name : names) faces.append(aFace(static_cast<int>(faces.size()) + 1, name));
  return faces;
}

const CardTemplate& standardTemplate() {
  static const CardTemplate loaded = [] {
    auto read = loadCardTemplate(standardCardTemplate());
    REQUIRE(read.has_value());
    return *read;
  }();
  return loaded;
}

PrintedCards::PrintedCards(const QVector<CardFace>& faces, const CardPrinting& printing) {
  QFile file(pdf);
  REQUIRE(file.open(QIODevice::WriteOnly));
  const auto done =
      writeCards(file, standardTemplate(), printing, facesOf(faces), {"批次 20261127-01", "示范市", 0});
  REQUIRE(done.has_value());
  written = *done;
}

QByteArray PrintedCards::bytes() const {
  QFile file(pdf);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

QString PrintedCards::words(int page, const QRectF& part) const {
  QStringList arguments{"-raw", "-f", QString::number(page), "-l", QString::number(page)};
  if (!part.isNull())  // in tenths of a millimetre
    arguments << "-r"
              << "254"
              << "-x" << QString::number(qRound(part.x() / 10)) << "-y"
              << QString::number(qRound(part.y() / 10)) << "-W" << QString::number(qRound(part.width() / 10))
              << "-H" << QString::number(qRound(part.height() / 10));
  return QString::fromUtf8(outputOfTool("pdftotext", arguments << pdf << "-")).simplified().remove(' ');
}

QImage PrintedCards::page(int page, int dotsPerInch) const {
  const QString number = QString::number(page);
  outputOfTool("pdftoppm", {"-png", "-singlefile", "-r", QString::number(dotsPerInch), "-f", number, "-l",
                            number, pdf, folder.filePath("page")});
  return QImage(folder.filePath("page.png")).convertToFormat(QImage::Format_RGB32);
}

QStringList PrintedCards::codes(const QImage& picture) const {
  const QString file = folder.filePath("codes.png");
  REQUIRE(picture.save(file));
  QStringList found =
      QString::fromUtf8(outputOfTool("zbarimg", {"-q", file})).split('\n', Qt::SkipEmptyParts);
  found.sort();
  return found;
}

QString PrintedCards::info(const QStringList& more) const {
  return QString::fromUtf8(outputOfTool("pdfinfo", more + QStringList{pdf}));
}
