#pragma once

#include "letters/letter.h"
#include "paper/pen.h"

struct LetterPaper {
  bool chinese = true;
  int copy = 1;        ///< how many times it has been printed, this one included
  bool draft = false;  ///< not issued yet: it has no number and no code, and says so
};

/// A letter on A4: to whom, what is certified, the facts in tables over as many pages as they need, office,
/// date and place for the seal, number and code with its QR, which print it is, and how it is verified. It
/// says nothing that the letter does not hold. One drawing makes PDF and pictures.
QByteArray letterPdf(const Letter& letter, const LetterPaper& paper = {});
/// The pages as pictures, for the preview.
QVector<QImage> letterPictures(const Letter& letter, const LetterPaper& paper, qreal dotsPerInch);
PaperSize letterSize();
/// The characters that no font of this computer can draw; they are printed as code points.
QStringList undrawable(const Letter& letter, const LetterPaper& paper);
/// What the QR code says: the code as it is printed.
QByteArray letterQrContent(const Letter& letter);
