#include "cards/pickup_segment.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "base/text.h"
#include "cards/card_changes.h"
#include "cards/card_leaflets.h"
#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/hand_to_manager_sheet.h"
#include "cards/pickup_rows.h"
#include "cards/signatures_sheet.h"
#include "cards/waiting_operations.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/fact_grid.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "workers/worker_words.h"

namespace {

using card_list_words::groupedCard;

constexpr int kPickupNarrow = 900;
constexpr int kPickupSide = 372;
constexpr int kPickupLeast = 220;
constexpr int kPickupRest = 200;  // milliseconds after the last key
/// So many digits are a whole card number, not a part of one.
constexpr int kWholeNumber = 12;

/// A whole list number, as it stands on the paper that came back.
bool isListNumber(const QString& typed) {
  static const QRegularExpression form(QStringLiteral("^YJ-\\d{8}-\\d{4,}$"),
                                       QRegularExpression::CaseInsensitiveOption);
  return form.match(typed).hasMatch();
}

}  // namespace

PickupSegment::PickupSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : CardSegment(parent), m_office(office), m_dialogs(dialogs) {
  buildActions();
  buildList();
  buildSide();
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(12);
  m_row->addWidget(m_list, 1);
  m_row->addWidget(m_side);
  m_changes = new CardChanges(office, this, m_bar);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kPickupRest);
  connectList();
  m_parts->setSegments({QString(), QString(), QString()});
  m_parts->setCurrent(AtDesk);
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
    m_withSigned = !m_withSigned;
    showSide();
    m_model->reload();
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

void PickupSegment::buildList() {
  m_list = new Panel(QStringLiteral("cards"), QStringLiteral(" "));
  m_parts = new SegmentBar;
  m_list->addHeaderWidget(m_parts);
  m_bar = new MessageBar;
  m_bar->hide();
  m_search = new FieldEdit;
  m_desk = new ChoiceBox;
  m_model = new PagedTableModel(this);
  m_model->setFetch(
      [this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, std::move(done)); });
  m_table = new DataTable;
  m_table->setTable(m_model, {});
  auto* find = new QWidget;
  auto* row = new QHBoxLayout(find);
  row->setContentsMargins(12, 8, 12, 8);
  row->setSpacing(8);
  row->addWidget(m_search, 3);
  row->addWidget(m_desk, 2);
  m_list->setBodyMargins(0);
  m_list->body()->setSpacing(0);
  m_list->body()->addWidget(m_bar);
  m_list->body()->addWidget(find);
  m_list->body()->addWidget(m_table, 1);
  for (QAction* each : {m_batch, m_manager, m_elsewhere, m_signed})
    m_list->footer()->addWidget(new PlainButton(each));
  m_list->footer()->addStretch(1);
  m_list->footer()->addWidget(new FlatButton(m_guide));
}

void PickupSegment::buildSide() {
  m_side = new Panel(QString(), QStringLiteral(" "));
  m_state = new StatusChip;
  m_side->addHeaderWidget(m_state);
  m_facts = new FactGrid;
  m_facts->setTwoColumnsFrom(0);
  m_words = makeLabel({}, TextStyle::Body);
  m_words->setWordWrap(true);
  m_seen = new QCheckBox;
  m_seen->installEventFilter(this);
  m_refusal = makeLabel({}, TextStyle::Hint, Token::Error);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  m_side->body()->setSpacing(10);
  m_side->body()->addWidget(m_facts);
  m_side->body()->addWidget(m_words);
  m_side->body()->addWidget(m_seen);
  m_side->body()->addWidget(m_refusal);
  m_side->body()->addStretch(1);
  m_side->footer()->addWidget(new FlatButton(m_record));
  m_side->footer()->addStretch(1);
  m_side->footer()->addWidget(new PrimaryButton(m_main));
  // Sentences wrap to whatever width there is; they never make the page higher.
  m_side->setBodyScrolls();
  m_side->setMinimumHeight(kPickupLeast);
  m_side->setFixedWidth(kPickupSide);
}

