#include "ui/paper/printed_pdf.h"

#include <QFile>
#include <QProcess>
#include <catch2/catch.hpp>

QByteArray outputOfTool(const QString& program, const QStringList& arguments, int expected) {
  QProcess process;
  process.start(program, arguments);
  REQUIRE(process.waitForFinished());
  CAPTURE(program.toStdString(), process.readAllStandardError().toStdString());
  REQUIRE(process.exitCode() == expected);
  return process.readAllStandardOutput();
}

PrintedPdf::PrintedPdf(const QByteArray& bytes) {
  QFile file(pdf);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

QString PrintedPdf::text(const QStringList& more) const {
  return QString::fromUtf8(outputOfTool("pdftotext", QStringList{"-raw"} + more + QStringList{pdf, "-"}))
      .simplified();
}

QImage PrintedPdf::page(int dotsPerInch) const {
  outputOfTool("pdftoppm",
               {"-png", "-singlefile", "-r", QString::number(dotsPerInch), pdf, folder.filePath("page")});
  return QImage(folder.filePath("page.png")).convertToFormat(QImage::Format_RGB32);
}

int PrintedPdf::pages() const {
  const QString info = QString::fromUtf8(outputOfTool("pdfinfo", {pdf}));
  return info.section("Pages:", 1).section('\n', 0, 0).trimmed().toInt();
}

QImage density(const QImage& page, const QSize& cells) {
  return page.scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .convertToFormat(QImage::Format_Grayscale8);
}
