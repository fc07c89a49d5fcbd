#pragma once

#include <QByteArray>
#include <QRectF>
#include <QRgb>
#include <QVector>
#include <functional>
#include <optional>

#include "paper/card_text.h"

class CardArtwork;

/// A photo as it is kept. The bytes go into a PDF as they are.
struct CardPhoto {
  QByteArray jpeg;
  int width = 0;
  int height = 0;
  int components = 3;     ///< 1 grey, 3 colour, 4 inks
  bool inverted = false;  ///< inks as Adobe writes them
};
/// Reads size and kind from the marks of a JPEG; nothing where it is none, is cut off, or is of a kind that a
/// PDF cannot hold. Cheap: the picture itself is not decoded.
std::optional<CardPhoto> photoOf(const QByteArray& jpeg);

/// The modules of a QR code, row by row, one byte each: 1 is dark.
struct QrModules {
  int side = 0;
  QByteArray dark;
};
/// Error correction M. Empty where the text is too long for any.
QrModules qrModules(const QByteArray& text);
/// The bars of Code 128, those of digits in pairs (set C): where each begins and how wide it is, in modules.
struct BarcodeBars {
  int modules = 0;
  QVector<QPair<int, int>> bars;
};
BarcodeBars code128(const QString& digits);

class CardCanvas;
/// What is the same on many cards. Drawn once, then put down wherever it is wanted.
struct CardStamp {
  int number = 0;  ///< unique on one canvas
  QRectF box;
  std::function<void(CardCanvas&)> draw;
};

/// What cards are drawn on: a PDF or a picture. Lengths are 0.01 mm, y downwards from the upper left.
class CardCanvas {
 public:
  virtual ~CardCanvas() = default;
  /// The line with its baseline beginning at `start`; `size` is the height of the em.
  virtual void line(const CardLine& line, QPointF start, double size, QRgb colour) = 0;
  virtual void fill(const QVector<QRectF>& boxes, QRgb colour) = 0;
  virtual void modules(const QrModules& code, const QRectF& square) = 0;
  virtual void photo(const CardPhoto& photo, const QRectF& box) = 0;
  virtual void artwork(const CardArtwork& artwork) = 0;
  virtual void stamp(const CardStamp& stamp) = 0;
  /// Until pop, (0, 0) is `origin`, upside down where `turned` (then `origin` is the lower right corner), and
  /// nothing is drawn outside `clip`.
  virtual void push(QPointF origin, bool turned, const QRectF& clip) = 0;
  virtual void pop() = 0;
};
