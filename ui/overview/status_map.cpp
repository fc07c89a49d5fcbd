#include "overview/status_map.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/work_words.h"
#include "office/office.h"
#include "overview/overview_operations.h"
#include "overview/standing_words.h"

namespace {

/// What a row or the whole counts.
struct Sums {
  QMap<DepositStanding, int> projects = {};
  int all = 0;
  qint64 onSite = 0;
  int without = 0;

  void add(const MapCell& cell) {
    projects[cell.standing] += cell.projects;
    all += cell.projects;
    onSite += cell.onSite;
    without += cell.permitsWithoutDeposit;
  }
};

// District, a column for each step, then the sums.
int totalColumn() { return static_cast<int>(allStandings().size()) + 1; }
int withoutColumn() { return totalColumn() + 2; }

QList<TableColumn> mapColumns() {
  QList<TableColumn> columns{{[] { return StatusMap::tr("District"); }, 110, Qt::AlignLeft, true}};
  for (const DepositStanding standing : allStandings())
    columns.append({[standing] { return nameOf(standing); }, 78, Qt::AlignRight});
  columns.append({[] { return StatusMap::tr("All"); }, 60, Qt::AlignRight});
  columns.append({[] { return StatusMap::tr("On site"); }, 72, Qt::AlignRight});
  columns.append({[] { return StatusMap::tr("No deposit"); }, 96, Qt::AlignLeft});
  return columns;
}

QList<TableColumn> listColumns() {
  return {{[] { return StatusMap::tr("Number"); }, 104},
          {[] { return StatusMap::tr("Project"); }, 200, Qt::AlignLeft, true},
          {[] { return StatusMap::tr("General contractor"); }, 220},
          {[] { return StatusMap::tr("Deposit"); }, 112},
          {[] { return StatusMap::tr("On site / declared"); }, 132, Qt::AlignRight},
          {[] { return StatusMap::tr("Asked"); }, 130, Qt::AlignRight},
          {[] { return StatusMap::tr("Permits"); }, 120}};
}

/// A nought is left out, so that what there is stands out.
ListCell countCell(qint64 count) { return ListCell(count == 0 ? QString() : work_words::count(count)); }

ListRow mapRow(qint64 id, const QString& name, const Sums& sums) {
  ListRow row{id, {ListCell(name)}};
  for (const DepositStanding standing : allStandings())
    row.cells.append(countCell(sums.projects.value(standing)));
  ListCell all(work_words::count(sums.all));
  all.bold = true;
  row.cells << all << ListCell(work_words::count(sums.onSite))
            << (sums.without == 0 ? ListCell() : ListCell(ChipKind::Warn, work_words::count(sums.without)));
  return row;
}

ListRow listRow(const ProjectStanding& each) {
  ListCell permits(each.permits == 0 ? QStringLiteral("–")
                                     : StatusMap::tr("%n permit(s)", nullptr, each.permits));
  if (each.permitsWithoutDeposit > 0) permits = ListCell(ChipKind::Warn, StatusMap::tr("without deposit"));
  return {each.project.value(),
          {each.number, each.name, each.contractorName, standing_words::cell(each.standing),
           standing_words::heads(each), ListCell(each.asked.toString()), permits}};
}

DataTable* tableOf(PagedTableModel* model, const QList<TableColumn>& columns) {
  auto* table = new DataTable;
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  model->setColumns(columns);
  table->setTable(model, {});
  return table;
}

}  // namespace

