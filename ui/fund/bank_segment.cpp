#include "fund/bank_segment.h"

#include <QAction>
#include <QFileInfo>
#include <QVBoxLayout>

#include "base/clock.h"
#include "fund/bank_answer_sheet.h"
#include "fund/bank_statement_file.h"
#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "fund/receipt_sheet.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {

constexpr int kBankLeast = 220;
constexpr int kBooksLeast = 120;

/// What the line may be, in a word: the order, or nothing; the sentence has the rest.
QString whatOf(const MatchedLine& line) { return line.order.isEmpty() ? line.sentence : line.order; }

bool isTakeable(const MatchedLine& line) {
  if (line.match == LineMatch::Booked || line.match == LineMatch::Differs) return false;
  return line.line.in > Money() || !line.order.isEmpty();
}

}  // namespace

Reply<Result<QVector<BankLine>>> BankFileJob::read(const QString& path) {
  return start<QVector<BankLine>>([path] { return readBankStatement(path); });
}

BankSegment::BankSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : FundSegment(office, parent), m_dialogs(dialogs), m_job(new BankFileJob(this)) {
  m_openFile = act(QKeySequence(Qt::CTRL | Qt::Key_O), "import", [this] { openFile(); });
  m_take = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "check", [this] { take(); });
  m_hold = act(QKeySequence(Qt::CTRL | Qt::Key_B), "lock", [this] { holdClosing(); });
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", [this] { read(); });
  build();
  retranslate();
}

void BankSegment::build() {
  m_panel = new Panel(QStringLiteral("import"), QStringLiteral(" "));
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_panel->setBodyMargins(0);
  m_panel->body()->addWidget(bar());
  m_panel->body()->addWidget(m_table, 1);
  m_panel->setMinimumHeight(kBankLeast);
  m_panel->footer()->addWidget(new PlainButton(m_openFile));
  m_panel->footer()->addWidget(new PlainButton(m_hold));
  m_panel->footer()->addStretch(1);
  m_panel->footer()->addWidget(new PrimaryButton(m_take));
  m_books = new Panel(QStringLiteral("fund"), QStringLiteral(" "));
  m_bookModel = new PagedTableModel(this);
  m_bookTable = new DataTable;
  m_books->setBodyMargins(0);
  m_books->body()->addWidget(m_bookTable, 1);
  m_books->setMinimumHeight(kBooksLeast);
  m_books->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_panel, 3);
  column->addWidget(m_books, 1);
  connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
  connect(m_table, &DataTable::opened, this, [this] { m_take->trigger(); });
}

QString BankSegment::title() const { return tr("Bank statement"); }

QList<QAction*> BankSegment::segmentActions() const { return {m_openFile, m_take, m_hold, m_refresh}; }

void BankSegment::retranslate() {
  m_panel->setTitle(tr("The bank's statement, held against the ledger"));
  m_books->setTitle(tr("In the ledger and not in the bank's statement"));
  m_openFile->setText(tr("Open a statement"));
  m_take->setText(tr("Take this line"));
  m_hold->setText(tr("Hold the closing balance"));
  m_refresh->setText(tr("Hold against the ledger again"));
  m_model->setColumns({fundColumn([] { return tr("Row"); }, 56), fundColumn([] { return tr("State"); }, 104),
                       fundColumn([] { return tr("Day"); }, 100),
                       fundColumn([] { return tr("Serial no."); }, 140),
                       moneyColumn([] { return tr("Came in"); }), moneyColumn([] { return tr("Went out"); }),
                       fundColumn([] { return tr("Other party"); }, 150),
                       fundColumn([] { return tr("What it may be"); }, 150, true)});
  m_table->setTable(m_model, tr("Lines of the bank's statement"));
  m_table->setEmptyText(tr("No statement is open. Ctrl+O opens the bank's file (CSV, xls or xlsx)."));
  m_bookModel->setColumns(
      {fundColumn([] { return tr("Day"); }, 100), fundColumn([] { return tr("Entry"); }, 80),
       fundColumn([] { return tr("Number"); }, 160), fundColumn([] { return tr("Other party"); }, 150, true),
       moneyColumn([] { return tr("Came in"); }), moneyColumn([] { return tr("Went out"); })});
  m_bookTable->setTable(m_bookModel, tr("In the ledger and not in the bank's statement"));
  showMatched();
}

// ---- reading -----------------------------------------------------------------------------------------

void BankSegment::openFile() {
  const auto path = m_dialogs.openFile(this, tr("The bank's statement"),
                                       tr("Statements (*.csv *.txt *.xls *.xlsx);;All files (*)"));
  if (!path) return;
  m_job->read(*path).then(this, [this, path](Result<QVector<BankLine>> lines) {
    if (!lines) return say(lines.error());
    m_file = QFileInfo(*path).fileName();
    m_statement = {};
    m_statement.lines = *lines;
    m_matched = {};
    match();
  });
}

void BankSegment::read() {
  fresh();
  if (!m_statement.lines.isEmpty()) match();
}

void BankSegment::match() {
  fresh();
  ++m_open;
  office().run(MatchBankStatement, m_statement).then(this, [this](Result<MatchedStatement> matched) {
    --m_open;
    if (!matched) return say(matched.error());
    m_matched = *matched;
    m_panel->setHint(m_file);
    showMatched();
    sayHowMany();
    if (m_taking) next();
    m_taking = false;
    m_table->setFocus(Qt::OtherFocusReason);
  });
}

