#pragma once

#include <QImage>
#include <QTemporaryDir>

QByteArray outputOfTool(const QString& program, const QStringList& arguments, int expected = 0);

/// A PDF in a folder of its own, for the tools that read it back.
struct PrintedPdf {
  QTemporaryDir folder;
  QString pdf = folder.filePath("printed.pdf");

  explicit PrintedPdf(const QByteArray& bytes);
  /// The text layer in one line, so that a wrapped sentence can be looked for.
  QString text(const QStringList& more = {}) const;
  /// Without blanks: a wrapped Chinese sentence has none where it was parted.
  QString closed(const QStringList& more = {}) const { return text(more).remove(' '); }
  /// The first page as a printer would make it.
  QImage page(int dotsPerInch) const;
  int pages() const;
};

/// How dark each square millimetre or so is, 0 to 255.
QImage density(const QImage& page, const QSize& cells);
