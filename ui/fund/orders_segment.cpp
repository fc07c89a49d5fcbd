#include "fund/orders_segment.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "base/clock.h"
#include "fund/bank_answer_sheet.h"
#include "fund/fund_operations.h"
#include "fund/fund_words.h"
#include "fund/order_sheet.h"
#include "kit/buttons.h"
#include "kit/day_words.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"

namespace {

constexpr int kOrdersSide = 400;
constexpr int kOrdersLeast = 200;
/// What the segments of the list ask for; the first is what waits for somebody.
constexpr const char* kOrderStates[] = {"",        "prepared",  "approved",  "sent",         "booked",
                                        "refused", "withdrawn", "cancelled", "bank-refused", "reversed"};

QStringList stateWords() {
  QStringList words{OrdersSegment::tr("waiting")};
  for (const char* code : kOrderStates) {
    OrderState state{};
    if (fromCode(QLatin1String(code), state)) words << fund_words::orderState(state).text;
  }
  return words;
}

/// "Zhang, 2026-11-25 09:41"
QString hand(const QString& who, const QString& when) {
  if (who.isEmpty()) return {};
  return when.isEmpty() ? who : who + QStringLiteral("  ") + when;
}

}  // namespace

OrdersSegment::OrdersSegment(Office& office, QWidget* parent) : FundSegment(office, parent) {
  m_new = act(QKeySequence(Qt::CTRL | Qt::Key_N), "plus", [this] { prepare(); });
  m_next = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "check", [this] { next(); });
  m_stop = act(QKeySequence(Qt::CTRL | Qt::Key_D), "close", [this] { stop(); });
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", [this] { read(); });
  m_new->setVisible(office.may(Permission::PrepareFund));
  build();
  retranslate();
}

void OrdersSegment::build() {
  m_list = new Panel(QStringLiteral("move"), QStringLiteral(" "));
  m_states = new SegmentBar;
  m_model = new PagedTableModel(this);
  m_model->setFetch(
      [this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, std::move(done)); });
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setBodyMargins(0);
  m_list->body()->addWidget(bar());
  m_list->body()->addWidget(m_table, 1);
  m_list->setMinimumHeight(kOrdersLeast);
  m_list->footer()->addStretch(1);
  m_list->footer()->addWidget(new PlainButton(m_new));
  buildSide();
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(m_list, 1);
  row->addWidget(m_side);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  auto* states = new QHBoxLayout;
  states->addWidget(m_states);
  states->addStretch(1);
  column->addLayout(states);
  column->addLayout(row, 1);
  setSide(row, m_side, kOrdersSide);
  connect(m_states, &SegmentBar::currentChanged, this, [this] { read(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (m_wanted && m_table->selectId(m_wanted)) m_wanted = 0;
    if (m_table->currentId() == 0 && !m_orders.isEmpty()) m_table->selectId(m_orders.first().id.value());
    follow();
  });
}

void OrdersSegment::buildSide() {
  m_side = new Panel(QStringLiteral("document"), QStringLiteral(" "));
  m_facts = new FactGrid;
  m_facts->setTwoColumnsFrom(0);
  m_why = makeLabel({}, TextStyle::Body, Token::Warn);
  m_why->setWordWrap(true);
  m_side->body()->addWidget(m_facts);
  m_side->body()->addStretch(1);
  m_side->body()->addWidget(m_why);
  m_side->footer()->addWidget(new PlainButton(m_stop));
  m_side->footer()->addStretch(1);
  m_side->footer()->addWidget(new PrimaryButton(m_next));
}

QString OrdersSegment::title() const { return tr("Orders"); }

QList<QAction*> OrdersSegment::segmentActions() const { return {m_next, m_stop, m_new, m_refresh}; }

void OrdersSegment::retranslate() {
  m_list->setTitle(tr("Orders"));
  m_side->setTitle(tr("Order"));
  m_states->setAccessibleName(tr("Which orders"));
  {
    const QSignalBlocker quiet(m_states);
    m_states->setSegments(stateWords());
  }
  m_new->setText(tr("Prepare an order"));
  m_refresh->setText(tr("Read anew"));
  m_model->setColumns(
      {fundColumn([] { return tr("Number"); }, 160), fundColumn([] { return tr("Kind"); }, 80),
       fundColumn([] { return tr("Out of"); }, 150, true), fundColumn([] { return tr("To"); }, 130),
       moneyColumn([] { return tr("Amount"); }), fundColumn([] { return tr("State"); }, 120)});
  m_table->setTable(m_model, tr("Orders"));
  m_table->setEmptyText(tr("No order is in this state."));
  if (isVisible()) read();
  follow();
}

