#include "cards/pickup_segment.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <utility>

#include "cards/card_changes.h"
#include "cards/card_leaflets.h"
#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/hand_to_manager_sheet.h"
#include "cards/pickup_list.h"
#include "cards/pickup_side.h"
#include "cards/signatures_sheet.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"

namespace {

using card_list_words::groupedCard;

constexpr int kPickupNarrow = 900;
constexpr int kPickupSide = 372;
constexpr int kPickupLeast = 220;

}  // namespace

PickupSegment::PickupSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : CardSegment(parent), m_office(office), m_dialogs(dialogs) {
  buildActions();
  m_list = new PickupList(office, {m_batch, m_manager, m_elsewhere, m_signed}, m_guide);
  m_list->setMinimumHeight(kPickupLeast);
  m_side = new PickupSide(m_record, m_main);
  m_side->setMinimumHeight(kPickupLeast);
  m_side->setFixedWidth(kPickupSide);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(12);
  m_row->addWidget(m_list, 1);
  m_row->addWidget(m_side);
  m_bar = m_list->bar();
  m_changes = new CardChanges(office, this, m_bar);
  connectParts();
  retranslate();
}

void PickupSegment::buildActions() {
  m_main = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("check"));
  m_batch = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("list"));
  m_manager = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_M), QStringLiteral("workers"));
  m_elsewhere = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_D), QStringLiteral("move"));
  m_signed = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_A), QStringLiteral("list"));
  m_guide = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_H), QStringLiteral("print"));
  m_poster = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), QStringLiteral("print"));
  m_record = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_O), QStringLiteral("open"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  connect(m_main, &QAction::triggered, this, &PickupSegment::doMain);
  connect(m_batch, &QAction::triggered, this, &PickupSegment::layOutBatch);
  connect(m_manager, &QAction::triggered, this, &PickupSegment::handToManager);
  connect(m_elsewhere, &QAction::triggered, this, &PickupSegment::fetchElsewhere);
  connect(m_signed, &QAction::triggered, this, [this] {
    m_list->showSigned(!m_list->showsSigned());
    showSide();
  });
  const auto tell = [this](const QString& words) { emit notice(words); };
  connect(m_guide, &QAction::triggered, this,
          [this, tell] { printLeaflet(this, m_office, m_dialogs, Leaflet::Guide, tell); });
  connect(m_poster, &QAction::triggered, this,
          [this, tell] { printLeaflet(this, m_office, m_dialogs, Leaflet::Poster, tell); });
  connect(m_record, &QAction::triggered, this, [this] {
    if (m_shown.worker) emit openWorker(m_shown.worker.value());
  });
  connect(m_refresh, &QAction::triggered, this, &PickupSegment::read);
}

void PickupSegment::connectParts() {
  connect(m_list, &PickupList::partChanged, this, [this] {
    forgetCard();
    read();
  });
  connect(m_list, &PickupList::typed, this, [this] { m_scanned = false; });
  connect(m_list, &PickupList::rowChosen, this, &PickupSegment::rowChosen);
  connect(m_list, &PickupList::opened, this, &PickupSegment::openRow);
  connect(m_list, &PickupList::loaded, this, &PickupSegment::takeRows);
  connect(m_list, &PickupList::cardNumbered, this, [this](const QString& number) {
    readCard({{}, number}, true);
  });
  connect(m_list, &PickupList::listNumbered, this, &PickupSegment::openNumbered);
  connect(m_side, &PickupSide::entered, this, &PickupSegment::doMain);
  connect(m_changes, &CardChanges::readAgain, this, &PickupSegment::read);
}

bool PickupSegment::mayHandOver() const { return m_office.may(Permission::HandOverCards); }

PickupSegment::Part PickupSegment::part() const { return m_list->part(); }

void PickupSegment::showPart(Part part) { m_list->showPart(part); }

DataTable* PickupSegment::table() const { return m_list->table(); }

