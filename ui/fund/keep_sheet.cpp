#include "fund/keep_sheet.h"

#include <QUuid>

#include "fund/fund_operations.h"
#include "fund/fund_rules.h"
#include "fund/fund_words.h"
#include "kit/choice_box.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {
using enum FormGrid::Column;
constexpr int kKeepWidest = 620;
constexpr int kAccountWidest = 480;
}  // namespace

KeepSheet* KeepSheet::ask(QWidget* page, Office& office, ProjectId project, const QString& projectName,
                          Money available, std::function<void(const FundReservation&)> done) {
  auto* sheet = new KeepSheet(page, office, project, projectName, available);
  connect(sheet, &KeepSheet::done, page,
          [done = std::move(done)](const FundReservation& kept) { done(kept); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

KeepSheet::KeepSheet(QWidget* page, Office& office, ProjectId project, const QString& projectName,
                     Money available)
    : FormSheet(page, tr("Keep money for a claim"), kKeepWidest, new RecordForm),
      m_office(office),
      m_project(project),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  card()->setHint(tr("%1 · free %2").arg(projectName, available.toString()));
  form()->addChoice(
      Left, QStringLiteral("money"), [] { return tr("&Money for"); },
      [] { return fund_words::paymentKinds(); }, Need::Required);
  form()->addMoney(
      Right, QStringLiteral("amount"), [] { return tr("&Amount"); }, Need::Required);
  form()->addText(Left, QStringLiteral("sourceKind"), [] { return tr("Kept &for"); });
  form()->addText(Right, QStringLiteral("source"), [] { return tr("&Number"); });
  form()->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  form()->setCheck([this](const QJsonObject&) { return fund_rules::checkReserve(asked()); });
  addAnswers(tr("Cancel"), tr("Keep it"));
  form()->retranslate();
}

ReserveMoney KeepSheet::asked() const {
  const QJsonObject values = form()->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString().simplified(); };
  ReserveMoney asked;
  asked.project = m_project;
  // Without a kind the rule asks what it is to be spent on.
  asked.kind = FundKind::Deposit;
  if (FundKind kind{}; fromCode(text("money"), kind)) asked.kind = kind;
  asked.amount = Money::parse(text("amount")).value_or(Money());
  asked.source = {text("sourceKind"), text("source")};
  asked.reason = text("reason");
  return asked;
}

void KeepSheet::accept() {
  if (!begins()) return;
  // The same key until it is kept: a second Enter keeps nothing twice.
  m_office.run(ReserveFundMoney, asked(), {m_requestKey, std::nullopt})
      .then(this, [this](Result<FundReservation> kept) {
        if (!answered(kept)) return;
        emit done(*kept);
        finish();
      });
}

// ---- an account at a bank ----------------------------------------------------------------------------

BankAccountSheet* BankAccountSheet::ask(QWidget* page, Office& office,
                                        std::function<void(const FundAccount&)> done) {
  auto* sheet = new BankAccountSheet(page, office);
  connect(sheet, &BankAccountSheet::done, page,
          [done = std::move(done)](const FundAccount& account) { done(account); });
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

BankAccountSheet::BankAccountSheet(QWidget* page, Office& office)
    : FormSheet(page, tr("An account at a bank"), kAccountWidest, new RecordForm), m_office(office) {
  form()->addText(
      Both, QStringLiteral("name"), [] { return tr("&Bank and account"); }, Need::Required);
  form()->setCheck([this](const QJsonObject& values) {
    return fund_rules::checkBank(values.value(QLatin1String("name")).toString().simplified());
  });
  addAnswers(tr("Cancel"), tr("Open it"));
  form()->retranslate();
}

void BankAccountSheet::accept() {
  if (!begins()) return;
  const BankAccount asked{form()->values().value(QLatin1String("name")).toString()};
  m_office.run(OpenBankAccount, asked).then(this, [this](Result<FundAccount> opened) {
    if (!answered(opened)) return;
    emit done(*opened);
    finish();
  });
}
