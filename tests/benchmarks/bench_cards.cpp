#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>
#include <cstdio>

#include "benchmarks/measure.h"
#include "paper/card_sheets.h"
#include "paper/demo_portrait.h"

namespace {

constexpr int kinds = 50;          // photos that differ; a file of so many cards has each several times over
constexpr int wanted = 20;         // times gLabels' cards per second
constexpr int photoBytes = 16000;  // what a camera's portrait comes to at this size

/// A drawn portrait with the grain of a camera, so that it takes as many bytes as a real one.
QByteArray grainyPortrait(int kind) {
  QImage picture = QImage::fromData(demoPortrait(kind % 2 == 0 ? Sex::Male : Sex::Female, 20 + kind, kind))
                       .convertToFormat(QImage::Format_RGB32);
  QRandomGenerator random(static_cast<quint32>(kind));
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) {
      const int grain = random.bounded(13) - 6;
      const QRgb was = picture.pixel(x, y);
      const auto part = [grain](int value) { return std::clamp(value + grain, 0, 255); };
      picture.setPixel(x, y, qRgb(part(qRed(was)), part(qGreen(was)), part(qBlue(was))));
    }
  QByteArray jpeg;
  for (int quality = 95; quality > 5 && (jpeg.isEmpty() || jpeg.size() > photoBytes); quality -= 3) {
    jpeg.clear();
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpeg", quality);
  }
  return jpeg;
}

const QVector<QByteArray>& photos() {
  static const QVector<QByteArray> all = [] {
    QVector<QByteArray> made;
    for (int kind = 0; kind < kinds; ++kind) made.append(grainyPortrait(kind));
    return made;
  }();
  return all;
}

/// Each card's own: 2,000 surnames and names, numbers, and a code as long as a signed one.
CardFace faceOf(int number) {
  CardFace face;
  face.name =
      QString(QChar(0x4E00 + number * 7 % 2000)) + QChar(0x5E00 + number * 13 % 3000) + QStringLiteral("川");
  face.sex = number % 2 == 0 ? Sex::Male : Sex::Female;
  face.registrationNumber = QString::number(32990026000000LL + number);
  face.cardNumber = QString::number(3299010000000000LL + number);
  face.issued = QDate(2026, 11, 27);
  face.photo = photos()[number % kinds];
  QRandomGenerator random(static_cast<quint32>(number));
  face.code = "SM1:";
  while (face.code.size() < 154) face.code += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[random.bounded(36)];
  face.officeName = QStringLiteral("示范市建筑业劳务服务中心");
  face.city = QStringLiteral("示范市");
  face.phone = QStringLiteral("199 0000 0000");
  face.address = QStringLiteral("示范市建设路 1 号");
  return face;
}

NextFace faces(int count) {
  return [count, number = 0]() mutable -> std::optional<CardFace> {
    return number < count ? std::optional(faceOf(number++)) : std::nullopt;
  };
}

