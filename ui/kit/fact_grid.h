#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

/// Names with their values, muted and plain, in one column or, where the width allows, two. Facts without a
/// value are left out. Values can be selected with the mouse.
class FactGrid : public QWidget {
  Q_OBJECT

 public:
  explicit FactGrid(QWidget* parent = nullptr);
  void setFacts(const QList<QPair<QString, QString>>& facts);
  /// From this width on there are two columns; 0 never.
  void setTwoColumnsFrom(int width);
  int count() const { return static_cast<int>(m_facts.size()); }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void rebuild(bool two);
  QList<QPair<QString, QString>> m_facts;
  int m_twoFrom = 520;
  bool m_two = false;
};
