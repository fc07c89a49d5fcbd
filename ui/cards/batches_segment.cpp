#include "cards/batches_segment.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "cards/batch_panel.h"
#include "cards/batch_work.h"
#include "cards/card_operations.h"
#include "cards/queue_words.h"
#include "chip/personalise_sheet.h"
#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/people.h"
#include "office/office.h"

BatchesSegment::BatchesSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : BatchSegment(office, dialogs, parent) {
  m_panel = new Panel(QStringLiteral("list"), QStringLiteral(" "));
  m_filter = new SegmentBar;
  m_bar = new MessageBar;
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_hint = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_open = new QAction(this);
  m_chips = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("cards"));
  m_chips->setEnabled(false);
  m_bench = [&office] { return std::make_unique<CardReaderBench>(office); };
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  m_panel->addHeaderWidget(m_filter);
  m_panel->setBodyMargins(0);
  m_panel->body()->setSpacing(0);
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->footer()->addWidget(m_hint, 1);
  m_panel->footer()->addWidget(new PlainButton(m_chips));
  m_model->setColumns({{[] { return tr("Number"); }, 104},
                       {[] { return tr("State"); }, 100},
                       {[] { return tr("Cards"); }, 46, Qt::AlignRight},
                       {[] { return tr("Good"); }, 46, Qt::AlignRight},
                       {[] { return tr("Spoiled"); }, 46, Qt::AlignRight},
                       {[] { return tr("Made by"); }, 68},
                       {[] { return tr("At"); }, 100}});
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
  m_table->setTable(m_model, {});
  work()->setEmptyText([] { return tr("Choose a batch at the left."); });
  layOut(m_panel);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    // The batch that is worked with stays, whatever came before it in the list.
    const qint64 shown = work()->batch() ? work()->batch()->id.value() : 0;
    if (m_table->currentId() == 0 && !m_table->selectId(shown) && m_model->rowCount() > 0)
      m_table->selectRow(0);
  });
  connect(m_filter, &SegmentBar::currentChanged, this, [this] { reload(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
    const bool shown = work()->batch() && work()->batch()->id.value() == id;
    if (id > 0 && !shown) work()->open(CardBatchId(id));
  });
  connect(m_table, &DataTable::opened, this,
          [this] { work()->panel()->table()->setFocus(Qt::OtherFocusReason); });
  connect(m_open, &QAction::triggered, this,
          [this] { work()->panel()->table()->setFocus(Qt::OtherFocusReason); });
  connect(m_chips, &QAction::triggered, this, [this] { writeChips(); });
  connect(m_refresh, &QAction::triggered, this, [this] {
    reload();
    work()->reread();
  });
  connect(m_bar, &MessageBar::actionTriggered, this, [this] { reload(); });
  connect(work(), &BatchWork::shown, this, [this] { allowChips(); });
  connect(work(), &BatchWork::batchChanged, this, [this] { reload(); });
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (!m_fresh && !work()->isBusy() && subjects.contains(QLatin1String("batch")))
      m_bar->showMessage(ChipKind::Info, tr("The list has changed."), tr("Read again F5"));
  });
  retranslate();
}

/// A batch has chips to write once somebody has said that its cards came out well.
void BatchesSegment::allowChips() {
  const auto& batch = work()->batch();
  m_chips->setEnabled(m_office.may(Permission::MakeCards) && batch && batch->state == BatchState::Closed &&
                      batch->good > 0);
}

void BatchesSegment::writeChips() {
  const auto& batch = work()->batch();
  if (!batch) return;
  PersonaliseSheet* sheet = PersonaliseSheet::ask(this, m_office, batch->id, m_bench());
  connect(sheet, &PersonaliseSheet::noted, this, [this](const QString& words) {
    emit notice(words);
    work()->reread();
  });
}

void BatchesSegment::reload() {
  m_fresh = false;
  m_bar->clear();
  m_model->reload();
}

BatchListRequest BatchesSegment::request() const {
  BatchListRequest question;
  if (m_filter->current() == 1) question.state = QStringLiteral("waiting");
  return question;
}

void BatchesSegment::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  BatchListRequest question = request();
  question.cursor = cursor.toString();
  m_office.run(ListCardBatches, question).then(this, [this, done](Result<BatchListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
    } else {
      for (const CardBatch& each : std::as_const(page->lines)) answer.rows.append(rowOf(each));
      if (!page->cursor.isEmpty()) answer.next = page->cursor;
    }
    done(answer);
  });
}

ListRow BatchesSegment::rowOf(const CardBatch& batch) const {
  const auto count = [](int number) {
    return number == 0 ? ListCell(QString()) : ListCell(QString::number(number));
  };
  return {batch.id.value(),
          {batch.number, queue_words::batchState(batch.state), QString::number(batch.cards),
           count(batch.good), count(batch.spoiled), people::nameOf(batch.madeBy),
           queue_words::at(batch.madeAt, m_office.clock().today())}};
}

QString BatchesSegment::title() const { return tr("Batches"); }

QList<QAction*> BatchesSegment::segmentActions() const {
  return QList<QAction*>{m_open} + work()->actions() + QList<QAction*>{m_chips, m_refresh};
}

std::optional<ExportTask> BatchesSegment::exportTask() const {
  ExportTask task;
  task.what.list = ExportList::Batches;
  task.what.batches = request();
  return task;
}

void BatchesSegment::activated() {
  if (m_fresh) reload();
  m_table->setFocus(Qt::OtherFocusReason);
}

void BatchesSegment::retranslate() {
  m_panel->setTitle(tr("Batches"));
  m_filter->setSegments({tr("All"), tr("Waiting")});
  m_filter->setAccessibleName(tr("Which batches"));
  m_table->setAccessibleName(tr("Batches, newest first"));
  m_table->setEmptyText(tr("No batch here."));
  m_hint->setText(tr("Enter goes to its places"));
  m_open->setText(tr("Places of the batch"));
  m_chips->setText(tr("Write chips"));
  m_refresh->setText(tr("Read again"));
  work()->retranslate();
  if (!m_fresh) m_model->reload();
}
