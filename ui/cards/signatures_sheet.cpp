#include "cards/signatures_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/printed_lists.h"
#include "corrections/proof_row.h"
#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"
#include "workers/worker_words.h"

namespace {

using card_list_words::isoDay;

constexpr int kSignWidest = 900;
constexpr int kSignTable = 200;

bool isNoted(const HandoverLine& line) {
  return line.how == SignedHow::Signature || line.how == SignedHow::CallBack;
}

QString signedStory(const UndoneSignature& undone) {
  return SignaturesSheet::tr("%1 noted it for %2; taken back by %3 on %4: %5")
      .arg(people::nameOf(undone.notedBy), isoDay(undone.signedOn), people::nameOf(undone.undoneBy),
           isoDay(dateInChina(undone.undoneAt)), undone.reason);
}

/// What was taken back of one card.
QString signedStories(const Handover& list, qint64 card) {
  QStringList words;
  for (const HandoverLine& each : list.lines)
    if (each.card.value() == card)
      for (const UndoneSignature& undone : each.undone) words.append(signedStory(undone));
  return words.join(QStringLiteral(" · "));
}

}  // namespace

SignaturesSheet* SignaturesSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, HandoverId handover) {
  auto* sheet = new SignaturesSheet(page, office, dialogs, handover);
  sheet->open(sheet->m_table);
  return sheet;
}

SignaturesSheet::SignaturesSheet(QWidget* page, Office& office, Dialogs& dialogs, HandoverId handover)
    : Sheet(page, tr("Cards with a labour manager"), kSignWidest), m_office(office), m_dialogs(dialogs) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_facts = new FactGrid;
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_facts);
  buildTable();
  buildForm();
  buildFooter();
  read(handover);
}

bool SignaturesSheet::mayNote() const { return m_office.may(Permission::HandOverCards); }

// ---- building ----------------------------------------------------------------------------------------

void SignaturesSheet::buildTable() {
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Name"); }, 96, Qt::AlignLeft, false, {}},
                       {[] { return tr("Registration no."); }, 150, Qt::AlignLeft, false, {}},
                       {[] { return tr("Card number"); }, 176, Qt::AlignLeft, true, {}},
                       {[] { return tr("Signature"); }, 150, Qt::AlignLeft, false, {}},
                       {[] { return tr("On"); }, 97, Qt::AlignLeft, false, {}},
                       {[] { return tr("Noted by"); }, 90, Qt::AlignLeft, false, {}}});
  m_table = new DataTable;
  m_table->setTable(m_model, tr("Cards on this list; Space chooses who signed"));
  m_table->setSelectionMode(QAbstractItemView::MultiSelection);
  m_table->setMinimumHeight(kSignTable);
  m_table->installEventFilter(this);
  // One line for both, or the sheet would change its height under somebody's hands.
  m_line = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  card()->body()->addWidget(m_table);
  card()->body()->addWidget(m_line);
  connect(m_table, &DataTable::currentIdChanged, this, &SignaturesSheet::showCount);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) {
    for (const HandoverLine& each : std::as_const(m_list.lines))
      if (each.card.value() == id) {
        emit openWorker(each.worker.value());
        return finish();
      }
  });
}

void SignaturesSheet::buildForm() {
  m_form = new FormGrid;
  m_how = new RadioRow;
  m_how->setOptions({{codeOf(SignedHow::Signature), tr("signed on the list")},
                     {codeOf(SignedHow::CallBack), tr("said so when called back")}});
  m_how->setCurrentId(codeOf(SignedHow::Signature));
  m_day = new DateEdit;
  m_day->setToday(m_office.clock().today());
  m_day->setDate(m_office.clock().today());
  m_form->addField(FormGrid::Column::Left, tr("&How"), m_how)->setKey(QStringLiteral("how"));
  m_form->addField(FormGrid::Column::Right, tr("In his hand &on"), m_day)->setKey(QStringLiteral("day"));
  m_scan = new ProofRow(m_dialogs);
  m_scan->setHint(tr("the list with its signatures, as one scan"));
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_scan);
  connect(m_scan, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  for (QWidget* each : m_how->findChildren<QWidget*>()) each->installEventFilter(this);
  m_day->installEventFilter(this);
}

