#include "fund/projects_segment.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "base/clock.h"
#include "fund/fund_curve.h"
#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "fund/keep_sheet.h"
#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"

namespace {

constexpr int kProjectsSide = 400;
constexpr int kKeptHigh = 122;
constexpr int kProjectsLeast = 200;

ListCell lasting(const ProjectFund& fund) {
  if (fund.topUp) return {ChipKind::Warn, ProjectsSegment::tr("top up")};
  if (fund.deposited <= Money()) return {ChipKind::Off, ProjectsSegment::tr("no deposit")};
  return {ChipKind::Ok, ProjectsSegment::tr("enough")};
}

}  // namespace

ProjectsSegment::ProjectsSegment(Office& office, QWidget* parent) : FundSegment(office, parent) {
  m_statement = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "document", [this] {
    if (m_shown.project) emit statementRequested(m_shown.project.value(), m_shown.projectName);
  });
  m_release = act(QKeySequence(Qt::CTRL | Qt::Key_D), "undo", [this] { release(); });
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", [this] { read(); });
  m_keep = act(QKeySequence(Qt::ALT | Qt::Key_K), "plus", [this] { keep(); });
  m_bank = act(QKeySequence(Qt::ALT | Qt::Key_B), "plus", [this] { openBank(); });
  for (QAction* each : {m_release, m_keep, m_bank}) each->setVisible(office.may(Permission::ApproveFund));
  build();
  retranslate();
}

