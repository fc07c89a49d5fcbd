#include "cards/batch_work.h"

#include <QAction>
#include <QFileInfo>
#include <algorithm>

#include "base/sentences.h"
#include "cards/batch_panel.h"
#include "cards/card_operations.h"
#include "cards/card_segment.h"
#include "cards/preview_panel.h"
#include "cards/queue_words.h"
#include "cards/sheet_view.h"
#include "catalogue/office_operations.h"
#include "identity/division.h"
#include "kit/dialogs.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"
#include "office/office.h"

namespace {

constexpr int kMostTold = 2;

ReasonQuestion batchQuestion(const QString& title, const QString& text, const QString& confirm,
                             const QStringList& usual) {
  ReasonQuestion question;
  question.title = title;
  question.text = text;
  question.label = BatchWork::tr("Reason");
  question.confirm = confirm;
  question.usual = usual;
  return question;
}

}  // namespace

BatchWork::BatchWork(Office& office, Dialogs& dialogs, CardSegment* segment)
    : QObject(segment), m_office(office), m_dialogs(dialogs), m_segment(segment), m_table(new DataTable) {
  buildActions();
  m_panel = new BatchPanel(m_table, {m_toggle, m_takeOut, m_dissolve}, m_failed, m_confirm);
  m_preview = new PreviewPanel(m_print, m_calibrate);
  m_printer = new BatchPrinter(office, this);
  m_preview->setToday(office.clock().today());
  const bool may = office.may(Permission::MakeCards);
  m_preview->setEditable(may);
  m_panel->setEditable(may);
  connectParts();
  retranslate();
  show({});
  if (may) readOffice();
}