FieldEdit* PickupSegment::searchEdit() const { return m_list->searchEdit(); }

QCheckBox* PickupSegment::documentSeen() const { return m_side->documentSeen(); }

bool PickupSegment::isSettled() const { return m_open == 0 && m_list->isSettled(); }

std::optional<ExportTask> PickupSegment::exportTask() const {
  if (part() == WithManagers) return std::nullopt;
  ExportTask task;
  task.what.list = ExportList::Pickup;
  task.what.pickup = m_list->request();
  return task;
}

// ---- reading -----------------------------------------------------------------------------------------

void PickupSegment::read() {
  m_changes->fresh();
  m_list->reload();
}

void PickupSegment::takeRows() {
  if (m_scanned) return;
  m_list->select(m_shown.card.id.value());
  if (m_list->isEmpty()) forgetCard();
  showSide();
  m_list->takeAwaited();
}

// ---- the card beside the list ------------------------------------------------------------------------

void PickupSegment::rowChosen(qint64 id) {
  if (id == 0) return;
  m_scanned = false;
  if (part() == WithManagers) return showSide();
  readCard({CardId(id), {}}, false);
}

void PickupSegment::readCard(const CardRef& ref, bool found) {
  const quint64 asked = ++m_asked;
  ++m_open;
  m_reading = true;
  m_office.run(ShowCard, ref).then(this, [this, asked, found](Result<CardShown> card) {
    --m_open;
    if (asked != m_asked) return;
    m_reading = false;
    if (!card) {
      forgetCard();
      return m_bar->showMessage(ChipKind::Error, card.error().text());
    }
    if (found) m_bar->clear();
    documentSeen()->setChecked(false);
    m_shown = *card;
    m_scanned = found;
    showSide();
    const bool goOn = found || std::exchange(m_goOn, false);
    if (goOn && documentSeen()->isVisible()) documentSeen()->setFocus(Qt::OtherFocusReason);
    if (found && !documentSeen()->isVisible()) searchEdit()->selectAll();
  });
}

void PickupSegment::forgetCard() {
  ++m_asked;
  m_reading = false;
  m_goOn = false;
  m_shown = {};
  m_scanned = false;
  showSide();
}

void PickupSegment::showSide() {
  m_side->clearRefusal();
  if (part() == WithManagers && !m_scanned)
    m_side->showHandover(m_list->currentHandover(), mayHandOver());
  else
    m_side->showCard(m_shown, part() == ToLayOut && !m_scanned, mayHandOver());
  m_batch->setVisible(mayHandOver() && part() == ToLayOut);
  m_manager->setVisible(mayHandOver() && part() == AtDesk);
  m_elsewhere->setVisible(mayHandOver() && part() != WithManagers);
  m_signed->setVisible(part() == WithManagers);
  m_signed->setText(m_list->showsSigned() ? tr("Only those not signed") : tr("Signed ones too"));
  for (QAction* each : {m_batch, m_elsewhere}) each->setEnabled(table()->currentId() != 0);
}

// ---- doing -------------------------------------------------------------------------------------------

template <class In, class Out>
void PickupSegment::change(const Operation<In, Out>& operation, const In& input,
                           std::function<void(const Result<Out>&)> then) {
  ++m_open;
  m_changing = true;
  m_changes->begin();
  m_side->clearRefusal();
  m_office.run(operation, input).then(this, [this, then = std::move(then)](Result<Out> result) {
    --m_open;
    m_changing = false;
    m_changes->end();
    then(result);
  });
}

void PickupSegment::openRow() {
  if (part() == WithManagers) return openSignatures();
  m_goOn = part() == AtDesk && m_reading;  // the box is reached when it is known whose card it is
  if (m_goOn) return;
  if (part() == AtDesk && documentSeen()->isVisible()) return documentSeen()->setFocus(Qt::OtherFocusReason);
  table()->setFocus(Qt::OtherFocusReason);
}

