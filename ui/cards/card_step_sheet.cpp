#include "cards/card_step_sheet.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/card_rules.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/day_words.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/record_form.h"
#include "workers/history_words.h"
#include "workers/worker_operations.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;
using card_list_words::groupedCard;
using card_list_words::isoDay;
using card_rules::Step;

constexpr int kStepWidest = 980;
constexpr int kCardsHigh = 124;
constexpr int kStepsHigh = 156;

/// Which step of the life an act is; asking for a card begins one.
struct ActRow {
  CardAct act;
  Step step;
  const char* name;
  const char* what;
};
constexpr ActRow kActs[] = {
    {CardAct::Deliver, Step::Deliver, QT_TRANSLATE_NOOP("CardStepSheet", "hand over to him"),
     QT_TRANSLATE_NOOP("CardStepSheet", "The card goes into his own hand now.")},
    {CardAct::Requeue, Step::Queue, QT_TRANSLATE_NOOP("CardStepSheet", "print after all"),
     QT_TRANSLATE_NOOP("CardStepSheet", "What was wanting is there: the card waits to be printed.")},
    {CardAct::Find, Step::Find, QT_TRANSLATE_NOOP("CardStepSheet", "was found"),
     QT_TRANSLATE_NOOP("CardStepSheet", "It is valid again, unless another card took its place.")},
    {CardAct::Unblock, Step::Unblock, QT_TRANSLATE_NOOP("CardStepSheet", "unblock"),
     QT_TRANSLATE_NOOP("CardStepSheet", "It is valid again, unless another card took its place.")},
    {CardAct::Lose, Step::Lose, QT_TRANSLATE_NOOP("CardStepSheet", "lost"),
     QT_TRANSLATE_NOOP("CardStepSheet", "It is not valid from now on. It can be found again, or replaced.")},
    {CardAct::Replace, Step::Replace, QT_TRANSLATE_NOOP("CardStepSheet", "replace"),
     QT_TRANSLATE_NOOP(
         "CardStepSheet",
         "This card is dead for ever; a new one with another number is made, its days run from today.")},
    {CardAct::Block, Step::Block, QT_TRANSLATE_NOOP("CardStepSheet", "block"),
     QT_TRANSLATE_NOOP("CardStepSheet", "It is not valid until somebody unblocks it.")},
    {CardAct::Return, Step::Return, QT_TRANSLATE_NOOP("CardStepSheet", "take back"),
     QT_TRANSLATE_NOOP("CardStepSheet",
                       "The office keeps it; it is not valid any more. He stays registered.")},
    {CardAct::Undeliver, Step::Undeliver, QT_TRANSLATE_NOOP("CardStepSheet", "not handed over"),
     QT_TRANSLATE_NOOP("CardStepSheet",
                       "It was noted by mistake that he has it: it lies at the desk again. On the day by who "
                       "noted it, later by a supervisor.")},
    {CardAct::PhotoUnfit, Step::Hold, QT_TRANSLATE_NOOP("CardStepSheet", "photo unfit"),
     QT_TRANSLATE_NOOP("CardStepSheet", "The card waits until he has another photo taken.")},
    {CardAct::RefuseIt, Step::Hold, QT_TRANSLATE_NOOP("CardStepSheet", "he wants none"),
     QT_TRANSLATE_NOOP("CardStepSheet",
                       "No card is made; he stays registered and may ask for one at any time.")},
    {CardAct::Cancel, Step::Cancel, QT_TRANSLATE_NOOP("CardStepSheet", "call off"),
     QT_TRANSLATE_NOOP("CardStepSheet", "The card that was asked for is not made.")},
    {CardAct::Request, Step::Queue, QT_TRANSLATE_NOOP("CardStepSheet", "ask for a card"),
     QT_TRANSLATE_NOOP("CardStepSheet", "A card is asked for today; its days run from today.")},
};

const ActRow& rowOfAct(CardAct act) {
  return *std::find_if(std::begin(kActs), std::end(kActs),
                       [&](const ActRow& each) { return each.act == act; });
}

