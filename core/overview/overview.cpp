#include "overview/overview.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {

struct StandingName {
  DepositStanding standing;
  const char* code;
  const char* name;
};
constexpr std::array standingNames{
    StandingName{DepositStanding::NoCheck, "no-check", QT_TRANSLATE_NOOP("core", "No check")},
    StandingName{DepositStanding::Draft, "draft", QT_TRANSLATE_NOOP("core", "Draft")},
    StandingName{DepositStanding::Submitted, "submitted", QT_TRANSLATE_NOOP("core", "Handed in")},
    StandingName{DepositStanding::Returned, "returned", QT_TRANSLATE_NOOP("core", "Sent back")},
    StandingName{DepositStanding::Rejected, "rejected", QT_TRANSLATE_NOOP("core", "Rejected")},
    StandingName{DepositStanding::AwaitingMoney, "awaiting-money", QT_TRANSLATE_NOOP("core", "Unpaid")},
    StandingName{DepositStanding::AwaitingCrew, "awaiting-crew", QT_TRANSLATE_NOOP("core", "Uncleared")},
    StandingName{DepositStanding::Cleared, "cleared", QT_TRANSLATE_NOOP("core", "Cleared")},
    StandingName{DepositStanding::SupplementaryDue, "supplementary-due",
                 QT_TRANSLATE_NOOP("core", "Outgrown")},
    StandingName{DepositStanding::Expired, "expired", QT_TRANSLATE_NOOP("core", "Expired")},
};

}  // namespace

QString codeOf(DepositStanding standing) {
  return QString::fromLatin1(std::ranges::find(standingNames, standing, &StandingName::standing)->code);
}

bool fromCode(const QString& code, DepositStanding& standing) {
  for (const StandingName& each : standingNames) {
    if (code != QLatin1String(each.code)) continue;
    standing = each.standing;
    return true;
  }
  return false;
}

QString nameOf(DepositStanding standing) {
  return QCoreApplication::translate(
      "core", std::ranges::find(standingNames, standing, &StandingName::standing)->name);
}

const QVector<DepositStanding>& allStandings() {
  static const QVector<DepositStanding> all = [] {
    QVector<DepositStanding> list;
    for (const StandingName& each : standingNames) list.append(each.standing);
    return list;
  }();
  return all;
}
