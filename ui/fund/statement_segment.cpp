#include "fund/statement_segment.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "base/clock.h"
#include "catalogue/office_operations.h"
#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "fund/reversal_sheet.h"
#include "fund/statement_file.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/page.h"
#include "kit/panel.h"
#include "kit/paper_dialog.h"
#include "kit/record_form.h"
#include "paper/fund_statement_paper.h"
#include "projects/project_choice.h"

namespace {

using enum FormGrid::Column;

const QString projectKey = QStringLiteral("project");
const QString bankKey = QStringLiteral("bank");

/// A bare name for a file, whatever the project is called.
QString fileNameOf(const FundStatement& statement) {
  QString whose = statement.project ? statement.projectName : statement.bank;
  for (QChar& each : whose)
    if (!each.isLetterOrNumber()) each = u'-';
  if (whose.isEmpty()) whose = StatementSegment::tr("fund");
  return QStringLiteral("%1-%2-%3")
      .arg(whose, statement.from.toString(Qt::ISODate), statement.to.toString(Qt::ISODate));
}

}  // namespace

StatementSegment::StatementSegment(Office& office, Dialogs& dialogs, Page* page, QWidget* parent)
    : FundSegment(office, parent), m_dialogs(dialogs), m_page(page) {
  m_print = act(QKeySequence(Qt::CTRL | Qt::Key_P), "print", [this] { print(); });
  m_export = act(QKeySequence(Qt::CTRL | Qt::Key_E), "export", [this] { writeFile(); });
  m_reverse = act(QKeySequence(Qt::CTRL | Qt::Key_D), "undo", [this] { reverse(); });
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", [this] { read(); });
  m_reverse->setVisible(office.may(Permission::PrepareFund));
  build();
  retranslate();
}

