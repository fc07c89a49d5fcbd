#include "cards/queue_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "base/sentences.h"
#include "cards/card_operations.h"
#include "cards/queue_words.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/work_words.h"
#include "office/office.h"

namespace {

constexpr int kWide = 760;
constexpr int kVeryWide = 1000;

}  // namespace

// ---- the table ---------------------------------------------------------------------------------------

QueueTable::QueueTable(QWidget* parent) : DataTable(parent) {
  setSelectionMode(QAbstractItemView::MultiSelection);
}

void QueueTable::moveTo(int row, bool choosing) {
  const int bounded = std::clamp(row, 0, std::max(0, model()->rowCount() - 1));
  const QModelIndex to = model()->index(bounded, std::max(0, currentIndex().column()));
  const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
  if (choosing) {
    const int from = std::max(0, currentIndex().row());
    for (int each = std::min(from, bounded); each <= std::max(from, bounded); ++each)
      selectionModel()->select(model()->index(each, 0), rows);
  }
  selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
  scrollTo(to);
}

void QueueTable::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool choosing = modifiers == Qt::ShiftModifier;
  if (model()->rowCount() == 0 || (modifiers != Qt::NoModifier && !choosing))
    return DataTable::keyPressEvent(event);
  const int row = currentIndex().row();
  const int page = std::max(1, viewport()->height() / std::max(1, rowHeight(0)) - 1);
  switch (event->key()) {
    case Qt::Key_Down:
      return moveTo(row + 1, choosing);
    case Qt::Key_Up:
      return moveTo(row - 1, choosing);
    case Qt::Key_PageDown:
      return moveTo(row + page, choosing);
    case Qt::Key_PageUp:
      return moveTo(row - page, choosing);
    case Qt::Key_Home:
      return moveTo(0, choosing);
    case Qt::Key_End:
      return moveTo(model()->rowCount() - 1, choosing);
    default:
      DataTable::keyPressEvent(event);
  }
}

// ---- the panel ---------------------------------------------------------------------------------------

