#pragma once

#include <QHash>
#include <QWidget>

#include "kit/status_chip.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class StatusButton;

/// 26 px at the bottom: the last event at the left; devices, rule version and date at the right, each a
/// button.
class OfficeStatusBar : public QWidget {
  Q_OBJECT

 public:
  explicit OfficeStatusBar(QWidget* parent = nullptr);
  void showNotice(const QString& text);
  /// An empty text removes the chip.
  void setStatus(const QString& key, ChipKind kind, const QString& text);
  void setRuleVersion(const QString& text);
  void setDate(const QString& text);
  /// Only glyphs at the right end.
  void setCompact(bool compact);

 signals:
  void clicked(const QString& key);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  StatusButton* button(const QString& key);
  QHBoxLayout* m_row;
  QLabel* m_notice;
  QLabel* m_date;
  QHash<QString, StatusButton*> m_buttons;
  bool m_compact = false;
};
