#include "cards/making_segment.h"

#include <QAction>
#include <algorithm>

#include "cards/batch_panel.h"
#include "cards/batch_work.h"
#include "cards/card_operations.h"
#include "cards/preview_panel.h"
#include "cards/queue_panel.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "office/office.h"

MakingSegment::MakingSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : BatchSegment(office, dialogs, parent), m_table(new QueueTable) {
  buildActions();
  m_queue = new QueuePanel(office, m_table, m_fill, m_make);
  work()->setEmptyText(
      [] { return tr("No batch yet. Ctrl+G fills a sheet, Ctrl+B makes a batch of those chosen."); });
  layOut(m_queue);
  connectParts();
  retranslate();
  readDesks();
  m_queue->reload();
}

void MakingSegment::buildActions() {
  m_fill = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_G));
  m_make = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_B));
  m_add = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
  m_unfit = makeAction(m_table, {}, QKeySequence(Qt::Key_U));
  m_refuse = makeAction(m_table, {}, QKeySequence(Qt::Key_X));
  m_requeue = makeAction(m_table, {}, QKeySequence(Qt::Key_Q));
  m_open = new QAction(this);
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  connect(m_fill, &QAction::triggered, this, [this] { fillSheet(); });
  connect(m_make, &QAction::triggered, this, [this] { makeBatch(); });
  connect(m_add, &QAction::triggered, this, [this] { addChosen(); });
  connect(m_unfit, &QAction::triggered, this, [this] {
    hold(RejectPhoto, tr("The photo is unfit"),
         tr("The card leaves the queue until there is another photo; its days go on."), tr("Photo unfit"),
         {tr("blurred"), tr("face too small"), tr("not himself"), tr("eyes closed")});
  });
  connect(m_refuse, &QAction::triggered, this, [this] {
    hold(RefuseCard, tr("The worker wants no card"), tr("He stays registered, and may ask for one any day."),
         tr("He wants none"), {tr("leaves the city"), tr("has one of another city")});
  });
  connect(m_requeue, &QAction::triggered, this, [this] { requeue(); });
  connect(m_open, &QAction::triggered, this, [this] {
    if (const QueueLine* line = m_queue->currentLine()) emit openWorker(line->worker.value());
  });
  connect(m_refresh, &QAction::triggered, this, [this] { refresh(); });
}

void MakingSegment::connectParts() {
  connect(m_table, &DataTable::opened, m_open, &QAction::trigger);
  connect(m_table, &DataTable::currentIdChanged, this, [this] { showActions(); });
  connect(m_queue, &QueuePanel::chosenChanged, this, [this] { showActions(); });
  connect(work(), &BatchWork::batchChanged, this, [this] {
    m_queue->reload();
    showActions();
  });
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (!m_fresh && subjects.contains(QLatin1String("card"))) m_queue->lookForChanges();
    if (m_fresh && subjects.contains(QLatin1String("card"))) m_queue->reload();
  });
}

template <class In, class Out, class Then>
void MakingSegment::ask(const Operation<In, Out>& operation, const In& input, Then then) {
  ++m_pending;
  m_office.run(operation, input).then(this, [this, then](Result<Out> answer) {
    --m_pending;
    if (!answer) return m_queue->bar()->showMessage(ChipKind::Error, answer.error().text());
    then(*answer);
  });
}

// ---- reading -----------------------------------------------------------------------------------------

void MakingSegment::readDesks() {
  ask(ListPickUpDesks, Nothing{}, [this](const PickUpDeskList& list) { m_queue->setDesks(list.desks); });
}

void MakingSegment::readWaiting() {
  BatchListRequest waiting;
  waiting.state = QStringLiteral("waiting");
  ask(ListCardBatches, waiting, [this](const BatchListPage& page) {
    if (work()->batch() || page.lines.isEmpty()) return;
    const QString login = m_office.actor() ? m_office.actor()->login : QString();
    const auto own = std::find_if(page.lines.begin(), page.lines.end(),
                                  [&](const CardBatch& each) { return each.madeBy == login; });
    if (own != page.lines.end()) work()->open(own->id);
    const qsizetype others = page.lines.size() - (own != page.lines.end() ? 1 : 0);
    if (others > 0)
      emit notice(
          tr("%n other batch(es) wait; they stand under Batches.", nullptr, static_cast<int>(others)));
  });
}

void MakingSegment::refresh() {
  m_queue->reload();
  work()->reread();
  readDesks();
}

// ---- doing -------------------------------------------------------------------------------------------

void MakingSegment::fillSheet() {
  SuggestBatch asked;
  asked.from = m_queue->request();
  const PreviewPanel* paper = work()->preview();
  const bool batchThere = work()->batch() && work()->batch()->state == BatchState::Open;
  if (!batchThere && !work()->batch()) {
    asked.count = paper->lastPlace() - paper->firstPlace() + 1;
    asked.firstPlace = paper->layout() == BatchLayout::Sheet10 ? paper->firstPlace() : 1;
  }
  ask(ProposeBatch, asked, [this](const SuggestedBatch& proposed) {
    m_queue->choose(proposed.lines);
    if (proposed.lines.isEmpty())
      m_queue->bar()->showMessage(ChipKind::Info, tr("Nothing waits here that may be printed."));
    m_table->setFocus(Qt::OtherFocusReason);
  });
}

