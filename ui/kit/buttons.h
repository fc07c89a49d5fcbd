#pragma once

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include "kit/theme.h"

class QAction;
class QButtonGroup;

/// A push button that shows its key in a small box behind the word: 保存 [Ctrl+Enter].
/// With an action it takes text, key, enabled state and tool tip from it and triggers it; the action's
/// shortcut works by itself.
class KeyButton : public QPushButton {
  Q_OBJECT

 public:
  enum class Look { Primary, Plain, Flat, Soft };
  KeyButton(Look look, const QString& text, const QString& keyHint = {}, QWidget* parent = nullptr);
  KeyButton(Look look, QAction* action, QWidget* parent = nullptr);
  void setKeyHint(const QString& keyHint);
  QString keyHint() const { return m_keyHint; }
  void setIconName(const QString& name);
  /// 26 px high instead of 32, as in tool bars and panel corners.
  void setSmall(bool small);
  /// Body (bold when primary) unless set; the application bar is smaller.
  void setTextStyle(TextStyle style);
  /// A small triangle at the end: the button opens a menu.
  void setMenuArrow(bool arrow);
  QSize sizeHint() const override;
  /// Where room is short the box with the key goes first.
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int keySpace() const;
  void followAction();
  void paintBox(QPainter& painter);
  int side() const;
  Token textToken() const;
  void paintContent(QPainter& painter);
  Look m_look;
  QString m_keyHint;
  QString m_iconName;
  bool m_small = false;
  bool m_arrow = false;
  TextStyle m_style;
  QPointer<QAction> m_action;
};

/// The one action a page is for.
class PrimaryButton : public KeyButton {
  Q_OBJECT

 public:
  explicit PrimaryButton(const QString& text, const QString& keyHint = {}, QWidget* parent = nullptr)
      : KeyButton(Look::Primary, text, keyHint, parent) {}
  explicit PrimaryButton(QAction* action, QWidget* parent = nullptr)
      : KeyButton(Look::Primary, action, parent) {}
};

/// Every other action, with a border.
class PlainButton : public KeyButton {
  Q_OBJECT

 public:
  explicit PlainButton(const QString& text, const QString& keyHint = {}, QWidget* parent = nullptr)
      : KeyButton(Look::Plain, text, keyHint, parent) {}
  explicit PlainButton(QAction* action, QWidget* parent = nullptr) : KeyButton(Look::Plain, action, parent) {}
};

/// An action without a border, among others in a footer.
class FlatButton : public KeyButton {
  Q_OBJECT

 public:
  explicit FlatButton(const QString& text, const QString& keyHint = {}, QWidget* parent = nullptr)
      : KeyButton(Look::Flat, text, keyHint, parent) {}
  explicit FlatButton(QAction* action, QWidget* parent = nullptr) : KeyButton(Look::Flat, action, parent) {}
};

/// A row of joined buttons of which one holds: 新登记 | 返岗 | 换项目. Left and Right move within it.
class SegmentBar : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentBar(QWidget* parent = nullptr);
  /// Texts, each may carry its count ("全部 14"). Keeps the current index where it still exists.
  void setSegments(const QStringList& texts);
  int current() const;
  void setCurrent(int index);
  /// Ctrl+Left / Ctrl+Right.
  void step(int by);

 signals:
  /// By the user's hand or by `setCurrent`.
  void currentChanged(int index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QButtonGroup* m_group;
};

/// Words in the accent colour with a line below, that can be clicked or reached with Tab and Enter.
class LinkLabel : public QPushButton {
  Q_OBJECT

 public:
  explicit LinkLabel(const QString& text, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

/// The key as it is written in boxes: "Ctrl+Enter", never "Ctrl+Return".
QString keyText(const QKeySequence& sequence);