StatusMap::StatusMap(Office& office, QWidget* parent) : Segment(parent), m_office(office) {
  m_above = new Panel(QStringLiteral("companies"), QStringLiteral(" "));
  m_below = new Panel(QString(), QStringLiteral(" "));
  m_bar = new MessageBar;
  m_bar->hide();
  m_mapModel = new PagedTableModel(this);
  m_map = tableOf(m_mapModel, mapColumns());
  m_map->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_listModel = new PagedTableModel(this);
  m_list = tableOf(m_listModel, listColumns());
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  for (Panel* panel : {m_above, m_below}) {
    panel->setBodyMargins(0);
    panel->body()->setSpacing(0);
  }
  m_above->body()->addWidget(m_bar);
  m_above->body()->addWidget(m_map, 1);
  m_below->body()->addWidget(m_list, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(m_above, 1);
  column->addWidget(m_below, 1);
  m_listModel->setFetch(
      [this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor.toString(), done); });
  connect(m_refresh, &QAction::triggered, this, &StatusMap::refresh);
  connect(m_map->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusMap::choose);
  connect(m_map, &DataTable::opened, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
  connect(m_list, &DataTable::opened, this, &StatusMap::projectRequested);
  connect(m_listModel, &PagedTableModel::loaded, this, &StatusMap::listed);
}

QString StatusMap::title() const { return tr("Overview of statuses"); }

void StatusMap::activated() {
  refresh();
  m_map->setFocus(Qt::OtherFocusReason);
}

void StatusMap::refresh() {
  m_office.run(ReadProjectMap, ProjectMapRequest{}).then(this, [this](Result<ProjectMap> map) {
    if (!map) {
      m_bar->showMessage(ChipKind::Error, map.error().text());
      return;
    }
    m_bar->clear();
    m_read = *map;
    fill();
    emit shown();
  });
}

/// The row of all comes first; the chosen cell stays chosen.
void StatusMap::fill() {
  const QModelIndex before = m_map->currentIndex();
  Sums whole;
  QMap<QString, Sums> districts;
  QHash<QString, QString> names;
  for (const MapCell& cell : std::as_const(m_read.cells)) {
    whole.add(cell);
    districts[cell.division].add(cell);
    names.insert(cell.division, cell.division.isEmpty() ? tr("no county given") : cell.divisionName);
  }
  m_divisions = districts.keys();
  QList<ListRow> rows{mapRow(1, tr("All districts"), whole)};
  for (const QString& division : std::as_const(m_divisions))
    rows.append(mapRow(rows.size() + 1, names.value(division), districts.value(division)));
  m_mapModel->setRows(rows);
  m_above->setHint(tr("%1 projects that are not completed, %2 people on site")
                       .arg(work_words::count(whole.all), work_words::count(whole.onSite)));
  const int row = std::min<int>(std::max(before.row(), 0), static_cast<int>(rows.size()) - 1);
  m_map->setCurrentIndex(m_mapModel->index(row, before.isValid() ? before.column() : totalColumn()));
  choose();
}

/// A step's cell lists its projects, the last column those with a permit and no deposit, any other the row's.
void StatusMap::choose() {
  const QModelIndex chosen = m_map->currentIndex();
  if (!chosen.isValid()) return;
  m_asked = {};
  if (chosen.row() > 0) m_asked.division = m_divisions.value(chosen.row() - 1);
  if (chosen.column() > 0 && chosen.column() < totalColumn())
    m_asked.standing = allStandings().at(chosen.column() - 1);
  m_asked.withoutDeposit = chosen.column() == withoutColumn();
  m_below->setTitle(chosenWords());
  m_listModel->reload();
}

QString StatusMap::chosenWords() const {
  QStringList words{m_mapModel->index(std::max(m_map->currentIndex().row(), 0), 0).data().toString()};
  if (m_asked.standing) words << nameOf(*m_asked.standing);
  if (m_asked.withoutDeposit) words << tr("permit without a deposit");
  return words.join(QStringLiteral(" · "));
}

void StatusMap::fetch(const QString& cursor, const PagedTableModel::Done& done) {
  StandingListRequest asked = m_asked;
  asked.cursor = cursor;
  m_office.run(ListStandings, asked).then(this, [done](Result<StandingListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
      return done(answer);
    }
    for (const ProjectStanding& each : std::as_const(page->lines)) answer.rows.append(listRow(each));
    if (!page->cursor.isEmpty()) answer.next = page->cursor;
    done(answer);
  });
}

void StatusMap::retranslate() {
  m_above->setTitle(title());
  m_refresh->setText(tr("Read again"));
  m_map->setAccessibleName(tr("Districts by the step of the deposit"));
  m_map->setEmptyText(tr("There is no project that is not completed."));
  m_list->setAccessibleName(tr("Projects of the chosen cell"));
  m_list->setEmptyText(tr("No project stands there."));
  if (!m_divisions.isEmpty()) fill();
}