/// The greatest memory of this process since it was asked last, in MB.
double peakMemory() {
  QFile status(QStringLiteral("/proc/self/status"));
  REQUIRE(status.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(status.readAll());
  QFile forget(QStringLiteral("/proc/self/clear_refs"));
  if (forget.open(QIODevice::WriteOnly)) forget.write("5");
  return text.section(QStringLiteral("VmHWM:"), 1).section(u'k', 0, 0).trimmed().toDouble() / 1024;
}

double seconds(const std::function<void()>& call) {
  QElapsedTimer timer;
  timer.start();
  call();
  return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct Run {
  double perSecond = 0;
  double bytes = 0;
};

Run writeOurs(int count, CardLayout layout) {
  const auto cardTemplate = loadCardTemplate(standardCardTemplate());
  REQUIRE(cardTemplate.has_value());
  QFile file(benchDirectory() + QStringLiteral("/cards.pdf"));
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  CardPrinting printing;
  printing.layout = layout;
  CardsWritten written;
  const double time = seconds([&] {
    const auto done = writeCards(file, *cardTemplate, printing, faces(count), {});
    REQUIRE(done.has_value());
    written = *done;
    REQUIRE(file.flush());
  });
  REQUIRE(written.cards == count);
  return {count / time, static_cast<double>(written.bytes) / count};
}

Run copyPhotos(int count) {
  QFile file(benchDirectory() + QStringLiteral("/photos"));
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  const double time = seconds([&] {
    for (int i = 0; i < count; ++i) file.write(photos()[i % kinds]);
    REQUIRE(file.flush());
  });
  return {count / time, static_cast<double>(file.size()) / count};
}

/// The same fields as one label of gLabels, front above back, for it knows no second side.
QByteArray asLabel() {
  const QByteArray still = " a0=\"1\" a1=\"0\" a2=\"0\" a3=\"1\" a4=\"0\" a5=\"0\"";
  const auto text = [&](const char* box, const char* size, const QByteArray& content) {
    return "<Object-text " + QByteArray(box) + still +
           " justify=\"Left\" valign=\"Top\" auto_shrink=\"False\"><p><span font_family=\"Noto Sans CJK SC\" "
           "font_size=\"" +
           size +
           "\" font_weight=\"Regular\" font_italic=\"False\" underline=\"False\" color=\"0x000000ff\" "
           "line_spacing=\"1\">" +
           content + "</span></p></Object-text>";
  };
  const auto code = [&](const char* box, const char* style, const char* backend, const char* field) {
    return "<Object-barcode " + QByteArray(box) + still + " style=\"" + style + "\" backend=\"" + backend +
           "\" text=\"False\" checksum=\"True\" color=\"0x000000ff\" field=\"" + field + "\"/>";
  };
  QByteArray objects =
      "<Object-image x=\"4.2mm\" y=\"16.1mm\" w=\"22mm\" h=\"28mm\"" + still + " field=\"photo\"/>";
  const char* fields[][3] = {{"x=\"30mm\" y=\"19mm\" w=\"52mm\" h=\"8mm\"", "17", "name"},
                             {"x=\"30mm\" y=\"31mm\" w=\"6mm\" h=\"5mm\"", "9", "sex"},
                             {"x=\"37mm\" y=\"31mm\" w=\"29mm\" h=\"5mm\"", "9", "registration"},
                             {"x=\"67mm\" y=\"31mm\" w=\"14mm\" h=\"5mm\"", "9", "issued"},
                             {"x=\"30mm\" y=\"41mm\" w=\"52mm\" h=\"6mm\"", "13", "card"},
                             {"x=\"4mm\" y=\"101mm\" w=\"44mm\" h=\"4mm\"", "8", "card"}};
  for (const auto& each : fields)
    objects += text(each[0], each[1], "<field name=\"" + QByteArray(each[2]) + "\"/>");
  objects += code("x=\"62mm\" y=\"76mm\" w=\"20mm\" h=\"20mm\"", "IEC18004", "libqrencode", "code");
  objects += code("x=\"4mm\" y=\"93mm\" w=\"44mm\" h=\"7.2mm\"", "Code128C", "gnu-barcode", "digits");
  return "<?xml version=\"1.0\"?>\n<Glabels-document xmlns=\"http://glabels.org/xmlns/3.0/\"><Template "
         "brand=\"Shiming\" "
         "part=\"ID-1\" size=\"Other\" width=\"85.6mm\" height=\"107.96mm\" "
         "description=\"card\"><Label-rectangle id=\"0\" "
         "width=\"85.6mm\" height=\"107.96mm\" round=\"0\" x_waste=\"0\" y_waste=\"0\"><Layout nx=\"1\" "
         "ny=\"1\" x0=\"0\" "
         "y0=\"0\" dx=\"0pt\" dy=\"0pt\"/></Label-rectangle></Template><Objects id=\"0\" rotate=\"False\">" +
         objects + "</Objects><Merge type=\"Text/Comma/Line1Keys\" src=\"cards.csv\"/></Glabels-document>";
}

void put(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
}

Run writeGlabels(int count) {
  const QDir folder(benchDirectory());
  for (int kind = 0; kind < kinds; ++kind)
    put(folder.filePath(QStringLiteral("%1.jpg").arg(kind)), photos()[kind]);
  put(folder.filePath(QStringLiteral("cards.glabels")), asLabel());
  QByteArray rows = "name,sex,registration,card,digits,issued,photo,code\n";
  for (int i = 0; i < count; ++i) {
    const CardFace face = faceOf(i);
    rows += QStringList{face.name,
                        face.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"),
                        groupedRegistrationNumber(face.registrationNumber),
                        groupedCardNumber(face.cardNumber),
                        face.cardNumber,
                        face.issued.toString(QStringLiteral("yyyy-MM")),
                        folder.filePath(QStringLiteral("%1.jpg").arg(i % kinds)),
                        QString::fromLatin1(face.code)}
                .join(u',')
                .toUtf8() +
            '\n';
  }
  put(folder.filePath(QStringLiteral("cards.csv")), rows);
  QProcess process;
  process.setWorkingDirectory(folder.path());
  process.setProcessChannelMode(QProcess::MergedChannels);
  double time = seconds([&] {
    process.start(QStringLiteral("glabels-3-batch"),
                  {QStringLiteral("-o"), QStringLiteral("labels.pdf"), QStringLiteral("-i"),
                   QStringLiteral("cards.csv"), QStringLiteral("cards.glabels")});
    REQUIRE(process.waitForFinished(600'000));
  });
  INFO(process.readAll().toStdString());
  const qint64 size = QFile(folder.filePath(QStringLiteral("labels.pdf"))).size();
  REQUIRE(size > count * 1000);
  return {count / time, static_cast<double>(size) / count};
}

void tell(const char* what, int count, const Run& run) {
  std::printf("%-44s %5d cards %9.0f cards/s %8.0f bytes/card\n", what, count, run.perSecond, run.bytes);
}

}  // namespace

TEST_CASE("A batch of two-sided cards against gLabels and a bare copy of their photos", "[.][cards]") {
  qint64 photoSum = 0;
  for (const QByteArray& photo : photos()) photoSum += photo.size();
  std::printf("photos: %lld bytes each\n", photoSum / kinds);
  writeOurs(5, CardLayout::CardPrinter);  // fonts and libraries are read once per program
  double ours = 0;
  for (const int count : {50, 500, 5000}) {
    peakMemory();
    const Run run = writeOurs(count, CardLayout::CardPrinter);
    const double peak = peakMemory();
    if (count == 500) ours = run.perSecond;
    tell("card printer, front and back", count, run);
    std::printf("%-44s %.1f MB\n", "  peak memory", peak);
  }
  for (const int count : {50, 500, 5000})
    tell("sheets of ten, both sides", count, writeOurs(count, CardLayout::SheetOfTen));
  const Run bare = copyPhotos(5000);
  tell("bare copy of the photos", 5000, bare);
  const Run one = writeGlabels(1);  // what starting it costs is not held against it
  const Run labels = writeGlabels(200);
  const double perCard = (200 / labels.perSecond - 1 / one.perSecond) / 199;
  tell("glabels-3-batch, start and all", 200, labels);
  std::printf("%-44s %9.0f cards/s\n", "glabels-3-batch without its start", 1 / perCard);
  std::printf("ours are %.0f × gLabels' cards per second (wanted: %d ×); %.1f × slower than the bare copy\n",
              ours * perCard, wanted, bare.perSecond / ours);
  CHECK(ours * perCard >= wanted);
}
