#include "cards/waiting_operations.h"

#include <algorithm>

#include "base/paging.h"
#include "cards/waiting_store.h"
#include "storage/work.h"

QString codeOf(WaitingPart part) {
  return part == WaitingPart::Ready ? QStringLiteral("ready") : QStringLiteral("at-desk");
}

bool fromCode(const QString& code, WaitingPart& part) {
  for (const WaitingPart each : {WaitingPart::Ready, WaitingPart::AtDesk}) {
    if (codeOf(each) != code) continue;
    part = each;
    return true;
  }
  return false;
}

namespace {

constexpr int mostCrews = 500;

Result<WaitingPage> listWaiting(Work& work, const WaitingRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const WaitingRequest bounded = withinPage(asked);
  WaitingPage page;
  page.lines = waiting_store::list(work, bounded);
  page.ready = waiting_store::count(work, bounded, WaitingPart::Ready);
  page.atDesk = waiting_store::count(work, bounded, WaitingPart::AtDesk);
  if (asked.cursor.isEmpty()) page.bundles = waiting_store::crews(work, bounded, mostCrews);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().card.id.value());
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace

const Operation<WaitingRequest, WaitingPage> ListWaitingCards{
    {"card.waiting", Permission::ReadWorkers, Effect::Reads, "", "cards waiting",
     QT_TRANSLATE_NOOP("core", "Lists cards that are ready to be laid out or lie at a pick-up desk")},
    &listWaiting};
