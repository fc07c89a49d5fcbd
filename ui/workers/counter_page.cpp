#include "workers/counter_page.h"

#include <QHBoxLayout>
#include <QPixmap>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/code_table.h"
#include "catalogue/office_operations.h"
#include "drafts/draft_box.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/dialogs.h"
#include "kit/edits.h"
#include "kit/form_grid.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/photo_view.h"
#include "workers/counter_check.h"
#include "workers/counter_choices.h"
#include "workers/counter_drafts.h"
#include "workers/counter_entry.h"
#include "workers/counter_form.h"
#include "workers/counter_matcher.h"
#include "workers/counter_parties.h"
#include "workers/field_state.h"
#include "workers/match_panel.h"
#include "workers/reader_panel.h"
#include "workers/receipt_view.h"
#include "workers/slip_panel.h"
#include "workers/worker_rules.h"

namespace {

constexpr int readerWidth = 236;
constexpr int rightWidth = 336;
constexpr int compactBelow = 860;  // reader, match and a form of one column beside each other
constexpr int leastHeight = 300;

}  // namespace

CounterPage::CounterPage(Office& office, DraftKeeper& drafts, Dialogs& dialogs, QWidget* parent)
    : Page(parent), m_office(office), m_dialogs(dialogs) {
  buildActions();
  buildPanels();
  m_matcher = new CounterMatcher(m_form->fields(), office, this);
  m_choices = new CounterChoices(m_form->fields(), office, this);
  m_parties = new CounterParties(m_form->fields(), office, this);
  m_check = new CounterCheck(m_form->fields(), this);
  m_check->setToday(office.clock().today());
  m_drafts = new CounterDrafts(
      drafts, office, [this] { return capture(); }, this);
  connectParts();
  m_office.run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> rules) {
    if (rules) m_check->setRules(rules->rules);
  });
  beginNext();
  retranslate();
  readServed();
}

// The last words of a draft are written while the form and the visit are still there.
CounterPage::~CounterPage() { delete m_drafts; }

// ---- building
// -----------------------------------------------------------------------------------------------

QAction* CounterPage::action(const QKeySequence& key, const QString& icon, void (CounterPage::*run)()) {
  QAction* made = makeAction(this, {}, key, icon);
  connect(made, &QAction::triggered, this, run);
  return made;
}

void CounterPage::buildActions() {
  m_read = action(Qt::Key_F6, QStringLiteral("reader"), &CounterPage::readCard);
  m_byHand = action(Qt::Key_F7, QStringLiteral("edit"), &CounterPage::enterByHand);
  m_photo = action(Qt::Key_F9, QStringLiteral("camera"), &CounterPage::takePhoto);
  m_same = action(Qt::CTRL | Qt::Key_M, QStringLiteral("check"), &CounterPage::sayTheSame);
  m_different = action(Qt::CTRL | Qt::Key_N, QStringLiteral("plus"), &CounterPage::sayDifferent);
  m_keepOld = action(Qt::CTRL | Qt::Key_D, QStringLiteral("undo"), &CounterPage::keepOld);
  m_carry = action(Qt::CTRL | Qt::Key_L, QStringLiteral("copy"), &CounterPage::carryLast);
  m_save = action(Qt::CTRL | Qt::Key_Return, QStringLiteral("print"), &CounterPage::save);
  m_nextError = action(Qt::Key_F8, QStringLiteral("arrow-right"), &CounterPage::nextError);
  m_previousError =
      action(Qt::SHIFT | Qt::Key_F8, QStringLiteral("arrow-right"), &CounterPage::previousError);
  m_discard = action(Qt::SHIFT | Qt::Key_Escape, QStringLiteral("undo"), &CounterPage::discardForm);
  m_withdraw = action(Qt::CTRL | Qt::Key_Z, QStringLiteral("undo"), &CounterPage::withdraw);
  m_record = action(Qt::CTRL | Qt::Key_O, QStringLiteral("open"), &CounterPage::openRecord);
  m_next = action(Qt::Key_Return, QStringLiteral("arrow-right"), &CounterPage::nextPerson);
  m_again = action(Qt::CTRL | Qt::Key_P, QStringLiteral("print"), &CounterPage::printAgain);
}

