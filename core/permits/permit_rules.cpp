#include "permits/permit_rules.h"

#include "attachments/attachment_rules.h"
#include "base/text.h"

namespace permit_rules {

namespace {
constexpr int shortestNumber = 4;
constexpr int longestNumber = 40;
constexpr int shortestReason = 2;

void checkPaper(const NewPermit& permit, Findings& findings) {
  if (permit.proofs.isEmpty())
    findings << errorAt("proofs", "proofs-missing",
                        message(QT_TRANSLATE_NOOP("core", "Attach the scan of the permit.")));
  findings << attachment_rules::check(permit.proofs);
}

void checkDay(const NewPermit& permit, const QDate& today, Findings& findings) {
  if (!permit.issuedOn.isValid())
    findings << errorAt("issuedOn", "issued-on-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the day on which the permit was issued.")));
  else if (permit.issuedOn > today)
    findings << errorAt(
        "issuedOn", "issued-on-later",
        message(QT_TRANSLATE_NOOP("core", "The permit was issued today or before; entered is %1."),
                {permit.issuedOn.toString(Qt::ISODate)}));
}
}  // namespace

NewPermit normalised(const NewPermit& entered) {
  NewPermit permit = entered;
  permit.number = squeezed(foldWidth(permit.number)).remove(u' ').toUpper();
  permit.authority = squeezed(permit.authority);
  permit.stage = squeezed(permit.stage);
  return permit;
}

Findings check(const NewPermit& permit, const QDate& today) {
  Findings findings;
  const int length = characterCount(permit.number);
  if (length < shortestNumber || length > longestNumber)
    findings << errorAt(
        "number", "number-form",
        message(QT_TRANSLATE_NOOP("core", "The permit’s number has %1 to %2 characters; it has %3."),
                {QString::number(shortestNumber), QString::number(longestNumber), QString::number(length)}));
  if (permit.authority.isEmpty())
    findings << errorAt("authority", "authority-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter who issued the permit.")));
  checkDay(permit, today, findings);
  checkPaper(permit, findings);
  return findings;
}

std::optional<Error> checkReason(const QString& reason) {
  if (characterCount(squeezed(reason)) >= shortestReason) return std::nullopt;
  return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say why the permit is void.")));
}

bool isWithoutDeposit(bool due, const QString& clearance) { return due && clearance.isEmpty(); }

std::optional<Message> sentenceOf(const Permit& permit) {
  if (!permit.withoutDeposit) return std::nullopt;
  return message(
      QT_TRANSLATE_NOOP("core",
                        "On %1, when permit %2 was issued, no deposit of this project was cleared. It should "
                        "have come first."),
      {permit.issuedOn.toString(Qt::ISODate), permit.number});
}

}  // namespace permit_rules
