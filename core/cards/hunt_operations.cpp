#include <algorithm>

#include "base/clock.h"
#include "base/paging.h"
#include "cards/card_operations.h"
#include "cards/hunt_store.h"

namespace {
constexpr int mostBundles = 500;

/// The reason with what is to be done, to be read out to a manager.
Message sentenceOf(const HuntLine& line) {
  switch (line.reason) {
    case HuntReason::NeverAsked:
      return message(QT_TRANSLATE_NOOP("core", "No card was asked for: ask for one."));
    case HuntReason::PhotoMissing:
      return message(QT_TRANSLATE_NOOP("core", "No photo: let him come and be photographed."));
    case HuntReason::PhotoUnfit:
      return message(QT_TRANSLATE_NOOP("core", "The photo cannot be used: let him come for another."));
    case HuntReason::Refused:
      return message(QT_TRANSLATE_NOOP("core", "He wants no card; he stays registered."));
    case HuntReason::InWork:
      return line.dueOn.isValid()
                 ? message(QT_TRANSLATE_NOOP("core", "Being made: in his hand by %1."), {isoText(line.dueOn)})
                 : message(QT_TRANSLATE_NOOP("core", "Being made; the day is not known yet."));
    case HuntReason::AtDesk:
      return message(QT_TRANSLATE_NOOP("core", "Ready at %1: let him come with his document."),
                     {line.deskName});
    case HuntReason::WithManager:
      return message(
          QT_TRANSLATE_NOOP("core", "%1 has it (list %2): let him hand it out and bring the signature."),
          {line.keeperName, line.handover});
    case HuntReason::MovedOn:
      return line.keeperName.isEmpty()
                 ? message(QT_TRANSLATE_NOOP("core", "Ready at %1, but he has left: call him."),
                           {line.deskName})
                 : message(QT_TRANSLATE_NOOP(
                               "core", "%1 has it (list %2), but he no longer works for him: get it back."),
                           {line.keeperName, line.handover});
    case HuntReason::Lost:
      return message(QT_TRANSLATE_NOOP("core", "Lost: ask whether he wants another."));
    case HuntReason::Blocked:
      return message(QT_TRANSLATE_NOOP("core", "Blocked: find out why."));
    case HuntReason::Returned:
      break;
  }
  return message(QT_TRANSLATE_NOOP("core", "Handed back: ask for a new one when he is here again."));
}

std::optional<Error> checkAsked(const HuntRequest& asked) {
  HuntReason reason = HuntReason::NeverAsked;
  if (!asked.reason.isEmpty() && !fromCode(asked.reason, reason))
    return invalid("reason",
                   message(QT_TRANSLATE_NOOP("core", "There is no such reason: “%1”."), {asked.reason}));
  if (!isIdCursor(asked.cursor)) return noSuchPlaceInList();
  return std::nullopt;
}

Result<HuntPage> listWithout(Work& work, const HuntRequest& asked) {
  if (auto error = checkAsked(asked)) return refuse(*error);
  const HuntRequest bounded = withinPage(asked);
  HuntPage page;
  page.lines = hunt_store::list(work, bounded);
  for (HuntLine& each : page.lines) each.sentence = sentenceOf(each).text();
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().worker.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<HuntFigures> countWithout(Work& work, const HuntRequest& asked) {
  if (auto error = checkAsked(asked)) return refuse(*error);
  HuntFigures figures;
  figures.reasons = hunt_store::count(work, asked);
  std::sort(figures.reasons.begin(), figures.reasons.end(),
            [](const HuntCount& a, const HuntCount& b) { return a.reason < b.reason; });
  for (const HuntCount& each : std::as_const(figures.reasons)) figures.count += each.count;
  figures.bundles = hunt_store::bundles(work, asked, mostBundles);
  if (work.failed()) return refuse(work.error());
  return figures;
}

}  // namespace

const Operation<HuntRequest, HuntPage> ListWithoutCard{
    {"card.hunt", Permission::ReadWorkers, Effect::Reads, "", "cards hunt",
     QT_TRANSLATE_NOOP("core", "Lists who is registered and has no card in his own hand, and why")},
    &listWithout};
const Operation<HuntRequest, HuntFigures> CountWithoutCard{
    {"card.hunt-count", Permission::ReadWorkers, Effect::Reads, "", "cards hunt-count",
     QT_TRANSLATE_NOOP("core", "Counts who has no card in his own hand, by reason, crew and manager")},
    &countWithout};