void CounterPage::buildPanels() {
  // Each as a child of what it stands in, in the order of Tab: a form that gets its parent when it is whole
  // is styled twice.
  m_tabs = new SegmentBar(this);
  m_tabs->hide();
  m_reader = new ReaderPanel(m_read, m_byHand, m_photo, this);
  m_middle = new QStackedWidget(this);
  m_form = new CounterForm(m_save, m_nextError, m_discard, m_middle);
  m_receipt = new ReceiptView(m_withdraw, m_record, m_next, m_middle);
  m_middle->addWidget(m_form);
  m_middle->addWidget(m_receipt);
  m_right = new QStackedWidget(this);
  m_match = new MatchPanel(m_same, m_different, m_keepOld, m_right);
  m_slip = new SlipPanel(m_again, m_dialogs, m_right);
  m_right->addWidget(m_match);
  m_right->addWidget(m_slip);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(8);
  column->addWidget(m_tabs);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(m_reader);
  row->addWidget(m_middle, 1);
  row->addWidget(m_right);
  column->addLayout(row, 1);
  connect(m_tabs, &SegmentBar::currentChanged, this, [this] { arrangePanels(); });
}

void CounterPage::connectParts() {
  CounterFields* fields = &m_form->fields();
  connect(fields, &CounterFields::edited, this, &CounterPage::fieldEdited);
  connect(fields, &CounterFields::left, this, &CounterPage::fieldLeft);
  connect(fields, &CounterFields::focused, this, [this](const QString& key) { m_lastFocus = key; });
  connect(fields->edit<IdEdit>("person.idNumber"), &FieldEdit::entered, this, [this] {
    if (m_matcher->document()) goOn();
  });
  connect(m_form, &CounterForm::modeWanted, this, &CounterPage::modeWanted);
  connect(m_matcher, &CounterMatcher::numberRead, this, &CounterPage::numberRead);
  connect(m_matcher, &CounterMatcher::numberGone, this, [this] {
    if (m_visit.known && !m_visit.byClerksWord) letGo();
    m_visit.twin = false;
    m_visit.like.clear();
    showMatch();
  });
  connect(m_matcher, &CounterMatcher::asking, m_match, &MatchPanel::showLooking);
  connect(m_matcher, &CounterMatcher::answered, this, &CounterPage::answered);
  connect(m_matcher, &CounterMatcher::failed, this,
          [this](const Error& error) { m_match->showError(error.text()); });
  connect(m_choices, &CounterChoices::employerLoaded, this, &CounterPage::refreshContext);
  connect(m_choices, &CounterChoices::projectChosen, this, &CounterPage::refreshContext);
  connect(fields->edit<ChoiceBox>("assignment.manager"), &ChoiceBox::currentChanged, this,
          &CounterPage::refreshContext);
  connect(m_parties, &CounterParties::loaded, this, &CounterPage::refreshContext);
  connect(m_reader, &ReaderPanel::draftChosen, this, &CounterPage::resumeDraft);
  connect(m_reader, &ReaderPanel::visitChosen, this,
          [this](const QString& id) { emit openWorker(id.toLongLong()); });
  connect(m_slip, &SlipPanel::notice, this, &Page::notice);
  connect(m_drafts, &CounterDrafts::listed, this, &CounterPage::listDrafts);
  connect(m_drafts, &CounterDrafts::opened, this, &CounterPage::openDraft);
  connect(m_drafts, &CounterDrafts::saved, this, [this](Instant at) {
    emit notice(tr("Draft kept %1").arg(dateTimeInChina(at).toString(QStringLiteral("HH:mm:ss"))));
  });
  connect(m_drafts, &CounterDrafts::failed, this,
          [this](const QString& words) { m_form->bar().showMessage(ChipKind::Warn, words); });
  connect(&m_form->bar(), &MessageBar::actionTriggered, this, [this] {
    if (m_typedNumber.isEmpty() || !m_visit.known) return m_drafts->undo();
    emit numberCorrectionRequested(m_visit.known->worker.id, m_typedNumber);
  });
}

QString CounterPage::title() const { return tr("Counter"); }

QString CounterPage::crumb() const {
  return tr("Window %1 · %n served today", nullptr, int(m_served.served)).arg(m_office.station());
}

QList<QAction*> CounterPage::pageActions() const {
  if (showsReceipt()) return {m_next, m_again, m_record, m_withdraw, m_byHand};
  return {m_save,    m_read,  m_byHand,    m_photo,         m_same,   m_different,
          m_keepOld, m_carry, m_nextError, m_previousError, m_discard};
}

