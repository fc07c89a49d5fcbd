#include "workers/counter_page.h"

#include <QPixmap>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include "drafts/draft_box.h"
#include "kit/dialogs.h"
#include "kit/edits.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/photo_view.h"
#include "kit/reason_sheet.h"
#include "paper/photo.h"
#include "statistics/desk_operations.h"
#include "workers/counter_check.h"
#include "workers/counter_choices.h"
#include "workers/counter_drafts.h"
#include "workers/counter_entry.h"
#include "workers/counter_form.h"
#include "workers/counter_matcher.h"
#include "workers/field_state.h"
#include "workers/match_panel.h"
#include "workers/reader_panel.h"
#include "workers/receipt_view.h"
#include "workers/slip_panel.h"

// ---- what the keys do
// ----------------------------------------------------------------------------------------

void CounterPage::readCard() {
  if (showsReceipt()) nextPerson();
  m_reader->sayNoReader();
  m_form->focusFirst();
}

void CounterPage::enterByHand() {
  if (showsReceipt()) nextPerson();
  m_form->focusFirst();
}

void CounterPage::takePhoto() {
  const auto file =
      m_dialogs.openFile(this, tr("Photo of the worker"), tr("Pictures (*.jpg *.jpeg *.png *.bmp)"));
  if (!file) return;
  m_reader->setPhotoState(tr("the photo is being prepared …"), false);
  preparePhotoFileLater(*file).then(this, [this, draft = m_drafts->id()](Result<PreparedPhoto> photo) {
    if (draft != m_drafts->id()) return;  // the next person stands there already
    if (!photo) {
      showFace();
      m_form->bar().showMessage(ChipKind::Error, photo.error().text());
      return;
    }
    begin();
    m_visit.photo = photo->jpeg;
    m_reader->setPhoto(photoFrom(photo->jpeg));
    showFace();
    m_drafts->touch();
    if (photo->enlarged)
      m_form->bar().showMessage(
          ChipKind::Warn,
          tr("The picture is small and will look soft on the card. Take a larger one if you can."));
  });
}

void CounterPage::sayTheSame() {
  if (m_visit.twin && m_visit.unanswered().isEmpty()) {
    m_visit.twin = false;
    return m_matcher->askNow();
  }
  const qint64 id = m_match->currentLike();
  if (m_visit.known || id == 0) return;
  adoptLater(WorkerId(id));
  m_form->focusFirst();
}

/// By the clerk's word, not by a number: it is he.
void CounterPage::adoptLater(WorkerId worker) {
  m_office.run(RevealWorker, WorkerOnDay{{worker, {}, true}, m_office.clock().today()})
      .then(this, [this, draft = m_drafts->id()](Result<WorkerShown> shown) {
        if (draft != m_drafts->id()) return;  // the next person stands there already
        if (!shown) return m_form->bar().showMessage(ChipKind::Error, shown.error().text());
        adopt(shown->record, true);
        m_matcher->askNow();
        showMatch();
      });
}

void CounterPage::sayDifferent() {
  if (m_visit.known) return m_visit.byClerksWord ? takeBackWord() : sayTwin();
  if (m_visit.unanswered().isEmpty()) return;
  const ReasonQuestion question{
      tr("None of them"),
      tr("He is registered as somebody new. The reason stays with the registration and can be looked up."),
      tr("Reason"),
      tr("Register as new"),
      {tr("Other face, asked for parents and birthplace"), tr("Twins, both stand here"),
       tr("Same name by chance, other village")},
      2};
  ReasonSheet::ask(this, question, [this](const QString& reason) {
    m_visit.decline(reason);
    m_drafts->touch();
    showMatch();
    m_form->grid().focusNextError();
  });
}

void CounterPage::keepOld() {
  if (!m_visit.known) return;
  const QScopedValueRollback<bool> filling(m_filling, true);
  counter_entry::keepOld(m_form->fields(), m_visit.known->worker.person, tr("last"));
  m_keptOld = true;
  m_check->refresh();
  showFace();
  showMatch();
}

void CounterPage::carryLast() {
  if (m_carried.isEmpty()) {
    m_form->bar().showMessage(ChipKind::Info,
                              tr("Nobody was registered here before; there is nothing to carry over."));
    return;
  }
  counter_entry::fillWork(m_form->fields(), m_carried, tr("last"));
  m_choices->refreshEmployer();
}

