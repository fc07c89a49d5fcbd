#include "fund/check_segment.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "kit/buttons.h"
#include "kit/day_words.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/work_words.h"

CheckSegment::CheckSegment(Office& office, QWidget* parent) : FundSegment(office, parent) {
  m_verify = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "check", [this] { verify(); });
  m_panel = new Panel(QStringLiteral("check"), QStringLiteral(" "));
  m_words = makeLabel({}, TextStyle::Body);
  m_words->setWordWrap(true);
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setMinimumHeight(120);
  m_panel->body()->addWidget(bar());
  m_panel->body()->addWidget(m_words);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->footer()->addStretch(1);
  m_panel->footer()->addWidget(new PrimaryButton(m_verify));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_panel, 1);
  retranslate();
}

QString CheckSegment::title() const { return tr("Verify"); }

QList<QAction*> CheckSegment::segmentActions() const { return {m_verify}; }

void CheckSegment::retranslate() {
  m_panel->setTitle(tr("Are the books right?"));
  m_verify->setText(tr("Verify the books"));
  m_words->setText(tr(
      "Every balance is computed anew from its entries, every entry is held against its receipt or order and "
      "against who prepared and approved it, and the closing balances of the bank that were held are "
      "compared."));
  m_model->setColumns({fundColumn([] { return tr("Table"); }, 150), fundColumn([] { return tr("Row"); }, 90),
                       fundColumn([] { return tr("What is wrong"); }, 200, true)});
  m_table->setTable(m_model, tr("What is wrong in the ledger"));
  showFound();
}

void CheckSegment::verify() {
  m_verify->setEnabled(false);
  say(ChipKind::Wait, tr("The ledger is being recomputed …"));
  office().run(VerifyLedger, Nothing{}, {{}, LaneName::Bulk}).then(this, [this](Result<LedgerCheck> check) {
    m_verify->setEnabled(true);
    if (!check) return say(check.error());
    m_found = *check;
    m_at = office().clock().now();
    showFound();
  });
}

void CheckSegment::showFound() {
  QList<ListRow> rows;
  if (m_found)
    for (const LedgerFault& each : std::as_const(m_found->faults))
      rows.append({rows.size() + 1, {each.table, QString::number(each.row), each.sentence}, false});
  m_model->setRows(rows);
  m_table->setEmptyText(m_found ? tr("Nothing is wrong.")
                                : tr("Not verified yet. Ctrl+Enter verifies the books."));
  if (!m_found) return;
  const QString counts = tr("%1 entries, %2 accounts, sum of all accounts %3; %4.")
                             .arg(work_words::count(m_found->entries), work_words::count(m_found->accounts),
                                  m_found->total.toString(), momentText(m_at));
  if (m_found->isSound() && m_found->total == Money())
    say(ChipKind::Ok, tr("All books balance.") + QLatin1Char(' ') + counts);
  else
    say(ChipKind::Error, tr("%n fault(s) in the books.", nullptr, static_cast<int>(m_found->faults.size())) +
                             QLatin1Char(' ') + counts);
}
