#pragma once

#include <QFrame>

#include "kit/edits.h"
#include "kit/status_chip.h"

class QLabel;
class LinkLabel;
class QToolButton;

/// A bar inside a page or panel: glyph, words, at most one link, close. Announced when shown.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);
  /// `action` is the text of the link; empty for none.
  void showMessage(ChipKind kind, const QString& text, const QString& action = {});
  /// Other words in the bar that shows, without saying them again.
  void setText(const QString& text);
  void clear();
  QString text() const;
  /// Whether the last message offered something to do.
  bool offers() const;
  void setClosable(bool closable);

 signals:
  void actionTriggered();
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void recolor();
  ChipKind m_kind = ChipKind::Info;
  QLabel* m_text;
  LinkLabel* m_action;
  QToolButton* m_close;
};
