#include "places/places_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "companies/company_board.h"
#include "contracting/dispatch_board.h"
#include "kit/buttons.h"
#include "office/office.h"
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

QString PlacesPage::title() const { return tr("Firms and projects"); }

QList<QAction*> PlacesPage::pageActions() const {
  return static_cast<RecordBoard*>(m_stack->currentWidget())->actions();
}

void PlacesPage::activated() { static_cast<RecordBoard*>(m_stack->currentWidget())->activate(); }

void PlacesPage::retranslate() {
  m_which->setSegments({tr("Projects"), tr("Companies"), tr("Dispatching contracts")});
  m_which->setAccessibleName(tr("Projects, companies or contracts"));
  m_projects->retranslate();
  m_companies->retranslate();
  m_dispatching->retranslate();
}

void PlacesPage::showCompany(qint64 id) {
  m_which->setCurrent(1);
  m_companies->open(id);
}

void PlacesPage::showProject(qint64 id) {
  m_which->setCurrent(0);
  m_projects->open(id);
}

void PlacesPage::showDispatchContract(qint64 id) {
  m_which->setCurrent(2);
  m_dispatching->open(id);
}