void PickupSegment::connectList() {
  connect(m_parts, &SegmentBar::currentChanged, this, [this] {
    forgetCard();
    showColumns();
    read();
  });
  connect(m_search, &QLineEdit::textEdited, this, [this] {
    m_scanned = false;
    m_findFirst = false;
    m_rest.start();
  });
  connect(m_search, &FieldEdit::entered, this, &PickupSegment::find);
  connect(m_desk, &ChoiceBox::currentChanged, this, [this] { m_model->reload(); });
  connect(&m_rest, &QTimer::timeout, m_model, &PagedTableModel::reload);
  connect(m_table, &DataTable::currentIdChanged, this, &PickupSegment::rowChosen);
  connect(m_table, &DataTable::opened, this, &PickupSegment::openRow);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    showCounts();
    if (m_scanned) return;
    if (!m_table->selectId(m_shown.card.id.value()) && m_model->rowCount() > 0) m_table->selectRow(0);
    if (m_model->rowCount() == 0) forgetCard();
    showSide();
    if (m_findFirst) takeFirst();
  });
  connect(m_changes, &CardChanges::readAgain, this, &PickupSegment::read);
}

bool PickupSegment::mayHandOver() const { return m_office.may(Permission::HandOverCards); }

PickupSegment::Part PickupSegment::part() const { return static_cast<Part>(std::max(0, m_parts->current())); }

void PickupSegment::showPart(Part part) { m_parts->setCurrent(part); }

bool PickupSegment::isSettled() const { return m_open == 0 && !m_model->isLoading() && !m_rest.isActive(); }

// ---- reading -----------------------------------------------------------------------------------------

void PickupSegment::read() {
  m_changes->fresh();
  readDesks();
  m_model->reload();
}

void PickupSegment::readDesks() {
  ++m_open;
  m_office.run(ListPickUpDesks, Nothing{}).then(this, [this](Result<PickUpDeskList> list) {
    --m_open;
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    m_desks = list->desks;
    QList<ChoiceItem> items{{QStringLiteral("0"), tr("all desks"), {}, {}, {}, {}}};
    for (const PickUpDesk& each : std::as_const(m_desks))
      if (!each.closed || each.waiting > 0)
        items.append({QString::number(each.id.value()),
                      each.name,
                      each.address,
                      {},
                      {},
                      tr("%1 waiting").arg(each.waiting)});
    const QSignalBlocker quiet(m_desk);
    m_desk->setItems(items);
    if (m_desk->currentId().isEmpty()) m_desk->setCurrentId(QStringLiteral("0"));
  });
}

void PickupSegment::fetch(const QVariant& cursor, PagedTableModel::Done done) {
  if (part() == WithManagers)
    fetchHandovers(cursor, std::move(done));
  else
    fetchCards(cursor, std::move(done));
}

/// The cards of the list, as they are searched for.
WaitingRequest PickupSegment::chosen() const {
  WaitingRequest request;
  request.part = part() == ToLayOut ? WaitingPart::Ready : WaitingPart::AtDesk;
  request.desk = PickUpDeskId(m_desk->currentId().toLongLong());
  request.text = m_search->text().trimmed();
  return request;
}

std::optional<ExportTask> PickupSegment::exportTask() const {
  if (part() == WithManagers) return std::nullopt;
  ExportTask task;
  task.what.list = ExportList::Pickup;
  task.what.pickup = chosen();
  return task;
}