// ---- reading -----------------------------------------------------------------------------------------

void OrdersSegment::read() {
  fresh();
  m_model->reload();
}

void OrdersSegment::fetch(const QVariant& cursor, PagedTableModel::Done done) {
  OrderListRequest asked;
  asked.state = QLatin1String(kOrderStates[std::max(0, m_states->current())]);
  asked.cursor = cursor.toString();
  const bool fresh = !cursor.isValid();
  office().run(ListFundOrders, asked).then(this, [this, fresh, done](Result<OrderListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
      return done(answer);
    }
    if (fresh) m_orders.clear();
    for (const FundOrder& each : std::as_const(page->lines)) {
      m_orders.append(each);
      const bool pays = each.kind == OrderKind::Payment;
      ListCell number(each.number);
      number.bold = true;
      answer.rows.append({each.id.value(),
                          {number, fund_words::order(each.kind), fund_words::place(each.from, each.fromName),
                           pays ? each.payee : fund_words::place(each.to, each.toName),
                           each.amount.toString(), fund_words::orderState(each.state)},
                          each.state == OrderState::Prepared && each.preparedBy == login()});
    }
    if (!page->cursor.isEmpty()) answer.next = page->cursor;
    done(answer);
  });
}

const FundOrder* OrdersSegment::current() const {
  for (const FundOrder& each : m_orders)
    if (each.id.value() == m_table->currentId()) return &each;
  return nullptr;
}

// ---- what comes next ---------------------------------------------------------------------------------

QString OrdersSegment::nextWords(OrderState state) const {
  switch (state) {
    case OrderState::Prepared:
      return tr("Approve");
    case OrderState::Approved:
      return tr("Sent to the bank");
    case OrderState::Sent:
      return tr("The bank paid");
    default:
      return tr("Nothing to be done");
  }
}

QString OrdersSegment::whyNot() const {
  const FundOrder* order = current();
  if (!order) return {};
  const bool approves = order->state == OrderState::Prepared;
  if (!office().may(approves ? Permission::ApproveFund : Permission::PrepareFund))
    return tr("You may look at orders only.");
  if (approves && order->preparedBy == login())
    return tr("You prepared this order yourself: another supervisor approves or refuses it.");
  return {};
}

/// Who prepared an order and thinks better of it needs nobody else, as long as none approved it.
bool OrdersSegment::takesBack(const FundOrder* order) const {
  return order && order->state == OrderState::Prepared && order->preparedBy == login() &&
         office().may(Permission::PrepareFund);
}

/// Who approved neither calls off nor says that the bank did not pay: it could be paid twice.
QString OrdersSegment::whyNotStopping() const {
  const FundOrder* order = current();
  if (!order || order->approvedBy != login()) return {};
  if (order->state == OrderState::Approved)
    return tr("You approved this order: only another supervisor calls it off before it is sent.");
  if (order->state == OrderState::Sent)
    return tr("You approved this order: should the bank not pay it, another person enters that.");
  return {};
}

void OrdersSegment::follow() {
  const FundOrder* order = current();
  showFacts(order);
  const QString why = whyNot();
  const OrderState state = order ? order->state : OrderState::Done;
  const bool goesOn =
      state == OrderState::Prepared || state == OrderState::Approved || state == OrderState::Sent;
  m_next->setText(nextWords(state));
  m_next->setVisible(goesOn);
  m_next->setEnabled(goesOn && why.isEmpty());
  m_stop->setText(takesBack(order)                ? tr("Take back")
                  : state == OrderState::Prepared ? tr("Refuse")
                  : state == OrderState::Sent     ? tr("The bank did not pay")
                                                  : tr("Call off"));
  m_stop->setVisible(goesOn);
  const QString whyNotStopped = whyNotStopping();
  m_stop->setEnabled(takesBack(order) || (goesOn && why.isEmpty() && whyNotStopped.isEmpty()));
  const QString words = why.isEmpty() ? whyNotStopped : why;
  m_why->setText(words);
  m_why->setVisible(goesOn && !words.isEmpty());
  m_next->setToolTip(why);
}

