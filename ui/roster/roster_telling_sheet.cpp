#include "roster/roster_telling_sheet.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include "corrections/proof_row.h"
#include "kit/buttons.h"
#include "kit/dropped_files.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "roster/roster_people_operations.h"
#include "workers/worker_words.h"

namespace {

constexpr int kTellWidest = 900;
constexpr int kTellTable = 220;
constexpr int kTellAtOnce = 2000;

}  // namespace

RosterTellingSheet* RosterTellingSheet::ask(QWidget* page, Office& office, Dialogs& dialogs,
                                            RosterId roster) {
  auto* sheet = new RosterTellingSheet(page, office, dialogs, roster);
  sheet->open(sheet->m_table);
  return sheet;
}

RosterTellingSheet::RosterTellingSheet(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster)
    : Sheet(page, tr("Who knows of it"), kTellWidest), m_office(office), m_roster(roster) {
  setAcceptDrops(true);
  m_bar = new MessageBar;
  m_bar->hide();
  card()->body()->addWidget(m_bar);
  m_proof = new ProofRow(dialogs);
  buildTable();
  buildForm();
  buildFooter();
  showWay();
  read();
}

bool RosterTellingSheet::mayNote() const { return m_office.may(Permission::RegisterWorkers); }

// ---- building ----------------------------------------------------------------------------------------

void RosterTellingSheet::buildTable() {
  m_filter = new SegmentBar;
  m_filter->setAccessibleName(tr("Whom to show"));
  m_filter->setSegments({tr("Not told"), tr("All")});
  auto* everybody = new PlainButton(tr("Choose all"), QStringLiteral("Ctrl+A"), card());
  auto* nobody = new PlainButton(tr("None"), {}, card());
  for (PlainButton* each : {everybody, nobody}) each->setSmall(true);
  for (QWidget* each : QList<QWidget*>{everybody, nobody, m_filter}) card()->addHeaderWidget(each);
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Name"); }, 110, Qt::AlignLeft, false, {}},
                       {[] { return tr("Registration no."); }, 150, Qt::AlignLeft, false, {}},
                       {[] { return tr("Team"); }, 150, Qt::AlignLeft, true, {}},
                       {[] { return tr("Row"); }, 60, Qt::AlignRight, false, {}},
                       {[] { return tr("Card by"); }, 97, Qt::AlignLeft, false, {}},
                       {[] { return tr("Told"); }, 212, Qt::AlignLeft, false, {}}});
  m_table = new DataTable;
  m_table->setTable(m_model, tr("Workers of this roster; Space chooses who confirmed"));
  m_table->setSelectionMode(QAbstractItemView::MultiSelection);
  m_table->setEmptyText(tr("Everybody of this roster has been told."));
  m_table->setMinimumHeight(kTellTable);
  m_table->installEventFilter(this);
  card()->body()->addWidget(m_table, 1);
  connect(everybody, &QPushButton::clicked, m_table, &QTableView::selectAll);
  connect(nobody, &QPushButton::clicked, m_table, &QTableView::clearSelection);
  connect(m_filter, &SegmentBar::currentChanged, this, [this] { read(); });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) {
    emit openWorker(id);
    finish();
  });
}

void RosterTellingSheet::buildForm() {
  m_form = new FormGrid;
  m_how = new RadioRow;
  m_how->setOptions({{codeOf(ToldHow::Signature), tr("signed on the list")},
                     {codeOf(ToldHow::CallBack), tr("said so when called")},
                     {codeOf(ToldHow::Present), tr("came to the desk")}});
  m_how->setCurrentId(codeOf(ToldHow::Signature));
  m_caller = new QLineEdit;
  m_form->addField(FormGrid::Column::Both, tr("&How"), m_how)->setKey(QStringLiteral("how"));
  m_form->addField(FormGrid::Column::Both, tr("&Called by"), m_caller)->setKey(QStringLiteral("calledBy"));
  if (const auto& actor = m_office.actor())
    m_caller->setPlaceholderText(actor->name.isEmpty() ? actor->login : actor->name);
  m_proof->setHint(tr("the signed list, scanned or photographed; drop it here"));
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_proof);
  connect(m_how, &RadioRow::currentChanged, this, [this] { showWay(); });
  connect(m_proof, &ProofRow::changed, this, [this] { m_bar->clear(); });
  connect(m_proof, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  for (QWidget* each : m_how->findChildren<QWidget*>()) each->installEventFilter(this);
  m_caller->installEventFilter(this);
}

void RosterTellingSheet::buildFooter() {
  m_count = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_confirm = addAnswers(tr("Close"), tr("Confirmed"), m_count);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RosterTellingSheet::showCount);
  m_confirm->setVisible(mayNote());
  m_form->setVisible(mayNote());
}

// ---- showing -----------------------------------------------------------------------------------------