void PickupSegment::doMain() {
  if (m_changing || m_reading) return;
  if (part() == WithManagers && !m_scanned) return openSignatures();
  if (part() == ToLayOut && !m_scanned) return layOut();
  deliver();
}

void PickupSegment::settle(const Result<CardsDone>& done, const QString& words) {
  if (!done) return m_bar->showMessage(ChipKind::Error, done.error().text());
  m_bar->clear();
  if (!done->left.isEmpty())
    m_bar->showMessage(ChipKind::Warn,
                       tr("Left as they are: %1").arg(QStringList(done->left).join(QStringLiteral("、"))));
  emit notice(words);
  read();
}

void PickupSegment::layOut() {
  PutAtDesk put;
  put.cards = m_list->selectedCards();
  if (put.cards.isEmpty()) return;
  change<PutAtDesk, CardsDone>(PutCardsAtDesk, put, [this](const Result<CardsDone>& done) {
    settle(done, done ? tr("%n card(s) laid out", nullptr, done->done) : QString());
  });
}

/// The whole batch of the card that is chosen.
void PickupSegment::layOutBatch() {
  const QString number = m_list->currentLine().batch;
  if (m_changing || number.isEmpty()) return;
  m_changing = true;
  ++m_open;
  m_office.run(ReadCardBatch, BatchRef{{}, number}).then(this, [this](Result<CardBatch> batch) {
    --m_open;
    m_changing = false;
    if (!batch) return m_bar->showMessage(ChipKind::Error, batch.error().text());
    PutAtDesk put;
    put.batch = batch->id;
    change<PutAtDesk, CardsDone>(
        PutCardsAtDesk, put, [this, number = batch->number](const Result<CardsDone>& done) {
          settle(done,
                 done ? tr("%n card(s) of batch %1 laid out", nullptr, done->done).arg(number) : QString());
        });
  });
}

/// What was printed and never laid out is laid out as it is handed over: the record says both.
void PickupSegment::deliver() {
  if (!m_shown.card.id) return;
  if (PickupSide::isKept(m_shown.card)) return bringBack();
  if (m_shown.card.state == CardState::AtDesk || !documentSeen()->isChecked()) return deliverNow();
  PutAtDesk put;
  put.cards = {m_shown.card.id};
  change<PutAtDesk, CardsDone>(PutCardsAtDesk, put, [this](const Result<CardsDone>& done) {
    if (!done) return m_bar->showMessage(ChipKind::Error, done.error().text());
    m_shown.card.version = 0;  // it has just gone up; the state is asked again all the same
    deliverNow();
  });
}

/// Its worker may stand there: it is shown again, to be handed to him.
void PickupSegment::bringBack() {
  PutAtDesk put;
  put.cards = {m_shown.card.id};
  change<PutAtDesk, CardsDone>(
      PutCardsAtDesk, put, [this, card = m_shown.card.id](const Result<CardsDone>& done) {
        settle(done, done ? tr("%n card(s) lie at the desk again.", nullptr, done->done) : QString());
        if (done) readCard({card, {}}, true);
      });
}

void PickupSegment::deliverNow() {
  DeliverCard card;
  card.card = m_shown.card.id;
  card.version = m_shown.card.version;
  card.documentSeen = documentSeen()->isChecked();
  change<DeliverCard, CardShown>(DeliverToWorker, card,
                                 [this](const Result<CardShown>& given) { delivered(given); });
}

void PickupSegment::delivered(const Result<CardShown>& card) {
  if (!card) {
    if (card.error().field != QLatin1String("documentSeen"))
      return m_bar->showMessage(ChipKind::Error, card.error().text());
    return m_side->refuse(card.error().text());
  }
  m_bar->clear();
  emit notice(tr("%1 has his card %2.").arg(card->workerName, groupedCard(card->card.number)));
  documentSeen()->setChecked(false);
  searchEdit()->clear();
  forgetCard();
  searchEdit()->setFocus(Qt::OtherFocusReason);
  read();
}

