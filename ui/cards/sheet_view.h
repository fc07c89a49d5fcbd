#pragma once

#include <QImage>
#include <QWidget>

#include "paper/card_sheets.h"

/// What is said of a place on top of the paper.
struct SheetMark {
  enum class Kind { Used, Spoiled, Settled, Current };
  int position = 0;  ///< on the sheet, from 0
  Kind kind = Kind::Used;
  QString words = {};
};

/// A page of cards as it will be printed, with marks on its places; a click chooses a place.
class SheetView : public QWidget {
  Q_OBJECT

 public:
  explicit SheetView(QWidget* parent = nullptr);
  /// Which paper, and which side of it is seen.
  void setPaper(CardLayout layout, CardSide side, FlipEdge flip);
  /// A null picture is an empty page.
  void setPicture(const QImage& picture);
  bool hasPicture() const { return !m_picture.isNull(); }
  void setMarks(const QVector<SheetMark>& marks);
  /// How fine a picture must be to be sharp at this size.
  qreal dotsPerInch() const;
  QSize sizeHint() const override;

 signals:
  void positionClicked(int position);
  void resized();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  QRectF page() const;
  QRectF boxOf(int position) const;
  void paintMark(QPainter& painter, const SheetMark& mark) const;
  QImage m_picture;
  QVector<SheetMark> m_marks;
  CardLayout m_layout = CardLayout::SheetOfTen;
  CardSide m_side = CardSide::Front;
  FlipEdge m_flip = FlipEdge::Short;
};