void CounterPage::activated() {
  m_drafts->refresh();
  if (showsReceipt())
    m_receipt->focusNext();
  else if (m_form->fields().focusedKey().isEmpty() && !m_visit.isBegun())
    m_form->focusFirst();
}

void CounterPage::retranslate() {
  m_read->setText(tr("Read card"));
  m_byHand->setText(tr("By hand"));
  m_photo->setText(tr("Photo"));
  m_same->setText(tr("It is he: register his return"));
  m_different->setText(tr("None of them: register him (with the reason)"));
  m_keepOld->setText(tr("Keep the old values"));
  m_carry->setText(tr("Same work as the last one"));
  m_save->setText(tr("Save and print the slip"));
  m_nextError->setText(tr("To the first"));
  m_previousError->setText(tr("To the one before"));
  m_discard->setText(tr("Clear"));
  m_withdraw->setText(tr("Take back this visit …"));
  m_record->setText(tr("Open the record"));
  m_next->setText(tr("Next person"));
  m_again->setText(tr("Print again"));
  m_tabs->setSegments({tr("Form"), tr("Person"), tr("Same person?")});
  m_choices->retranslate();
  m_form->retranslate();
  m_match->retranslate();
  m_reader->retranslate();
  m_slip->retranslate();
  m_check->refresh();
  showFace();
  showMatch();
  showServed();
  if (showsReceipt()) showReceipt();
}

QSize CounterPage::minimumSizeHint() const { return {Page::minimumSizeHint().width(), leastHeight}; }

void CounterPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrangePanels();
}

void CounterPage::arrangePanels() {
  const bool compact = width() < compactBelow;
  m_tabs->setVisible(compact);
  const int shown = m_tabs->current();
  m_reader->setVisible(!compact || shown == 1);
  m_middle->setVisible(!compact || shown <= 0);
  m_right->setVisible(!compact || shown == 2);
  for (const auto& [panel, wide] : {std::pair<QWidget*, int>{m_reader, readerWidth}, {m_right, rightWidth}}) {
    panel->setMinimumWidth(compact ? 0 : wide);
    panel->setMaximumWidth(compact ? QWIDGETSIZE_MAX : wide);
  }
}

// ---- the person
// ----------------------------------------------------------------------------------------------

void CounterPage::beginNext() {
  const QScopedValueRollback<bool> filling(m_filling, true);
  m_visit = CounterVisit();
  m_typedNumber.clear();
  m_keptOld = false;
  m_form->fields().clear();
  m_form->bar().clear();
  m_form->setSubject({});
  m_matcher->reset();
  m_check->reset();
  m_slipData.reset();
  m_slip->clear();
  m_middle->setCurrentWidget(m_form);
  m_right->setCurrentWidget(m_match);
  m_reader->showVisits(false);
  m_reader->setPhoto({});
  for (QAction* only : {m_withdraw, m_record, m_next, m_again}) only->setEnabled(false);
  for (QAction* only : {m_save, m_photo, m_carry, m_nextError, m_previousError, m_discard})
    only->setEnabled(true);
  applyMode();
  counter_entry::fillDefaults(m_form->fields(), m_office.clock().today(), tr("usual"));
  if (!m_carried.isEmpty() && counter_entry::fillWork(m_form->fields(), m_carried, tr("last")))
    m_form->fields().setWorkHint(
        tr("Person %1 of the same crew: project, employer and contract as for the last one")
            .arg(m_carriedCount + 1));
  else
    m_form->fields().setWorkHint({});
  showFace();
  showMatch();
}

void CounterPage::begin() {
  if (!m_visit.isBegun()) m_visit.begun = m_office.clock().now();
}

/// To the first thing that is still to be asked; what a number or a record filled in is passed over.
void CounterPage::goOn() {
  const QList<FormField*> missing = m_form->grid().missing();
  if (!missing.isEmpty()) m_form->grid().focusField(missing.first());
}

void CounterPage::fieldEdited(const QString& key) {
  if (m_filling) return;
  begin();
  if (key == QLatin1String("assignment.beginsOn"))
    counter_entry::followFirstDay(m_form->fields(), tr("usual"));
  m_drafts->touch();
  if (key.startsWith(QLatin1String("person."))) showFace();
  if (m_visit.known) showMatch();
}

void CounterPage::fieldLeft(const QString& key) {
  if (showsReceipt()) return;
  m_check->visit(key);
  if (m_visit.isBegun()) m_drafts->touch();  // where the clerk stands belongs to the draft too
  m_drafts->flush();
}

