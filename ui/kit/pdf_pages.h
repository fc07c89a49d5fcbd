#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <functional>

/// Pages of a PDF that somebody handed in, as pictures. Drawn by poppler's own programs in a process of their
/// own, for a file from outside may be made to break whatever reads it; one that takes too long is ended.
class PdfPages : public QObject {
  Q_OBJECT

 public:
  explicit PdfPages(QObject* parent = nullptr);
  ~PdfPages() override;
  /// Counts the pages, which `counted` tells; 0 where this is no PDF that can be drawn.
  void open(const QByteArray& pdf);
  /// Draws a page from 1, so many pixels wide; `drawn` tells, with no picture where it cannot be drawn.
  /// Whatever was asked before is forgotten.
  void draw(int page, int width);

 signals:
  void counted(int pages);
  void drawn(int page, const QImage& picture);

 private:
  void run(const QString& program, const QStringList& arguments, std::function<void(QByteArray)> done);
  void stop();
  QByteArray m_pdf;
  QPointer<QProcess> m_process;
};