/// What is usually said; one click or key.
QStringList usualReasons(CardAct act) {
  switch (act) {
    case CardAct::Lose:
      return {CardStepSheet::tr("lost on the site"), CardStepSheet::tr("lost on the way"),
              CardStepSheet::tr("stolen")};
    case CardAct::Find:
      return {CardStepSheet::tr("he found it"), CardStepSheet::tr("handed in")};
    case CardAct::Block:
      return {CardStepSheet::tr("used by somebody else"), CardStepSheet::tr("asked for by the police")};
    case CardAct::Unblock:
      return {CardStepSheet::tr("looked into and cleared")};
    case CardAct::Replace:
      return {CardStepSheet::tr("lost"), CardStepSheet::tr("worn or broken"),
              CardStepSheet::tr("wrong on the card")};
    case CardAct::Return:
      return {CardStepSheet::tr("leaves the city"), CardStepSheet::tr("leaves the trade")};
    case CardAct::Undeliver:
      return {CardStepSheet::tr("another card was meant"), CardStepSheet::tr("he was not here")};
    case CardAct::RefuseIt:
      return {CardStepSheet::tr("wants no card")};
    case CardAct::PhotoUnfit:
      return {CardStepSheet::tr("not to be recognised"), CardStepSheet::tr("too dark"),
              CardStepSheet::tr("another person")};
    case CardAct::Cancel:
      return {CardStepSheet::tr("asked for by mistake")};
    default:
      return {};
  }
}

/// By CardChange; delivering and asking for one have their own inputs.
const Operation<CardChange, CardShown>* operationOf(CardAct act) {
  switch (act) {
    case CardAct::Lose:
      return &LoseCard;
    case CardAct::Find:
      return &FindCard;
    case CardAct::Block:
      return &BlockCard;
    case CardAct::Unblock:
      return &UnblockCard;
    case CardAct::Replace:
      return &ReplaceCard;
    case CardAct::Return:
      return &ReturnCard;
    case CardAct::Undeliver:
      return &TakeDeliveryBack;
    case CardAct::RefuseIt:
      return &RefuseCard;
    case CardAct::PhotoUnfit:
      return &RejectPhoto;
    case CardAct::Requeue:
      return &QueueCard;
    case CardAct::Cancel:
      return &CancelCard;
    default:
      return nullptr;
  }
}

bool asksForReason(CardAct act) {
  return operationOf(act) != nullptr && card_rules::wantsReason(rowOfAct(act).step);
}

}  // namespace

QVector<CardAct> cardActs(const Card* card, bool wantsNew) {
  QVector<CardAct> acts;
  const auto fits = [card](CardAct act) {
    if (act == CardAct::Undeliver) return card->deliveredTo == DeliveredTo::Worker;
    return act != CardAct::Request;
  };
  if (card != nullptr)
    for (const ActRow& each : kActs)
      if (fits(each.act) && card_rules::leads(each.step, card->state)) acts.append(each.act);
  if (wantsNew) acts.append(CardAct::Request);
  return acts;
}

CardStepSheet* CardStepSheet::ask(QWidget* page, Office& office, WorkerId worker,
                                  std::function<void(QString)> done) {
  auto* sheet = new CardStepSheet(page, office, worker);
  connect(sheet, &CardStepSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->m_cards);
  return sheet;
}

CardStepSheet::CardStepSheet(QWidget* page, Office& office, WorkerId worker)
    : Sheet(page, tr("Citizen Card"), kStepWidest), m_office(office), m_worker(worker) {
  m_bar = new MessageBar;
  m_bar->hide();
  card()->body()->addWidget(m_bar);
  buildTables();
  buildForm();
  m_confirm = addAnswers(tr("Close"), QStringLiteral(" "));
  showChosen();
  read();
}

bool CardStepSheet::mayStep() const { return m_office.may(Permission::HandOverCards); }

