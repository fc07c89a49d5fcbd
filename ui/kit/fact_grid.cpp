#include "kit/fact_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include "kit/panel.h"

FactGrid::FactGrid(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
}

void FactGrid::setFacts(const QList<QPair<QString, QString>>& facts) {
  m_facts.clear();
  for (const auto& each : facts)
    if (!each.second.trimmed().isEmpty()) m_facts.append(each);
  rebuild(m_two);
}

void FactGrid::setTwoColumnsFrom(int width) {
  m_twoFrom = width;
  rebuild(width > 0 && this->width() >= width);
}

void FactGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool two = m_twoFrom > 0 && event->size().width() >= m_twoFrom;
  if (two != m_two) rebuild(two);
}

void FactGrid::rebuild(bool two) {
  m_two = two;
  auto* grid = static_cast<QGridLayout*>(layout());
  while (QLayoutItem* item = grid->takeAt(0)) {
    if (QWidget* old = item->widget()) {
      old->hide();
      old->deleteLater();
    }
    delete item;
  }
  const int rows = two ? static_cast<int>((m_facts.size() + 1) / 2) : static_cast<int>(m_facts.size());
  for (int i = 0; i < m_facts.size(); ++i) {
    const int column = i < rows ? 0 : 2;
    QLabel* name = makeLabel(m_facts[i].first, TextStyle::Body, Token::Muted, this);
    QLabel* value = makeLabel(m_facts[i].second, TextStyle::Body, Token::Text, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(m_facts[i].first + u' ' + m_facts[i].second);
    grid->addWidget(name, i % std::max(1, rows), column, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(value, i % std::max(1, rows), column + 1, Qt::AlignTop);
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, two ? 1 : 0);
}
