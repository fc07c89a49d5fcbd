#pragma once

#include "kit/edits.h"

/// A whole number, or tenths of one, with a least and a greatest value. Up and Down step, as do the two small
/// arrows at its end; what is typed counts when the field is left or Enter is pressed.
class StepEdit : public FieldEdit {
  Q_OBJECT

 public:
  explicit StepEdit(QWidget* parent = nullptr);
  /// In steps: with tenths, 4 is 0.4.
  int value() const { return m_value; }
  void setValue(int value);
  void setRange(int least, int greatest);
  /// Shown with one decimal.
  void setTenths(bool tenths);

 signals:
  /// By the user's hand, not by `setValue`.
  void valueEdited(int value);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void commitText() override;

 private:
  void step(int by);
  void take(int value);
  QString shown() const;
  int m_value = 0;
  int m_least = 0;
  int m_greatest = 99;
  bool m_tenths = false;
};