void SignaturesSheet::buildFooter() {
  m_print = new PlainButton(tr("Print the list"), QStringLiteral("Ctrl+P"), card());
  m_undo = new PlainButton(tr("Noted wrongly"), QStringLiteral("Ctrl+Z"), card());
  m_back = new PlainButton(tr("Brought back"), QStringLiteral("Ctrl+B"), card());
  auto* cancel = new PlainButton(tr("Close"), QStringLiteral("Esc"), card());
  m_confirm = new PrimaryButton(tr("Signed"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addWidget(m_print);
  card()->footer()->addWidget(m_back);
  card()->footer()->addWidget(m_undo);
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(m_confirm);
  connect(m_print, &QPushButton::clicked, this, &SignaturesSheet::printList);
  connect(m_back, &QPushButton::clicked, this, &SignaturesSheet::broughtBack);
  connect(m_undo, &QPushButton::clicked, this, &SignaturesSheet::takeBack);
  connect(cancel, &QPushButton::clicked, this, &SignaturesSheet::leave);
  connect(m_confirm, &QPushButton::clicked, this, &SignaturesSheet::accept);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &SignaturesSheet::showCount);
  m_print->setVisible(mayNote());
  m_undo->setVisible(mayNote());
  m_back->setVisible(mayNote());
  m_confirm->setVisible(mayNote());
  m_form->setVisible(mayNote());
  m_scan->setVisible(mayNote());
}

// ---- showing -----------------------------------------------------------------------------------------

void SignaturesSheet::read(HandoverId handover) {
  ++m_open;
  m_office.run(ReadHandover, HandoverRef{handover, {}}).then(this, [this](Result<Handover> list) {
    --m_open;
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    take(*list);
  });
}

void SignaturesSheet::take(const Handover& list) {
  m_list = list;
  card()->setTitle(tr("List %1").arg(list.number));
  m_facts->setFacts(
      {{tr("Manager"), list.managerName},
       {tr("Company"), list.companyName},
       {tr("Project"), list.projectName},
       {tr("Handed over"), isoDay(list.onDay) + QStringLiteral(" · ") + people::nameOf(list.madeBy)},
       {tr("Cards"), tr("%1, %2 not signed").arg(list.count).arg(list.open)},
       {tr("Printed"), tr("%n time(s)", nullptr, list.printed)}});
  showLines();
}

void SignaturesSheet::showLines() {
  const qint64 current = m_table->currentId();
  QList<ListRow> rows;
  for (const HandoverLine& each : std::as_const(m_list.lines)) {
    ChipWords how = card_list_words::signedChip(each.how, each.state);
    const bool again = each.how == SignedHow::Open && !each.undone.isEmpty();
    if (again && each.state == CardState::Active) how.text = tr("taken back");
    rows.append({each.card.value(),
                 {each.workerName, worker_words::groupedRegistration(each.workerNumber),
                  card_list_words::groupedCard(each.cardNumber), ListCell(how.kind, how.text),
                  isoDay(each.signedOn), people::nameOf(each.notedBy)},
                 each.how != SignedHow::Open});
  }
  m_model->setRows(rows);
  if (!rows.isEmpty())
    m_table->selectionModel()->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(current)), 0),
                                               QItemSelectionModel::NoUpdate);
  showCount();
}

/// Those without a signature: of the selected, or all.
QVector<CardId> SignaturesSheet::openOnes(bool selected) const {
  const QList<qint64> chosen = m_table->selectedIds();
  QVector<CardId> cards;
  for (const HandoverLine& each : m_list.lines)
    if (each.how == SignedHow::Open && each.state == CardState::Active &&
        (!selected || chosen.contains(each.card.value())))
      cards.append(each.card);
  return cards;
}

/// Those of the selected lines on which a signature is noted; without any, the current line's.
QVector<HandoverLine> SignaturesSheet::signedOnes() const {
  const QList<qint64> chosen = m_table->selectedIds();
  const auto meant = [&](const HandoverLine& each) {
    return chosen.isEmpty() ? each.card.value() == m_table->currentId() : chosen.contains(each.card.value());
  };
  QVector<HandoverLine> lines;
  for (const HandoverLine& each : m_list.lines)
    if (isNoted(each) && meant(each)) lines.append(each);
  return lines;
}

void SignaturesSheet::showCount() {
  m_undo->setEnabled(!signedOnes().isEmpty());
  m_back->setEnabled(!kept().isEmpty());
  const auto chosen = static_cast<int>(openOnes(true).size());
  const auto all = static_cast<int>(openOnes(false).size());
  m_confirm->setEnabled(all > 0);
  m_confirm->setText(chosen > 0 ? tr("%n have signed", nullptr, chosen)
                                : tr("All %n have signed", nullptr, all));
  const QString told = signedStories(m_list, m_table->currentId());
  m_line->setText(!told.isEmpty() ? told
                  : all == 0      ? tr("Everybody on this list has his card, or it came back.")
                  : chosen == 0   ? tr("Space chooses single workers")
                                  : tr("%1 of %2 chosen").arg(chosen).arg(all));
}

// ---- doing -------------------------------------------------------------------------------------------

