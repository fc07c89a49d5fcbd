#include "cards/hand_to_manager_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QUuid>
#include <QVBoxLayout>

#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/waiting_operations.h"
#include "companies/company_choice.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/record_form.h"
#include "projects/project_choice.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;

constexpr int kHandWidest = 980;
constexpr int kHandTable = 236;
constexpr int kMostOfCrew = 1000;

}  // namespace

HandToManagerSheet* HandToManagerSheet::ask(QWidget* page, Office& office, PickUpDeskId desk) {
  auto* sheet = new HandToManagerSheet(page, office, desk);
  sheet->open(sheet->m_crews);
  return sheet;
}

HandToManagerSheet::HandToManagerSheet(QWidget* page, Office& office, PickUpDeskId desk)
    : Sheet(page, tr("Hand cards to a labour manager"), kHandWidest),
      m_office(office),
      m_desk(desk),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  build();
  buildTables();
  showCount();
  readCrews();
}

void HandToManagerSheet::build() {
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new RecordForm;
  chooseProjects(m_form->addReference(Left, QStringLiteral("project"), [] { return tr("&Project"); }),
                 m_office);
  chooseCompanies(m_form->addReference(Right, QStringLiteral("company"), [] { return tr("&Employer"); }),
                  m_office);
  connect(m_form, &RecordForm::edited, this, &HandToManagerSheet::readCrews);
  m_form->retranslate();
  m_count = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_confirm = addAnswers(tr("Cancel"), tr("Hand over"), m_count);
}

void HandToManagerSheet::buildTables() {
  m_crewModel = new PagedTableModel(this);
  m_crewModel->setColumns({{[] { return tr("Project"); }, 160, Qt::AlignLeft, true, {}},
                           {[] { return tr("Employer"); }, 170, Qt::AlignLeft, false, {}},
                           {[] { return tr("Manager"); }, 90, Qt::AlignLeft, false, {}},
                           {[] { return tr("Cards"); }, 60, Qt::AlignRight, false, {}}});
  m_crews = new DataTable;
  m_crews->setTable(m_crewModel, tr("Crews with cards at the desk"));
  m_crews->setEmptyText(tr("No card of anybody on a site lies at the desk."));
  m_crews->setSelectionMode(QAbstractItemView::SingleSelection);
  m_cardModel = new PagedTableModel(this);
  m_cardModel->setColumns({{[] { return tr("Name"); }, 96, Qt::AlignLeft, false, {}},
                           {[] { return tr("Card number"); }, 176, Qt::AlignLeft, true, {}},
                           {[] { return tr("In hand by"); }, 116, Qt::AlignLeft, false, {}}});
  m_cards = new DataTable;
  m_cards->setTable(m_cardModel, tr("Cards of the crew; those selected go"));
  m_cards->setSelectionMode(QAbstractItemView::MultiSelection);
  auto* beside = new QHBoxLayout;
  beside->setSpacing(12);
  for (DataTable* each : {m_crews, m_cards}) {
    each->setMinimumHeight(kHandTable);
    each->installEventFilter(this);
  }
  beside->addWidget(m_crews, 6);
  beside->addWidget(m_cards, 5);
  QLabel* hint =
      makeLabel(tr("Who has moved on belongs to his present crew. Space takes a card out or in again."),
                TextStyle::Hint, Token::Muted);
  hint->setWordWrap(true);
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
  card()->body()->addLayout(beside);
  card()->body()->addWidget(hint);
  connect(m_crews, &DataTable::currentIdChanged, this, &HandToManagerSheet::readCards);
  connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &HandToManagerSheet::showCount);
}

// ---- reading -----------------------------------------------------------------------------------------

void HandToManagerSheet::readCrews() {
  WaitingRequest request;
  request.desk = m_desk;
  request.limit = 1;
  const QJsonObject typed = m_form->values();
  request.project = ProjectId(typed.value(QLatin1String("project")).toVariant().toLongLong());
  request.employer = CompanyId(typed.value(QLatin1String("company")).toVariant().toLongLong());
  const quint64 asked = ++m_asked;
  ++m_asking;
  m_office.run(ListWaitingCards, request).then(this, [this, asked](Result<WaitingPage> page) {
    --m_asking;
    if (asked != m_asked) return;
    if (!page) return m_bar->showMessage(ChipKind::Error, page.error().text());
    m_bundles = page->bundles;
    showCrews();
  });
}