void CardStepSheet::buildTables() {
  m_cardModel = new PagedTableModel(this);
  m_cardModel->setColumns({{[] { return tr("Card number"); }, 190, Qt::AlignLeft, true, {}},
                           {[] { return tr("State"); }, 150, Qt::AlignLeft, false, {}},
                           {[] { return tr("Asked for on"); }, 110, Qt::AlignLeft, false, {}},
                           {[] { return tr("At the desk by"); }, 110, Qt::AlignLeft, false, {}},
                           {[] { return tr("In hand by"); }, 110, Qt::AlignLeft, false, {}},
                           {[] { return tr("In hand since"); }, 110, Qt::AlignLeft, false, {}}});
  m_cards = new DataTable;
  m_cards->setTable(m_cardModel, tr("His cards"));
  m_cards->setSelectionMode(QAbstractItemView::SingleSelection);
  m_cards->setEmptyText(tr("No card was asked for."));
  m_cards->setFixedHeight(kCardsHigh);
  m_stepModel = new PagedTableModel(this);
  m_stepModel->setColumns({{[] { return tr("Day"); }, 97, Qt::AlignLeft, false, {}},
                           {[] { return tr("Step"); }, 170, Qt::AlignLeft, false, {}},
                           {[] { return tr("Noted at"); }, 140, Qt::AlignLeft, false, {}},
                           {[] { return tr("Who"); }, 100, Qt::AlignLeft, false, {}},
                           {[] { return tr("Where"); }, 80, Qt::AlignLeft, false, {}},
                           {[] { return tr("Why"); }, 160, Qt::AlignLeft, true, {}}});
  m_steps = new DataTable;
  m_steps->setTable(m_stepModel, tr("Steps of this card"));
  m_steps->setFixedHeight(kStepsHigh);
  for (DataTable* each : {m_cards, m_steps}) each->installEventFilter(this);
  card()->body()->addWidget(m_cards);
  card()->body()->addWidget(new SectionTitle(tr("Steps of this card"), tr("newest first")));
  card()->body()->addWidget(m_steps);
  connect(m_cards, &DataTable::currentIdChanged, this, &CardStepSheet::showChosen);
}

void CardStepSheet::buildForm() {
  m_form = new RecordForm;
  m_acts = new RadioRow;
  m_form->addField(Both, tr("What to do"), m_acts)->setKey(QStringLiteral("act"));
  m_reason = m_form->addChoice(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, {}, Need::Required);
  m_reason->setFreeText(true);
  m_seen = new QCheckBox(tr("I have looked at his &document"));
  m_form->addField(Both, QString(), m_seen)->setKey(QStringLiteral("documentSeen"));
  m_form->retranslate();
  m_words = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_words->setWordWrap(true);
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_words);
  m_reason->installEventFilter(this);
  m_seen->installEventFilter(this);
  connect(m_acts, &RadioRow::currentChanged, this, &CardStepSheet::showAct);
}

// ---- showing -----------------------------------------------------------------------------------------

void CardStepSheet::read() {
  const WorkerOnDay question{{m_worker, {}, false}, m_office.clock().today()};
  m_office.run(ShowWorker, question).then(this, [this](Result<WorkerShown> shown) {
    if (!shown) return m_bar->showMessage(ChipKind::Error, shown.error().text());
    m_name = shown->record.worker.person.name;
    m_all = shown->record.cards;
    m_allSteps = shown->record.cardSteps;
    m_read = true;
    card()->setTitle(tr("Citizen Card of %1").arg(m_name));
    showCards();
  });
}

void CardStepSheet::showCards() {
  QList<ListRow> rows;
  for (const Card& each : std::as_const(m_all)) {
    const ChipWords state = worker_words::cardChip(each.state);
    rows.append({each.id.value(),
                 {each.number.isEmpty() ? ListCell(tr("no number yet")) : ListCell(groupedCard(each.number)),
                  ListCell(state.kind, nameOf(each.state)), isoDay(each.requestedOn), isoDay(each.deskDueOn),
                  isoDay(each.dueOn), isoDay(each.inHandOn)},
                 card_rules::isDead(each.state)});
  }
  m_cardModel->setRows(rows);
  if (!rows.isEmpty()) m_cards->selectRow(0);
  showChosen();
}

const Card* CardStepSheet::chosen() const {
  for (const Card& each : m_all)
    if (each.id.value() == m_cards->currentId()) return &each;
  return nullptr;
}

void CardStepSheet::showChosen() {
  const Card* card = chosen();
  QList<ListRow> rows;
  for (auto step = m_allSteps.rbegin(); step != m_allSteps.rend(); ++step) {
    if (card == nullptr || step->card != card->id) continue;
    ListCell why(history_words::stepReason(step->reason));
    why.toolTip = why.text;
    rows.append(
        {rows.size() + 1,
         {isoDay(step->onDay), nameOf(step->state), momentText(step->at), step->by, step->station, why},
         false});
  }
  m_stepModel->setRows(rows);
  m_offered = m_read && mayStep() ? cardActs(card, wantsNewCard(m_all)) : QVector<CardAct>();
  QList<RadioRow::Option> options;
  for (qsizetype i = 0; i < m_offered.size(); ++i)
    options.append({QString::number(static_cast<int>(m_offered[i])),
                    QStringLiteral("%1 %2").arg(i + 1).arg(tr(rowOfAct(m_offered[i]).name))});
  m_acts->setOptions(options);
  m_form->setVisible(!options.isEmpty());
  m_confirm->setVisible(!options.isEmpty());
  if (m_acts->currentId().isEmpty() && !options.isEmpty()) m_acts->setCurrentId(options.first().id);
  for (QWidget* each : m_acts->findChildren<QWidget*>()) each->installEventFilter(this);
  showAct();
}