void CounterPage::save() {
  if (showsReceipt()) return nextPerson();
  if (m_saving) return;
  refreshContext();
  if (!m_check->judgeAll()) {
    if (!m_form->grid().errors().isEmpty()) m_form->grid().focusField(m_form->grid().errors().first());
    return;
  }
  if (!m_visit.known && !m_visit.unanswered().isEmpty()) {
    m_form->bar().showMessage(
        ChipKind::Warn,
        tr("Somebody like him is on file. Say whether it is the same person: Ctrl+M or Ctrl+N."));
    m_match->focusPeople();
    return;
  }
  if (m_visit.twin) {
    const NewWorker entered = m_visit.newWorker(m_form->fields());
    return emit twinRequested(entered, m_visit.keyFor(RegisterWorker.inputJson(entered)));
  }
  m_saving = true;
  m_form->setBusy(true);
  const auto done = [this](const Result<Registered>& registered) {
    m_saving = false;
    m_form->setBusy(false);
    if (registered)
      saved(*registered);
    else
      refused(registered.error());
  };
  if (m_visit.known) {
    const ReturningWorker back = m_visit.returning(m_form->fields());
    m_office.run(RegisterReturn, back, {m_visit.keyFor(RegisterReturn.inputJson(back)), std::nullopt})
        .then(this, done);
  } else {
    const NewWorker entered = m_visit.newWorker(m_form->fields());
    m_office.run(RegisterWorker, entered, {m_visit.keyFor(RegisterWorker.inputJson(entered)), std::nullopt})
        .then(this, done);
  }
}

void CounterPage::askedForTwin(const QString& number) {
  const QString name = counter_entry::personOf(m_form->fields()).name;
  m_drafts->finish();
  nextPerson();
  m_form->bar().showMessage(
      ChipKind::Info,
      tr("%1 waits for a supervisor: %2. He is registered when the supervisor agrees.").arg(name, number));
}

void CounterPage::refused(const Error& error) {
  if (m_check->show(error)) {
    m_form->grid().focusField(m_form->grid().errors().value(0));
    return;
  }
  m_form->bar().showMessage(ChipKind::Error, error.text());
  // Somebody else registered him, or somebody like him, in the meantime: look again.
  if (error.kind == ErrorKind::Conflict) m_matcher->askNow();
}

void CounterPage::nextError() { m_form->grid().focusNextError(false); }
void CounterPage::previousError() { m_form->grid().focusNextError(true); }

void CounterPage::discardForm() {
  if (showsReceipt()) return;
  if (!m_visit.isBegun() && m_carried.isEmpty()) return;
  m_drafts->discard();
  m_carried = {};
  beginNext();
  m_form->bar().showMessage(ChipKind::Info, tr("The form was cleared."), tr("Bring it back"));
  m_form->focusFirst();
}

// ---- after saving
// --------------------------------------------------------------------------------------------

bool CounterPage::showsReceipt() const { return m_middle->currentWidget() == m_receipt; }

bool CounterPage::isSettled() const { return !m_saving && m_matcher->isSettled(); }

void CounterPage::saved(const Registered& registered) {
  const qint64 began =
      m_visit.begun.isValid() ? m_visit.begun.milliseconds : m_office.clock().now().milliseconds;
  const QString kind =
      m_visit.known ? (m_form->fields().mode() == VisitMode::Move ? tr("moved") : tr("returned")) : tr("new");
  m_last = {registered, counter_entry::personOf(m_form->fields()).name, kind,
            m_office.clock().now().milliseconds - began};
  m_carried = m_form->fields().hasJob() ? counter_entry::workOf(m_form->fields()) : QJsonObject();
  m_carriedCount = m_carried.isEmpty() ? 0 : m_carriedCount + 1;
  m_drafts->finish();
  m_slipData.reset();
  m_middle->setCurrentWidget(m_receipt);
  m_right->setCurrentWidget(m_slip);
  for (QAction* only : {m_withdraw, m_record, m_next, m_again}) only->setEnabled(true);
  for (QAction* only : {m_photo, m_carry, m_nextError, m_previousError, m_discard}) only->setEnabled(false);
  readServed();
  m_reader->showVisits(true);
  m_reader->setFace({});
  m_reader->setPhoto({});
  showReceipt();
  askSlip();
  m_receipt->focusNext();
  emit headingChanged();
  emit registeredSomebody();
  emit notice(tr("Saved · receipt %1").arg(registered.receipt));
}

void CounterPage::readServed() {
  if (!m_office.actor() || !m_office.may(Permission::RegisterWorkers)) return;
  m_office.run(ReadDeskVisits, {}).then(this, [this](const Result<DeskVisits>& visits) {
    if (!visits) return;  // the old number stays; nothing hangs on it
    m_served = *visits;
    showServed();
    emit headingChanged();
  });
}

void CounterPage::showServed() {
  QList<CounterLine> lines;
  for (const DeskVisit& each : std::as_const(m_served.visits))
    lines.append({QString::number(each.worker.value()),
                  dateTimeInChina(each.at).toString(QStringLiteral("HH:mm")), each.name,
                  each.kind == QLatin1String("new") ? tr("new") : tr("returned")});
  m_reader->setVisits(lines);
}

void CounterPage::showReceipt() {
  m_receipt->setWords(m_slipData ? counter_words::receiptOf(m_last, *m_slipData)
                                 : counter_words::receiptOf(m_last));
}