QueuePanel::QueuePanel(Office& office, QueueTable* table, QAction* fill, QAction* make, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent), m_office(office), m_table(table) {
  m_filter = new SegmentBar;
  m_deskMenu = new QMenu(this);
  m_desk = new KeyButton(KeyButton::Look::Plain, QString());
  m_desk->setSmall(true);
  m_desk->setMenuArrow(true);
  m_deskRow = new QWidget;
  auto* deskLine = new QHBoxLayout(m_deskRow);
  deskLine->setContentsMargins(12, 6, 12, 6);
  deskLine->addStretch(1);
  m_bar = new MessageBar;
  m_model = new PagedTableModel(this);
  m_detail = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_detail->setWordWrap(true);
  m_detail->setContentsMargins(12, 6, 12, 6);
  m_detail->setMinimumHeight(2 * Theme::lineHeight(TextStyle::Hint) + 12);
  m_chosenLabel = makeElidedLabel({}, TextStyle::Body);
  addHeaderWidget(m_filter);
  addHeaderWidget(m_desk);
  setBodyMargins(0);
  body()->setSpacing(0);
  body()->addWidget(m_deskRow);
  body()->addWidget(m_bar);
  body()->addWidget(m_table, 1);
  body()->addWidget(m_detail);
  footer()->addWidget(m_chosenLabel, 1);
  footer()->addWidget(new PlainButton(fill));
  footer()->addWidget(new KeyButton(KeyButton::Look::Soft, make));
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
  setColumns();
  m_table->setTable(m_model, {});
  connect(m_filter, &SegmentBar::currentChanged, this, [this] { reload(); });
  connect(m_desk, &QPushButton::clicked, this,
          [this] { m_deskMenu->popup(m_desk->mapToGlobal(QPoint(0, m_desk->height()))); });
  connect(m_model, &PagedTableModel::loaded, this, [this] { restoreSelection(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { showDetail(); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          [this] { readSelection(); });
  connect(m_bar, &MessageBar::actionTriggered, this, [this] { reload(); });
  retranslate();
}

// ---- reading -----------------------------------------------------------------------------------------

QueueRequest QueuePanel::request() const {
  QueueRequest request;
  request.desk = m_deskId;
  const QDate today = m_office.clock().today();
  switch (m_filter->current()) {
    case Overdue:
      request.dueTo = today.addDays(-1);
      break;
    case Today:
      request.dueFrom = today;
      request.dueTo = today;
      break;
    case Replacements:
      request.reprints = true;
      break;
    case Wanting:
      request.part = QueuePart::Wanting;
      break;
    default:
      break;
  }
  return request;
}

bool QueuePanel::showsWanting() const { return m_filter->current() == Wanting; }

void QueuePanel::reload() {
  m_bar->clear();
  m_model->reload();
  count(false);
}

void QueuePanel::lookForChanges() { count(true); }

void QueuePanel::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  QueueRequest question = request();
  question.cursor = cursor.toString();
  m_office.run(ReadQueue, question)
      .then(this, [this, done, fresh = question.cursor.isEmpty(),
                   filter = m_filter->current()](Result<QueuePage> page) {
        TablePage answer;
        if (!page)
          answer.error = page.error().text();
        else if (filter == m_filter->current())
          take(*page, fresh, &answer);
        done(answer);
      });
}

void QueuePanel::take(const QueuePage& page, bool fresh, TablePage* answer) {
  if (fresh) m_lines.clear();
  for (const QueueLine& line : page.lines) {
    m_lines.append(line);
    if (m_chosen.contains(line.card.id.value())) m_chosen.insert(line.card.id.value(), line);
    answer->rows.append(rowOf(line));
  }
  if (!page.cursor.isEmpty()) answer->next = page.cursor;
}

/// Both parts of the queue, whatever the filter shows; only the desk counts.
void QueuePanel::count(bool onlyLook) {
  if (onlyLook && m_counting) {
    m_lookAgain = true;
    return;
  }
  const quint64 asked = ++m_asked;
  m_counting = true;
  QueueRequest every;
  every.desk = m_deskId;
  every.limit = 1;
  m_office.run(ReadQueue, every).then(this, [this, asked, onlyLook, every](Result<QueuePage> ready) {
    if (asked != m_asked) return;
    QueueRequest wanting = every;
    wanting.part = QueuePart::Wanting;
    m_office.run(ReadQueue, wanting).then(this, [this, asked, onlyLook, ready](Result<QueuePage> rest) {
      if (asked != m_asked) return;
      m_counting = false;
      if (ready && rest) takeCounts(ready->counts, rest->counts.all, onlyLook);
      if (std::exchange(m_lookAgain, false)) count(true);
    });
  });
}

void QueuePanel::takeCounts(const QueueCounts& counts, int wanting, bool onlyLook) {
  const bool same = toJson(counts) == toJson(m_counts) && wanting == m_wanting;
  if (onlyLook && !same)
    return m_bar->showMessage(ChipKind::Info, tr("The queue has changed."), tr("Read again F5"));
  m_counts = counts;
  m_wanting = wanting;
  showCounts();
}

// ---- showing -----------------------------------------------------------------------------------------

void QueuePanel::setColumns() {
  const int shape = shapeNow();
  m_columnsFor = shape;
  m_showsDesk = shape > 0 || m_desks.size() > 1;
  const int time = queue_words::widestTime() + 18;
  QList<TableColumn> columns{{[] { return tr("Time left"); }, time},
                             {[] { return tr("Name"); }, 76},
                             {[] { return tr("Number"); }, shape > 0 ? 140 : 84},
                             {[] { return tr("Asked"); }, 54},
                             {[] { return tr("Due"); }, 54},
                             {[] { return tr("State"); }, shape > 0 ? 150 : 96, Qt::AlignLeft, !m_showsDesk}};
  if (shape > 1) columns.append({[] { return tr("Works at"); }, 160, Qt::AlignLeft, true});
  if (m_showsDesk)
    columns.append({[] { return tr("Fetched at"); }, shape > 0 ? 120 : 48, Qt::AlignLeft, shape == 1});
  m_model->setColumns(columns);
}

int QueuePanel::shapeNow() const { return width() >= kVeryWide ? 2 : width() >= kWide ? 1 : 0; }

/// Desks of one office begin alike and end alike; in a narrow column only what differs is of use.
QString QueuePanel::deskWords(const QString& name) const {
  if (m_columnsFor > 0 || m_desks.size() < 2) return name;
  const QString& first = m_desks.first().name;
  qsizetype same = 0;
  while (same < first.size() && std::all_of(m_desks.begin(), m_desks.end(), [&](const PickUpDesk& each) {
           return each.name.size() > same + 1 && each.name[same] == first[same];
         }))
    ++same;
  QString words = name.mid(same);
  const QString ending = QStringLiteral("取卡处");
  if (words.size() > ending.size() && words.endsWith(ending)) words.chop(ending.size());
  return words;
}

ListRow QueuePanel::rowOf(const QueueLine& line) const {
  const auto day = [](const QDate& date) {
    ListCell cell(date.isValid() ? date.toString(QStringLiteral("MM-dd")) : QString());
    cell.toolTip = date.toString(Qt::ISODate);
    return cell;
  };
  ListCell number(m_columnsFor > 0 ? queue_words::grouped(line.workerNumber)
                                   : queue_words::shortNumber(line.workerNumber));
  number.toolTip = queue_words::grouped(line.workerNumber);
  QList<ListCell> cells{queue_words::timeLeft(line, m_office.clock().today()),
                        line.workerName,
                        number,
                        day(line.card.requestedOn),
                        day(line.card.dueOn),
                        queue_words::state(line)};
  if (m_columnsFor > 1) cells.append(ListCell(line.projectName));
  ListCell desk(deskWords(line.deskName));
  desk.toolTip = line.deskName;
  if (m_showsDesk) cells.append(desk);
  return {line.card.id.value(), cells};
}

void QueuePanel::showCounts() {
  setTitle(tr("Queue %1").arg(work_words::count(m_counts.all)));
  m_filter->setSegments({tr("All"), tr("Late %1").arg(work_words::count(m_counts.overdue)),
                         tr("Today %1").arg(work_words::count(m_counts.today)),
                         tr("Again %1").arg(work_words::count(m_counts.reprints + m_counts.replacements)),
                         tr("Held %1").arg(work_words::count(m_wanting))});
  placeDeskButton();
}

void QueuePanel::showDetail() {
  const QueueLine* line = currentLine();
  QString words;
  if (line) {
    words = line->workerName + tr(": ") + queue_words::counted(*line, m_office.clock().today());
    if (line->express) words = joinedSentences({words, queue_words::gone(*line)});
  }
  m_detail->setText(words);
  m_table->setAccessibleDescription(words);
}

// ---- what is chosen ----------------------------------------------------------------------------------

const QueueLine* QueuePanel::currentLine() const {
  const qint64 id = m_table->currentId();
  for (const QueueLine& each : m_lines)
    if (each.card.id.value() == id) return &each;
  return nullptr;
}

QVector<QueueLine> QueuePanel::chosen() const {
  QVector<QueueLine> lines;
  QHash<qint64, QueueLine> left = m_chosen;
  for (const QueueLine& each : m_lines)
    if (left.remove(each.card.id.value()) > 0) lines.append(each);
  QVector<QueueLine> hidden(left.begin(), left.end());
  std::sort(hidden.begin(), hidden.end(), [](const QueueLine& a, const QueueLine& b) {
    return std::pair(a.neededOn, a.card.id.value()) < std::pair(b.neededOn, b.card.id.value());
  });
  return lines + hidden;
}

void QueuePanel::choose(const QVector<QueueLine>& lines) {
  m_chosen.clear();
  for (const QueueLine& each : lines) m_chosen.insert(each.card.id.value(), each);
  restoreSelection();
}

/// Rows that are not loaded keep what they were.
void QueuePanel::readSelection() {
  if (m_restoring) return;
  const QList<qint64> ids = m_table->selectedIds();
  const QSet<qint64> selected(ids.begin(), ids.end());
  for (const QueueLine& each : std::as_const(m_lines)) {
    if (selected.contains(each.card.id.value()))
      m_chosen.insert(each.card.id.value(), each);
    else
      m_chosen.remove(each.card.id.value());
  }
  showChosen();
}

void QueuePanel::restoreSelection() {
  m_restoring = true;
  QItemSelection rows;
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (m_chosen.contains(m_model->row(row)->id))
      rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
  m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
  m_restoring = false;
  showChosen();
  showDetail();
}

void QueuePanel::showChosen() {
  const int all = static_cast<int>(m_chosen.size());
  const int seen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
  QString words = all == 0 ? tr("Space chooses") : tr("%n chosen", nullptr, all);
  if (all > seen) words += tr(" (%n not in this list)", nullptr, all - seen);
  m_chosenLabel->setText(words);
  emit chosenChanged();
}

// ---- pick-up desks -------------------------------------------------------------------------------------

void QueuePanel::setDesks(const QVector<PickUpDesk>& desks) {
  m_desks = desks;
  fillDeskMenu();
  setColumns();
  if (!m_lines.isEmpty()) m_model->reload();
}

void QueuePanel::fillDeskMenu() {
  m_deskMenu->clear();
  QString chosen = tr("all");
  const auto add = [&](PickUpDeskId id, const QString& name) {
    QAction* action = m_deskMenu->addAction(name);
    action->setCheckable(true);
    action->setChecked(id == m_deskId);
    if (id == m_deskId) chosen = name;
    connect(action, &QAction::triggered, this, [this, id] {
      m_deskId = id;
      fillDeskMenu();
      reload();
    });
  };
  add({}, tr("all"));
  for (const PickUpDesk& each : std::as_const(m_desks))
    if (!each.closed) add(each.id, each.name);
  m_desk->setText(tr("Desk: %1").arg(chosen));
  m_desk->setAccessibleName(m_desk->text());
  placeDeskButton();
}

/// Beside the filters where there is room, else in a row of its own.
void QueuePanel::placeDeskButton() {
  const int title = QFontMetrics(themeFont(TextStyle::BodyBold)).horizontalAdvance(this->title());
  const int wanted = title + m_filter->sizeHint().width() + m_desk->sizeHint().width() + 24 + 4 * 8;
  const bool beside = wanted <= width();
  const bool isBeside = m_desk->parentWidget() == m_filter->parentWidget();
  if (beside && !isBeside)
    addHeaderWidget(m_desk);
  else if (!beside && isBeside)
    m_deskRow->layout()->addWidget(m_desk);
  m_deskRow->setVisible(!beside);
}

void QueuePanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  placeDeskButton();
  if (m_columnsFor == shapeNow()) return;
  setColumns();
  if (!m_lines.isEmpty()) m_model->reload();
}

void QueuePanel::retranslate() {
  m_table->setAccessibleName(tr("Cards that wait to be printed"));
  m_table->setEmptyText(tr("No card waits here."));
  m_filter->setAccessibleName(tr("Which cards"));
  fillDeskMenu();
  setColumns();
  showCounts();
  showChosen();
  showDetail();
  if (!m_lines.isEmpty()) m_model->reload();
}
