#include "cards/pickup_list.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "base/text.h"
#include "cards/card_operations.h"
#include "cards/pickup_rows.h"
#include "cards/waiting_operations.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"

namespace {

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

PickupList::PickupList(Office& office, const QList<QAction*>& actions, QAction* leaflet, QWidget* parent)
    : Panel(QStringLiteral("cards"), QStringLiteral(" "), parent), m_office(office) {
  m_parts = new SegmentBar;
  addHeaderWidget(m_parts);
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
  setBodyMargins(0);
  body()->setSpacing(0);
  body()->addWidget(m_bar);
  body()->addWidget(find);
  body()->addWidget(m_table, 1);
  for (QAction* each : actions) footer()->addWidget(new PlainButton(each));
  footer()->addStretch(1);
  footer()->addWidget(new FlatButton(leaflet));
  m_rest.setSingleShot(true);
  m_rest.setInterval(kPickupRest);
  connectParts();
  m_parts->setSegments({QString(), QString(), QString()});
  m_parts->setCurrent(PickupSegment::AtDesk);
}

void PickupList::connectParts() {
  connect(m_parts, &SegmentBar::currentChanged, this, [this] {
    showColumns();
    emit partChanged();
  });
  connect(m_search, &QLineEdit::textEdited, this, [this] {
    m_findFirst = false;
    m_rest.start();
    emit typed();
  });
  connect(m_search, &FieldEdit::entered, this, &PickupList::find);
  connect(m_desk, &ChoiceBox::currentChanged, this, [this] { m_model->reload(); });
  connect(&m_rest, &QTimer::timeout, m_model, &PagedTableModel::reload);
  connect(m_table, &DataTable::currentIdChanged, this, &PickupList::rowChosen);
  connect(m_table, &DataTable::opened, this, &PickupList::opened);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    showCounts();
    emit loaded();
  });
}

PickupSegment::Part PickupList::part() const {
  return static_cast<PickupSegment::Part>(std::max(0, m_parts->current()));
}

void PickupList::showPart(PickupSegment::Part part) { m_parts->setCurrent(part); }

bool PickupList::isSettled() const { return m_open == 0 && !m_model->isLoading() && !m_rest.isActive(); }

// ---- reading -----------------------------------------------------------------------------------------

void PickupList::reload() {
  readDesks();
  m_model->reload();
}

void PickupList::showSigned(bool too) {
  m_withSigned = too;
  m_model->reload();
}

void PickupList::readDesks() {
  ++m_open;
  m_office.run(ListPickUpDesks, Nothing{}).then(this, [this](Result<PickUpDeskList> list) {
    --m_open;
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    takeDesks(list->desks);
  });
}

void PickupList::takeDesks(const QVector<PickUpDesk>& desks) {
  m_desks = desks;
  QList<ChoiceItem> items{{QStringLiteral("0"), PickupSegment::tr("all desks"), {}, {}, {}, {}}};
  for (const PickUpDesk& each : desks)
    if (!each.closed || each.waiting > 0)
      items.append({QString::number(each.id.value()),
                    each.name,
                    each.address,
                    {},
                    {},
                    PickupSegment::tr("%1 waiting").arg(each.waiting)});
  const QSignalBlocker quiet(m_desk);
  m_desk->setItems(items);
  if (m_desk->currentId().isEmpty()) m_desk->setCurrentId(QStringLiteral("0"));
}

PickUpDeskId PickupList::desk() const { return PickUpDeskId(m_desk->currentId().toLongLong()); }

WaitingRequest PickupList::request() const {
  WaitingRequest request;
  request.part = part() == PickupSegment::ToLayOut ? WaitingPart::Ready : WaitingPart::AtDesk;
  request.desk = desk();
  request.text = m_search->text().trimmed();
  return request;
}

void PickupList::fetch(const QVariant& cursor, PagedTableModel::Done done) {
  if (part() == PickupSegment::WithManagers)
    fetchHandovers(cursor, std::move(done));
  else
    fetchCards(cursor, std::move(done));
}

void PickupList::fetchCards(const QVariant& cursor, PagedTableModel::Done done) {
  WaitingRequest asked = request();
  asked.cursor = cursor.toString();
  m_office.run(ListWaitingCards, asked)
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

void PickupList::fetchHandovers(const QVariant& cursor, PagedTableModel::Done done) {
  HandoverListRequest asked;
  asked.openOnly = !m_withSigned;
  asked.cursor = cursor.toString();
  m_office.run(ListHandovers, asked)
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

void PickupList::showColumns() { m_model->setColumns(pickup_rows::columns(part())); }

void PickupList::showCounts() {
  const QSignalBlocker quiet(m_parts);
  const int current = m_parts->current();
  m_parts->setSegments({PickupSegment::tr("To be laid out %1").arg(m_ready),
                        PickupSegment::tr("At the desk %1").arg(m_waiting),
                        PickupSegment::tr("With managers")});
  m_parts->setCurrent(current);
}

const Handover* PickupList::currentHandover() const {
  const auto found = m_handovers.constFind(m_table->currentId());
  return part() == PickupSegment::WithManagers && found != m_handovers.constEnd() ? &*found : nullptr;
}

QVector<CardId> PickupList::selectedCards() const {
  QVector<CardId> cards;
  for (const qint64 id : m_table->selectedIds()) cards.append(CardId(id));
  return cards;
}

void PickupList::select(qint64 id) {
  if (!m_table->selectId(id) && !isEmpty()) m_table->selectRow(0);
}

// ---- Enter in the search -----------------------------------------------------------------------------

/// A whole number is that card, wherever it is; a name the first of the list.
void PickupList::find() {
  QString bare = foldWidth(m_search->text());
  bare.remove(u' ');
  if (part() == PickupSegment::WithManagers && isListNumber(bare)) {
    m_rest.stop();
    return emit listNumbered(bare);
  }
  const bool digits = std::all_of(bare.begin(), bare.end(), [](QChar each) { return each.isDigit(); });
  if (digits && bare.size() >= kWholeNumber) return emit cardNumbered(bare);
  // What is typed is answered first: Enter never takes somebody of the list before.
  m_findFirst = m_rest.isActive() || m_model->isLoading();
  if (m_rest.isActive()) {
    m_rest.stop();
    m_model->reload();
  }
  if (!m_findFirst) takeFirst();
}

void PickupList::takeAwaited() {
  if (m_findFirst) takeFirst();
}

void PickupList::takeFirst() {
  m_findFirst = false;
  if (isEmpty()) return;
  m_table->selectRow(std::max(0, m_table->currentIndex().row()));
  emit opened();
}

void PickupList::retranslate() {
  setTitle(PickupSegment::tr("Printed cards"));
  m_search->setPlaceholderText(PickupSegment::tr("scan the card, or its number or his name"));
  m_search->setAccessibleName(PickupSegment::tr("Card number or name"));
  m_desk->setAccessibleName(PickupSegment::tr("Pick-up desk"));
  m_parts->setAccessibleName(PickupSegment::tr("Where the cards are"));
  m_table->setAccessibleName(PickupSegment::tr("Cards between printer and hand"));
  m_table->setEmptyText(
      PickupSegment::tr("Nothing lies here. Cards come when a batch was confirmed as printed well."));
  showColumns();
  showCounts();
}
