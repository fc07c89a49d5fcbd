#include "kit/pdf_pages.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

namespace {
constexpr int kLongest = 20'000;  // milliseconds for a page
}

PdfPages::PdfPages(QObject* parent) : QObject(parent) {}

PdfPages::~PdfPages() { stop(); }

void PdfPages::stop() {
  QProcess* process = m_process;
  m_process.clear();
  if (!process) return;
  process->disconnect(this);
  process->kill();
  process->waitForFinished();
  process->deleteLater();
}

/// The file goes in by the input, so that it lies on no disk; whatever ends the program, `done` is called.
void PdfPages::run(const QString& program, const QStringList& arguments,
                   std::function<void(QByteArray)> done) {
  stop();
  auto* process = new QProcess(this);
  m_process = process;
  process->setStandardErrorFile(QProcess::nullDevice());
  const auto settle = [this, process, done = std::move(done)] {
    if (m_process != process) return;
    m_process.clear();
    process->deleteLater();
    done(process->readAllStandardOutput());
  };
  connect(process, &QProcess::finished, this, settle);
  connect(process, &QProcess::errorOccurred, this, [settle](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) settle();
  });
  QTimer::singleShot(kLongest, process, [process] { process->kill(); });
  process->start(program, arguments);
  process->write(m_pdf);
  process->closeWriteChannel();
}

void PdfPages::open(const QByteArray& pdf) {
  m_pdf = pdf;
  run(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, [this](const QByteArray& words) {
    static const QRegularExpression pages(QStringLiteral("^Pages:\\s+(\\d+)"),
                                          QRegularExpression::MultilineOption);
    emit counted(pages.match(QString::fromUtf8(words)).captured(1).toInt());
  });
}

void PdfPages::draw(int page, int width) {
  const QString number = QString::number(page);
  run(QStringLiteral("pdftoppm"),
      {QStringLiteral("-png"), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
       QStringLiteral("-scale-to-x"), QString::number(width), QStringLiteral("-scale-to-y"),
       QStringLiteral("-1"), QStringLiteral("-")},
      [this, page](const QByteArray& picture) { emit drawn(page, QImage::fromData(picture, "PNG")); });
}
