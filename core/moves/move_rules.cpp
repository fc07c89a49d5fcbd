#include "moves/move_rules.h"

const QVector<QString>& leaveReasons() {
  static const QVector<QString> reasons{QStringLiteral("left"), QStringLiteral("work-done"),
                                        QStringLiteral("dismissed"), QStringLiteral("ill"),
                                        QStringLiteral("not-seen")};
  return reasons;
}

namespace move_rules {

namespace {
constexpr int lateEntryDays = 30;
constexpr int longestLeaveReason = 200;
}  // namespace

Findings checkReason(const QString& reason) {
  const QString words = reason.simplified();
  if (words.isEmpty())
    return {errorAt("reason", "reason-missing", message(QT_TRANSLATE_NOOP("core", "Say why he leaves.")))};
  if (words.size() > longestLeaveReason)
    return {errorAt("reason", "reason-too-long",
                    message(QT_TRANSLATE_NOOP("core", "The reason may have %1 characters; it has %2."),
                            {QString::number(longestLeaveReason), QString::number(words.size())}))};
  // Codes that the program itself gives mean more than words: a "withdrawn" assignment never held.
  for (const char* own : {"withdrawn", "moved", "same-day", "renewed", "project-finished"})
    if (words == QLatin1String(own))
      return {errorAt(
          "reason", "reason-reserved",
          message(QT_TRANSLATE_NOOP("core", "“%1” is the program's own word. Say it in others."), {words}))};
  return {};
}

Findings checkLate(const QDate& lastDay, const QDate& today) {
  if (!lastDay.isValid() || lastDay >= today.addDays(-lateEntryDays)) return {};
  return {warningAt(
      "lastDay", "left-late",
      message(QT_TRANSLATE_NOOP(
                  "core", "He left %1 days ago: both days stay visible, the last day and the day of entry."),
              {QString::number(lastDay.daysTo(today))}))};
}

Findings checkSelection(const CrewSelection& selection) {
  if (selection.project || selection.employer || selection.manager || selection.team ||
      !selection.workers.isEmpty())
    return {};
  return {errorAt("who", "crew-not-named",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Name the crew: a project, a company, a labour manager, a "
                                            "team or workers.")))};
}

Result<Assignment> leaving(const Mover& who, const QVector<Assignment>& onFile) {
  QVector<Assignment> open;
  for (const Assignment& each : onFile)
    if (each.isOpen() && (!who.from || each.id == who.from)) open.append(each);
  if (open.size() > 1)
    return refuse(invalid(
        "from", message(QT_TRANSLATE_NOOP("core", "He is on %1 projects at once. Say which one he leaves."),
                        {QString::number(open.size())})));
  const Error changed = conflict("version", message(QT_TRANSLATE_NOOP("core",
                                                                      "His assignment was changed at another "
                                                                      "desk just now. Try again.")));
  // Who says what he had read is told that it is no longer so.
  if (open.isEmpty())
    return refuse(who.version != 0 ? changed
                                   : notFound("from", message(QT_TRANSLATE_NOOP(
                                                          "core", "He is on no project at present."))));
  if (who.version != 0 && who.version != open.first().version) return refuse(changed);
  return open.first();
}

}  // namespace move_rules
