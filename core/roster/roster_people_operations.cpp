#include "roster/roster_people_operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

#include "attachments/attachment_operations.h"
#include "base/digest.h"
#include "base/paging.h"
#include "roster/roster_people_rules.h"
#include "roster/roster_people_store.h"
#include "workers/masking.h"
#include "workers/worker_operations.h"

namespace {

constexpr int mostRosters = 200;
constexpr int mostPeople = 5000;

template <class Page>
Result<Page> read(Work& work, Page page) {
  if (work.failed()) return refuse(work.error());
  return page;
}

// ---- read --------------------------------------------------------------------------------------------

Result<RosterListPage> listRosters(Work& work, const RosterListRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const RosterListRequest bounded = withinPage(asked, mostRosters);
  RosterListPage page;
  page.lines = roster_people_store::list(work, bounded);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().roster.value());
  return read(work, page);
}

QString cursorAt(const roster_people_store::Placed& placed) {
  const QJsonArray place{placed.person.row, placed.person.team, placed.sort};
  return QString::fromLatin1(QJsonDocument(place).toJson(QJsonDocument::Compact).toBase64());
}

Result<std::optional<roster_people_store::Place>> placeOf(const QString& cursor) {
  if (cursor.isEmpty()) return std::nullopt;
  const QJsonArray place = QJsonDocument::fromJson(QByteArray::fromBase64(cursor.toLatin1())).array();
  if (place.size() != 3 || !place[0].isDouble()) return refuse(noSuchPlaceInList());
  return roster_people_store::Place{place[1].toString(), place[2].toString(), place[0].toInteger()};
}

Result<RosterPeoplePage> peopleOf(Work& work, const RosterPeopleRequest& asked) {
  if (!QStringList{{}, QStringLiteral("yes"), QStringLiteral("no")}.contains(asked.told))
    return refuse(
        invalid("told", message(QT_TRANSLATE_NOOP("core", "Those told are asked for by “yes” or “no”."))));
  const auto after = placeOf(asked.cursor);
  if (!after) return refuse(after.error());
  RosterPeoplePage page;
  if (!*after) {
    page.about = roster_people_store::with(work, asked.roster);
    if (!page.about && !work.failed()) return refuse(noSuchRoster());
  }
  const RosterPeopleRequest bounded = withinPage(asked, mostPeople);
  const auto found = roster_people_store::people(work, bounded, *after);
  for (const auto& placed : found) {
    page.lines.append(placed.person);
    page.lines.last().idNumber = masking::idNumber(placed.person.idNumber);
  }
  if (found.size() == bounded.limit) page.cursor = cursorAt(found.last());
  return read(work, page);
}

// ---- told --------------------------------------------------------------------------------------------

/// Those meant, as they live today, each once.
Result<QVector<WorkerId>> meant(Work& work, const TellRoster& entered) {
  const auto people = roster_people_store::everybody(work, entered.roster);
  if (work.failed()) return refuse(work.error());
  if (entered.all) return roster_people_rules::living(people);
  const auto workers = roster_people_rules::amongThem(people, entered.workers);
  if (!workers)
    return refuse(invalid(
        "workers", message(QT_TRANSLATE_NOOP("core", "Somebody named here did not come with this roster."))));
  return *workers;
}

/// The same list handed in again is the one on file: it may prove one page today and the next tomorrow.
QVector<AttachmentId> proofsKept(Work& work, const TellRoster& entered) {
  QVector<AttachmentId> kept;
  for (const NewAttachment& file : entered.proofs) {
    const AttachmentId known = roster_people_store::proofWith(work, entered.roster, sha256Hex(file.bytes));
    kept.append(known ? known : addAttachment(work, file));
  }
  return kept;
}

TellRoster completed(Work& work, TellRoster entered) {
  const Actor& actor = work.actor();
  entered.calledBy = entered.calledBy.simplified();
  if (entered.how != ToldHow::CallBack)
    entered.calledBy.clear();
  else if (entered.calledBy.isEmpty())
    entered.calledBy = actor.name.isEmpty() ? actor.login : actor.name;
  return entered;
}