void CounterPage::askSlip() {
  m_office.run(SlipOf, SlipRequest{m_last.registered.worker, m_last.registered.receipt})
      .then(this, [this, receipt = m_last.registered.receipt](Result<SlipData> slip) {
        if (receipt != m_last.registered.receipt || !showsReceipt()) return;
        if (!slip) return m_receipt->showError(slip.error().text());
        m_slipData = *slip;
        showReceipt();
        m_slip->setSlip(*slip);
        m_slip->printAtOnce();
        // Who went on to the search box meanwhile keeps the focus there.
        if (isAncestorOf(window()->focusWidget())) m_receipt->focusNext();
      });
}

void CounterPage::withdraw() {
  if (!showsReceipt()) return;
  const ReasonQuestion question{tr("Take back this visit"),
                                tr("Nothing is deleted: the registration stays on file with a note that it "
                                   "was entered by mistake, and the assignment ends on its first day."),
                                tr("Reason"),
                                tr("Take it back"),
                                {tr("Wrong person"), tr("Wrong project"), tr("He decided otherwise")},
                                2};
  ReasonSheet::ask(this, question, [this](const QString& reason) {
    m_office
        .run(WithdrawVisit, WithdrawRegistration{m_last.registered.worker, m_last.registered.receipt, reason})
        .then(this, [this, reason](Result<Nothing> taken) {
          if (!taken) return m_receipt->showError(taken.error().text());
          m_receipt->setWithdrawn(tr("Taken back: %1").arg(m_last.name), reason);
          m_slip->setVoid();
          m_withdraw->setEnabled(false);
          readServed();
          emit notice(tr("Taken back: %1").arg(m_last.name));
          emit registeredSomebody();
        });
  });
}

void CounterPage::openRecord() {
  if (showsReceipt()) emit openWorker(m_last.registered.worker.value());
}

void CounterPage::nextPerson() {
  beginNext();
  m_choices->refreshEmployer();
  m_form->focusFirst();
}

void CounterPage::printAgain() {
  if (showsReceipt()) m_slip->printAgain();
}

// ---- from elsewhere, and drafts
// -----------------------------------------------------------------------------

void CounterPage::startWith(const QString& typed) {
  m_drafts->flush();
  if (showsReceipt() || m_visit.isBegun()) {
    m_drafts->begin();
    beginNext();
  }
  const QString text = typed.trimmed();
  const bool isNumber = guessKind(text).has_value();
  m_form->focusFirst();
  if (text.isEmpty()) return;
  if (isNumber)
    m_form->fields().edit<IdEdit>("person.idNumber")->setValue(text);
  else if (!text[0].isDigit())
    m_form->fields().edit<FieldEdit>("person.name")->setText(text);
  m_drafts->refresh();
}

void CounterPage::startVisit(WorkerId worker) {
  startWith({});
  adoptLater(worker);
}

void CounterPage::resumeDraft(const QString& id) {
  m_drafts->flush();
  m_drafts->open(id);
}

Draft CounterPage::capture() const {
  Draft draft;
  const PersonData person = counter_entry::personOf(m_form->fields());
  draft.title = !person.name.isEmpty() ? person.name : tr("not yet named");
  draft.focus = m_form->fields().focusedKey().isEmpty() ? m_lastFocus : m_form->fields().focusedKey();
  draft.filled = m_form->fields().placeOf(draft.focus);
  draft.state = {{QStringLiteral("fields"), m_form->fields().state()},
                 {QStringLiteral("visit"), m_visit.toState()},
                 {QStringLiteral("scroll"), m_form->scrollPosition()},
                 {QStringLiteral("keptOld"), m_keptOld}};
  return draft;
}

void CounterPage::openDraft(const Draft& draft) {
  {
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_carried = {};
    beginNext();
    m_visit.fromState(draft.state[QStringLiteral("visit")].toObject());
    m_keptOld = draft.state[QStringLiteral("keptOld")].toBool();
    m_form->fields().setState(draft.state[QStringLiteral("fields")].toObject());
    if (!m_visit.photo.isEmpty()) m_reader->setPhoto(photoFrom(m_visit.photo));
  }
  m_choices->refreshEmployer();
  if (const WorkerId worker = CounterVisit::workerOf(draft.state[QStringLiteral("visit")].toObject()))
    adoptLater(worker);
  else
    m_matcher->askNow();
  showFace();
  m_form->setScrollPosition(draft.state[QStringLiteral("scroll")].toInt());
  FormField* field = m_form->fields().field(draft.focus);
  if (field)
    m_form->grid().focusField(field);
  else
    m_form->focusFirst();
}

void CounterPage::listDrafts(const QVector<Draft>& drafts) {
  QList<CounterLine> lines;
  for (const Draft& draft : drafts)
    lines.append(
        {draft.id, {}, tr("%1 · filled up to item %2").arg(draft.title).arg(draft.filled), tr("go on")});
  m_reader->setDrafts(lines);
}
