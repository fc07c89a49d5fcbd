#include "roster/roster_people_rules.h"

#include <QHash>
#include <QSet>

#include "attachments/attachment_rules.h"

namespace roster_people_rules {

namespace {

constexpr int longestName = 60;

Findings checkHow(const TellRoster& entered) {
  if (!isTold(entered.how))
    return {
        errorAt("how", "not-his-word",
                message(QT_TRANSLATE_NOOP("core",
                                          "Only the worker himself confirms: by his signature, when he is "
                                          "called, or at the desk. A manager's word does not count.")))};
  if (entered.how == ToldHow::Signature && entered.proofs.isEmpty())
    return {errorAt("proofs", "no-proof",
                    message(QT_TRANSLATE_NOOP("core", "Attach the signed list, scanned or photographed.")))};
  return {};
}

Findings checkWho(const TellRoster& entered) {
  if (entered.workers.isEmpty() == !entered.all)
    return {errorAt("workers", "nobody-named",
                    message(QT_TRANSLATE_NOOP("core", "Say who confirmed: single workers, or all.")))};
  if (entered.all && entered.how == ToldHow::CallBack)
    return {errorAt(
        "workers", "called-together",
        message(QT_TRANSLATE_NOOP("core", "Each worker is called himself. Name those who were reached.")))};
  return {};
}

Findings checkCaller(const TellRoster& entered) {
  if (entered.calledBy.size() <= longestName) return {};
  return {errorAt("calledBy", "too-long",
                  message(QT_TRANSLATE_NOOP("core", "A name has at most %1 characters."),
                          {QString::number(longestName)}))};
}

}  // namespace

Findings check(const TellRoster& entered) {
  return checkHow(entered) + checkWho(entered) + checkCaller(entered) +
         attachment_rules::check(entered.proofs);
}

QVector<WorkerId> living(const QVector<Filed>& people) {
  QVector<WorkerId> workers;
  QSet<WorkerId> known;
  for (const Filed& each : people)
    if (!known.contains(each.living)) {
      known.insert(each.living);
      workers.append(each.living);
    }
  return workers;
}

std::optional<QVector<WorkerId>> amongThem(const QVector<Filed>& people, const QVector<WorkerId>& asked) {
  QHash<WorkerId, WorkerId> known;
  for (const Filed& each : people) {
    known.insert(each.worker, each.living);
    known.insert(each.living, each.living);
  }
  QVector<Filed> found;
  for (const WorkerId worker : asked) {
    if (!known.contains(worker)) return std::nullopt;
    found.append({worker, known.value(worker)});
  }
  return living(found);
}

}  // namespace roster_people_rules
