#include "overview/project_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "kit/key_menu.h"
#include "kit/page.h"
#include "kit/reason_sheet.h"
#include "kit/work_words.h"
#include "office/office.h"
#include "overview/contacts_view.h"
#include "overview/overview_list.h"
#include "overview/overview_operations.h"
#include "overview/standing_words.h"
#include "overview/workers_there.h"
#include "permits/permit_operations.h"

ProjectView::ProjectView(Office& office, QWidget* parent) : QWidget(parent), m_office(office) {
  m_standing = new StatusChip;
  m_facts = new FactGrid;
  buildLists();
  m_addPermit = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_X), QStringLiteral("plus"));
  m_voidPermit = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_V), QStringLiteral("undo"));
  connect(m_addPermit, &QAction::triggered, this, [this] {
    if (m_project) emit permitRequested(m_project, m_overview.name);
  });
  connect(m_voidPermit, &QAction::triggered, this, &ProjectView::askVoid);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(new PlainButton(m_voidPermit));
  buttons->addWidget(new PlainButton(m_addPermit));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_standing, 0, Qt::AlignLeft);
  for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_crews, m_workers, m_checks, m_permits})
    column->addWidget(part);
  column->addLayout(buttons);
  column->addWidget(m_contacts);
  const bool may = office.may(Permission::PrepareDeposits);
  for (QAction* each : {m_addPermit, m_voidPermit}) each->setVisible(may);
}

void ProjectView::buildLists() {
  m_crews = new OverviewList([] { return tr("Crews on site"); }, [] { return tr("Nobody is on site."); },
                             {{[] { return tr("Employer"); }, 150, Qt::AlignLeft, true},
                              {[] { return tr("Team"); }, 130},
                              {[] { return tr("Leader"); }, 90},
                              {[] { return tr("Today"); }, 64, Qt::AlignRight}});
  m_workers = new WorkersThere(m_office, false);
  m_checks =
      new OverviewList([] { return tr("Checks of its deposit"); }, [] { return tr("None was begun."); },
                       {{[] { return tr("Number"); }, 140, Qt::AlignLeft, true},
                        {[] { return tr("State"); }, 112},
                        {[] { return tr("Asked"); }, 120, Qt::AlignRight},
                        {[] { return tr("Paid"); }, 130}});
  m_permits = new OverviewList([] { return tr("Construction permits"); },
                               [] { return tr("None is recorded. Alt+X records one."); },
                               {{[] { return tr("Permit no."); }, 150, Qt::AlignLeft, true},
                                {[] { return tr("Stage"); }, 80},
                                {[] { return tr("Issued on"); }, 96},
                                {[] { return tr("Deposit then"); }, 160}});
  m_contacts = new ContactsView(m_office);
  connect(m_crews, &OverviewList::opened, this, &ProjectView::employerRequested);
  connect(m_workers, &OverviewList::opened, this, &ProjectView::workerRequested);
  connect(m_checks, &OverviewList::opened, this, &ProjectView::checkRequested);
  connect(m_contacts, &ContactsView::notice, this, &ProjectView::notice);
}

void ProjectView::show(ProjectId project) {
  setVisible(project.isValid());
  if (!project) {
    m_project = {};
    return;
  }
  if (project != m_project) {
    for (OverviewList* list : {m_crews, static_cast<OverviewList*>(m_workers), m_checks, m_permits})
      list->clear();
    m_facts->setFacts({});
    m_standing->hide();
  }
  m_project = project;
  m_office.run(ReadProjectOverview, ProjectRef{project, {}})
      .then(this, [this, project](Result<ProjectOverview> read) {
        if (project != m_project) return;
        if (!read) {
          emit notice(read.error().text());
          return;
        }
        m_overview = *read;
        fill();
        emit shown();
      });
}

