#include <QHash>

#include "base/paging.h"
#include "companies/company_operations.h"
#include "projects/project_operations.h"
#include "workers/masking.h"
#include "workers/person_keys.h"
#include "workers/registration.h"
#include "workers/search_store.h"
#include "workers/worker_finder.h"
#include "workers/worker_operations.h"

namespace {

constexpr int greatestLimit = 1000;
/// How many lines of a text search a list pages through; who wants more types more.
constexpr int greatestMatches = 2000;

int bounded(int limit) { return std::clamp(limit, 1, greatestLimit); }

void maskAll(QVector<WorkerLine>& lines) {
  for (WorkerLine& line : lines) masking::mask(line);
}

// ---- the one box
// ----------------------------------------------------------------------------------------------

/// Who has this very number is whom the clerk means; firms and sites are not searched besides.
bool isAnswered(const FindRequest& asked, const QVector<WorkerLine>& workers) {
  constexpr qsizetype shortestNumber = 8;  // a tail of an old number says "old-number" as well
  if (workers.isEmpty() || asked.text.trimmed().size() < shortestNumber) return false;
  const QString& why = workers.first().why;
  return why == QLatin1String("number") || why == QLatin1String("old-number") ||
         why == QLatin1String("registration-number") || why == QLatin1String("merged-number") ||
         why == QLatin1String("card-number") || why == QLatin1String("dead-card-number");
}

Result<FindResult> findAnything(Work& work, const FindRequest& asked) {
  FindResult found;
  const int limit = bounded(asked.limit);
  found.workers = findWorkers(work, asked.text, limit);
  maskAll(found.workers);
  if (asked.workersOnly || isAnswered(asked, found.workers) || asked.text.trimmed().isEmpty() ||
      !permits(work.actor().roles, Permission::ReadCompanies))
    return finished(work, found);
  found.projects = findProjects(work, asked.text, limit);
  found.companies = findCompanies(work, asked.text, limit);
  return finished(work, found);
}

// ---- is it the same person?
// -------------------------------------------------------------------------------------

/// The number says who he is where name and birth date are not typed yet.
PersonData personOf(Work& work, const MatchRequest& asked) {
  PersonData person;
  person.documentKind = asked.documentKind;
  person.idNumber = asked.idNumber;
  person.name = asked.name;
  person.birthDate = asked.birthDate;
  return worker_rules::normalised(person, work.today());
}

Likeness likenessOf(const Alike& alike, const WorkerLine& line) {
  Likeness likeness{line, alike.other.hukouAddress, alike.comparison.strong, alike.comparison.reasons};
  masking::mask(likeness.worker);
  return likeness;
}

QVector<Likeness> alikeLines(Work& work, const QVector<Alike>& alike) {
  QVector<WorkerId> ids;
  for (const Alike& each : alike) ids.append(each.other.worker);
  QHash<WorkerId, WorkerLine> lines;
  for (const WorkerLine& line : worker_store::linesOf(work, ids)) lines.insert(line.id, line);
  QVector<Likeness> result;
  for (const Alike& each : alike) result.append(likenessOf(each, lines.value(each.other.worker)));
  return result;
}

Result<MatchResult> matchWorker(Work& work, const MatchRequest& asked) {
  MatchResult result;
  const PersonData person = personOf(work, asked);
  WorkerId known;
  if (!person.idNumber.isEmpty()) {
    const auto hits = worker_store::withNumbers(work, searchFormsOf(person.idNumber));
    if (!hits.isEmpty()) {
      known = hits.first().worker;
      result.known = worker_store::recordOf(work, known);
    }
  }
  PersonData looked = person;
  if (looked.name.isEmpty() && result.known) looked.name = result.known->worker.person.name;
  if (!looked.name.isEmpty()) result.like = alikeLines(work, alikeOnFile(work, likePersonOf(looked), known));
  return finished(work, result);
}

// ---- the list
// ------------------------------------------------------------------------------------------------------

bool inRange(const QDate& day, const QDate& from, const QDate& to) {
  return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

/// Matches of a text, narrowed by the filters: whom both have, in the order of the matches.
QVector<WorkerLine> matchesWithin(Work& work, const WorkerListRequest& asked) {
  QVector<WorkerLine> lines;
  for (const WorkerLine& line : findWorkers(work, asked.text, greatestMatches))
    if (inRange(line.registeredOn, asked.registeredFrom, asked.registeredTo)) lines.append(line);
  if (!search_store::hasFilters(asked)) return lines;
  QVector<WorkerId> ids;
  for (const WorkerLine& line : std::as_const(lines)) ids.append(line.id);
  const auto kept = search_store::within(work, asked, ids);
  const QSet<WorkerId> keep(kept.begin(), kept.end());
  lines.erase(std::remove_if(lines.begin(), lines.end(),
                             [&](const WorkerLine& line) { return !keep.contains(line.id); }),
              lines.end());
  return lines;
}

bool isTextSearch(const WorkerListRequest& asked) { return !asked.text.trimmed().isEmpty(); }

/// Matches have an order of their own: their cursor counts them.
std::optional<qsizetype> matchesBefore(const QString& cursor) {
  bool isNumber = cursor.isEmpty();
  const qsizetype before = cursor.isEmpty() ? 0 : cursor.toLongLong(&isNumber);
  return isNumber && before >= 0 ? std::optional(before) : std::nullopt;
}

WorkerListPage pageOfMatches(Work& work, const WorkerListRequest& asked, qsizetype from) {
  const QVector<WorkerLine> all = matchesWithin(work, asked);
  WorkerListPage page{all.mid(from, bounded(asked.limit)), {}};
  const qsizetype next = from + page.lines.size();
  if (next < all.size()) page.cursor = QString::number(next);
  return page;
}

WorkerListPage pageOfAll(Work& work, const WorkerListRequest& asked) {
  const int limit = bounded(asked.limit);
  search_store::Found found = search_store::page(work, asked, limit + 1);
  const bool more = found.size() > limit;
  if (more) found.removeLast();
  WorkerListPage page{worker_store::linesOf(work, found), {}};
  if (more) page.cursor = search_store::cursorAfter(work, asked, found.last());
  return page;
}

Result<WorkerListPage> listWorkers(Work& work, const WorkerListRequest& asked) {
  auto page = workersInFull(work, asked);
  if (page) maskAll(page->lines);
  return page;
}

Result<WorkerCount> countWorkers(Work& work, const WorkerListRequest& asked) {
  if (asked.text.trimmed().isEmpty()) return finished(work, WorkerCount{search_store::count(work, asked)});
  return finished(work, WorkerCount{matchesWithin(work, asked).size()});
}

}  // namespace

Result<WorkerListPage> workersInFull(Work& work, const WorkerListRequest& asked) {
  const auto from = matchesBefore(asked.cursor);
  if (isTextSearch(asked) ? !from : !search_store::knowsCursor(asked)) return refuse(noSuchPlaceInList());
  return finished(work, isTextSearch(asked) ? pageOfMatches(work, asked, *from) : pageOfAll(work, asked));
}

const Operation<MatchRequest, MatchResult> MatchWorker{
    {"worker.match", Permission::RegisterWorkers, Effect::Reads, "", "worker match",
     QT_TRANSLATE_NOOP("core", "Says whether a person is on file already, or is like somebody who is")},
    &matchWorker};
const Operation<FindRequest, FindResult> FindAnything{
    {"worker.find", Permission::ReadWorkers, Effect::Reads, "", "worker find",
     QT_TRANSLATE_NOOP("core",
                       "Finds workers, projects and companies by any scrap: number or its tail, phone, name "
                       "or a part, pinyin, initials")},
    &findAnything};
const Operation<WorkerListRequest, WorkerListPage> ListWorkers{
    {"worker.list", Permission::ReadWorkers, Effect::Reads, "", "worker list",
     QT_TRANSLATE_NOOP("core", "Lists workers page by page, with filters")},
    &listWorkers};
const Operation<WorkerListRequest, WorkerCount> CountWorkers{
    {"worker.count", Permission::ReadWorkers, Effect::Reads, "", "worker count",
     QT_TRANSLATE_NOOP("core", "Counts the workers that the filters leave")},
    &countWorkers};
