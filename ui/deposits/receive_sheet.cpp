#include "deposits/receive_sheet.h"

#include <QUuid>

#include "clearing/clearing_operations.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {
using enum FormGrid::Column;
constexpr int kReceiveWidest = 620;
}  // namespace

ReceiveSheet* ReceiveSheet::ask(QWidget* page, Office& office, const DepositCheck& check, Money missing,
                                std::function<void(const QString&)> done) {
  auto* sheet = new ReceiveSheet(page, office, check, missing);
  connect(sheet, &ReceiveSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

ReceiveSheet::ReceiveSheet(QWidget* page, Office& office, const DepositCheck& check, Money missing)
    : FormSheet(page, tr("The bank's receipt"), kReceiveWidest, new RecordForm),
      m_office(office),
      m_check(check),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  card()->setHint(tr("%1 · still to be paid %2").arg(check.number, missing.toString()));
  form()->addText(
      Both, QStringLiteral("serial"), [] { return tr("&Serial number of the bank"); }, Need::Required);
  form()->addMoney(
      Left, QStringLiteral("amount"), [] { return tr("&Amount"); }, Need::Required);
  form()->addDate(
      Right, QStringLiteral("receivedOn"), [] { return tr("&Received on"); }, Need::Required);
  form()->addText(Left, QStringLiteral("payer"), [] { return tr("&Payer"); });
  form()->addText(Right, QStringLiteral("bank"), [] { return tr("&Bank"); });
  form()->addText(Both, QStringLiteral("note"), [] { return tr("&Note"); });
  // The amount is typed, never offered: it is the bank's, not what is wanting.
  form()->setValues({{QStringLiteral("receivedOn"), office.clock().today().toString(Qt::ISODate)},
                     {QStringLiteral("payer"), check.contractorName}});
  addAnswers(tr("Cancel"), tr("Book it"));
  form()->retranslate();
}

void ReceiveSheet::accept() {
  if (!begins()) return;
  QJsonObject values = form()->values();
  values.insert(QStringLiteral("check"), m_check.id.value());
  const auto entered = fromJson<ReceiveDeposit>(values);
  if (!entered) {
    answered(entered);
    return;
  }
  m_office.run(ReceiveADeposit, *entered, {m_requestKey, std::nullopt})
      .then(this, [this](Result<ReceivedDeposit> booked) {
        if (!answered(booked)) return;
        emit done(booked->sentence);
        finish();
      });
}
