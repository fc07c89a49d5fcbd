#include "rules/rules_page.h"

#include <QVBoxLayout>

#include "rules/rule_board.h"

RulesPage::RulesPage(Office& office, QWidget* parent) : Page(parent) {
  m_board = new RuleBoard(office);
  connect(m_board, &RecordBoard::notice, this, &Page::notice);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->addWidget(m_board);
  retranslate();
}

QString RulesPage::title() const { return tr("Rules of deposits"); }

QList<QAction*> RulesPage::pageActions() const { return m_board->segmentActions(); }

void RulesPage::activated() { m_board->activated(); }

void RulesPage::retranslate() { m_board->retranslate(); }
