#include "fund/receipt_form.h"

#include "base/clock.h"
#include "fund/fund_rules.h"
#include "fund/fund_words.h"
#include "kit/edits.h"
#include "office/office.h"
#include "projects/project_choice.h"

namespace {

using enum FormGrid::Column;

FundReceipt receiptOf(const QJsonObject& values) {
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString(); };
  const auto money = [&](const char* key) { return Money::parse(text(key)); };
  FundReceipt receipt;
  receipt.bank = text("bank");
  receipt.serial = text("serial").simplified();
  receipt.amount = money("amount").value_or(Money());
  receipt.receivedOn = QDate::fromString(text("receivedOn"), Qt::ISODate);
  receipt.payer = text("payer").simplified();
  receipt.project = ProjectId(values.value(QLatin1String("project")).toInteger());
  if (!fromCode(text("money"), receipt.kind)) receipt.kind = FundKind::Deposit;
  if (const auto due = money("due")) receipt.due = *due;
  receipt.note = text("note").simplified();
  return receipt;
}

}  // namespace

ReceiptForm::ReceiptForm(Office& office, QWidget* parent) : RecordForm(parent), m_office(office) {
  addChoice(
      Both, QStringLiteral("bank"), [] { return tr("&Bank"); }, {}, Need::Required);
  addText(
      Both, QStringLiteral("serial"), [] { return tr("Bank &serial no."); }, Need::Required);
  addMoney(
      Both, QStringLiteral("amount"), [] { return tr("&Amount"); }, Need::Required);
  addDate(
      Both, QStringLiteral("receivedOn"), [] { return tr("&Received on"); }, Need::Required)
      ->setToday(office.clock().today());
  addText(Both, QStringLiteral("payer"), [] { return tr("Pa&yer"); });
  addChoice(
      Both, QStringLiteral("money"), [] { return tr("&Money for"); },
      [] { return fund_words::receiptKinds(); }, Need::Required);
  chooseProjects(addReference(Both, QStringLiteral("project"), [] { return tr("&Project"); }), office);
  addMoney(Both, QStringLiteral("due"), [] { return tr("Still &owed"); });
  addText(Both, QStringLiteral("note"), [] { return tr("&Note"); });
  setCheck([this](const QJsonObject& values) {
    return fund_rules::checkReceipt(receiptOf(values), m_office.clock().today());
  });
  field(QStringLiteral("bank"))->setVisible(false);
  startNew();
}

void ReceiptForm::setBanks(const QList<ChoiceItem>& banks) {
  static_cast<ChoiceBox*>(field(QStringLiteral("bank"))->editor())->setItems(banks);
  field(QStringLiteral("bank"))->setVisible(banks.size() > 1);
}

void ReceiptForm::startNew() {
  setValues({{QStringLiteral("money"), codeOf(FundKind::Deposit)},
             {QStringLiteral("receivedOn"), isoText(m_office.clock().today())}});
}

void ReceiptForm::showLine(const BankLine& line, const QString& bank, ProjectId project,
                           const QString& projectName) {
  QJsonObject values{{QStringLiteral("bank"), bank},
                     {QStringLiteral("serial"), line.serial},
                     {QStringLiteral("amount"), line.in.toPlain()},
                     {QStringLiteral("receivedOn"), isoText(line.day)},
                     {QStringLiteral("payer"), line.party},
                     {QStringLiteral("money"), codeOf(FundKind::Deposit)},
                     {QStringLiteral("note"), line.text}};
  if (project) values.insert(QStringLiteral("project"), project.value());
  setValues(values, {{QStringLiteral("project"), projectName}});
}

FundReceipt ReceiptForm::entered() const { return receiptOf(values()); }

QWidget* ReceiptForm::firstField() const { return field(QStringLiteral("serial"))->editor(); }