void OrdersSegment::showFacts(const FundOrder* order) {
  m_side->setTitle(order ? order->number : tr("Order"));
  if (!order) return m_facts->setFacts({});
  QList<QPair<QString, QString>> facts{{tr("Amount"), order->amount.toString()},
                                       {tr("In words"), order->amount.inCapitals()}};
  if (order->kind == OrderKind::Reversal)
    facts.append({tr("Takes back"), tr("entry %1").arg(order->entry.value())});
  else
    facts.append({tr("Out of"), fund_words::place(order->from, order->fromName)});
  if (order->kind != OrderKind::Reversal)
    facts.append({order->kind == OrderKind::Payment ? tr("Paid by") : tr("To"),
                  fund_words::place(order->to, order->toName)});
  facts += {{tr("Payee"), order->payee},
            {tr("His bank"), order->payeeBank},
            {tr("Account"), order->payeeAccount},
            {tr("Paid for"), (order->source.kind + QLatin1Char(' ') + order->source.id).trimmed()},
            {tr("Reason"), order->reason},
            {tr("Prepared"), hand(people::nameOf(order->preparedBy), momentText(order->preparedAt))},
            {order->state == OrderState::Refused ? tr("Refused") : tr("Approved"),
             hand(people::nameOf(order->approvedBy), momentText(order->approvedAt))},
            {tr("Decision"), order->decision},
            {tr("Sent"), hand(people::nameOf(order->sentBy), isoText(order->sentOn))},
            {tr("Settled"), hand(people::nameOf(order->settledBy), isoText(order->settledOn))},
            {tr("Bank serial no."), order->bankSerial},
            {tr("The bank's words"), order->bankWord}};
  m_facts->setFacts(facts);
}

// ---- doing -------------------------------------------------------------------------------------------

void OrdersSegment::prepare() {
  OrderSheet::ask(this, office(), [this](const FundOrder& order) {
    begin();
    end();
    done(order);
    say(ChipKind::Ok, tr("Order %1 is prepared. Another supervisor approves it.").arg(order.number));
  });
}

void OrdersSegment::next() {
  const FundOrder* order = current();
  if (!order || !whyNot().isEmpty()) return;
  if (order->state == OrderState::Sent) return answer(*order, true);
  decide(order->state == OrderState::Prepared ? ApproveFundOrder : SendFundOrder, *order, {});
}

void OrdersSegment::stop() {
  const FundOrder* order = current();
  if (!order) return;
  if (order->state == OrderState::Sent) return answer(*order, false);
  if (takesBack(order)) return takeBack(*order);
  const bool refuses = order->state == OrderState::Prepared;
  ReasonSheet::ask(
      this,
      {refuses ? tr("Refuse order %1").arg(order->number) : tr("Call off order %1").arg(order->number),
       refuses ? tr("It is not paid. Who prepared it may prepare another.")
               : tr("It is not sent; what was kept for it alone may be spent otherwise."),
       tr("Reason"),
       refuses ? tr("Refuse") : tr("Call off"),
       {tr("wrong amount"), tr("wrong payee"), tr("claim withdrawn")},
       2},
      [this, order = *order, refuses](const QString& reason) {
        decide(refuses ? RefuseFundOrder : CancelFundOrder, order, reason);
      });
}

void OrdersSegment::takeBack(const FundOrder& order) {
  ReasonSheet::ask(this,
                   {tr("Take back order %1").arg(order.number),
                    tr("Nobody is asked to approve it any more. You may prepare another."),
                    tr("Reason"),
                    tr("Take back"),
                    {tr("wrong amount"), tr("wrong payee"), tr("claim withdrawn")},
                    2},
                   [this, order](const QString& reason) { decide(WithdrawFundOrder, order, reason); });
}

void OrdersSegment::decide(const Operation<DecideOrder, FundOrder>& operation, const FundOrder& order,
                           const QString& reason) {
  begin();
  // With the version that was looked at: what another desk changed since is looked at first.
  office()
      .run(operation, DecideOrder{order.id, {}, order.version, reason})
      .then(this, [this](const Result<FundOrder>& decided) { settle(decided); });
}

void OrdersSegment::answer(const FundOrder& order, bool paid) {
  BankAnswerSheet::ask(this, office(), order, paid ? BankAnswerSheet::Paid : BankAnswerSheet::NotPaid, {},
                       [this](const FundOrder& settled) {
                         begin();
                         end();
                         done(settled);
                       });
}

void OrdersSegment::settle(const Result<FundOrder>& decided) {
  end();
  if (decided) return done(*decided);
  // Another desk was faster: what stands there now is read, and said why nothing was done.
  if (decided.error().kind == ErrorKind::Conflict) read();
  say(decided.error());
}

void OrdersSegment::done(const FundOrder& order) {
  hush();
  emit notice(tr("Order %1: %2").arg(order.number, fund_words::orderState(order.state).text));
  m_wanted = order.id.value();
  read();
}