void StatementSegment::build() {
  m_panel = new Panel(QStringLiteral("document"), QStringLiteral(" "));
  m_by = new SegmentBar;
  m_by->setSegments({QStringLiteral(" "), QStringLiteral("  "), QStringLiteral("   ")});
  m_panel->addHeaderWidget(m_by);
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_sums = makeLabel({}, TextStyle::BodyBold);
  m_sums->setWordWrap(true);
  m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
  buildForm();
  m_panel->body()->addWidget(bar());
  m_panel->body()->addWidget(m_form);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->body()->addWidget(m_sums);
  m_table->setMinimumHeight(150);
  m_panel->footer()->addWidget(new PlainButton(m_reverse));
  m_panel->footer()->addStretch(1);
  m_panel->footer()->addWidget(new PlainButton(m_export));
  m_panel->footer()->addWidget(new PlainButton(m_print));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_panel, 1);
  connect(m_by, &SegmentBar::currentChanged, this, [this] { read(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
}

void StatementSegment::buildForm() {
  m_form = new RecordForm;
  ChoiceBox* project = m_form->addReference(Left, projectKey, [] { return tr("&Project"); });
  chooseProjects(project, office());
  ChoiceBox* bank = m_form->addChoice(Right, bankKey, [] { return tr("or &bank"); }, {});
  DateEdit* from = m_form->addDate(Left, QStringLiteral("from"), [] { return tr("&From"); });
  DateEdit* to = m_form->addDate(Right, QStringLiteral("to"), [] { return tr("&To"); });
  for (DateEdit* each : {from, to}) {
    each->setToday(office().clock().today());
    connect(each, &DateEdit::dateChanged, this, [this] {
      if (!m_filling) read();
    });
  }
  // A statement is of one thing: who names a project means no bank, and the other way round.
  const auto exclude = [this](ChoiceBox* chosen, ChoiceBox* other) {
    connect(chosen, &ChoiceBox::currentChanged, this, [this, other](const QString& id) {
      if (m_filling) return;
      m_filling = true;
      if (!id.isEmpty()) other->setCurrentId({});
      m_filling = false;
      read();
    });
  };
  const QDate today = office().clock().today();
  m_form->setValues({{QStringLiteral("from"), isoText(QDate(today.year(), today.month(), 1))}});
  exclude(project, bank);
  exclude(bank, project);
}

QString StatementSegment::title() const { return tr("Statement"); }

QWidget* StatementSegment::firstFocus() const { return m_table; }

QList<QAction*> StatementSegment::segmentActions() const { return {m_print, m_export, m_reverse, m_refresh}; }

void StatementSegment::retranslate() {
  m_by->setAccessibleName(tr("How finely"));
  {
    const QSignalBlocker quiet(m_by);
    m_by->setSegments({tr("each entry"), tr("by day"), tr("by month")});
  }
  m_form->retranslate();
  m_print->setText(tr("Print"));
  m_export->setText(tr("As a workbook"));
  m_reverse->setText(tr("Reverse the entry"));
  m_refresh->setText(tr("Read anew"));
  showStatement();
}

// ---- reading -----------------------------------------------------------------------------------------

StatementRequest StatementSegment::asked() const {
  const QJsonObject values = m_form->values();
  StatementRequest request;
  request.project = ProjectId(values.value(projectKey).toInteger());
  request.bank = values.value(bankKey).toString();
  request.from = QDate::fromString(values.value(QStringLiteral("from")).toString(), Qt::ISODate);
  request.to = QDate::fromString(values.value(QStringLiteral("to")).toString(), Qt::ISODate);
  // Of the banks all is the whole ledger: this year's is enough unless more is asked for.
  if (!request.project && !request.from.isValid())
    request.from = QDate(office().clock().today().year(), 1, 1);
  request.by = m_by->current() == 1   ? StatementBy::Day
               : m_by->current() == 2 ? StatementBy::Month
                                      : StatementBy::Entry;
  return request;
}

void StatementSegment::showProject(qint64 project, const QString& name) {
  m_filling = true;
  m_form->setValues({{projectKey, project}}, {{projectKey, name}});
  m_filling = false;
  read();
}

void StatementSegment::readBanks() {
  ++m_open;
  office().run(ListFundAccounts, FundAccountsRequest{}).then(this, [this](Result<FundAccounts> accounts) {
    --m_open;
    if (!accounts) return say(accounts.error());
    m_filling = true;
    static_cast<ChoiceBox*>(m_form->field(bankKey)->editor())->setItems(fund_words::banks(*accounts));
    m_filling = false;
  });
}

void StatementSegment::read() {
  fresh();
  readBanks();
  const quint64 mine = ++m_asked;
  ++m_open;
  office().run(ReadFundStatement, asked()).then(this, [this, mine](Result<FundStatement> statement) {
    --m_open;
    if (mine != m_asked) return;
    if (!statement) {
      if (!m_form->showError(statement.error())) say(statement.error());
      return;
    }
    m_form->clearMessages();
    m_statement = *statement;
    showStatement();
  });
}

void StatementSegment::showStatement() {
  const bool byEntry = m_statement.by == StatementBy::Entry;
  const bool ofProject = m_statement.project.isValid();
  m_panel->setTitle(ofProject                    ? m_statement.projectName
                    : m_statement.bank.isEmpty() ? tr("All bank accounts of the fund")
                                                 : m_statement.bank);
  m_panel->setHint(m_statement.from.isValid()
                       ? QStringLiteral("%1 – %2").arg(m_statement.from.toString(Qt::ISODate),
                                                       m_statement.to.toString(Qt::ISODate))
                       : QString());
  QList<TableColumn> columns{fundColumn([] { return tr("Day"); }, 100, !byEntry)};
  if (byEntry)
    columns +=
        {fundColumn([] { return tr("Kind"); }, 80), fundColumn([] { return tr("Account"); }, 150, true),
         fundColumn([] { return tr("Other party"); }, 150),
         fundColumn([] { return tr("Receipt or order"); }, 150)};
  columns += {moneyColumn([] { return tr("Came in"); }), moneyColumn([] { return tr("Went out"); }),
              moneyColumn([] { return tr("Balance"); })};
  m_model->setColumns(columns);
  m_table->setTable(m_model, tr("Lines of the statement"));
  m_table->setEmptyText(tr("Nothing was booked in these days."));
  QList<ListRow> rows;
  for (const StatementLine& each : std::as_const(m_statement.lines)) {
    const QString day = each.day.toString(
        m_statement.by == StatementBy::Month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    ListRow row{byEntry ? each.entry.value() : rows.size() + 1, {day}, false};
    if (byEntry) {
      ListCell account(ofProject ? nameOf(each.kind) : fund_words::account(each.otherKind, each.otherName));
      account.toolTip = each.text;
      row.cells += {fund_words::entry(each.how), account, each.party, each.number};
    }
    row.cells +=
        {fund_words::unlessNought(each.in), fund_words::unlessNought(each.out), each.balance.toString()};
    rows.append(row);
  }
  setRowsOf(m_table, m_model, rows);
  m_sums->setText(tr("Opening %1 · came in %2 · went out %3 · closing %4")
                      .arg(m_statement.opening.toString(), m_statement.in.toString(),
                           m_statement.out.toString(), m_statement.closing.toString()));
  follow();
}

void StatementSegment::follow() {
  m_reverse->setEnabled(m_statement.by == StatementBy::Entry && m_table->currentId() > 0);
}

// ---- doing -------------------------------------------------------------------------------------------

void StatementSegment::reverse() {
  for (const StatementLine& each : std::as_const(m_statement.lines))
    if (each.entry && each.entry.value() == m_table->currentId())
      return askForReversal(this, office(), each, [this](const Result<FundOrder>& order) {
        begin();
        end();
        if (!order) return say(order.error());
        say(ChipKind::Ok, reversalWords(*order));
      });
}

void StatementSegment::print() {
  office().run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> inForce) {
    present(inForce ? inForce->phone : QString());
  });
}

/// What is shown, as it will be printed: documents are in Chinese whatever the window speaks.
void StatementSegment::present(const QString& phone) {
  const FundStatementPaper how{m_statement, office().officeName(), phone, office().clock().now(), true};
  A4Paper paper;
  paper.name = QStringLiteral("statementDialog");
  paper.title = tr("Statement of the fund");
  paper.icon = QStringLiteral("document");
  paper.fileName = fileNameOf(m_statement) + QStringLiteral(".pdf");
  paper.saveTitle = tr("Save the statement");
  paper.pageName = tr("The statement as it is printed");
  if (const QStringList missing = undrawable(how); !missing.isEmpty())
    paper.missing = tr("No font of this computer has %1; the statement shows its code point. Install "
                       "a font with rare characters.")
                        .arg(missing.join(u' '));
  paper.pdf = [how] { return fundStatementPdf(how); };
  paper.pictures = [how](double dots) { return fundStatementPictures(how, dots); };
  paper.printed = [this](const QString& words) { emit notice(tr("Statement: %1").arg(words)); };
  paper.failed = [this] { emit notice(tr("The statement could not be printed.")); };
  showA4Paper(m_page, m_dialogs, paper);
}

void StatementSegment::writeFile() {
  const auto path =
      m_dialogs.saveFile(this, tr("Save the statement"), fileNameOf(m_statement) + QStringLiteral(".xlsx"),
                         tr("Workbook (*.xlsx);;CSV (*.csv)"));
  if (!path) return;
  const auto rows = writeStatement(m_statement, *path);
  if (!rows) return say(rows.error());
  emit notice(tr("%1 lines written to %2").arg(*rows).arg(QFileInfo(*path).fileName()));
}