void HandToManagerSheet::showCrews() {
  QList<ListRow> rows;
  for (const HuntBundle& each : std::as_const(m_bundles)) {
    const ListCell manager = each.manager ? ListCell(each.managerName) : ListCell(ChipKind::Warn, tr("none"));
    rows.append({rows.size() + 1,
                 {each.projectName, each.employerName, manager, QString::number(each.count)},
                 false});
  }
  m_crewModel->setRows(rows);
  if (rows.isEmpty()) {
    ++m_cardsAsked;
    m_cardModel->clear();
    return showCount();
  }
  m_crews->selectRow(0);
}

const HuntBundle* HandToManagerSheet::crew() const {
  const qint64 at = m_crews->currentId() - 1;
  return at >= 0 && at < m_bundles.size() ? &m_bundles[at] : nullptr;
}

void HandToManagerSheet::readCards() {
  const HuntBundle* chosen = crew();
  if (chosen == nullptr) return;
  WaitingRequest request;
  request.desk = m_desk;
  request.project = chosen->project;
  request.employer = chosen->employer;
  request.manager = chosen->manager;
  request.limit = kMostOfCrew;
  ++m_asking;
  m_office.run(ListWaitingCards, request)
      .then(this, [this, asked = ++m_cardsAsked](Result<WaitingPage> page) {
        --m_asking;
        if (asked != m_cardsAsked) return;
        if (!page) return m_bar->showMessage(ChipKind::Error, page.error().text());
        QList<ListRow> rows;
        for (const WaitingLine& each : std::as_const(page->lines)) {
          const ChipWords due = card_list_words::dueChip(each.card.dueOn, m_office.clock().today());
          rows.append({each.card.id.value(),
                       {each.workerName, card_list_words::groupedCard(each.card.number),
                        ListCell(due.kind, due.text)},
                       false});
        }
        m_cardModel->setRows(rows);
        m_cards->selectAll();
        m_cards->selectionModel()->setCurrentIndex(m_cardModel->index(0, 0), QItemSelectionModel::NoUpdate);
        showCount();
      });
}

void HandToManagerSheet::showCount() {
  const HuntBundle* chosen = crew();
  const auto going = static_cast<int>(m_cards->selectedIds().size());
  const bool has = chosen != nullptr && chosen->manager.isValid();
  m_confirm->setEnabled(has && going > 0);
  if (chosen == nullptr) return m_count->setText({});
  m_count->setText(has ? tr("%n card(s) go to %1 against signatures", nullptr, going).arg(chosen->managerName)
                       : tr("Nobody answers for this crew: name its labour manager first."));
}

// ---- doing -------------------------------------------------------------------------------------------

void HandToManagerSheet::accept() {
  const HuntBundle* chosen = crew();
  if (m_saving || m_asking > 0 || chosen == nullptr || !m_confirm->isEnabled()) return;
  HandToManager hand;
  hand.company = chosen->employer;
  hand.manager = chosen->manager;
  hand.project = chosen->project;
  for (const qint64 id : m_cards->selectedIds()) hand.cards.append(CardId(id));
  m_saving = true;
  m_bar->clear();
  emit called();
  // The same key until it is done: a second Enter, or a lost connection, makes no second list.
  m_office.run(HandCardsToManager, hand, {m_requestKey, std::nullopt})
      .then(this, [this](Result<Handover> list) {
        m_saving = false;
        emit answered();
        if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
        finish();
        emit done(*list);
      });
}

/// Enter in the crews goes on to their cards.
bool HandToManagerSheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_crews && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
      m_cards->setFocus(Qt::TabFocusReason);
      return true;
    }
  }
  return Sheet::eventFilter(watched, event);
}
