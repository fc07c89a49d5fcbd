#include "roster/roster_papers_bar.h"

#include <QAction>
#include <QHBoxLayout>

#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/status_chip.h"
#include "roster/roster_paper_sheet.h"
#include "roster/roster_people_operations.h"
#include "roster/roster_telling_sheet.h"

RosterPapersBar::RosterPapersBar(Office& office, Dialogs& dialogs, QWidget* page)
    : QWidget(page), m_office(office), m_dialogs(dialogs), m_page(page) {
  m_slips = makeAction(page, {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
  m_list = makeAction(page, {}, QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("list"));
  m_tell = makeAction(page, {}, QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("telling"));
  m_state = new StatusChip(this);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_state);
  row->addStretch(1);
  for (QAction* each : barActions()) row->addWidget(new PlainButton(each, this));
  connect(m_slips, &QAction::triggered, this, [this] { print(true); });
  connect(m_list, &QAction::triggered, this, [this] { print(false); });
  connect(m_tell, &QAction::triggered, this, &RosterPapersBar::tell);
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (subjects.contains(QLatin1String("worker")) || subjects.contains(QLatin1String("roster"))) read();
  });
  retranslate();
}

void RosterPapersBar::setRoster(RosterId roster) {
  m_roster = roster;
  m_about.reset();
  showState();
  read();
}

void RosterPapersBar::read() {
  if (!m_roster) return;
  RosterPeopleRequest asked;
  asked.roster = m_roster;
  asked.limit = 1;
  ++m_open;
  m_office.run(PeopleOfRoster, asked).then(this, [this, roster = m_roster](Result<RosterPeoplePage> page) {
    --m_open;
    if (roster != m_roster) return;
    if (!page) return emit notice(page.error().text());
    m_about = page->about;
    showState();
  });
}

void RosterPapersBar::showState() {
  const bool any = m_about && m_about->people > 0;
  const qint64 untold = m_about ? m_about->people - m_about->told : 0;
  m_slips->setEnabled(any && m_office.may(Permission::RegisterWorkers));
  m_list->setEnabled(any && untold > 0);
  m_tell->setEnabled(any);
  m_state->setVisible(any);
  if (!any) return;
  if (untold == 0)
    m_state->setStatus(ChipKind::Ok, tr("All told"));
  else
    m_state->setStatus(ChipKind::Wait, tr("%1 of %2 not told").arg(untold).arg(m_about->people));
}

void RosterPapersBar::print(bool slips) {
  auto* sheet = RosterPaperSheet::ask(m_page, m_office, m_dialogs, m_roster,
                                      slips ? RosterPaperJob::Kind::Slips : RosterPaperJob::Kind::Signatures);
  connect(sheet, &RosterPaperSheet::printed, this, &RosterPapersBar::notice);
}

void RosterPapersBar::tell() {
  auto* sheet = RosterTellingSheet::ask(m_page, m_office, m_dialogs, m_roster);
  connect(sheet, &RosterTellingSheet::noted, this, &RosterPapersBar::notice);
  connect(sheet, &RosterTellingSheet::openWorker, this, &RosterPapersBar::openWorker);
}

void RosterPapersBar::retranslate() {
  m_slips->setText(tr("Slips"));
  m_list->setText(tr("List to be signed"));
  m_tell->setText(tr("Who knows of it"));
  showState();
}