void PickupSegment::fetchCards(const QVariant& cursor, PagedTableModel::Done done) {
  WaitingRequest request = chosen();
  request.cursor = cursor.toString();
  m_office.run(ListWaitingCards, request)
      .then(this, [this, done, fresh = !cursor.isValid()](Result<WaitingPage> page) {
        TablePage answer;
        if (!page) {
          answer.error = page.error().text();
          return done(answer);
        }
        if (fresh) m_lines.clear();
        m_ready = page->ready;
        m_waiting = page->atDesk;
        for (const WaitingLine& each : std::as_const(page->lines)) {
          m_lines.insert(each.card.id.value(), each);
          answer.rows.append(pickup_rows::rowOf(each, part(), m_office.clock().today()));
        }
        if (!page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

void PickupSegment::fetchHandovers(const QVariant& cursor, PagedTableModel::Done done) {
  HandoverListRequest request;
  request.openOnly = !m_withSigned;
  request.cursor = cursor.toString();
  m_office.run(ListHandovers, request)
      .then(this, [this, done, fresh = !cursor.isValid()](Result<HandoverListPage> page) {
        TablePage answer;
        if (!page) {
          answer.error = page.error().text();
          return done(answer);
        }
        if (fresh) m_handovers.clear();
        const QString typed = m_search->text().trimmed();
        for (const Handover& each : std::as_const(page->lines)) {
          m_handovers.insert(each.id.value(), each);
          const QString all = each.number + each.managerName + each.companyName + each.projectName;
          if (typed.isEmpty() || all.contains(typed, Qt::CaseInsensitive))
            answer.rows.append(pickup_rows::rowOf(each));
        }
        if (!page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

// ---- rows --------------------------------------------------------------------------------------------

void PickupSegment::showColumns() { m_model->setColumns(pickup_rows::columns(part())); }

void PickupSegment::showCounts() {
  const QSignalBlocker quiet(m_parts);
  const int current = m_parts->current();
  m_parts->setSegments(
      {tr("To be laid out %1").arg(m_ready), tr("At the desk %1").arg(m_waiting), tr("With managers")});
  m_parts->setCurrent(current);
}

const Handover* PickupSegment::chosenHandover() const {
  const auto found = m_handovers.constFind(m_table->currentId());
  return part() == WithManagers && found != m_handovers.constEnd() ? &*found : nullptr;
}

QVector<CardId> PickupSegment::selectedCards() const {
  QVector<CardId> cards;
  for (const qint64 id : m_table->selectedIds()) cards.append(CardId(id));
  return cards;
}

// ---- the card beside the list ------------------------------------------------------------------------

/// Enter in the search field: a whole number is that card, wherever it is; a name the first of the list.
void PickupSegment::find() {
  QString bare = foldWidth(m_search->text());
  bare.remove(u' ');
  if (part() == WithManagers && isListNumber(bare)) return openNumbered(bare);
  const bool digits = std::all_of(bare.begin(), bare.end(), [](QChar each) { return each.isDigit(); });
  if (digits && bare.size() >= kWholeNumber) return readCard({{}, bare}, true);
  // What is typed is answered first: Enter never takes somebody of the list before.
  m_findFirst = m_rest.isActive() || m_model->isLoading();
  if (m_rest.isActive()) {
    m_rest.stop();
    m_model->reload();
  }
  if (!m_findFirst) takeFirst();
}

void PickupSegment::takeFirst() {
  m_findFirst = false;
  if (m_model->rowCount() == 0) return;
  m_table->selectRow(std::max(0, m_table->currentIndex().row()));
  openRow();
}

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
    m_seen->setChecked(false);
    m_shown = *card;
    m_scanned = found;
    showSide();
    const bool goOn = found || std::exchange(m_goOn, false);
    if (goOn && m_seen->isVisible()) m_seen->setFocus(Qt::OtherFocusReason);
    if (found && !m_seen->isVisible()) m_search->selectAll();
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
  m_refusal->hide();
  if (part() == WithManagers && !m_scanned)
    showHandoverFacts();
  else
    showCardFacts();
  m_batch->setVisible(mayHandOver() && part() == ToLayOut);
  m_manager->setVisible(mayHandOver() && part() == AtDesk);
  m_elsewhere->setVisible(mayHandOver() && part() != WithManagers);
  m_signed->setVisible(part() == WithManagers);
  m_signed->setText(m_withSigned ? tr("Only those not signed") : tr("Signed ones too"));
  for (QAction* each : {m_batch, m_elsewhere}) each->setEnabled(m_table->currentId() != 0);
}

/// A manager keeps it, and may bring it back.
bool PickupSegment::isKept() const {
  const Card& card = m_shown.card;
  return card.state == CardState::Active && card.deliveredTo == DeliveredTo::Manager &&
         !card.inHandOn.isValid();
}

void PickupSegment::showCardFacts() {
  const Card& card = m_shown.card;
  const bool is = card.id.isValid();
  const bool ready = card.state == CardState::Printed || card.state == CardState::Personalised;
  const bool givable = is && mayHandOver() && (card.state == CardState::AtDesk || ready);
  const bool laysOut = part() == ToLayOut && !m_scanned;
  m_state->setVisible(is);
  m_facts->setVisible(is);
  m_record->setVisible(is);
  m_seen->setVisible(givable && !laysOut);
  m_main->setVisible(mayHandOver());
  m_main->setEnabled(givable || (mayHandOver() && isKept()));
  m_main->setText(laysOut    ? tr("Lay out the chosen cards")
                  : isKept() ? tr("Brought back: lay it out")
                             : tr("Hand over to the worker"));
  if (!is) {
    m_side->setTitle(tr("No card is chosen"));
    return m_words->setText(tr("Scan the card or type its number or his name, then Enter."));
  }
  m_side->setTitle(m_shown.workerName);
  const ChipWords chip = worker_words::cardChip(card.state);
  m_state->setStatus(chip.kind, chip.text);
  m_facts->setFacts(pickup_rows::factsOf(m_shown));
  m_words->setText(laysOut && ready
                       ? tr("It is printed. Laid out, it can be fetched at its desk.")
                       : card_list_words::cardSentence(card, m_shown.handover, m_shown.deskName));
}

void PickupSegment::showHandoverFacts() {
  const Handover* list = chosenHandover();
  m_state->setVisible(false);
  m_seen->setVisible(false);
  m_record->setVisible(false);
  m_facts->setVisible(list != nullptr);
  m_main->setVisible(true);
  m_main->setEnabled(list != nullptr);
  m_main->setText(mayHandOver() ? tr("Signatures came back") : tr("Look at the list"));
  if (list == nullptr) {
    m_side->setTitle(tr("No list is chosen"));
    return m_words->setText(tr("Lists of cards that managers have, until each worker has signed."));
  }
  m_side->setTitle(list->number);
  m_facts->setFacts(pickup_rows::factsOf(*list));
  m_words->setText(
      list->open == 0
          ? tr("Everybody on this list has his card, or it came back.")
          : tr("%1 of %2 workers have not signed. A card counts as delivered when its worker has it.")
                .arg(list->open)
                .arg(list->count));
}

// ---- doing -------------------------------------------------------------------------------------------

template <class In, class Out>
void PickupSegment::change(const Operation<In, Out>& operation, const In& input,
                           std::function<void(const Result<Out>&)> then) {
  ++m_open;
  m_changing = true;
  m_changes->begin();
  m_refusal->hide();
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
  if (part() == AtDesk && m_seen->isVisible()) return m_seen->setFocus(Qt::OtherFocusReason);
  m_table->setFocus(Qt::OtherFocusReason);
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
  put.cards = selectedCards();
  if (put.cards.isEmpty()) return;
  change<PutAtDesk, CardsDone>(PutCardsAtDesk, put, [this](const Result<CardsDone>& done) {
    settle(done, done ? tr("%n card(s) laid out", nullptr, done->done) : QString());
  });
}

/// The whole batch of the card that is chosen.
void PickupSegment::layOutBatch() {
  const WaitingLine line = m_lines.value(m_table->currentId());
  if (m_changing || line.batch.isEmpty()) return;
  m_changing = true;
  ++m_open;
  m_office.run(ReadCardBatch, BatchRef{{}, line.batch}).then(this, [this](Result<CardBatch> batch) {
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
  if (isKept()) return bringBack();
  if (m_shown.card.state == CardState::AtDesk || !m_seen->isChecked()) return deliverNow();
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
  card.documentSeen = m_seen->isChecked();
  change<DeliverCard, CardShown>(DeliverToWorker, card,
                                 [this](const Result<CardShown>& given) { delivered(given); });
}

void PickupSegment::delivered(const Result<CardShown>& card) {
  if (!card) {
    if (card.error().field != QLatin1String("documentSeen"))
      return m_bar->showMessage(ChipKind::Error, card.error().text());
    m_refusal->setText(card.error().text());
    m_refusal->show();
    m_seen->setAccessibleDescription(m_refusal->text());
    return m_seen->setFocus(Qt::OtherFocusReason);
  }
  m_bar->clear();
  emit notice(tr("%1 has his card %2.").arg(card->workerName, groupedCard(card->card.number)));
  m_seen->setChecked(false);
  m_search->clear();
  forgetCard();
  m_search->setFocus(Qt::OtherFocusReason);
  read();
}

void PickupSegment::handToManager() {
  if (m_changing) return;
  const PickUpDeskId desk(m_desk->currentId().toLongLong());
  auto* sheet = HandToManagerSheet::ask(this, m_office, desk);
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
  const Handover* list = chosenHandover();
  if (list != nullptr) openSignatures(list->id);
}

/// A list from the paper in one's hand, signed or not, however old.
void PickupSegment::openNumbered(const QString& number) {
  m_rest.stop();
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
  if (selectedCards().isEmpty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const PickUpDesk& each : std::as_const(m_desks))
    if (!each.closed)
      connect(menu->addAction(each.name), &QAction::triggered, this,
              [this, desk = each.id] { chooseDesk(desk); });
  menu->popup(m_list->mapToGlobal(QPoint(24, m_list->height() - 48 - menu->sizeHint().height())));
}

void PickupSegment::chooseDesk(PickUpDeskId desk) {
  change<ChooseDesk, CardsDone>(
      ChoosePickUpDesk, {selectedCards(), desk}, [this](const Result<CardsDone>& done) {
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
  m_search->setFocus(Qt::OtherFocusReason);
}

/// Enter in the box hands over: scan, Enter, Space, Enter.
bool PickupSegment::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_seen && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) return doMain(), true;
  }
  return CardSegment::eventFilter(watched, event);
}

void PickupSegment::resizeEvent(QResizeEvent* event) {
  CardSegment::resizeEvent(event);
  const bool narrow = event->size().width() < kPickupNarrow;
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_side->setMinimumWidth(narrow ? 0 : kPickupSide);
  m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kPickupSide);
  m_list->setMinimumHeight(kPickupLeast);
}

void PickupSegment::retranslate() {
  m_list->setTitle(tr("Printed cards"));
  m_search->setPlaceholderText(tr("scan the card, or its number or his name"));
  m_search->setAccessibleName(tr("Card number or name"));
  m_desk->setAccessibleName(tr("Pick-up desk"));
  m_parts->setAccessibleName(tr("Where the cards are"));
  m_table->setAccessibleName(tr("Cards between printer and hand"));
  m_table->setEmptyText(tr("Nothing lies here. Cards come when a batch was confirmed as printed well."));
  m_seen->setText(tr("I have looked at his &document"));
  m_batch->setText(tr("Lay out its whole batch"));
  m_manager->setText(tr("Hand to a manager"));
  m_elsewhere->setText(tr("Fetched elsewhere"));
  m_record->setText(tr("His record"));
  m_guide->setText(tr("Card guide"));
  m_poster->setText(tr("Poster for a site"));
  m_refresh->setText(tr("Read again"));
  showColumns();
  showCounts();
  showSide();
  if (isVisible()) read();
}