/// What a number says of its holder is filled in; what the clerk typed stays.
void CounterPage::numberRead() {
  const auto& document = m_matcher->document();
  if (!document || m_filling) return;
  const QScopedValueRollback<bool> filling(m_filling, true);
  CounterFields& fields = m_form->fields();
  const QString tag = tr("number");
  counter_entry::fillOne(fields, "person.documentKind", codeOf(document->kind()), tag);
  if (const auto sex = document->sex()) counter_entry::fillOne(fields, "person.sex", codeOf(*sex), tag);
  if (const auto birth = document->birthDate())
    counter_entry::fillOne(fields, "person.birthDate", birth->toString(Qt::ISODate), tag);
  if (const auto division = document->divisionCode()) {
    counter_entry::fillOne(fields, "person.hukouDivision", *division, tag);
    const bool local = division->left(4) == m_office.division().left(4);
    counter_entry::fillOne(fields, "person.hukouLocal", local ? QStringLiteral("yes") : QStringLiteral("no"),
                           tag);
  }
  showFace();
}

void CounterPage::answered(const MatchResult& result) {
  m_visit.like = result.like;
  m_sameNumber = result.known;
  m_visit.twin = m_visit.twin && result.known;
  if (m_visit.twin) return showMatch();
  if (result.known) {
    const bool another = !m_visit.known || m_visit.known->worker.id != result.known->worker.id;
    m_visit.known = result.known;
    if (another) adopt(*result.known, false);
  } else if (m_visit.known && !m_visit.byClerksWord) {
    letGo();
  }
  showMatch();
}

void CounterPage::adopt(const WorkerRecord& record, bool byClerksWord) {
  const QScopedValueRollback<bool> filling(m_filling, true);
  m_visit.known = record;
  m_visit.byClerksWord = byClerksWord;
  m_visit.twin = false;
  if (byClerksWord) keepNumberOnFile(record);
  counter_entry::fillPerson(m_form->fields(), record.worker.person, tr("last"));
  m_form->setSubject(tr("%1 · assignment no. %2")
                         .arg(record.worker.person.name, QString::number(record.assignments.size() + 1)));
  applyMode();
  suggestContract();
  m_check->refresh();
  showFace();
  // Whoever waits in a field that was just filled in goes on; who types stays where he is.
  const FormField* now = m_form->fields().field(m_form->fields().focusedKey());
  if (now && !tagOf(now->editor()).isEmpty()) goOn();
  if (!record.worker.photo) return;
  m_office.run(ReadPhoto, PhotoRef{record.worker.photo})
      .then(this, [this, id = record.worker.id](Result<Photo> photo) {
        if (!photo || !m_visit.known || m_visit.known->worker.id != id) return;
        m_match->setKnownPhoto(photoFrom(photo->jpeg));
        if (m_visit.photo.isEmpty()) m_reader->setPhoto(photoFrom(photo->jpeg));
      });
}

/// Saved is the number on file: another one is who he is, which a supervisor decides on.
void CounterPage::keepNumberOnFile(const WorkerRecord& record) {
  const QString typed = counter_entry::personOf(m_form->fields()).idNumber;
  const QVector<Document>& documents = record.worker.documents;
  const bool isHis = std::any_of(documents.begin(), documents.end(),
                                 [&](const Document& each) { return each.number == typed; });
  if (typed.isEmpty() || isHis) return;
  m_typedNumber = typed;
  counter_entry::replaceNumber(m_form->fields(), record.worker.person, tr("last"));
  m_form->bar().showMessage(ChipKind::Warn,
                            tr("On file he has another number, and this visit is saved under it. Whether the "
                               "number typed is right, a supervisor decides, with the proof."),
                            tr("Correct the number"));
}

/// It is another person, though the number is on file: what was filled in from that record goes.
void CounterPage::sayTwin() {
  m_visit.twin = true;
  letGo();
  showMatch();
  goOn();
}

/// It is not he after all: the number that was typed stands there again, and is looked up anew.
void CounterPage::takeBackWord() {
  const QString typed = m_typedNumber;
  m_typedNumber.clear();
  letGo();
  if (!typed.isEmpty()) m_form->fields().edit<IdEdit>("person.idNumber")->setValue(typed);
  m_matcher->askNow();
}

void CounterPage::letGo() {
  {
    const QScopedValueRollback<bool> filling(m_filling, true);
    counter_entry::forgetPerson(m_form->fields(), m_visit.known->worker.person);
  }
  numberRead();
  m_visit.known.reset();
  m_visit.byClerksWord = false;
  m_keptOld = false;
  m_form->setSubject({});
  applyMode();
}