void ProjectView::fill() {
  const ProjectOverview& all = m_overview;
  QList<QPair<QString, QString>> facts{{tr("On site today"), work_words::count(all.onSite)}};
  m_standing->setVisible(all.standing.has_value());
  if (all.standing) {
    m_standing->setStatus(standing_words::chipOf(all.standing->standing), nameOf(all.standing->standing));
    facts.append({tr("Declared"), all.standing->mayGrow.isZero()
                                      ? work_words::count(all.standing->declared)
                                      : tr("%1, may grow by %2")
                                            .arg(work_words::count(all.standing->declared),
                                                 all.standing->mayGrow.toString())});
    facts.append({tr("Deposit asked"), all.standing->asked.toString()});
    facts.append({tr("Deposit paid"), all.standing->paid.toString()});
  }
  if (all.fund) {
    facts.append({tr("Left of it"), all.fund->remaining.toString()});
    if (all.fund->topUp) facts.append({tr("Fund"), tr("has to be topped up")});
  }
  m_facts->setFacts(facts);
  QList<ListRow> crews;
  for (const SiteCrew& each : all.crews)
    crews.append(
        {each.employer.value(), {each.employerName, each.team, each.leader, work_words::count(each.onSite)}});
  m_crews->setRows(crews, work_words::count(all.onSite));
  WorkerListRequest there;
  there.project = all.project;
  m_workers->show(there, all.onSite);
  m_checks->setVisible(all.standing.has_value());
  m_permits->setVisible(all.standing.has_value());
  m_checks->setRows(standing_words::checkRows(all.checks, false));
  fillPermits();
  m_contacts->show({{}, all.project}, all.contacts);
}

void ProjectView::fillPermits() {
  QList<ListRow> rows;
  for (const Permit& each : std::as_const(m_overview.permits)) {
    ListCell deposit(ChipKind::Ok, each.certificate);
    if (each.certificate.isEmpty()) deposit = ListCell(ChipKind::Info, tr("none was due"));
    if (each.withoutDeposit) deposit = ListCell(ChipKind::Warn, tr("none cleared"));
    if (each.isVoid()) deposit = ListCell(ChipKind::Off, tr("void"));
    deposit.toolTip = each.isVoid() ? each.voidReason : each.sentence;
    rows.append({each.id.value(),
                 {each.number, each.stage, each.issuedOn.toString(Qt::ISODate), deposit},
                 each.isVoid()});
  }
  m_permits->setRows(rows);
}

void ProjectView::askVoid() {
  const auto chosen =
      std::ranges::find(m_overview.permits, PermitId(m_permits->table()->currentId()), &Permit::id);
  if (chosen == m_overview.permits.end() || chosen->isVoid())
    return emit notice(tr("Choose the permit first that was entered wrongly."));
  ReasonQuestion question;
  question.title = tr("Make permit %1 void").arg(chosen->number);
  question.text = tr("It stays on file and counts no more. Its number may then be recorded as it should be.");
  question.label = tr("Reason");
  question.confirm = tr("Make it void");
  question.shortest = 2;
  ReasonSheet::ask(page(), question,
                   [this, permit = chosen->id](const QString& reason) { makeVoid(permit, reason); });
}

/// What a sheet covers.
QWidget* ProjectView::page() {
  QWidget* around = this;
  while (around->parentWidget() && !qobject_cast<Page*>(around)) around = around->parentWidget();
  return around;
}

void ProjectView::makeVoid(PermitId permit, const QString& reason) {
  m_office.run(MakePermitVoid, VoidPermit{permit, {}, reason}).then(this, [this](Result<Permit> done) {
    emit notice(done ? tr("Permit %1 is void").arg(done->number) : done.error().text());
    if (done) refresh();
  });
}

void ProjectView::retranslate() {
  for (OverviewList* list : {m_crews, static_cast<OverviewList*>(m_workers), m_checks, m_permits})
    list->retranslate();
  m_contacts->retranslate();
  m_addPermit->setText(tr("Record a permit"));
  m_voidPermit->setText(tr("Entered wrongly"));
  if (m_overview.project && m_overview.project == m_project) fill();
}
