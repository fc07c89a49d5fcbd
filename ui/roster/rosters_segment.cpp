#include "roster/rosters_segment.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "kit/day_words.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "roster/roster_papers_bar.h"
#include "roster/roster_people_operations.h"

RostersSegment::RostersSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_office(office) {
  m_panel = new Panel(QStringLiteral("list"), QStringLiteral(" "));
  m_bar = new MessageBar;
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_papers = new RosterPapersBar(office, dialogs, this);
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  m_model->setColumns({{[] { return tr("No."); }, 56, Qt::AlignRight},
                       {[] { return tr("File"); }, 200, Qt::AlignLeft, true},
                       {[] { return tr("Project"); }, 160},
                       {[] { return tr("Employer"); }, 160},
                       {[] { return tr("Manager"); }, 80},
                       {[] { return tr("Imported"); }, 130},
                       {[] { return tr("By"); }, 80},
                       {[] { return tr("People"); }, 64, Qt::AlignRight},
                       {[] { return tr("Told"); }, 90}});
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
  m_table->setTable(m_model, {});
  m_panel->setBodyMargins(0);
  m_panel->body()->setSpacing(0);
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->footer()->addWidget(m_papers, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_panel);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (m_table->currentId() == 0 && !m_table->selectId(m_papers->roster().value()) &&
        m_model->rowCount() > 0)
      m_table->selectRow(0);
  });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (id > 0 && m_papers->roster() != RosterId(id)) m_papers->setRoster(RosterId(id));
  });
  connect(m_table, &DataTable::opened, this, [this] { m_papers->barActions().last()->trigger(); });
  connect(m_papers, &RosterPapersBar::notice, this, &RostersSegment::notice);
  connect(m_papers, &RosterPapersBar::openWorker, this, &RostersSegment::openWorker);
  connect(m_refresh, &QAction::triggered, this, [this] { reload(); });
  connect(m_bar, &MessageBar::actionTriggered, this, [this] { reload(); });
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (!m_fresh && subjects.contains(QLatin1String("roster")))
      m_bar->showMessage(ChipKind::Info, tr("The list has changed."), tr("Read again F5"));
  });
  retranslate();
}

void RostersSegment::reload() {
  m_fresh = false;
  m_bar->clear();
  m_model->reload();
}

void RostersSegment::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  RosterListRequest asked;
  asked.cursor = cursor.toString();
  m_office.run(ListRosters, asked).then(this, [this, done](Result<RosterListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
    } else {
      for (const ImportedRoster& each : std::as_const(page->lines)) answer.rows.append(rowOf(each));
      if (!page->cursor.isEmpty()) answer.next = page->cursor;
    }
    done(answer);
  });
}

ListRow RostersSegment::rowOf(const ImportedRoster& roster) const {
  const QString begun = momentText(roster.begunAt);
  const bool all = roster.told == roster.people;
  const ListCell imported =
      roster.finishedAt.isValid() ? ListCell(begun) : ListCell(ChipKind::Warn, tr("not finished"));
  return {roster.roster.value(),
          {QString::number(roster.roster.value()), roster.fileName, roster.projectName, roster.employerName,
           roster.managerName, imported, people::nameOf(roster.begunBy), QString::number(roster.people),
           ListCell(all ? ChipKind::Ok : ChipKind::Wait, QString::number(roster.told))}};
}

QList<QAction*> RostersSegment::segmentActions() const {
  return m_papers->barActions() + QList<QAction*>{m_refresh};
}

void RostersSegment::activated() {
  if (m_fresh) reload();
  m_table->setFocus(Qt::OtherFocusReason);
}

void RostersSegment::retranslate() {
  m_panel->setTitle(title());
  m_table->setAccessibleName(tr("Rosters that were imported, newest first"));
  m_table->setEmptyText(tr("No roster has been imported yet."));
  m_refresh->setText(tr("Read again"));
  m_papers->retranslate();
  if (!m_fresh) m_model->reload();
}
