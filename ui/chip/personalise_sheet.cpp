#include "chip/personalise_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "cards/card_operations.h"
#include "chip/chip_loop.h"
#include "chip/chip_reader.h"
#include "chip/chip_words.h"
#include "chip/dead_chip_sheet.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/panel.h"
#include "office/office.h"
#include "paper/card_drawing.h"
#include "workers/worker_words.h"

namespace {

constexpr int kChipWidest = 760;
constexpr int kChipTable = 220;
const QString kReaderSetting = QStringLiteral("chips/reader");

ChipWords stateWords(CardState state) {
  if (state == CardState::Printed) return {ChipKind::Queued, PersonaliseSheet::tr("to be written"), {}};
  if (state == CardState::Personalised) return {ChipKind::Ok, PersonaliseSheet::tr("written"), {}};
  return worker_words::cardChip(state);
}

}  // namespace

PersonaliseSheet* PersonaliseSheet::ask(QWidget* page, Office& office, CardBatchId batch,
                                        std::unique_ptr<ChipBench> bench) {
  auto* sheet = new PersonaliseSheet(page, office, batch, std::move(bench));
  sheet->open(sheet->m_table);
  return sheet;
}

PersonaliseSheet::PersonaliseSheet(QWidget* page, Office& office, CardBatchId batch,
                                   std::unique_ptr<ChipBench> bench)
    : Sheet(page, tr("Write the chips"), kChipWidest),
      m_office(office),
      m_batch(batch),
      m_loop(new ChipLoop(std::move(bench))) {
  buildNext();
  buildTable();
  buildFooter();
  listen();
  read();
}

/// A card that is being written is written to its end first.
PersonaliseSheet::~PersonaliseSheet() {
  m_thread.quit();
  m_thread.wait();
}

// ---- building ----------------------------------------------------------------------------------------

void PersonaliseSheet::buildNext() {
  m_bar = new MessageBar;
  m_bar->hide();
  m_headline = makeLabel({}, TextStyle::Headline);
  m_headline->setWordWrap(true);
  m_number = makeLabel({}, TextStyle::Figure);
  m_hint = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_hint->setWordWrap(true);
  m_reader = new ChoiceBox;
  m_reader->setAccessibleName(tr("Card reader"));
  m_reader->setPlaceholderText(tr("which reader (F4)"));
  auto* row = new QHBoxLayout;
  auto* label = makeLabel(tr("&Reader"), TextStyle::Hint, Token::Muted);
  label->setBuddy(m_reader);
  row->addWidget(label);
  row->addWidget(m_reader, 1);
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_headline);
  card()->body()->addWidget(m_number);
  card()->body()->addWidget(m_hint);
  card()->body()->addLayout(row);
  connect(m_reader, &ChoiceBox::currentChanged, this, &PersonaliseSheet::readerChosen);
}

void PersonaliseSheet::buildTable() {
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Place"); }, 48, Qt::AlignRight},
                       {[] { return tr("Name"); }, 130, Qt::AlignLeft, true},
                       {[] { return tr("Registration no."); }, 150},
                       {[] { return tr("Card number"); }, 176},
                       {[] { return tr("State"); }, 120}});
  m_table = new DataTable;
  m_table->setTable(m_model, tr("Cards of the batch that came out well"));
  m_table->setEmptyText(tr("No card of this batch is printed."));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setMinimumHeight(kChipTable);
  m_table->installEventFilter(this);
  m_reader->installEventFilter(this);
  card()->body()->addWidget(m_table);
  connect(m_table, &DataTable::currentIdChanged, this, [this] { chooseCurrent(); });
}