CardAct CardStepSheet::act() const { return static_cast<CardAct>(m_acts->currentId().toInt()); }

QString CardStepSheet::whatOf(CardAct act) const {
  const Card* card = chosen();
  if (act == CardAct::Replace && card != nullptr && !card->inHandOn.isValid())
    return tr(
        "This card is dead for ever; a new one with another number is made. He never had this one, so its "
        "days "
        "stay as promised.");
  return tr(rowOfAct(act).what);
}

void CardStepSheet::showAct() {
  if (m_offered.isEmpty()) {
    const Card* card = chosen();
    return m_words->setText(card != nullptr && card_rules::isDead(card->state)
                                ? tr("This card is dead for ever; nothing can be done with it.")
                                : QString());
  }
  const CardAct now = act();
  m_form->clearMessages();
  m_form->field(QStringLiteral("reason"))->setVisible(asksForReason(now));
  m_form->field(QStringLiteral("documentSeen"))->setVisible(now == CardAct::Deliver);
  QList<ChoiceItem> items;
  for (const QString& each : usualReasons(now)) items.append({each, each, {}, {}, {}, {}});
  m_reason->setItems(items);
  m_reason->setCurrentId({});
  m_reason->clear();
  m_seen->setChecked(false);
  m_words->setText(tr("%1 Alt and the digit choose.").arg(whatOf(now)));
  m_confirm->setText(tr(rowOfAct(now).name));
}

// ---- doing -------------------------------------------------------------------------------------------

void CardStepSheet::accept() {
  if (!isReady() || m_offered.isEmpty()) return;
  m_bar->clear();
  m_form->clearMessages();
  run(act());
}

void CardStepSheet::run(CardAct act) {
  const Card* card = chosen();
  const auto then = [this](const Result<CardShown>& shown) { settle(shown); };
  m_saving = true;
  if (act == CardAct::Request) {
    m_office.run(RequestCard, WorkerCard{m_worker}).then(this, then);
  } else if (act == CardAct::Deliver) {
    DeliverCard given;
    given.card = card->id;
    given.version = card->version;
    given.documentSeen = m_seen->isChecked();
    m_office.run(DeliverToWorker, given).then(this, then);
  } else {
    CardChange change;
    change.card = card->id;
    change.version = card->version;
    if (asksForReason(act)) change.reason = m_reason->text().simplified();
    m_office.run(*operationOf(act), change).then(this, then);
  }
}

void CardStepSheet::settle(const Result<CardShown>& shown) {
  m_saving = false;
  if (!shown) {
    if (!m_form->showError(shown.error())) m_bar->showMessage(ChipKind::Error, shown.error().text());
    return;
  }
  emit done(tr("%1: the card is now “%2”.").arg(m_name, nameOf(shown->card.state)));
  finish();
}

/// Alt and a digit choose what to do, wherever the focus is.
bool CardStepSheet::takeDigit(const QKeyEvent* event) {
  if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier) return false;
  const int at = event->key() - Qt::Key_1;
  if (at < 0 || at >= m_offered.size()) return false;
  m_acts->setCurrentId(QString::number(static_cast<int>(m_offered[at])));
  showAct();
  if (asksForReason(act()))
    m_reason->setFocus(Qt::OtherFocusReason);
  else if (act() == CardAct::Deliver)
    m_seen->setFocus(Qt::OtherFocusReason);
  return true;
}

void CardStepSheet::keyPressEvent(QKeyEvent* event) {
  if (takeDigit(event)) return event->accept();
  Sheet::keyPressEvent(event);
}

bool CardStepSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && takeDigit(static_cast<QKeyEvent*>(event))) return true;
  return Sheet::eventFilter(watched, event);
}
