#include "fund/order_sheet.h"

#include <QUuid>

#include "fund/fund_operations.h"
#include "fund/fund_rules.h"
#include "fund/fund_words.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/record_form.h"
#include "projects/project_choice.h"

namespace {

using enum FormGrid::Column;

constexpr int kOrderWidest = 780;
const QString paymentId = QStringLiteral("payment");
const QString transferId = QStringLiteral("transfer");

FundKind kindAt(const QJsonObject& values, const char* key, FundKind otherwise) {
  FundKind kind = otherwise;
  return fromCode(values.value(QLatin1String(key)).toString(), kind) ? kind : otherwise;
}

ProjectId projectAt(const QJsonObject& values, const char* key) {
  return ProjectId(values.value(QLatin1String(key)).toInteger());
}

Money amountOf(const QJsonObject& values) {
  return Money::parse(values.value(QLatin1String("amount")).toString()).value_or(Money());
}

}  // namespace

OrderSheet* OrderSheet::ask(QWidget* page, Office& office, std::function<void(const FundOrder&)> done) {
  auto* sheet = new OrderSheet(page, office);
  connect(sheet, &OrderSheet::done, page, [done = std::move(done)](const FundOrder& order) { done(order); });
  sheet->open(sheet->form()->field(QStringLiteral("project"))->editor());
  return sheet;
}

OrderSheet::OrderSheet(QWidget* page, Office& office)
    : FormSheet(page, tr("Prepare an order"), kOrderWidest, new RecordForm),
      m_office(office),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  buildForm();
  addAnswers(tr("Cancel"), tr("Prepare the order"));
  connect(m_kind, &RadioRow::currentChanged, this, [this] { showFields(); });
  form()->setCheck([this](const QJsonObject&) {
    return isPayment() ? fund_rules::checkPayment(payment()) : fund_rules::checkTransfer(transfer());
  });
  showFields();
  office.run(ListFundAccounts, FundAccountsRequest{}).then(this, [this](Result<FundAccounts> accounts) {
    if (!accounts) return bar()->showMessage(ChipKind::Error, accounts.error().text());
    const auto banks = fund_words::banks(*accounts);
    static_cast<ChoiceBox*>(form()->field(QStringLiteral("bank"))->editor())->setItems(banks);
    m_severalBanks = banks.size() > 1;
    showFields();
  });
}

void OrderSheet::buildForm() {
  m_kind = new RadioRow;
  m_kind->setOptions({{paymentId, tr("Payment by the bank")}, {transferId, tr("Transfer without it")}});
  m_kind->setCurrentId(paymentId);
  form()->addField(Both, tr("Order"), m_kind, Need::Required)->setKey(QStringLiteral("kind"));
  buildPlaces();
  form()->addMoney(
      Left, QStringLiteral("amount"), [] { return tr("&Amount"); }, Need::Required);
  form()->addChoice(
      Right, QStringLiteral("bank"), [] { return tr("&Bank"); }, {}, Need::Required);
  buildPayee();
  form()->addText(
      Both, QStringLiteral("reason"), [] { return tr("Rea&son"); }, Need::Required);
}

void OrderSheet::buildPlaces() {
  chooseProjects(form()->addReference(Left, QStringLiteral("project"), [] { return tr("&Project"); }),
                 m_office);
  form()->addChoice(
      Right, QStringLiteral("money"), [] { return tr("&Money for"); },
      [] { return fund_words::paymentKinds(); }, Need::Required);
  form()->addChoice(
      Right, QStringLiteral("from"), [] { return tr("&From"); }, [] { return fund_words::transferKinds(); },
      Need::Required);
  chooseProjects(form()->addReference(Left, QStringLiteral("toProject"), [] { return tr("To p&roject"); }),
                 m_office);
  form()->addChoice(
      Right, QStringLiteral("to"), [] { return tr("&To"); }, [] { return fund_words::transferKinds(); },
      Need::Required);
}

void OrderSheet::buildPayee() {
  form()->addText(
      Both, QStringLiteral("payee"), [] { return tr("Pa&yee"); }, Need::Required);
  form()->addText(Left, QStringLiteral("payeeBank"), [] { return tr("His ban&k"); });
  form()->addText(Right, QStringLiteral("payeeAccount"), [] { return tr("A&ccount"); });
  form()->addText(Left, QStringLiteral("sourceKind"), [] { return tr("Pai&d for"); });
  form()->addText(Right, QStringLiteral("source"), [] { return tr("&Number"); });
}

bool OrderSheet::isPayment() const { return m_kind->currentId() == paymentId; }

/// Only what this order wants is asked.
void OrderSheet::showFields() {
  const bool pays = isPayment();
  for (const char* key : {"money", "payee", "payeeBank", "payeeAccount", "sourceKind", "source"})
    form()->field(QLatin1String(key))->setVisible(pays);
  for (const char* key : {"from", "toProject", "to"}) form()->field(QLatin1String(key))->setVisible(!pays);
  form()->field(QStringLiteral("bank"))->setVisible(pays && m_severalBanks);
  form()->clearMessages();
}

PreparePayment OrderSheet::payment() const {
  const QJsonObject values = form()->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString().simplified(); };
  PreparePayment asked;
  asked.project = projectAt(values, "project");
  // Without a kind the rule asks what it is to be spent on.
  asked.kind = kindAt(values, "money", FundKind::Deposit);
  asked.amount = amountOf(values);
  asked.bank = text("bank");
  asked.payee = text("payee");
  asked.payeeBank = text("payeeBank");
  asked.payeeAccount = text("payeeAccount");
  asked.source = {text("sourceKind"), text("source")};
  asked.reason = text("reason");
  return asked;
}

PrepareTransfer OrderSheet::transfer() const {
  const QJsonObject values = form()->values();
  PrepareTransfer asked;
  asked.from = {projectAt(values, "project"), kindAt(values, "from", FundKind::Bank), {}};
  asked.to = {projectAt(values, "toProject"), kindAt(values, "to", FundKind::Bank), {}};
  asked.amount = amountOf(values);
  asked.reason = values.value(QLatin1String("reason")).toString().simplified();
  return asked;
}

void OrderSheet::accept() {
  if (!begins()) return;
  // The same key until it is prepared: a second Enter prepares no second order.
  const RunOptions options{m_requestKey, std::nullopt};
  const auto then = [this](const Result<FundOrder>& order) { settle(order); };
  if (isPayment())
    m_office.run(PrepareFundPayment, payment(), options).then(this, then);
  else
    m_office.run(PrepareFundTransfer, transfer(), options).then(this, then);
}

void OrderSheet::settle(const Result<FundOrder>& order) {
  if (!answered(order)) return;
  emit done(*order);
  finish();
}
