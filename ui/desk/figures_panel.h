#pragma once

#include <QAbstractButton>
#include <optional>

#include "kit/panel.h"
#include "statistics/desk_figures.h"

/// One number with its definition above and a line below; opens the list that makes it.
class FigureButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FigureButton(QWidget* parent = nullptr);
  void setWords(const QString& definition, const QString& value, const QString& detail);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString m_definition;
  QString m_value;
  QString m_detail;
};

/// Six figures of today, each the length of a list. While they are counted anew the last ones stay, with the
/// time they were counted at.
class FiguresPanel : public Panel {
  Q_OBJECT

 public:
  explicit FiguresPanel(QWidget* parent = nullptr);
  void setFigures(const DeskFigures& figures);
  /// Counting goes on; with `failed` the old ones are said to be old.
  void setCounting(bool counting, bool failed = false);
  void retranslate();
  FigureButton* button(const QString& key) const;

 signals:
  void listRequested(const WorkerListRequest& list);

 private:
  void refresh();
  void show(int place, const QString& key, const QString& definition, const QString& detail);
  QString share() const;
  QVector<FigureButton*> m_buttons;
  QVector<QString> m_keys;
  std::optional<DeskFigures> m_figures;
  bool m_counting = false;
  bool m_failed = false;
};
