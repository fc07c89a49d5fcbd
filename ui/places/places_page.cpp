#include "places/places_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "companies/company_board.h"
#include "contracting/dispatch_board.h"
#include "kit/buttons.h"
#include "office/office.h"
#include "overview/company_view.h"
#include "overview/project_view.h"
#include "overview/status_map.h"
#include "projects/project_board.h"

PlacesPage::PlacesPage(Office& office, QWidget* parent) : Page(parent), m_office(office) {
  m_which = new SegmentBar;
  m_projects = new ProjectBoard(office);
  m_companies = new CompanyBoard(office);
  m_dispatching = new DispatchBoard(office);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_projects);
  m_stack->addWidget(m_companies);
  m_stack->addWidget(m_dispatching);
  for (RecordBoard* board : std::initializer_list<RecordBoard*>{m_projects, m_companies, m_dispatching}) {
    board->setEditable(office.may(Permission::ManageCompanies));
    connect(board, &RecordBoard::notice, this, &Page::notice);
  }
  if (office.may(Permission::ReadDeposits)) {
    m_statuses = new StatusMap(office);
    m_stack->addWidget(m_statuses);
  }
  connectOverviews();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 16, 16);
  column->setSpacing(8);
  auto* row = new QHBoxLayout;
  row->addWidget(m_which);
  row->addStretch(1);
  column->addLayout(row);
  column->addWidget(m_stack, 1);
  connect(m_which, &SegmentBar::currentChanged, this, [this](int index) {
    m_stack->setCurrentIndex(index);
    activated();
  });
  retranslate();
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
  if (!m_statuses) return;
  connect(m_statuses, &Segment::notice, this, &Page::notice);
  connect(m_statuses, &StatusMap::projectRequested, this, &PlacesPage::showProject);
}

void PlacesPage::permitRecorded(const Permit& permit) {
  m_projects->overview()->refresh();
  emit notice(permit.withoutDeposit ? permit.sentence : tr("Permit %1 is recorded").arg(permit.number));
}

QString PlacesPage::title() const { return tr("Firms and projects"); }

QList<QAction*> PlacesPage::pageActions() const {
  if (m_stack->currentWidget() == m_statuses) return m_statuses->segmentActions();
  return static_cast<RecordBoard*>(m_stack->currentWidget())->actions();
}

void PlacesPage::activated() {
  if (m_stack->currentWidget() == m_statuses)
    m_statuses->activated();
  else
    static_cast<RecordBoard*>(m_stack->currentWidget())->activate();
}

void PlacesPage::retranslate() {
  QStringList segments{tr("Projects"), tr("Companies"), tr("Dispatching contracts")};
  if (m_statuses) segments << m_statuses->title();
  m_which->setSegments(segments);
  m_which->setAccessibleName(tr("Parts of companies and projects"));
  m_projects->retranslate();
  m_companies->retranslate();
  m_dispatching->retranslate();
  if (m_statuses) m_statuses->retranslate();
}

void PlacesPage::showCompany(qint64 id) {
  m_which->setCurrent(1);
  m_companies->open(id);
}

void PlacesPage::showStatuses() {
  if (m_statuses) m_which->setCurrent(m_stack->indexOf(m_statuses));
}

void PlacesPage::showProject(qint64 id) {
  m_which->setCurrent(0);
  m_projects->open(id);
}

void PlacesPage::showDispatchContract(qint64 id) {
  m_which->setCurrent(2);
  m_dispatching->open(id);
}