void noteConfirmations(Work& work, const TellRoster& entered, const QVector<WorkerId>& workers) {
  const QVector<AttachmentId> proofs = proofsKept(work, entered);
  roster_people_store::addConfirmation(work, entered, workers, proofs);
  for (const WorkerId worker : workers)
    noteTelling(work, worker, QStringLiteral("registration"), entered.how);
  work.audit({QStringLiteral("roster"),
              entered.roster.value(),
              {},
              {{QStringLiteral("told"), codeOf(entered.how)},
               {QStringLiteral("count"), workers.size()},
               {QStringLiteral("calledBy"), entered.calledBy},
               {QStringLiteral("attachments"), record::toValue(proofs)}}});
}

Result<RosterTold> tell(Work& work, const TellRoster& asked) {
  const TellRoster entered = completed(work, asked);
  if (auto error = firstError(roster_people_rules::check(entered))) return refuse(*error);
  if (!roster_people_store::with(work, entered.roster))
    return refuse(work.failed() ? work.error() : noSuchRoster());
  roster_people_store::hold(work, entered.roster);
  const auto workers = meant(work, entered);
  if (!workers) return refuse(workers.error());
  const QSet<WorkerId> before = roster_people_store::confirmed(work, entered.roster, entered.how);
  QVector<WorkerId> fresh = *workers;
  fresh.removeIf([&](WorkerId worker) { return before.contains(worker); });
  if (!fresh.isEmpty()) noteConfirmations(work, entered, fresh);
  return read(work, RosterTold{entered.roster, fresh.size(), workers->size() - fresh.size(),
                               roster_people_store::untold(work, entered.roster)});
}

}  // namespace

QString codeOf(RosterOrder order) {
  return order == RosterOrder::Team ? QStringLiteral("team") : QStringLiteral("row");
}

bool fromCode(const QString& code, RosterOrder& order) {
  for (const RosterOrder each : {RosterOrder::Row, RosterOrder::Team})
    if (codeOf(each) == code) return order = each, true;
  return false;
}

Result<RosterListing> listingOfRoster(Work& work, RosterId roster) {
  const auto about = roster_people_store::with(work, roster);
  if (!about) return refuse(work.failed() ? work.error() : noSuchRoster());
  if (!about->finishedAt.isValid())
    return refuse(conflict("roster", message(QT_TRANSLATE_NOOP(
                                         "core",
                                         "This roster is not imported to its end: nobody knows whom the rest "
                                         "names. Import the same file once more."))));
  if (roster_people_store::standingCount(work, roster) < about->refused)
    return refuse(conflict(
        "roster", message(QT_TRANSLATE_NOOP("core",
                                            "Of this roster it was not kept whom it could not register. "
                                            "Import the same file once more."))));
  RosterListing listing{about->project, about->projectName, roster_people_store::listed(work, roster)};
  if (work.failed()) return refuse(work.error());
  return listing;
}

const Operation<RosterListRequest, RosterListPage> ListRosters{
    {"roster.list", Permission::ReadWorkers, Effect::Reads, "", "import list",
     QT_TRANSLATE_NOOP("core", "Lists the rosters that were imported, newest first")},
    &listRosters};
const Operation<RosterPeopleRequest, RosterPeoplePage> PeopleOfRoster{
    {"roster.people", Permission::ReadWorkers, Effect::Reads, "", "import people",
     QT_TRANSLATE_NOOP("core", "Lists who came with a roster, and whether each was told himself")},
    &peopleOf};
const Operation<TellRoster, RosterTold> RecordRosterTelling{
    {"roster.tell", Permission::RegisterWorkers, Effect::Changes, "roster worker attachment", "import told",
     QT_TRANSLATE_NOOP("core",
                       "Records that workers of a roster confirmed themselves that they are registered")},
    &tell};
