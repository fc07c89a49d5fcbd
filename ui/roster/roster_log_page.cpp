#include "roster/roster_log_page.h"

#include <QVBoxLayout>

#include "roster/roster_page.h"
#include "roster/rosters_segment.h"

RosterLogPage::RosterLogPage(Office& office, Dialogs& dialogs, QWidget* parent) : Page(parent) {
  m_rosters = new RostersSegment(office, dialogs);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->addWidget(m_rosters);
  connect(m_rosters, &RostersSegment::notice, this, &Page::notice);
  connect(m_rosters, &RostersSegment::openWorker, this, &Page::openWorker);
}

QString RosterLogPage::title() const { return RosterPage::tr("Rosters"); }

QList<QAction*> RosterLogPage::pageActions() const { return m_rosters->segmentActions(); }

void RosterLogPage::activated() { m_rosters->activated(); }

void RosterLogPage::retranslate() { m_rosters->retranslate(); }
