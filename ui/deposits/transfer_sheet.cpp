#include "deposits/transfer_sheet.h"

#include <QKeyEvent>
#include <QUuid>
#include <QVBoxLayout>

#include "base/sentences.h"
#include "clearing/transfer_operations.h"
#include "clearing/transfer_rules.h"
#include "companies/company_choice.h"
#include "corrections/proof_row.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

using enum FormGrid::Column;

constexpr int kTransferWidest = 660;
const QString kApprove = QStringLiteral("yes");
const QString kRefuse = QStringLiteral("no");

/// Found by its words, and by its code, which is quicker typed.
ChoiceItem choice(const QString& code, const QString& words) { return {code, words, {}, {}, code, {}}; }

QList<ChoiceItem> moneyChoices() {
  return {
      choice(codeOf(TransferMoney::Stays), TransferSheet::tr("stays for the new contractor, by agreement")),
      choice(codeOf(TransferMoney::Returns), TransferSheet::tr("goes back to the former contractor"))};
}

QList<ChoiceItem> decisionChoices() {
  return {choice(kApprove, TransferDecisionSheet::tr("approve")),
          choice(kRefuse, TransferDecisionSheet::tr("refuse"))};
}

}  // namespace

// ---- asked -------------------------------------------------------------------------------------------

TransferSheet* TransferSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                                  Money money, Done done) {
  auto* sheet = new TransferSheet(page, office, dialogs, check, money);
  connect(sheet, &TransferSheet::done, page,
          [done = std::move(done)](const DepositTransfer& transfer) { done(transfer); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

TransferSheet::TransferSheet(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                             Money money)
    : FormSheet(page, tr("Another general contractor"), kTransferWidest, new RecordForm),
      m_office(office),
      m_check(check),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  card()->setHint(tr("%1 · so far %2").arg(check.number, check.contractorName));
  chooseCompanies(form()->addReference(
                      Both, QStringLiteral("to"), [] { return tr("&New contractor"); }, Need::Required),
                  office);
  form()->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  if (money > Money()) buildMoney(money);
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(tr("The agreement of both, or what shows that the contract ended"));
  card()->body()->addWidget(m_proofs);
  addAnswers(tr("Cancel"), tr("Ask for it"));
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { bar()->showMessage(ChipKind::Error, words); });
  form()->retranslate();
}

/// Where the bank is to pay is asked only where it pays back.
void TransferSheet::buildMoney(Money money) {
  ChoiceBox* choice = form()->addChoice(
      Both, QStringLiteral("transferMoney"), [money] { return tr("&Deposited %1").arg(money.toString()); },
      moneyChoices, Need::Required);
  form()->addText(Left, QStringLiteral("payeeBank"), [] { return tr("His &bank"); });
  form()->addText(Right, QStringLiteral("payeeAccount"), [] { return tr("&Account"); });
  const auto show = [this](const QString& id) {
    for (const char* key : {"payeeBank", "payeeAccount"})
      form()->field(QLatin1String(key))->setVisible(id == codeOf(TransferMoney::Returns));
  };
  connect(choice, &ChoiceBox::currentChanged, this, show);
  show({});
}

void TransferSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString(); };
  AskTransfer asked;
  asked.check = m_check.id;
  asked.version = m_check.version;
  asked.to = CompanyId(values.value(QLatin1String("to")).toInteger());
  asked.reason = text("reason");
  TransferMoney money{};
  if (fromCode(text("transferMoney"), money)) asked.money = money;
  asked.payeeBank = text("payeeBank");
  asked.payeeAccount = text("payeeAccount");
  asked.proofs = m_proofs->proofs();
  m_office.run(AskForTransfer, asked, {m_requestKey, std::nullopt})
      .then(this, [this](Result<DepositTransfer> transfer) {
        if (!answered(transfer)) return;
        emit done(*transfer);
        finish();
      });
}

void TransferSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}

// ---- decided -----------------------------------------------------------------------------------------

TransferDecisionSheet* TransferDecisionSheet::ask(QWidget* page, Office& office,
                                                  const DepositTransfer& transfer, TransferSheet::Done done) {
  auto* sheet = new TransferDecisionSheet(page, office, transfer);
  connect(sheet, &TransferDecisionSheet::done, page,
          [done = std::move(done)](const DepositTransfer& decided) { done(decided); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

TransferDecisionSheet::TransferDecisionSheet(QWidget* page, Office& office, const DepositTransfer& transfer)
    : FormSheet(page, tr("Decide on transfer %1").arg(transfer.number), kTransferWidest, new RecordForm),
      m_office(office),
      m_transfer(transfer) {
  card()->setHint(transfer.checkNumber);
  QStringList words{tr("From %1 to %2: %3.").arg(transfer.fromName, transfer.toName, transfer.reason)};
  if (transfer.amount > Money())
    words += transfer.money == TransferMoney::Stays
                 ? tr("%1 stay for the new contractor.").arg(transfer.amount.toString())
                 : tr("%1 go back to the former one.").arg(transfer.amount.toString());
  bar()->showMessage(ChipKind::Info, joinedSentences(words));
  form()->addChoice(
      Both, QStringLiteral("approve"), [] { return tr("&Decision"); }, decisionChoices, Need::Required);
  form()->addText(Both, QStringLiteral("words"), [] { return tr("&Words, wanted where it is refused"); });
  addAnswers(tr("Cancel"), tr("Carry out"));
  form()->retranslate();
}

void TransferDecisionSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  DecideTransfer decision;
  decision.transfer = m_transfer.id;
  decision.version = m_transfer.version;
  decision.approve = values.value(QLatin1String("approve")).toString() == kApprove;
  decision.words = values.value(QLatin1String("words")).toString();
  m_office.run(DecideOnTransfer, decision).then(this, [this](Result<DepositTransfer> decided) {
    if (!answered(decided)) return;
    emit done(*decided);
    finish();
  });
}