void BatchWork::buildActions() {
  m_toggle = makeAction(m_table, {}, QKeySequence(Qt::Key_Space));
  m_takeOut = makeAction(m_table, {}, QKeySequence(Qt::Key_Delete));
  m_failed = makeAction(m_table, {}, QKeySequence(Qt::Key_F));
  m_nothing = makeAction(m_table, {}, QKeySequence(Qt::Key_N));
  m_dissolve = makeAction(m_segment, {}, QKeySequence(Qt::CTRL | Qt::Key_D));
  m_confirm = makeAction(m_segment, {}, QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_print = makeAction(m_segment, {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
  m_calibrate = makeAction(m_segment, {}, QKeySequence());
  connect(m_toggle, &QAction::triggered, this, [this] { toggle(); });
  connect(m_takeOut, &QAction::triggered, this, [this] { takeOut(); });
  connect(m_failed, &QAction::triggered, this, [this] { failedHere(); });
  connect(m_nothing, &QAction::triggered, this, [this] { nothingCameOut(); });
  connect(m_dissolve, &QAction::triggered, this, [this] { dissolve(); });
  connect(m_confirm, &QAction::triggered, this, [this] { confirm(); });
  connect(m_print, &QAction::triggered, this, [this] { print(); });
  connect(m_calibrate, &QAction::triggered, this, [this] { calibrate(); });
}

void BatchWork::connectParts() {
  connect(m_panel, &BatchPanel::placeChosen, this, [this] {
    showActions();
    drawPreview();
  });
  connect(m_panel, &BatchPanel::spoiled, this,
          [this](int place, const QString& reason) { note(place, PlaceResult::Spoiled, reason); });
  connect(m_preview, &PreviewPanel::changed, this, [this] { drawPreview(); });
  connect(m_preview->view(), &SheetView::positionClicked, this, [this](int position) {
    if (m_preview->layout() == BatchLayout::Sheet10)
      m_panel->choosePlace(sheet() * placesPerSheet + position + 1);
  });
  connect(m_preview->bar(), &MessageBar::actionTriggered, this, [this] {
    if (m_printer->isPrinting()) return m_printer->cancel();
    m_accepted = true;
    print();
  });
  connect(m_panel->bar(), &MessageBar::actionTriggered, this, [this] { reread(); });
  connect(m_printer, &BatchPrinter::previewed, this,
          [this](const QImage& picture, int, const QString& words) {
            m_preview->view()->setPicture(picture);
            if (!words.isEmpty()) m_preview->bar()->showMessage(ChipKind::Error, words);
          });
  connect(m_printer, &BatchPrinter::examined, this,
          [this](qint64 batch, const QVector<CardTrouble>& troubles) {
            if (m_batch && m_batch->id.value() == batch) takeTroubles(troubles);
          });
  connect(m_printer, &BatchPrinter::progressed, this, [this](int cards) {
    m_preview->bar()->showMessage(ChipKind::Info,
                                  tr("%1 of %2 sent to the printer.").arg(cards).arg(m_toPrint), tr("Stop"));
  });
  connect(m_printer, &BatchPrinter::finished, this,
          [this](int cards, const QString& error) { printed(cards, error); });
  connect(&m_office, &Office::changed, this, [this](const QStringList& subjects) {
    if (subjects.contains(QLatin1String("batch"))) lookForChanges();
  });
}

void BatchWork::setSigner(CardSigner signer) {
  m_printer->setSigner(std::move(signer));
  m_examined = false;
  examine();
  drawPreview();
}

void BatchWork::setEmptyText(std::function<QString()> words) {
  m_emptyText = std::move(words);
  m_panel->setEmptyText(m_emptyText());
}

QList<QAction*> BatchWork::actions() const {
  return {m_print, m_toggle, m_failed, m_nothing, m_confirm, m_takeOut, m_dissolve, m_calibrate};
}

/// What stands on every card besides its worker: a found card goes to the office's first pick-up desk.
void BatchWork::readOffice() {
  m_office.run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> rules) {
    if (!rules) return;
    OfficeOnCards there;
    there.name = rules->officeName;
    there.phone = rules->phone;
    if (const auto city = Divisions::get().find(rules->division)) there.city = city->name;
    m_office.run(ListPickUpDesks, Nothing{}).then(this, [this, there](Result<PickUpDeskList> desks) mutable {
      if (desks && !desks->desks.isEmpty()) there.address = desks->desks.first().address;
      m_printer->setOffice(there);
      drawPreview();
    });
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void BatchWork::show(const std::optional<CardBatch>& batch) {
  const bool other = !m_batch || !batch || m_batch->id != batch->id;
  const bool othersIn = other || m_batch->cards != batch->cards;
  m_batch = batch;
  if (other) {
    m_panel->bar()->clear();
    m_preview->bar()->clear();
  }
  if (othersIn) {
    m_printer->forget();
    m_examined = m_accepted = false;
    m_troubles.clear();
  }
  const QString login = m_office.actor() ? m_office.actor()->login : QString();
  m_panel->showBatch(batch, m_office.clock().today(), login);
  m_preview->setBatch(batch);
  if (other && batch && batch->madeBy != login && batch->state <= BatchState::Printed)
    m_panel->bar()->showMessage(
        ChipKind::Info, tr("%1 made this batch (%2).")
                            .arg(batch->madeBy, queue_words::at(batch->madeAt, m_office.clock().today())));
  showActions();
  if (othersIn) examine();
  drawPreview();
  emit shown();
}

void BatchWork::open(CardBatchId batch) {
  m_office.run(ReadCardBatch, BatchRef{batch, {}}).then(this, [this](Result<CardBatch> read) {
    if (!read) return m_panel->bar()->showMessage(ChipKind::Error, read.error().text());
    show(*read);
  });
}

void BatchWork::reread() {
  m_panel->bar()->clear();
  m_printer->forget();
  if (m_batch) open(m_batch->id);
}

void BatchWork::lookForChanges() {
  if (!m_batch || m_busy) return;
  m_office.run(ReadCardBatch, BatchRef{m_batch->id, {}}).then(this, [this](Result<CardBatch> now) {
    if (!now || m_busy || !m_batch || m_batch->id != now->id || m_batch->version >= now->version) return;
    m_panel->bar()->showMessage(ChipKind::Info, tr("Another desk has changed this batch."),
                                tr("Read again F5"));
  });
}

void BatchWork::showActions() {
  const bool may = m_office.may(Permission::MakeCards);
  const bool isOpen = m_batch && m_batch->state == BatchState::Open;
  const bool waits = m_batch && m_batch->state == BatchState::Printed;
  const bool atPlace = m_panel->place(m_panel->currentPlace()) != nullptr;
  for (QAction* each : {m_toggle, m_failed, m_nothing, m_confirm}) {
    each->setVisible(may && (waits || (each == m_confirm && !isOpen)));
    const bool anywhere = each == m_confirm || each == m_nothing;
    each->setEnabled(waits && (anywhere || atPlace) &&
                     (!m_busy || (each == m_confirm && !m_printer->isPrinting())));
  }
  for (QAction* each : {m_takeOut, m_dissolve}) {
    each->setVisible(may && isOpen);
    each->setEnabled(isOpen && !m_busy && (atPlace || each == m_dissolve));
  }
  m_print->setVisible(may);
  m_print->setEnabled((isOpen || waits) && !m_busy);
  m_calibrate->setVisible(may);
  m_calibrate->setEnabled(!m_busy);
  const int good = m_batch ? tallyOf(*m_batch).good : 0;
  m_confirm->setText(waits ? tr("%n came out well", nullptr, good) : tr("Came out well"));
}

// ---- the picture ---------------------------------------------------------------------------------------

/// The sheet on which the current place lies; of a card printer, the card.
int BatchWork::sheet() const {
  const int first = m_batch && !m_batch->places.isEmpty() ? m_batch->places.first().place : 1;
  const int place = m_panel->currentPlace() > 0 ? m_panel->currentPlace() : first;
  return m_preview->layout() == BatchLayout::Single ? place - 1 : (place - 1) / placesPerSheet;
}

void BatchWork::drawPreview() {
  const CardJob job = m_preview->job();
  SheetView* view = m_preview->view();
  view->setPaper(job.printing.layout, m_preview->side(), job.printing.flip);
  showMarks();
  if (!m_batch || m_batch->state > BatchState::Printed || !m_office.may(Permission::MakeCards))
    return view->setPicture({});
  m_printer->preview(job, sheet(), m_preview->side(), view->dotsPerInch());
}

void BatchWork::showMarks() {
  QVector<SheetMark> marks;
  const bool single = m_preview->layout() == BatchLayout::Single;
  const int first = sheet() * (single ? 1 : placesPerSheet) + 1;
  const int usedBefore = m_batch ? m_batch->firstPlace : m_preview->firstPlace();
  if (!single && first == 1)
    for (int used = 1; used < usedBefore; ++used)
      marks.append({used - 1, SheetMark::Kind::Used, tr("%1 used").arg(used)});
  if (m_batch)
    for (const BatchPlace& each : m_batch->places) {
      const int position = each.place - first;
      if (position < 0 || position >= (single ? 1 : placesPerSheet)) continue;
      if (each.result == PlaceResult::Spoiled)
        marks.append({position, SheetMark::Kind::Spoiled, {}});
      else if (each.result != PlaceResult::Open || m_batch->state > BatchState::Printed)
        marks.append({position, SheetMark::Kind::Settled,
                      m_batch->state > BatchState::Printed ? each.workerName : QString()});
      if (each.place == m_panel->currentPlace() && each.result != PlaceResult::Spoiled)
        marks.append({position, SheetMark::Kind::Current, {}});
    }
  m_preview->view()->setMarks(marks);
}

// ---- what will be wrong --------------------------------------------------------------------------------

void BatchWork::examine() {
  const bool printable = m_batch && m_batch->state <= BatchState::Printed && !m_batch->places.isEmpty();
  if (m_examined || !printable || !m_office.may(Permission::MakeCards)) return;
  CardJob job = m_preview->job();
  job.from = 1;
  job.to = std::numeric_limits<int>::max();
  m_printer->examine(job);
}

void BatchWork::takeTroubles(const QVector<CardTrouble>& troubles) {
  m_examined = true;
  m_troubles = troubles;
  QHash<int, QString> byPlace;
  for (const CardTrouble& each : troubles) byPlace.insert(each.place, each.words.join(u'\n'));
  m_panel->setTroubles(byPlace);
  if (!troubles.isEmpty()) m_preview->bar()->showMessage(ChipKind::Warn, troubleWords().join(u'\n'));
  if (std::exchange(m_printWanted, false)) print();
}

QStringList BatchWork::troubleWords() const {
  const qsizetype told = m_troubles.size() > kMostTold + 1 ? kMostTold : m_troubles.size();
  QStringList words;
  for (const CardTrouble& each : m_troubles) {
    if (words.size() == told) {
      words.append(tr("%1 more are marked in the list.").arg(m_troubles.size() - told));
      break;
    }
    words.append(each.place == 0
                     ? joinedSentences(each.words)
                     : tr("Place %1, %2: %3").arg(each.place).arg(each.name, joinedSentences(each.words)));
  }
  return words;
}

// ---- steps -------------------------------------------------------------------------------------------

template <class In>
void BatchWork::run(const Operation<In, CardBatch>& operation, const In& input,
                    std::function<void(const CardBatch&)> then) {
  if (m_busy) return;
  m_busy = true;
  showActions();
  m_office.run(operation, input).then(this, [this, then = std::move(then)](Result<CardBatch> done) {
    m_busy = false;
    if (!done) return settle(done.error());
    show(*done);
    if (then) then(*done);
    emit batchChanged();
    goOn();
  });
}

/// What was said while something else was on its way, against the batch as it is now.
void BatchWork::goOn() {
  if (!m_busy && !m_said.isEmpty()) m_said.takeFirst()();
}

/// Somebody was faster: what he did is shown at once, beneath the words.
void BatchWork::settle(const Error& error) {
  m_said.clear();
  showActions();
  const bool stale = error.kind == ErrorKind::Conflict && m_batch;
  if (stale) open(m_batch->id);
  m_panel->bar()->showMessage(ChipKind::Error, error.text());
}

void BatchWork::note(int place, PlaceResult result, const QString& reason) {
  if (m_busy) return m_said.append([this, place, result, reason] { note(place, result, reason); });
  if (!m_batch) return;
  SetPlaceResult said;
  said.batch = m_batch->id;
  said.version = m_batch->version;
  said.place = place;
  said.result = result;
  said.reason = reason;
  run(NotePlaceResult, said);
}

void BatchWork::toggle() {
  const BatchPlace* here = m_panel->place(m_panel->currentPlace());
  if (!here || m_busy) return;
  if (here->result == PlaceResult::Spoiled || here->result == PlaceResult::NotPrinted)
    return note(here->place, PlaceResult::Good, {});
  m_panel->askReason(here->place);
}

void BatchWork::takeOut() {
  const BatchPlace* here = m_panel->place(m_panel->currentPlace());
  if (!here) return;
  run(TakeOutOfBatch, BatchCard{m_batch->id, m_batch->version, here->card},
      [this, name = here->workerName](const CardBatch&) {
        emit m_segment->notice(tr("%1 is back in the queue.").arg(name));
      });
}

void BatchWork::dissolve() {
  run(DissolveBatch, BatchChange{m_batch->id, m_batch->version}, [this](const CardBatch& batch) {
    emit m_segment->notice(tr("Batch %1 is dissolved; all are back in the queue.").arg(batch.number));
    show({});
  });
}

void BatchWork::add(QVector<CardId> cards) {
  if (cards.isEmpty() || !m_batch) return;
  const CardId next = cards.takeFirst();
  run(AddToBatch, BatchCard{m_batch->id, m_batch->version, next},
      [this, cards](const CardBatch&) { add(cards); });
}

void BatchWork::failedHere() {
  const BatchPlace* here = m_panel->place(m_panel->currentPlace());
  if (!here) return;
  const QString text =
      tr("Whatever nobody has spoken of: before it good, place %1 (%2) itself spoiled, after it not printed "
         "and back in the queue.")
          .arg(here->place)
          .arg(here->workerName);
  ReasonSheet::ask(m_segment,
                   batchQuestion(tr("The printer failed at place %1").arg(here->place), text,
                                 tr("Confirm the batch so"), queue_words::spoiledReasons()),
                   [this, place = here->place](const QString& reason) {
                     ConfirmBatch said{m_batch->id, m_batch->version, BatchOutcome::FailedAt, place, reason};
                     run(ConfirmCardBatch, said, [this](const CardBatch& batch) { tellConfirmed(batch); });
                   });
}

void BatchWork::nothingCameOut() {
  run(ConfirmCardBatch, ConfirmBatch{m_batch->id, m_batch->version, BatchOutcome::NothingPrinted, 0, {}},
      [this](const CardBatch& batch) { tellConfirmed(batch); });
}

void BatchWork::confirm() {
  // Who is still giving a reason means that place as spoiled, not as good.
  if (m_panel->isAsking()) return m_panel->commitReason();
  if (m_busy && !m_printer->isPrinting()) return m_said.append([this] { confirm(); });
  if (m_busy || !m_batch || m_batch->state != BatchState::Printed) return;
  run(ConfirmCardBatch, ConfirmBatch{m_batch->id, m_batch->version, BatchOutcome::AllGood, 0, {}},
      [this](const CardBatch& batch) { tellConfirmed(batch); });
}

void BatchWork::tellConfirmed(const CardBatch& batch) {
  QStringList words{tr("Batch %1: %2 good and out of the queue").arg(batch.number).arg(batch.good)};
  if (batch.spoiled > 0)
    words.append(tr("%1 spoiled, at the head of the queue with new numbers").arg(batch.spoiled));
  if (batch.notPrinted > 0) words.append(tr("%1 not printed, back in the queue").arg(batch.notPrinted));
  const QString told = words.join(tr("; ")) + tr(".");
  m_panel->bar()->showMessage(batch.spoiled + batch.notPrinted > 0 ? ChipKind::Info : ChipKind::Ok, told);
  m_preview->bar()->clear();
  emit m_segment->notice(told);
}

// ---- printing ----------------------------------------------------------------------------------------

/// Everything that can be said beforehand is said before a print is counted.
void BatchWork::print() {
  MessageBar* bar = m_preview->bar();
  if (!m_batch || m_busy || m_printer->isPrinting()) return;
  if (!m_printer->canSign())
    return bar->showMessage(
        ChipKind::Error, tr("This computer is no signing desk, so it prints no cards: their codes could not "
                            "be told from forged ones. An administrator admits it."));
  if (!m_examined) {
    m_printWanted = true;
    bar->showMessage(ChipKind::Info, tr("Looking at each card first…"));
    return examine();
  }
  const bool hopeless = std::any_of(m_troubles.begin(), m_troubles.end(),
                                    [](const CardTrouble& each) { return each.place == 0; });
  if (hopeless) return bar->showMessage(ChipKind::Error, troubleWords().join(u'\n'));
  if (!m_troubles.isEmpty() && !m_accepted)
    return bar->showMessage(ChipKind::Warn, troubleWords().join(u'\n'), tr("Print all the same"));
  startPrint();
}

void BatchWork::startPrint() {
  m_job = m_preview->job();
  if (m_preview->isPdf()) {
    const auto path = m_dialogs.saveFile(m_segment, tr("Save the cards"),
                                         m_batch->number + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path) return;
    m_job.file = *path;
  }
  if (m_batch->printed == 0) return countPrint({});
  ReasonSheet::ask(
      m_segment,
      batchQuestion(tr("Print batch %1 again").arg(m_batch->number),
                    tr("It was printed %n time(s). Only places nobody has spoken of are printed.", nullptr,
                       m_batch->printed),
                    tr("Print again"), queue_words::reprintReasons()),
      [this](const QString& reason) { countPrint(reason); });
}

/// Counted before the first page leaves: after a power cut the batch waits for somebody's word.
void BatchWork::countPrint(const QString& reason) {
  run(PrintCardBatch, PrintBatch{m_batch->id, m_batch->version, reason},
      [this](const CardBatch&) { send(); });
}

void BatchWork::send() {
  m_busy = true;
  m_accepted = false;
  m_toPrint = static_cast<int>(
      std::count_if(m_batch->places.begin(), m_batch->places.end(), [this](const BatchPlace& each) {
        return each.result == PlaceResult::Open && each.place >= m_job.from && each.place <= m_job.to;
      }));
  showActions();
  m_printer->print(m_job);
}

void BatchWork::printed(int cards, const QString& error) {
  m_busy = false;
  const bool calibration = std::exchange(m_calibrating, false);
  showActions();
  if (!error.isEmpty()) return m_preview->bar()->showMessage(ChipKind::Error, error);
  if (calibration) {
    m_preview->bar()->clear();
    return emit m_segment->notice(tr("The calibration page is out. Type its readings in as offsets."));
  }
  m_preview->bar()->showMessage(
      ChipKind::Ok,
      m_job.file.isEmpty()
          ? tr("%n card(s) sent to the printer. Did they come out well?", nullptr, cards)
          : tr("%n card(s) written to %1.", nullptr, cards).arg(QFileInfo(m_job.file).fileName()));
  emit m_segment->notice(
      tr("Batch %1 is printed and waits for your word; until then all of them stay in the queue.")
          .arg(m_job.number));
  m_table->setFocus(Qt::OtherFocusReason);
}

void BatchWork::calibrate() {
  if (m_busy || m_printer->isPrinting()) return;
  const CardJob job = m_preview->job();
  QString file;
  if (m_preview->isPdf()) {
    const auto path = m_dialogs.saveFile(m_segment, tr("Save the calibration page"),
                                         tr("calibration") + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path) return;
    file = *path;
  }
  m_busy = m_calibrating = true;
  showActions();
  m_printer->printCalibration(job.printing, job.printer, file);
}

void BatchWork::retranslate() {
  m_toggle->setText(tr("Spoiled"));
  m_toggle->setToolTip(tr("This place is spoiled, or good after all"));
  m_takeOut->setText(tr("Take out"));
  m_failed->setText(tr("Printer failed here"));
  m_nothing->setText(tr("Nothing came out"));
  m_dissolve->setText(tr("Dissolve"));
  m_print->setText(tr("Print"));
  m_calibrate->setText(tr("Calibration page"));
  if (m_emptyText) m_panel->setEmptyText(m_emptyText());
  m_panel->retranslate();
  m_preview->retranslate();
  showActions();
  if (m_batch) showMarks();
}