void SignaturesSheet::accept() {
  if (!isReady() || !mayNote() || !m_confirm->isEnabled()) return;
  for (FormField* each : m_form->fields()) each->clearMessage();
  SignHandover entered;
  entered.handover = m_list.id;
  entered.version = m_list.version;
  entered.cards = openOnes(!openOnes(true).isEmpty());
  fromCode(m_how->currentId(), entered.how);
  entered.day = m_day->date();
  entered.scans = m_scan->proofs();
  ++m_open;
  emit called();
  m_office.run(NoteSignatures, entered)
      .then(this, [this, count = static_cast<int>(entered.cards.size())](Result<Handover> list) {
        --m_open;
        emit answered();
        if (!list) {
          FormField* field = m_form->field(list.error().field);
          if (field == nullptr) return m_bar->showMessage(ChipKind::Error, list.error().text());
          field->setMessage(Level::Error, list.error().text());
          return m_form->focusField(field);
        }
        emit noted(tr("%n worker(s) of list %1 have their cards.", nullptr, count).arg(list->number));
        if (list->open == 0) return finish();
        take(*list);
        m_table->setFocus(Qt::OtherFocusReason);
      });
}

/// Who may, and when, the office says: the reason is typed first, and stays in the answer.
void SignaturesSheet::takeBack() {
  const QVector<HandoverLine> lines = signedOnes();
  if (!isReady() || !mayNote() || lines.isEmpty()) return;
  QStringList names;
  UndoSignatures undo{m_list.id, m_list.version, {}, {}};
  for (const HandoverLine& each : lines) {
    names.append(each.workerName);
    undo.cards.append(each.card);
  }
  ReasonQuestion question;
  question.title = tr("Noted wrongly: %1").arg(names.join(tr(", ")));
  question.text =
      tr("The line is open again, and the card no longer counts as in his own hand. What had been noted, and "
         "why it is taken back, stays on file.");
  question.label = tr("Reason");
  question.confirm = tr("Take back");
  question.usual = QStringList{tr("wrong line"), tr("another list"), tr("he has not got it")};
  ReasonSheet::ask(this, question, [this, undo](const QString& reason) mutable {
    undo.reason = reason;
    ++m_open;
    emit called();
    m_office.run(TakeSignaturesBack, undo)
        .then(this, [this, count = static_cast<int>(undo.cards.size())](const Result<Handover>& list) {
          takenBack(list, count);
        });
  });
}

void SignaturesSheet::takenBack(const Result<Handover>& list, int count) {
  --m_open;
  emit answered();
  if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
  m_bar->clear();
  emit noted(tr("%n signature(s) of list %1 taken back.", nullptr, count).arg(list->number));
  take(*list);
}

/// What the manager still keeps: of the selected, or the current line's.
QVector<CardId> SignaturesSheet::kept() const {
  QVector<CardId> cards = openOnes(true);
  if (!m_table->selectedIds().isEmpty()) return cards;
  for (const CardId each : openOnes(false))
    if (each.value() == m_table->currentId()) cards.append(each);
  return cards;
}

/// At its own desk again, for its worker to fetch.
void SignaturesSheet::broughtBack() {
  PutAtDesk put;
  put.cards = kept();
  if (!isReady() || !mayNote() || put.cards.isEmpty()) return;
  ++m_open;
  emit called();
  m_office.run(PutCardsAtDesk, put).then(this, [this](Result<CardsDone> done) {
    --m_open;
    emit answered();
    if (!done) return m_bar->showMessage(ChipKind::Error, done.error().text());
    emit noted(tr("%n card(s) lie at the desk again.", nullptr, done->done));
    read(m_list.id);
  });
}

/// Each print is counted before it leaves.
void SignaturesSheet::printList() {
  if (!isReady()) return;
  ++m_open;
  emit called();
  m_office.run(PrintHandover, HandoverRef{m_list.id, {}}).then(this, [this](Result<Handover> list) {
    --m_open;
    emit answered();
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    take(*list);
    printHandover(this, m_office, m_dialogs, *list, [this](const QString& words) { emit noted(words); });
  });
}

/// In the field of the day Ctrl+Z is the field's own.
bool SignaturesSheet::takeKey(const QKeyEvent* event, const QObject* where) {
  if (event->modifiers() != Qt::ControlModifier) return false;
  if (event->key() == Qt::Key_Z && where != m_day) return takeBack(), true;
  if (event->key() == Qt::Key_B) return broughtBack(), true;
  if (event->key() == Qt::Key_O && mayNote()) return m_scan->choose(), true;
  if (event->key() == Qt::Key_P && mayNote()) return printList(), true;
  return false;
}

void SignaturesSheet::keyPressEvent(QKeyEvent* event) {
  if (takeKey(event, this)) return event->accept();
  Sheet::keyPressEvent(event);
}

bool SignaturesSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event), watched)) return true;
  return Sheet::eventFilter(watched, event);
}
