#include "overview/company_view.h"

#include <QVBoxLayout>

#include "kit/fact_grid.h"
#include "kit/work_words.h"
#include "office/office.h"
#include "overview/contacts_view.h"
#include "overview/overview_list.h"
#include "overview/overview_operations.h"
#include "overview/standing_words.h"
#include "overview/workers_there.h"

namespace {

QString days(const CompanyProject& project) {
  const QString from = project.from.toString(Qt::ISODate);
  if (!project.until.isValid()) return CompanyView::tr("since %1").arg(from);
  return QStringLiteral("%1 – %2").arg(from, project.until.toString(Qt::ISODate));
}

QList<ListRow> projectRows(const QVector<CompanyProject>& projects) {
  QList<ListRow> rows;
  for (const CompanyProject& each : projects)
    rows.append({each.project.value(),
                 {each.name, each.builds ? CompanyView::tr("builds it") : CompanyView::tr("sends people"),
                  days(each), QStringLiteral("%1 / %2").arg(each.onSite).arg(each.ever)},
                 each.onSite == 0});
  return rows;
}

/// "3 under way, 12 completed".
QString builtWords(const QVector<StatusCount>& counts) {
  QStringList words;
  for (const StatusCount& each : counts)
    words << QStringLiteral("%1 %2").arg(nameOf(each.status), work_words::count(each.count));
  return words.join(QStringLiteral(" · "));
}

}  // namespace

CompanyView::CompanyView(Office& office, QWidget* parent) : QWidget(parent), m_office(office) {
  m_facts = new FactGrid;
  m_workers = new WorkersThere(office, true);
  m_projects = new OverviewList([] { return tr("Projects now and before"); },
                                [] { return tr("It builds nothing, and nobody of it was on a site."); },
                                {{[] { return tr("Project"); }, 130, Qt::AlignLeft, true},
                                 {[] { return tr("As"); }, 84},
                                 {[] { return tr("Days"); }, 176},
                                 {[] { return tr("Today / ever"); }, 96, Qt::AlignRight}});
  m_checks = new OverviewList([] { return tr("Deposits of its projects"); },
                              [] { return tr("No check of its projects was begun."); },
                              {{[] { return tr("Number"); }, 134},
                               {[] { return tr("Project"); }, 90, Qt::AlignLeft, true},
                               {[] { return tr("State"); }, 112},
                               {[] { return tr("Asked"); }, 116, Qt::AlignRight},
                               {[] { return tr("Paid"); }, 110}});
  m_contacts = new ContactsView(office);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_workers, m_projects, m_checks, m_contacts})
    column->addWidget(part);
  connect(m_workers, &OverviewList::opened, this, &CompanyView::workerRequested);
  connect(m_projects, &OverviewList::opened, this, &CompanyView::projectRequested);
  connect(m_checks, &OverviewList::opened, this, &CompanyView::checkRequested);
  connect(m_contacts, &ContactsView::notice, this, &CompanyView::notice);
}

void CompanyView::show(CompanyId company) {
  setVisible(company.isValid());
  if (!company) {
    m_company = {};
    return;
  }
  if (company != m_company) {
    for (OverviewList* list : {static_cast<OverviewList*>(m_workers), m_projects, m_checks}) list->clear();
    m_facts->setFacts({});
  }
  m_company = company;
  m_office.run(ReadCompanyOverview, CompanyRef{company, {}})
      .then(this, [this, company](Result<CompanyOverview> read) {
        if (company != m_company) return;
        if (!read) {
          emit notice(read.error().text());
          return;
        }
        m_overview = *read;
        fill();
        emit shown();
      });
}

void CompanyView::fill() {
  const CompanyOverview& all = m_overview;
  QList<QPair<QString, QString>> facts{{tr("Its people on site"), work_words::count(all.onSite)}};
  if (!all.built.isEmpty()) {
    facts.append({tr("Projects it builds"), builtWords(all.built)});
    facts.append({tr("People on them"), work_words::count(all.onItsProjects)});
  }
  if (all.money && !all.built.isEmpty()) {
    facts.append({tr("Still owed"), all.owed.toString()});
    facts.append({tr("Checks under way"), work_words::count(all.openChecks)});
    if (all.topUps > 0) facts.append({tr("To be topped up"), tr("%n project(s)", nullptr, all.topUps)});
  }
  m_facts->setFacts(facts);
  WorkerListRequest there;
  there.employer = all.company;
  m_workers->show(there, all.onSite);
  m_projects->setRows(projectRows(all.projects), work_words::count(all.projects.size()));
  m_checks->setVisible(all.money && !all.built.isEmpty());
  m_checks->setRows(standing_words::checkRows(all.checks, true), work_words::count(all.checks.size()));
  m_contacts->show({all.company, {}}, all.contacts);
}

void CompanyView::retranslate() {
  for (OverviewList* list : {static_cast<OverviewList*>(m_workers), m_projects, m_checks})
    list->retranslate();
  m_contacts->retranslate();
  if (m_overview.company && m_overview.company == m_company) fill();
}