void PersonaliseSheet::buildFooter() {
  m_count = makeLabel({}, TextStyle::Hint, Token::Muted);
  auto* again = new PlainButton(tr("Look again"), QStringLiteral("F5"), card());
  m_dead = new PlainButton(tr("Chip is no good"), QStringLiteral("Del"), card());
  auto* close = new PlainButton(tr("Close"), QStringLiteral("Esc"), card());
  m_confirm = new PrimaryButton(tr("Done"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addWidget(again);
  card()->footer()->addWidget(m_dead);
  card()->footer()->addWidget(m_count, 1);
  card()->footer()->addWidget(close);
  card()->footer()->addWidget(m_confirm);
  connect(again, &QPushButton::clicked, this, &PersonaliseSheet::read);
  connect(m_dead, &QPushButton::clicked, this, &PersonaliseSheet::giveUp);
  connect(close, &QPushButton::clicked, this, &PersonaliseSheet::leave);
  connect(m_confirm, &QPushButton::clicked, this, &PersonaliseSheet::accept);
}

void PersonaliseSheet::listen() {
  m_loop->moveToThread(&m_thread);
  connect(&m_thread, &QThread::started, m_loop, &ChipLoop::start);
  connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
  connect(m_loop, &ChipLoop::readersSeen, this, &PersonaliseSheet::takeReaders);
  connect(m_loop, &ChipLoop::written, this, &PersonaliseSheet::takeWritten);
  connect(m_loop, &ChipLoop::failed, this, &PersonaliseSheet::takeFailure);
  connect(m_loop, &ChipLoop::laidOn, this, [this] {
    m_bar->clear();
    m_hasFailed = false;
    m_headline->setText(tr("Writing … leave the card there"));
  });
  connect(m_loop, &ChipLoop::takenOff, this, [this] {
    m_done.clear();
    // What was wrong stands there until the card is laid on again or another is chosen.
    if (!m_hasFailed) return askForNext();
    m_hint->setText(tr("Lay the card on again, or choose another with Up and Down."));
  });
  m_thread.start();
}

// ---- the batch ---------------------------------------------------------------------------------------

void PersonaliseSheet::read() {
  m_bar->clear();
  QMetaObject::invokeMethod(m_loop, &ChipLoop::lookAgain, Qt::QueuedConnection);
  m_office.run(ReadCardBatch, BatchRef{m_batch, {}}).then(this, [this](Result<CardBatch> batch) {
    if (!batch) return m_bar->showMessage(ChipKind::Error, batch.error().text());
    take(*batch);
  });
}

void PersonaliseSheet::take(const CardBatch& batch) {
  card()->setTitle(tr("Write the chips of batch %1").arg(batch.number));
  m_places.clear();
  for (const BatchPlace& each : batch.places)
    if (each.result == PlaceResult::Good) m_places.append(each);
  const qint64 before = m_table->currentId();
  showPlaces();
  if (before == 0 || !m_table->selectId(before)) choosePrinted(0);
  const BatchPlace* here = placeOf(before);
  if (std::exchange(m_goesOn, false) && here && here->state != CardState::Printed) choosePrinted(before);
  chooseCurrent();
}

void PersonaliseSheet::showPlaces() {
  QList<ListRow> rows;
  for (const BatchPlace& each : std::as_const(m_places)) {
    const ChipWords state = stateWords(each.state);
    rows.append(
        {each.card.value(),
         {QString::number(each.place), each.workerName, worker_words::groupedRegistration(each.workerNumber),
          groupedCardNumber(each.cardNumber), ListCell(state.kind, state.text)},
         each.state != CardState::Printed});
  }
  m_model->setRows(rows);
  showCount();
}

int PersonaliseSheet::countOf(CardState state) const {
  return static_cast<int>(std::ranges::count(m_places, state, &BatchPlace::state));
}

void PersonaliseSheet::showCount() {
  m_count->setText(tr("%1 to be written, %2 written")
                       .arg(countOf(CardState::Printed))
                       .arg(countOf(CardState::Personalised)));
}

const BatchPlace* PersonaliseSheet::placeOf(qint64 card) const {
  for (const BatchPlace& each : m_places)
    if (each.card.value() == card) return &each;
  return nullptr;
}

/// The first behind this card that is still to be written, from the top again after the last.
void PersonaliseSheet::choosePrinted(qint64 after) {
  const auto at =
      std::ranges::find_if(m_places, [&](const BatchPlace& p) { return p.card.value() == after; });
  const qsizetype from = at == m_places.end() ? -1 : at - m_places.begin();
  for (qsizetype i = 1; i <= m_places.size(); ++i) {
    const BatchPlace& each = m_places.at((from + i) % m_places.size());
    if (each.state != CardState::Printed) continue;
    m_table->selectId(each.card.value());
    return;
  }
}

void PersonaliseSheet::chooseCurrent() {
  const BatchPlace* place = placeOf(m_table->currentId());
  m_hasFailed = false;
  m_wanted = place && place->state == CardState::Printed ? place->cardNumber : QString();
  m_dead->setEnabled(place &&
                     (place->state == CardState::Printed || place->state == CardState::Personalised));
  m_bar->clear();
  askForNext();
}

// ---- the reader --------------------------------------------------------------------------------------

void PersonaliseSheet::takeReaders(const QStringList& readers) {
  m_readers = readers;
  m_trouble.reset();
  m_hasFailed = false;
  QList<ChoiceItem> items;
  for (const QString& each : readers) items.append({each, each, {}, {}, {}, {}});
  m_isTaking = true;
  m_reader->setItems(items);
  m_bar->clear();
  const QString last = QSettings().value(kReaderSetting).toString();
  const QString same = chip_reader::sameReader(readers, last);
  m_missing = same.isEmpty() ? last : QString();
  if (!readers.contains(m_reader->currentId())) m_reader->setCurrentId(same);
  // Never guessed among several, nor in the place of the one that was used here: a laptop has one built in
  // (facts.md 28).
  if (readers.size() == 1 && last.isEmpty()) m_reader->setCurrentId(readers.first());
  m_isTaking = false;
  askForNext();
}

/// What somebody chose is this desk's from now on.
void PersonaliseSheet::readerChosen(const QString& reader) {
  if (m_isTaking) return;
  if (!reader.isEmpty()) {
    QSettings().setValue(kReaderSetting, reader);
    m_missing.clear();
  }
  askForNext();
}

void PersonaliseSheet::wantOf(const QString& card) {
  QMetaObject::invokeMethod(
      m_loop, [loop = m_loop, reader = m_reader->currentId(), card] { loop->want(reader, card); },
      Qt::QueuedConnection);
}

/// What is to be laid on now, here in words and there for the loop.
void PersonaliseSheet::askForNext() {
  const QString reader = m_reader->currentId();
  wantOf(m_isAsking || !isVisible() ? QString() : m_wanted);
  const BatchPlace* place = placeOf(m_table->currentId());
  m_number->setText(place ? groupedCardNumber(place->cardNumber) : QString());
  if (m_trouble) return showFailure(*m_trouble);
  if (m_readers.isEmpty())
    m_headline->setText(tr("No card reader: plug one in"));
  else if (reader.isEmpty())
    m_headline->setText(m_missing.isEmpty() ? tr("Which reader? F4") : tr("This desk's reader is not there"));
  else if (place == nullptr)
    m_headline->setText(QString());
  else if (m_wanted.isEmpty() && countOf(CardState::Printed) == 0)
    m_headline->setText(tr("All are written"));
  else if (m_wanted.isEmpty())
    m_headline->setText(tr("%1's card is not to be written").arg(place->workerName));
  else
    m_headline->setText(tr("Lay on %1's card").arg(place->workerName));
  if (reader.isEmpty() && !m_missing.isEmpty())
    m_hint->setText(tr("%1 was used here last. Plug it in, or choose another with F4.").arg(m_missing));
  else
    m_hint->setText(m_done.isEmpty() ? tr("Up and Down choose another card.")
                                     : tr("Card %1 is written. Take it off.").arg(m_done));
}

void PersonaliseSheet::takeWritten(const QString& card) {
  m_bar->clear();
  qint64 written = 0;
  for (BatchPlace& each : m_places) {
    if (each.cardNumber != card) continue;
    each.state = CardState::Personalised;
    written = each.card.value();
  }
  m_done = groupedCardNumber(card);
  if (!m_reader->currentId().isEmpty()) QSettings().setValue(kReaderSetting, m_reader->currentId());
  const qint64 current = m_table->currentId();
  showPlaces();
  if (current != written && current != 0)
    m_table->selectId(current);  // another was chosen meanwhile
  else
    choosePrinted(written);
  if (m_table->currentId() == 0) m_table->selectId(written);
  chooseCurrent();
  emit noted(tr("The chip of card %1 is written.").arg(m_done));
}

void PersonaliseSheet::takeFailure(const QString& card, const Error& error) {
  if (card.isEmpty()) m_trouble = error;
  m_hasFailed = true;
  showFailure(error);
}

void PersonaliseSheet::showFailure(const Error& error) {
  m_headline->setText(chip_words::failure(error));
  m_bar->showMessage(ChipKind::Error, error.text());
  m_hint->setText(m_trouble ? tr("F5 looks again.") : tr("Take the card off; then lay it on again."));
}

// ---- a chip that is no good --------------------------------------------------------------------------

/// Nothing is written while it is asked; whatever comes of it is read from the office.
void PersonaliseSheet::giveUp() {
  const BatchPlace* place = placeOf(m_table->currentId());
  if (place == nullptr || !m_dead->isEnabled()) return;
  m_isAsking = true;
  wantOf({});
  auto* sheet = DeadChipSheet::ask(this, m_office, *place);
  connect(sheet, &DeadChipSheet::settled, this, [this](const QString& words) {
    if (!words.isEmpty()) goOn(words);
    read();
  });
  connect(sheet, &Sheet::rejected, this, [this] {
    m_isAsking = false;
    read();
  });
}

void PersonaliseSheet::goOn(const QString& words) {
  m_isAsking = false;
  m_goesOn = true;
  // The card that is no good may still lie there.
  QMetaObject::invokeMethod(m_loop, &ChipLoop::clearFirst, Qt::QueuedConnection);
  emit noted(words);
}

// ---- keys --------------------------------------------------------------------------------------------

void PersonaliseSheet::accept() { finish(); }

/// In the field of the reader Del is the field's own.
bool PersonaliseSheet::takeKey(const QKeyEvent* event, const QObject* where) {
  if (event->modifiers() != Qt::NoModifier) return false;
  if (event->key() == Qt::Key_Delete && where != m_reader) return giveUp(), true;
  if (event->key() == Qt::Key_F5) return read(), true;
  if (event->key() != Qt::Key_F4) return false;
  m_reader->setFocus(Qt::OtherFocusReason);
  m_reader->openList();
  return true;
}

void PersonaliseSheet::keyPressEvent(QKeyEvent* event) {
  if (takeKey(event, this)) return event->accept();
  Sheet::keyPressEvent(event);
}

bool PersonaliseSheet::eventFilter(QObject* watched, QEvent* event) {
  const bool own = watched == m_table || watched == m_reader;
  if (own && event->type() == QEvent::KeyPress && !m_reader->isOpen() &&
      takeKey(static_cast<QKeyEvent*>(event), watched))
    return true;
  return Sheet::eventFilter(watched, event);
}

void PersonaliseSheet::hideEvent(QHideEvent* event) {
  wantOf({});
  Sheet::hideEvent(event);
}

void PersonaliseSheet::showEvent(QShowEvent* event) {
  Sheet::showEvent(event);
  askForNext();
}
