#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_steps.h"
#include "deposits/deposit_check_store.h"

namespace {

Result<DepositCheck> readPaper(Work& work, const ReadPaper& entered) {
  const auto check = deposit_check_steps::seen(
      work, entered.check, {DepositState::Draft, DepositState::Returned, DepositState::Submitted},
      std::nullopt);
  if (!check) return check;
  const auto paper = std::find_if(check->papers.begin(), check->papers.end(),
                                  [&entered](const Attachment& each) { return each.id == entered.paper; });
  if (paper == check->papers.end())
    return refuse(notFound("paper", message(QT_TRANSLATE_NOOP("core", "This check has no such paper."))));
  if (!entered.figure)
    return refuse(invalid("figure", message(QT_TRANSLATE_NOOP("core", "Say which figure the paper gives."))));
  const auto said = paper_reading::parsed(*entered.figure, entered.said);
  if (!said) return refuse(said.error());
  deposit_check_store::addReading(work, check->id,
                                  {paper->id, *entered.figure, *said, 0, work.actor().login, work.now()});
  const auto now = deposit_check_steps::shown(work, check->id);
  work.audit(
      {deposit_check_steps::subject,
       check->id.value(),
       {},
       {{QStringLiteral("check"), check->number},
        {QStringLiteral("paper"), paper->name},
        {QStringLiteral("figure"), codeOf(*entered.figure)},
        {QStringLiteral("said"), paper_reading::plain(*entered.figure, *said)},
        {QStringLiteral("declaredFigure"),
         paper_reading::plain(*entered.figure, paper_reading::declared(check->facts, *entered.figure))}}});
  return now;
}

}  // namespace

const Operation<ReadPaper, DepositCheck> ReadDepositPaper{
    {"deposit.paper", Permission::PrepareDeposits, Effect::Changes, "deposit-check", "deposit paper",
     QT_TRANSLATE_NOOP("core", "Enters what a paper of a check says of a declared figure")},
    &readPaper};
