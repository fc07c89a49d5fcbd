#include "deposits/receive_sheet.h"

#include <QHBoxLayout>
#include <QUuid>
#include <QVBoxLayout>

#include "clearing/clearing_operations.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
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
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

ReceiveSheet::ReceiveSheet(QWidget* page, Office& office, const DepositCheck& check, Money missing)
    : Sheet(page, tr("The bank's receipt"), kReceiveWidest),
      m_office(office),
      m_check(check),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  card()->setHint(tr("%1 · still to be paid %2").arg(check.number, missing.toString()));
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new RecordForm;
  m_form->addText(
      Both, QStringLiteral("serial"), [] { return tr("&Serial number of the bank"); }, Need::Required);
  m_form->addMoney(
      Left, QStringLiteral("amount"), [] { return tr("&Amount"); }, Need::Required);
  m_form->addDate(
      Right, QStringLiteral("receivedOn"), [] { return tr("&Received on"); }, Need::Required);
  m_form->addText(Left, QStringLiteral("payer"), [] { return tr("&Payer"); });
  m_form->addText(Right, QStringLiteral("bank"), [] { return tr("&Bank"); });
  m_form->addText(Both, QStringLiteral("note"), [] { return tr("&Note"); });
  // The amount is typed, never offered: it is the bank's, not what is wanting.
  m_form->setValues({{QStringLiteral("receivedOn"), office.clock().today().toString(Qt::ISODate)},
                     {QStringLiteral("payer"), check.contractorName}});
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  auto* confirm = new PrimaryButton(tr("Book it"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(confirm);
  connect(cancel, &QPushButton::clicked, this, &ReceiveSheet::leave);
  connect(confirm, &QPushButton::clicked, this, &ReceiveSheet::accept);
  m_form->retranslate();
}

void ReceiveSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  QJsonObject values = m_form->values();
  values.insert(QStringLiteral("check"), m_check.id.value());
  const auto entered = fromJson<ReceiveDeposit>(values);
  if (!entered) return m_bar->showMessage(ChipKind::Error, entered.error().text());
  m_saving = true;
  m_office.run(ReceiveADeposit, *entered, {m_requestKey, std::nullopt})
      .then(this, [this](Result<ReceivedDeposit> booked) {
        m_saving = false;
        if (!booked) {
          if (!m_form->showError(booked.error())) m_bar->showMessage(ChipKind::Error, booked.error().text());
          return;
        }
        emit done(booked->sentence);
        finish();
      });
}