void RosterTellingSheet::read(const QString& cursor) {
  if (cursor.isEmpty()) m_people.clear();
  RosterPeopleRequest asked;
  asked.roster = m_roster;
  asked.told = m_filter->current() == 0 ? QStringLiteral("no") : QString();
  asked.order = RosterOrder::Team;
  asked.cursor = cursor;
  asked.limit = kTellAtOnce;
  ++m_open;
  m_office.run(PeopleOfRoster, asked).then(this, [this](Result<RosterPeoplePage> page) {
    --m_open;
    if (!page) return m_bar->showMessage(ChipKind::Error, page.error().text());
    take(*page);
  });
}

void RosterTellingSheet::take(const RosterPeoplePage& page) {
  // A filter that was changed meanwhile asks anew, and its first page begins the list.
  if (page.about) {
    m_people.clear();
    card()->setHint(
        tr("%1 · %2 of %3 told").arg(page.about->fileName).arg(page.about->told).arg(page.about->people));
  }
  m_people += page.lines;
  if (page.cursor.isEmpty()) return showLines();
  read(page.cursor);
}

void RosterTellingSheet::showLines() {
  QList<ListRow> rows;
  for (const RosterPerson& each : std::as_const(m_people)) {
    const ListCell told(isTold(each.told) ? ChipKind::Ok : ChipKind::Wait, worker_words::toldHow(each.told));
    rows.append({each.worker.value(),
                 {each.name, worker_words::groupedRegistration(each.number), each.team,
                  QString::number(each.row), each.cardDueOn.toString(Qt::ISODate), told},
                 false});
  }
  m_model->setRows(rows);
  if (!rows.isEmpty())
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
  showCount();
}

ToldHow RosterTellingSheet::chosenHow() const {
  ToldHow how = ToldHow::Signature;
  fromCode(m_how->currentId(), how);
  return how;
}

/// Paper is asked for where somebody signed it, who called where somebody was called.
void RosterTellingSheet::showWay() {
  m_proof->setVisible(mayNote() && chosenHow() == ToldHow::Signature);
  m_form->field(QStringLiteral("calledBy"))->setVisible(chosenHow() == ToldHow::CallBack);
}

void RosterTellingSheet::showCount() {
  const auto chosen = static_cast<int>(m_table->selectedIds().size());
  m_confirm->setEnabled(chosen > 0);
  m_confirm->setText(chosen > 0 ? tr("%n confirmed", nullptr, chosen) : tr("Confirmed"));
  m_count->setText(m_people.isEmpty() ? QString()
                   : chosen == 0      ? tr("Space chooses who confirmed")
                                      : tr("%1 of %2 chosen").arg(chosen).arg(m_people.size()));
}

// ---- doing -------------------------------------------------------------------------------------------

void RosterTellingSheet::accept() {
  if (!isReady() || !mayNote() || !m_confirm->isEnabled()) return;
  for (FormField* each : m_form->fields()) each->clearMessage();
  TellRoster entered;
  entered.roster = m_roster;
  for (const qint64 id : m_table->selectedIds()) entered.workers.append(WorkerId(id));
  entered.how = chosenHow();
  entered.calledBy = m_caller->text();
  if (entered.how == ToldHow::Signature) entered.proofs = m_proof->proofs();
  ++m_open;
  m_office.run(RecordRosterTelling, entered).then(this, [this](Result<RosterTold> told) {
    --m_open;
    settle(told);
  });
}

void RosterTellingSheet::settle(const Result<RosterTold>& told) {
  if (!told) {
    FormField* field = m_form->field(told.error().field);
    if (field == nullptr || !field->isVisible())
      return m_bar->showMessage(ChipKind::Error, told.error().text());
    field->setMessage(Level::Error, told.error().text());
    return m_form->focusField(field);
  }
  m_bar->clear();
  emit noted(tr("%n worker(s) have confirmed; %1 of the roster do not know yet.", nullptr,
                static_cast<int>(told->told))
                 .arg(told->untold));
  if (told->untold == 0) return finish();
  read();
  m_table->setFocus(Qt::OtherFocusReason);
}

// ---- keys and drops ----------------------------------------------------------------------------------

void RosterTellingSheet::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_O && m_proof->isVisible())
    return m_proof->choose();
  Sheet::keyPressEvent(event);
}

bool RosterTellingSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_O && m_proof->isVisible())
      return m_proof->choose(), true;
  }
  return Sheet::eventFilter(watched, event);
}

void RosterTellingSheet::dragEnterEvent(QDragEnterEvent* event) {
  if (m_proof->isVisible() && !droppedFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void RosterTellingSheet::dropEvent(QDropEvent* event) {
  for (const QString& file : droppedFiles(event->mimeData())) m_proof->attach(file);
  event->acceptProposedAction();
}
