#include "fund/receipts_segment.h"

#include <QAction>
#include <QHBoxLayout>
#include <QUuid>
#include <QVBoxLayout>

#include "base/clock.h"
#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "fund/receipt_form.h"
#include "fund/reversal_sheet.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {

constexpr int kReceiptSide = 400;
constexpr int kReceiptsLeast = 200;
/// What came in before is in the statements.
constexpr int kReceiptDays = 90;

}  // namespace

ReceiptsSegment::ReceiptsSegment(Office& office, QWidget* parent) : FundSegment(office, parent) {
  m_book = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "check", [this] { book(); });
  m_new = act(QKeySequence(Qt::CTRL | Qt::Key_N), "plus", [this] {
    m_requestKey.clear();
    m_form->startNew();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
  });
  m_reverse = act(QKeySequence(Qt::CTRL | Qt::Key_D), "undo", [this] { reverse(); });
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", [this] { read(); });
  const bool prepares = office.may(Permission::PrepareFund);
  for (QAction* each : {m_book, m_new, m_reverse}) each->setVisible(prepares);
  build();
  m_side->setVisible(prepares);
  retranslate();
}

void ReceiptsSegment::build() {
  m_list = new Panel(QStringLiteral("list"), QStringLiteral(" "));
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setBodyMargins(0);
  m_list->body()->addWidget(bar());
  m_list->body()->addWidget(m_table, 1);
  m_list->setMinimumHeight(kReceiptsLeast);
  m_list->footer()->addWidget(new PlainButton(m_reverse));
  m_list->footer()->addStretch(1);
  m_side = new Panel(QStringLiteral("deposit"), QStringLiteral(" "));
  m_form = new ReceiptForm(office());
  m_side->body()->addWidget(m_form);
  m_side->body()->addStretch(1);
  m_side->setBodyScrolls();
  m_side->footer()->addWidget(new PlainButton(m_new));
  m_side->footer()->addStretch(1);
  m_side->footer()->addWidget(new PrimaryButton(m_book));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  row->addWidget(m_list, 1);
  row->addWidget(m_side);
  setSide(row, m_side, kReceiptSide);
  connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
}

QString ReceiptsSegment::title() const { return tr("Receipts"); }

QWidget* ReceiptsSegment::firstFocus() const {
  return m_side->isVisibleTo(this) ? m_form->firstField() : m_table;
}

QList<QAction*> ReceiptsSegment::segmentActions() const { return {m_book, m_new, m_reverse, m_refresh}; }

void ReceiptsSegment::retranslate() {
  m_list->setTitle(tr("What came in"));
  m_list->setHint(tr("in %n day(s)", nullptr, kReceiptDays));
  m_side->setTitle(tr("A receipt of the bank"));
  m_form->retranslate();
  m_book->setText(tr("Book the receipt"));
  m_new->setText(tr("Begin anew"));
  m_reverse->setText(tr("Reverse the receipt"));
  m_refresh->setText(tr("Read anew"));
  m_model->setColumns(
      {fundColumn([] { return tr("Day"); }, 100), fundColumn([] { return tr("Serial no."); }, 140),
       fundColumn([] { return tr("Payer"); }, 130, true), fundColumn([] { return tr("Booked as"); }, 190),
       moneyColumn([] { return tr("Amount"); }), fundColumn([] { return tr("State"); }, 100)});
  m_table->setTable(m_model, tr("Receipts of the bank"));
  m_table->setEmptyText(tr("Nothing came in lately."));
  showList();
}

// ---- reading -----------------------------------------------------------------------------------------

void ReceiptsSegment::read() {
  fresh();
  StatementRequest asked;
  asked.from = office().clock().today().addDays(1 - kReceiptDays);
  m_open += 2;
  office().run(ReadFundStatement, asked).then(this, [this](Result<FundStatement> statement) {
    --m_open;
    if (!statement) return say(statement.error());
    m_lines.clear();
    m_reversed.clear();
    for (const StatementLine& each : std::as_const(statement->lines)) {
      if (each.how == EntryKind::Receipt) m_lines.prepend(each);
      if (each.reverses) m_reversed.insert(each.reverses.value());
    }
    showList();
  });
  office().run(ListFundAccounts, FundAccountsRequest{}).then(this, [this](Result<FundAccounts> accounts) {
    --m_open;
    if (!accounts) return say(accounts.error());
    const auto banks = fund_words::banks(*accounts);
    m_form->setBanks(banks);
    if (banks.isEmpty())
      say(ChipKind::Info, tr("No account at a bank is open yet; it is opened with shimingctl."));
  });
}

void ReceiptsSegment::showList() {
  QList<ListRow> rows;
  for (const StatementLine& each : std::as_const(m_lines)) {
    const bool reversed = m_reversed.contains(each.entry.value());
    ListCell payer(each.party);
    payer.toolTip = each.text;
    rows.append({each.entry.value(),
                 {isoText(each.day), each.number, payer, fund_words::account(each.otherKind, each.otherName),
                  each.in.toString(),
                  reversed ? ListCell(ChipKind::Off, tr("reversed")) : ListCell(ChipKind::Ok, tr("booked"))},
                 reversed});
  }
  setRowsOf(m_table, m_model, rows);
  follow();
}

const StatementLine* ReceiptsSegment::current() const {
  for (const StatementLine& each : m_lines)
    if (each.entry.value() == m_table->currentId()) return &each;
  return nullptr;
}

void ReceiptsSegment::follow() {
  const StatementLine* line = current();
  m_reverse->setEnabled(line && !m_reversed.contains(line->entry.value()));
}

// ---- doing -------------------------------------------------------------------------------------------

void ReceiptsSegment::book() {
  if (m_saving || !m_form->examine()) return;
  m_saving = true;
  // The same key until it is booked: a second Enter, or a lost connection, books nothing twice.
  if (m_requestKey.isEmpty()) m_requestKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
  begin();
  office()
      .run(ReceiveMoney, m_form->entered(), {m_requestKey, std::nullopt})
      .then(this, [this](Result<ReceivedMoney> done) {
        m_saving = false;
        end();
        settle(done);
      });
}

void ReceiptsSegment::settle(const Result<ReceivedMoney>& done) {
  if (!done) {
    if (!m_form->showError(done.error())) say(done.error());
    return;
  }
  m_requestKey.clear();
  QString words = tr("Booked: %1.").arg(done->booked.toString());
  if (done->surplus > Money())
    words += QLatin1Char(' ') +
             tr("%1 is more than was owed and stands as surplus.").arg(done->surplus.toString());
  if (done->missing > Money())
    words += QLatin1Char(' ') + tr("%1 is still missing.").arg(done->missing.toString());
  m_form->startNew();
  m_form->firstField()->setFocus(Qt::OtherFocusReason);
  read();
  say(ChipKind::Ok, words);
}

void ReceiptsSegment::reverse() {
  const StatementLine* line = current();
  if (!line) return;
  askForReversal(this, office(), *line, [this](const Result<FundOrder>& order) {
    begin();
    end();
    if (!order) return say(order.error());
    say(ChipKind::Ok, reversalWords(*order));
  });
}