void CounterPage::applyMode() {
  VisitMode mode = VisitMode::New;
  if (m_visit.known) mode = openAssignmentOf(*m_visit.known) ? VisitMode::Move : VisitMode::Return;
  m_form->setMode(mode);
  m_choices->refreshContractKinds();
}

void CounterPage::modeWanted(VisitMode mode) {
  const VisitMode now = m_form->fields().mode();
  if (mode == now) return;
  applyMode();
  m_form->bar().showMessage(
      ChipKind::Info,
      mode == VisitMode::New
          ? tr("He is on file already; one person has one registration. Esc leaves, Shift+Esc begins anew.")
          : tr("Enter his ID number first: whoever is on file opens as returning by himself."));
}

/// Whose contract with this employer still runs goes on with it; a new one is for another employer.
void CounterPage::suggestContract() {
  if (!m_visit.known || !m_form->fields().mayFill("contract.kind")) return;
  const auto assignment = counter_entry::assignmentOf(m_form->fields());
  const QDate today = m_office.clock().today();
  const QVector<Contract>& contracts = m_visit.known->contracts;
  const bool runs = assignment && std::any_of(contracts.begin(), contracts.end(), [&](const Contract& each) {
                      return each.employer == assignment->employer && each.holdsOn(today);
                    });
  const QScopedValueRollback<bool> filling(m_filling, true);
  counter_entry::fillOne(m_form->fields(), "contract.kind",
                         runs ? QStringLiteral("keep") : codeOf(ContractKind::FixedTerm), tr("usual"));
}

void CounterPage::refreshContext() {
  suggestContract();
  worker_rules::Context context;
  if (const auto& employer = m_choices->employer()) {
    context.employerKind = employer->data.kind;
    const auto assignment = counter_entry::assignmentOf(m_form->fields());
    for (const Manager& manager : employer->managers) {
      if (!assignment || manager.id != assignment->manager) continue;
      context.managerName = manager.data.name;
      context.managerPhone = manager.data.phone;
    }
  }
  m_parties->refresh(m_choices->employer());
  m_check->setContext(context, m_parties->parties());
}

void CounterPage::showFace() {
  const PersonData person = counter_entry::personOf(m_form->fields());
  IdCardFace face;
  face.name = person.name;
  face.line = counter_words::sexAndEthnic(person.sex == Sex::Unknown ? QString() : nameOf(person.sex).text(),
                                          CodeTable::get(QStringLiteral("ethnic")).nameOf(person.ethnic));
  face.birthDate = person.birthDate;
  if (person.birthDate.isValid()) face.age = worker_rules::ageOn(person.birthDate, m_office.clock().today());
  face.number = m_matcher && m_matcher->document() ? m_matcher->document()->formatted() : person.idNumber;
  face.address = person.hukouAddress;
  if (person.documentLongTerm)
    face.validity = tr("long term");
  else if (person.documentTo.isValid())
    face.validity = tr("until %1").arg(person.documentTo.toString(Qt::ISODate));
  m_reader->setFace(face);
  const bool hasPhoto = !m_visit.photo.isEmpty() || (m_visit.known && m_visit.known->worker.photo);
  m_reader->setPhotoState(hasPhoto ? tr("photo is there") : tr("no photo yet; it can follow"), hasPhoto);
}

void CounterPage::showMatch() {
  const QList<LikePerson> like = counter_words::likePeople(m_visit.like);
  if (m_visit.known) {
    m_match->showKnown(counter_words::knownPerson(*m_visit.known, m_office.clock().today()), like);
    m_match->setDifferences(counter_entry::differences(m_form->fields(), m_visit.known->worker.person),
                            counter_entry::sameCount(m_form->fields(), m_visit.known->worker.person),
                            m_keptOld);
  } else if (!m_visit.unanswered().isEmpty()) {
    m_match->showLike(like);
  } else if (m_visit.twin && m_sameNumber) {
    m_match->showTwin(counter_words::knownPerson(*m_sameNumber, m_office.clock().today()), like);
  } else if (!m_visit.like.isEmpty()) {
    m_match->showDeclined(like, m_visit.declineReason());
  } else if (m_matcher && m_matcher->document()) {
    m_match->showNobody();
  } else {
    m_match->showIdle();
  }
}