void MakingSegment::makeBatch() {
  const QVector<QueueLine> chosen = m_queue->chosen();
  if (chosen.isEmpty())
    return m_queue->bar()->showMessage(
        ChipKind::Info, tr("Choose with Space whose cards belong in it, or fill a sheet with Ctrl+G."));
  if (isBusy()) return;
  const PreviewPanel* paper = work()->preview();
  MakeBatch entered;
  for (const QueueLine& each : chosen) entered.cards.append(each.card.id);
  entered.layout = paper->layout();
  const bool empty = !work()->batch();
  entered.firstPlace = empty && entered.layout == BatchLayout::Sheet10 ? paper->firstPlace() : 1;
  entered.templateName = paper->templateName();
  ask(MakeCardBatch, entered, [this](const CardBatch& made) {
    m_queue->choose({});
    m_queue->reload();
    work()->show(made);
    work()->panel()->table()->setFocus(Qt::OtherFocusReason);
    emit notice(tr("Batch %1 is made: %n card(s).", nullptr, made.cards).arg(made.number));
  });
}

void MakingSegment::addChosen() {
  QVector<CardId> cards;
  for (const QueueLine& each : m_queue->chosen()) cards.append(each.card.id);
  m_queue->choose({});
  work()->add(cards);
}

void MakingSegment::hold(const Operation<CardChange, CardShown>& operation, const QString& title,
                         const QString& text, const QString& confirm, const QStringList& usual) {
  const QueueLine* line = m_queue->currentLine();
  if (!line) return;
  ReasonQuestion question;
  question.title = line->workerName + tr(": ") + title;
  question.text = text;
  question.label = tr("Reason");
  question.confirm = confirm;
  question.usual = usual;
  const CardChange change{line->card.id, {}, line->card.version, {}};
  ReasonSheet::ask(this, question, [this, &operation, change](const QString& reason) {
    CardChange said = change;
    said.reason = reason;
    run(operation, said);
  });
}

void MakingSegment::requeue() {
  if (const QueueLine* line = m_queue->currentLine())
    run(QueueCard, CardChange{line->card.id, {}, line->card.version, {}});
}

void MakingSegment::run(const Operation<CardChange, CardShown>& operation, const CardChange& change) {
  ask(operation, change, [this](const CardShown& done) {
    emit notice(done.workerName + tr(": ") + nameOf(done.card.state));
    m_queue->reload();
  });
}

void MakingSegment::showActions() {
  const bool makes = m_office.may(Permission::MakeCards);
  const bool hands = m_office.may(Permission::HandOverCards);
  const bool wanting = m_queue->showsWanting();
  const QueueLine* line = m_queue->currentLine();
  const bool openBatch = work()->batch() && work()->batch()->state == BatchState::Open;
  for (QAction* each : {m_fill, m_make}) each->setVisible(makes);
  m_fill->setEnabled(!wanting);
  m_add->setVisible(makes && openBatch);
  m_add->setEnabled(!m_queue->chosen().isEmpty());
  m_unfit->setVisible(hands && !wanting);
  m_refuse->setVisible(hands);
  m_requeue->setVisible(hands && wanting);
  for (QAction* each : {m_unfit, m_refuse, m_requeue, m_open}) each->setEnabled(line != nullptr);
}

// ---- segment -------------------------------------------------------------------------------------------

QString MakingSegment::title() const { return tr("Queue"); }

QList<QAction*> MakingSegment::segmentActions() const {
  return QList<QAction*>{m_fill, m_make, m_add} + work()->actions() +
         QList<QAction*>{m_unfit, m_refuse, m_requeue, m_open, m_refresh};
}

std::optional<ExportTask> MakingSegment::exportTask() const {
  ExportTask task;
  task.what.list = ExportList::Queue;
  task.what.queue = m_queue->request();
  return task;
}

void MakingSegment::activated() {
  if (m_fresh) {
    m_fresh = false;
    if (m_office.may(Permission::MakeCards)) readWaiting();
  }
  m_table->setFocus(Qt::OtherFocusReason);
}

void MakingSegment::retranslate() {
  m_fill->setText(tr("Fill a sheet by due day"));
  m_make->setText(tr("Make a batch"));
  m_add->setText(tr("Add to the batch"));
  m_unfit->setText(tr("Photo unfit"));
  m_refuse->setText(tr("Wants no card"));
  m_requeue->setText(tr("Queue again"));
  m_open->setText(tr("Open the record"));
  m_refresh->setText(tr("Read again"));
  m_queue->retranslate();
  work()->retranslate();
  showActions();
}