void ProjectsSegment::build() {
  m_list = new Panel(QStringLiteral("fund"), QStringLiteral(" "));
  m_which = new SegmentBar;
  m_which->setSegments({QStringLiteral(" "), QStringLiteral("  ")});
  m_list->addHeaderWidget(m_which);
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setBodyMargins(0);
  m_list->body()->addWidget(bar());
  m_list->body()->addWidget(m_table, 1);
  m_list->setMinimumHeight(kProjectsLeast);
  buildSide();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  row->addWidget(m_list, 1);
  row->addWidget(m_side);
  setSide(row, m_side, kProjectsSide);
  m_list->footer()->addStretch(1);
  m_list->footer()->addWidget(new PlainButton(m_bank));
  connect(m_which, &SegmentBar::currentChanged, this, [this] { showList(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
  connect(m_table, &DataTable::opened, this, [this] { m_statement->trigger(); });
  connect(m_kept, &DataTable::currentIdChanged, this, [this](qint64 id) { m_release->setEnabled(id > 0); });
}

void ProjectsSegment::buildSide() {
  m_side = new Panel(QStringLiteral("statistics"), QStringLiteral(" "));
  m_facts = new FactGrid;
  m_facts->setTwoColumnsFrom(0);
  m_curve = new FundCurve;
  m_keptModel = new PagedTableModel(this);
  m_kept = new DataTable;
  m_kept->setSelectionMode(QAbstractItemView::SingleSelection);
  m_kept->setFixedHeight(kKeptHigh);
  m_side->body()->addWidget(m_facts);
  m_side->body()->addWidget(m_curve, 1);
  m_side->body()->addWidget(m_kept);
  m_side->footer()->addWidget(new PlainButton(m_keep));
  m_side->footer()->addWidget(new PlainButton(m_release));
  m_side->footer()->addStretch(1);
  m_side->footer()->addWidget(new PrimaryButton(m_statement));
}

QString ProjectsSegment::title() const { return tr("Projects"); }

QList<QAction*> ProjectsSegment::segmentActions() const {
  return {m_statement, m_keep, m_release, m_bank, m_refresh};
}

void ProjectsSegment::retranslate() {
  m_list->setTitle(tr("What the projects have"));
  m_statement->setText(tr("Its statement"));
  m_keep->setText(tr("Keep money"));
  m_bank->setText(tr("Open a bank account"));
  m_release->setText(tr("Let kept money go"));
  m_refresh->setText(tr("Read anew"));
  m_which->setAccessibleName(tr("Which projects"));
  m_model->setColumns(
      {fundColumn([] { return tr("Project"); }, 180, true), moneyColumn([] { return tr("Left"); }),
       moneyColumn([] { return tr("Kept"); }, 112), moneyColumn([] { return tr("Free"); }),
       fundColumn([] { return tr("Lasts until"); }, 96), fundColumn([] { return tr("State"); }, 96)});
  m_table->setTable(m_model, tr("Projects with money in the fund"));
  m_table->setEmptyText(tr("No project has paid anything in. Receipts are entered in the part “Receipts”."));
  m_keptModel->setColumns({fundColumn([] { return tr("Kept for"); }, 110, true),
                           moneyColumn([] { return tr("Amount"); }, 112),
                           fundColumn([] { return tr("By"); }, 84)});
  m_kept->setTable(m_keptModel, tr("Money that is kept"));
  m_kept->setEmptyText(tr("Nothing is kept."));
  showList();
}

// ---- reading -----------------------------------------------------------------------------------------

void ProjectsSegment::read() {
  fresh();
  TopUpRequest asked;
  asked.all = true;
  ++m_open;
  office().run(ListTopUps, asked).then(this, [this](Result<TopUpList> list) {
    --m_open;
    if (!list) return say(list.error());
    m_funds = list->lines;
    showList();
  });
}

void ProjectsSegment::showList() {
  int toTopUp = 0;
  for (const ProjectFund& each : std::as_const(m_funds)) toTopUp += each.topUp ? 1 : 0;
  {
    const QSignalBlocker quiet(m_which);
    m_which->setSegments({tr("all %1").arg(m_funds.size()), tr("to top up %1").arg(toTopUp)});
  }
  QList<ListRow> rows;
  for (const ProjectFund& each : std::as_const(m_funds)) {
    if (m_which->current() == 1 && !each.topUp) continue;
    rows.append({each.project.value(),
                 {each.projectName, each.remaining.toString(), fund_words::unlessNought(each.reserved),
                  each.available.toString(), isoText(each.runsOutOn), lasting(each)},
                 false});
  }
  setRowsOf(m_table, m_model, rows);
  follow();
}

/// The project that is chosen, with its days and what is kept of its money.
void ProjectsSegment::follow() {
  const ProjectId project(m_table->currentId());
  m_statement->setEnabled(project.isValid());
  m_keep->setEnabled(project.isValid());
  const quint64 mine = ++m_asked;
  if (!project) return showFund({});
  ++m_open;
  office()
      .run(ReadProjectFund, FundAccountsRequest{project})
      .then(this, [this, mine](Result<ProjectFund> fund) {
        --m_open;
        if (mine != m_asked) return;
        if (!fund) return say(fund.error());
        showFund(*fund);
        readAhead(fund->project);
      });
}

void ProjectsSegment::readAhead(ProjectId project) {
  StatementRequest asked;
  asked.project = project;
  asked.by = StatementBy::Day;
  ++m_open;
  office().run(ReadFundStatement, asked).then(this, [this, mine = m_asked](Result<FundStatement> statement) {
    --m_open;
    if (mine != m_asked) return;
    if (!statement) return say(statement.error());
    m_curve->setFund(m_shown, *statement);
  });
}

void ProjectsSegment::showFund(const ProjectFund& fund) {
  m_shown = fund;
  m_curve->setFund(fund, {});
  m_side->setTitle(fund.project ? fund.projectName : tr("Project"));
  QList<QPair<QString, QString>> facts;
  if (fund.project)
    facts = {{tr("Paid in"), fund.deposited.toString()},
             {tr("Left"), fund.remaining.toString()},
             {tr("Kept"), fund_words::unlessNought(fund.reserved)},
             {tr("Free"), fund.available.toString()},
             {tr("Surplus"), fund_words::unlessNought(fund.suspense)},
             {tr("Spent in %n day(s)", nullptr, fund.forecastDays), fund.spentLately.toString()},
             {tr("Lasts until"), fund.runsOutOn.isValid() ? isoText(fund.runsOutOn) : tr("no end in sight")}};
  m_facts->setFacts(facts);
  QList<ListRow> rows;
  for (const FundReservation& each : fund.reservations) {
    ListCell what(nameOf(each.kind) +
                  (each.source.isGiven() ? QStringLiteral(" · ") + each.source.id : QString()));
    what.toolTip = each.reason;
    rows.append({each.id.value(),
                 {what, each.amount.toString(), people::nameOf(each.reservedBy)},
                 each.reservedBy == login()});
  }
  setRowsOf(m_kept, m_keptModel, rows);
  m_release->setEnabled(!rows.isEmpty());
}

// ---- doing -------------------------------------------------------------------------------------------

void ProjectsSegment::keep() {
  if (!m_shown.project) return;
  KeepSheet::ask(
      this, office(), m_shown.project, m_shown.projectName, m_shown.available,
      [this](const FundReservation& kept) {
        hush();
        emit notice(tr("%1 is kept; another supervisor may let it go").arg(kept.amount.toString()));
        read();
      });
}

void ProjectsSegment::openBank() {
  BankAccountSheet::ask(this, office(), [this](const FundAccount& account) {
    hush();
    emit notice(tr("The account “%1” is open").arg(account.place.bank));
    read();
  });
}

/// Another person lets go than who kept it; the operation says so again, whatever stands here.
void ProjectsSegment::release() {
  for (const FundReservation& each : std::as_const(m_shown.reservations)) {
    if (each.id.value() != m_kept->currentId()) continue;
    if (each.reservedBy == login())
      return say(ChipKind::Warn, tr("You kept this money yourself: another supervisor lets it go."));
    ReasonSheet::ask(this,
                     {tr("Let %1 go").arg(each.amount.toString()),
                      tr("It is kept for “%1” no longer and may be spent otherwise.").arg(each.reason),
                      tr("Reason"),
                      tr("Let it go"),
                      {tr("claim withdrawn"), tr("paid by somebody else")},
                      2},
                     [this, kept = each](const QString& reason) {
                       begin();
                       office()
                           .run(ReleaseFundMoney, ReleaseMoney{kept.id, kept.version, reason})
                           .then(this, [this](Result<FundReservation> done) {
                             end();
                             if (!done) return say(done.error());
                             hush();
                             emit notice(tr("%1 may be spent otherwise again").arg(done->amount.toString()));
                             read();
                           });
                     });
    return;
  }
}
