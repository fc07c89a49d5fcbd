#include "places/places_page.h"

#include "companies/company_board.h"
#include "companies/double_companies.h"
#include "contracting/dispatch_board.h"
#include "office/office.h"
#include "overview/company_view.h"
#include "overview/project_view.h"
#include "overview/status_map.h"
#include "projects/project_board.h"

PlacesPage::PlacesPage(Office& office, QWidget* parent) : SegmentedPage(parent) {
  m_projects = new ProjectBoard(office, place());
  m_companies = new CompanyBoard(office, place());
  m_dispatching = new DispatchBoard(office, place());
  for (RecordBoard* board : std::initializer_list<RecordBoard*>{m_projects, m_companies, m_dispatching})
    board->setEditable(office.may(Permission::ManageCompanies));
  addSegment(QStringLiteral("projects"), m_projects);
  addSegment(QStringLiteral("companies"), m_companies);
  addSegment(QStringLiteral("dispatching"), m_dispatching);
  if (office.may(Permission::ReadDeposits)) {
    m_statuses = new StatusMap(office, place());
    addSegment(QStringLiteral("statuses"), m_statuses);
  }
  m_doubles = new DoubleCompanies(office, place());
  addSegment(QStringLiteral("doubles"), m_doubles);
  connectOverviews();
}

void PlacesPage::connectOverviews() {
  const CompanyView* company = m_companies->overview();
  const ProjectView* project = m_projects->overview();
  connect(company, &CompanyView::workerRequested, this, &Page::openWorker);
  connect(project, &ProjectView::workerRequested, this, &Page::openWorker);
  connect(company, &CompanyView::projectRequested, this, &PlacesPage::showProject);
  connect(project, &ProjectView::employerRequested, this, &PlacesPage::showCompany);
  connect(company, &CompanyView::checkRequested, this, &PlacesPage::checkRequested);
  connect(project, &ProjectView::checkRequested, this, &PlacesPage::checkRequested);
  connect(project, &ProjectView::permitRequested, this,
          [this](ProjectId id, const QString& name) { emit permitRequested(id.value(), name); });
  connect(m_doubles, &DoubleCompanies::companyRequested, this, &PlacesPage::showCompany);
  if (!m_statuses) return;
  connect(m_statuses, &StatusMap::projectRequested, this, &PlacesPage::showProject);
}

void PlacesPage::permitRecorded(const Permit& permit) {
  m_projects->overview()->refresh();
  emit notice(permit.withoutDeposit ? permit.sentence : tr("Permit %1 is recorded").arg(permit.number));
}

QString PlacesPage::title() const { return tr("Firms and projects"); }

QString PlacesPage::segmentsName() const { return tr("Parts of companies and projects"); }

void PlacesPage::showCompany(qint64 id) {
  showSegment(QStringLiteral("companies"));
  m_companies->open(id);
}

void PlacesPage::showStatuses() { showSegment(QStringLiteral("statuses")); }

void PlacesPage::showProject(qint64 id) {
  showSegment(QStringLiteral("projects"));
  m_projects->open(id);
}

void PlacesPage::showDispatchContract(qint64 id) {
  showSegment(QStringLiteral("dispatching"));
  m_dispatching->open(id);
}