void PickupSegment::handToManager() {
  if (m_changing) return;
  auto* sheet = HandToManagerSheet::ask(this, m_office, m_list->desk());
  connect(sheet, &HandToManagerSheet::called, this, [this] { m_changes->begin(); });
  connect(sheet, &HandToManagerSheet::answered, m_changes, &CardChanges::end);
  connect(sheet, &QObject::destroyed, m_changes, &CardChanges::end);
  connect(sheet, &HandToManagerSheet::done, this, [this](const Handover& list) {
    emit notice(tr("List %1: %2 has %n card(s).", nullptr, list.count).arg(list.number, list.managerName));
    read();
    openSignatures(list.id);
  });
}

void PickupSegment::openSignatures() {
  const Handover* list = m_list->currentHandover();
  if (list != nullptr) openSignatures(list->id);
}

/// A list from the paper in one's hand, signed or not, however old.
void PickupSegment::openNumbered(const QString& number) {
  ++m_open;
  m_office.run(ReadHandover, HandoverRef{{}, number}).then(this, [this](Result<Handover> list) {
    --m_open;
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    m_bar->clear();
    openSignatures(list->id);
  });
}

void PickupSegment::openSignatures(HandoverId list) {
  auto* sheet = SignaturesSheet::ask(this, m_office, m_dialogs, list);
  connect(sheet, &SignaturesSheet::called, this, [this] { m_changes->begin(); });
  connect(sheet, &SignaturesSheet::answered, m_changes, &CardChanges::end);
  connect(sheet, &QObject::destroyed, m_changes, &CardChanges::end);
  connect(sheet, &SignaturesSheet::noted, this, [this](const QString& words) {
    emit notice(words);
    read();
  });
  connect(sheet, &SignaturesSheet::openWorker, this, &CardSegment::openWorker);
}

void PickupSegment::fetchElsewhere() {
  if (m_list->selectedCards().isEmpty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const PickUpDesk& each : m_list->desks())
    if (!each.closed)
      connect(menu->addAction(each.name), &QAction::triggered, this,
              [this, desk = each.id] { chooseDesk(desk); });
  menu->popup(m_list->mapToGlobal(QPoint(24, m_list->height() - 48 - menu->sizeHint().height())));
}

void PickupSegment::chooseDesk(PickUpDeskId desk) {
  change<ChooseDesk, CardsDone>(
      ChoosePickUpDesk, {m_list->selectedCards(), desk}, [this](const Result<CardsDone>& done) {
        settle(done, done ? tr("%n card(s) are fetched elsewhere now", nullptr, done->done) : QString());
      });
}

// ---- segment -----------------------------------------------------------------------------------------

QString PickupSegment::title() const { return tr("To be fetched"); }

QList<QAction*> PickupSegment::segmentActions() const {
  return {m_main, m_batch, m_manager, m_elsewhere, m_signed, m_record, m_guide, m_poster, m_refresh};
}

void PickupSegment::activated() {
  if (m_changes->isStale()) read();
  searchEdit()->setFocus(Qt::OtherFocusReason);
}

void PickupSegment::resizeEvent(QResizeEvent* event) {
  CardSegment::resizeEvent(event);
  const bool narrow = event->size().width() < kPickupNarrow;
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_side->setMinimumWidth(narrow ? 0 : kPickupSide);
  m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kPickupSide);
}

void PickupSegment::retranslate() {
  m_batch->setText(tr("Lay out its whole batch"));
  m_manager->setText(tr("Hand to a manager"));
  m_elsewhere->setText(tr("Fetched elsewhere"));
  m_record->setText(tr("His record"));
  m_guide->setText(tr("Card guide"));
  m_poster->setText(tr("Poster for a site"));
  m_refresh->setText(tr("Read again"));
  m_list->retranslate();
  m_side->retranslate();
  showSide();
  if (isVisible()) read();
}
