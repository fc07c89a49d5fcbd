#pragma once

#include <QStackedWidget>

/// A stack as high and wide as what is in front asks for. Qt's own asks for room for all that lies in it, so
/// that a page which nobody sees makes the window scroll.
class CurrentStack : public QStackedWidget {
  Q_OBJECT

 public:
  explicit CurrentStack(QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override;
  int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;
};