void BankSegment::showMatched() {
  QList<ListRow> rows;
  for (const MatchedLine& each : std::as_const(m_matched.lines)) {
    ListCell what(whatOf(each));
    what.toolTip = each.sentence;
    rows.append({each.line.row,
                 {QString::number(each.line.row), fund_words::match(each.match), isoText(each.line.day),
                  each.line.serial, fund_words::unlessNought(each.line.in),
                  fund_words::unlessNought(each.line.out), each.line.party, what},
                 each.match == LineMatch::Booked});
  }
  setRowsOf(m_table, m_model, rows);
  showBooks();
  follow();
}

void BankSegment::showBooks() {
  QList<ListRow> rows;
  for (const StatementLine& each : std::as_const(m_matched.notInStatement))
    rows.append({each.entry.value(),
                 {isoText(each.day), QString::number(each.entry.value()), each.number, each.party,
                  fund_words::unlessNought(each.in), fund_words::unlessNought(each.out)},
                 false});
  m_bookModel->setRows(rows);
  m_books->setVisible(!rows.isEmpty());
}

bool BankSegment::wasTakenBefore() const { return !m_matched.lines.isEmpty() && m_matched.open == 0; }

/// How many of each, and whether the bank's closing balance is the ledger's.
void BankSegment::sayHowMany() {
  QHash<LineMatch, int> counts;
  for (const MatchedLine& each : std::as_const(m_matched.lines)) ++counts[each.match];
  const auto total = static_cast<int>(m_matched.lines.size());
  QString words;
  if (wasTakenBefore())
    words = tr("All %n line(s) of this file are booked already: it was taken before.", nullptr, total);
  else
    words = tr("%1 lines: %2 booked, %3 differ, %4 probable, %5 not booked.")
                .arg(total)
                .arg(counts[LineMatch::Booked])
                .arg(counts[LineMatch::Differs])
                .arg(counts[LineMatch::Suggested])
                .arg(counts[LineMatch::Unknown]);
  bool agrees = wasTakenBefore() && m_matched.notInStatement.isEmpty();
  if (m_matched.balance) {
    const BalanceAssertion& balance = *m_matched.balance;
    agrees = agrees && balance.difference == Money();
    words += QLatin1Char(' ') +
             (balance.difference == Money()
                  ? tr("The closing balance %1 is the ledger's.").arg(balance.closing.toString())
                  : tr("The bank closes with %1, the ledger with %2: a difference of %3.")
                        .arg(balance.closing.toString(), balance.ledger.toString(),
                             balance.difference.toString()));
  }
  say(agrees ? ChipKind::Ok : counts[LineMatch::Differs] > 0 ? ChipKind::Error : ChipKind::Warn, words);
}

const MatchedLine* BankSegment::current() const {
  for (const MatchedLine& each : m_matched.lines)
    if (each.line.row == m_table->currentId()) return &each;
  return nullptr;
}

void BankSegment::follow() {
  const MatchedLine* line = current();
  m_take->setEnabled(line && isTakeable(*line));
  m_take->setToolTip(line ? line->sentence : QString());
  m_hold->setEnabled(m_matched.balance.has_value());
}

// ---- doing -------------------------------------------------------------------------------------------

void BankSegment::take() {
  const MatchedLine* line = current();
  if (!line || !isTakeable(*line)) return;
  if (!line->order.isEmpty()) return takeOrder(*line);
  ReceiptSheet::ask(this, office(), *line, m_matched.bank, [this] {
    begin();
    end();
    emit notice(tr("Booked"));
    m_taking = true;
    match();
  });
}

/// Which order it is, with the version that is confirmed.
void BankSegment::takeOrder(const MatchedLine& line) {
  office().run(ShowFundOrder, OrderRef{{}, line.order}).then(this, [this, line](Result<FundOrder> order) {
    if (!order) return say(order.error());
    BankAnswerSheet::ask(this, office(), *order, BankAnswerSheet::Paid, {line.line.day, line.line.serial},
                         [this](const FundOrder& paid) {
                           begin();
                           end();
                           emit notice(tr("Order %1 is booked").arg(paid.number));
                           m_taking = true;
                           match();
                         });
  });
}

/// The first line that may be taken, from where the eyes are and round.
void BankSegment::next() {
  const auto count = m_matched.lines.size();
  const int from = std::max(0, m_model->rowOf(m_table->currentId()));
  for (qsizetype i = 0; i < count; ++i) {
    const MatchedLine& line = m_matched.lines[(from + i) % count];
    if (!isTakeable(line)) continue;
    m_table->selectId(line.line.row);
    return;
  }
}

/// What the bank says it holds is kept, and held against the ledger whenever the books are verified.
void BankSegment::holdClosing() {
  if (!m_matched.balance) return;
  begin();
  const BalanceAssertion& balance = *m_matched.balance;
  office()
      .run(AssertBankBalance, AssertBalance{balance.bank, balance.day, balance.closing})
      .then(this, [this](Result<BalanceAssertion> held) {
        end();
        if (!held) return say(held.error());
        emit notice(
            tr("The closing balance of %1 is held: %2").arg(isoText(held->day), held->closing.toString()));
      });
}
