#include "overview/standing_words.h"

#include <QCoreApplication>

#include "deposits/deposit_words.h"

namespace standing_words {

namespace {
QString say(const char* source) { return QCoreApplication::translate("StandingWords", source); }
}  // namespace

ChipKind chipOf(DepositStanding standing) {
  switch (standing) {
    case DepositStanding::NoCheck:
    case DepositStanding::Draft:
      return ChipKind::Queued;
    case DepositStanding::Submitted:
    case DepositStanding::AwaitingMoney:
    case DepositStanding::AwaitingCrew:
      return ChipKind::Wait;
    case DepositStanding::Returned:
    case DepositStanding::SupplementaryDue:
      return ChipKind::Warn;
    case DepositStanding::Rejected:
      return ChipKind::Error;
    case DepositStanding::Cleared:
      return ChipKind::Ok;
    case DepositStanding::Expired:
      break;
  }
  return ChipKind::Off;
}

ListCell cell(DepositStanding standing) { return {chipOf(standing), nameOf(standing)}; }

ListCell heads(const ProjectStanding& project) {
  ListCell cell(QStringLiteral("%1 / %2").arg(project.onSite).arg(project.declared));
  if (project.standing == DepositStanding::SupplementaryDue) cell.tone = Tone::Warn;
  return cell;
}

QString paid(const CheckLine& check) {
  if (check.state != DepositState::Approved) return QStringLiteral("–");
  if (check.missing == Money()) return say(QT_TRANSLATE_NOOP("StandingWords", "paid in full"));
  return say(QT_TRANSLATE_NOOP("StandingWords", "%1 missing")).arg(check.missing.toString());
}

QList<ListRow> checkRows(const QVector<CheckLine>& checks, bool withProject) {
  QList<ListRow> rows;
  for (const CheckLine& each : checks) {
    const bool cleared = !each.certificate.isEmpty();
    ListCell state(deposit_words::chipOf(each.state), deposit_words::state(each.state));
    if (cleared) state = ListCell(ChipKind::Ok, nameOf(DepositStanding::Cleared));
    ListCell money(paid(each));
    if (each.missing > Money()) money.tone = Tone::Warn;
    ListRow row{each.check.value(), {ListCell(each.number), state, ListCell(each.asked.toString()), money}};
    if (withProject) row.cells.insert(1, ListCell(each.projectName));
    rows.append(row);
  }
  return rows;
}

}  // namespace standing_words
