#include "workers/search_store.h"

#include <algorithm>

#include "cards/card_sql.h"
#include "rules/dated_rules.h"
#include "workers/person_keys.h"

namespace search_store {

namespace {

/// After every text that begins with `prefix`, in the order of code points that both databases compare in.
QString endOf(const QString& prefix) {
  static const char32_t last = 0x10ffff;
  return prefix + QString::fromUcs4(&last, 1);
}

Found idsOf(Rows rows) {
  Found found;
  while (rows.next()) found.append(rows.id<WorkerId>(0));
  return found;
}

// How far a pair's frequency is counted before it is called frequent.
constexpr int gaugeLimit = 2000;

int gauge(Work& work, const QString& pair) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(*) from (select 1 from worker_key where kind = 'b' and key = ? limit ?) as counted"),
      pair, gaugeLimit);
  return rows.next() ? rows.integer(0) : 0;
}

/// The pair that the fewest names have, and another one: the first drives, the second narrows.
QPair<QString, QString> rarest(Work& work, const QStringList& pairs) {
  QVector<QPair<int, QString>> gauged;
  for (const QString& pair : pairs) gauged.append({gauge(work, pair), pair});
  std::sort(gauged.begin(), gauged.end());
  return {gauged[0].second, gauged[1].second};
}

}  // namespace

Found withPhone(Work& work, const QString& phone, int limit) {
  return idsOf(
      work.select(QStringLiteral("select id from worker where phone = ? order by id limit ?"), phone, limit));
}

Found withName(Work& work, const QString& folded, int limit) {
  return idsOf(work.select(QStringLiteral("select id from worker where name_folded = ? order by id limit ?"),
                           folded, limit));
}

Found withNameBeginning(Work& work, const QString& folded, int limit) {
  return idsOf(work.select(QStringLiteral("select id from worker where name_folded >= ? and name_folded < ? "
                                          "order by name_folded, id limit ?"),
                           folded, endOf(folded), limit));
}

Found withKey(Work& work, QChar kind, const QString& text, int limit) {
  return idsOf(work.select(
      QStringLiteral(
          "select worker_id from worker_key where kind = ? and key = ? order by worker_id limit ?"),
      QString(kind), text, limit));
}

Found withKeyBeginning(Work& work, QChar kind, const QString& text, int limit) {
  return idsOf(work.select(QStringLiteral("select worker_id from worker_key where kind = ? and key >= ? and "
                                          "key < ? order by key, worker_id limit ?"),
                           QString(kind), text, endOf(text), limit));
}

Found withNamePart(Work& work, const QString& folded, int limit) {
  const QStringList pairs = pairsOf(folded);
  if (pairs.isEmpty()) return {};
  if (pairs.size() == 1) return withKey(work, u'b', pairs.first(), limit);
  const auto [driver, other] = rarest(work, pairs);
  return idsOf(work.select(
      QStringLiteral("select k.worker_id from worker_key k join worker w on w.id = k.worker_id "
                     "where k.kind = 'b' and k.key = ? and exists (select 1 from worker_key o where o.kind = "
                     "'b' and o.key = ? "
                     "and o.worker_id = k.worker_id) and w.name_folded like ? order by k.worker_id limit ?"),
      driver, other, QLatin1Char('%') + folded + QLatin1Char('%'), limit));
}

// ---- the list
// -------------------------------------------------------------------------------------------------

namespace {

/// A statement put together from fragments; the number of different texts is small, so each is prepared once.
struct Query {
  QString from;
  QStringList conditions = {};
  QVariantList values = {};

  template <class... Values>
  void where(const char* condition, const Values&... bound) {
    conditions.append(QString::fromLatin1(condition));
    (values.append(bind::value(bound)), ...);
  }
  QString text(const QString& columns) const {
    QString sql = QStringLiteral("select ") + columns + QStringLiteral(" from ") + from;
    if (!conditions.isEmpty()) sql += QStringLiteral(" where ") + conditions.join(QStringLiteral(" and "));
    return sql;
  }
};

/// Where a project or an employer is named, its open assignments lead, and the worker follows by his key.
bool assignmentsLead(const WorkerListRequest& request) {
  return request.project || request.employer || !request.employerLicence.isEmpty();
}

void chooseSource(Query& query, const WorkerListRequest& request, const QDate& today) {
  if (!assignmentsLead(request)) {
    query.from = QStringLiteral("worker w");
    if (request.onSite == QLatin1String("yes"))
      query.where(
          "exists (select 1 from assignment a where a.worker_id = w.id and a.ends_on is null and a.begins_on "
          "<= ?)",
          today);
    return;
  }
  query.from = QStringLiteral("assignment a cross join worker w");
  query.where("w.id = a.worker_id and a.ends_on is null and a.begins_on <= ?", today);
  if (request.project) query.where("a.project_id = ?", request.project);
  if (request.employer) query.where("a.company_id = ?", request.employer);
  if (request.employerLicence == QLatin1String("ended"))
    query.where("a.company_id in (select c.id from company c where c.licence_until < ?)", today);
}

void filterByCard(Query& query, const QString& card) {
  if (card == QLatin1String("none"))
    query.where("not exists (select 1 from card k where k.worker_id = w.id)");
  if (card == QLatin1String("waiting"))
    query.where(
        "exists (select 1 from card k where k.worker_id = w.id and k.state in "
        "('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk'))");
  if (card == QLatin1String("active"))
    query.where("exists (select 1 from card k where k.worker_id = w.id and k.state = 'active')");
  if (card == QLatin1String("lost"))
    query.conditions.append(
        QStringLiteral("(select k.state from card k where k.worker_id = w.id order by %1 limit 1) = 'lost'")
            .arg(card_sql::spokesmanFirst(QStringLiteral("k"))));
  if (card == QLatin1String("no-day"))
    query.where(
        "w.id in (select k.worker_id from card k where k.due_on is null and k.state in "
        "('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk'))");
}

/// Few cards are on their way at a time, and an index holds just them.
void filterByDueDay(Query& query, const WorkerListRequest& request) {
  if (!request.cardDueFrom.isValid() && !request.cardDueTo.isValid()) return;
  const QDate from = request.cardDueFrom.isValid() ? request.cardDueFrom : QDate(1900, 1, 1);
  const QDate to = request.cardDueTo.isValid() ? request.cardDueTo : QDate(9999, 12, 31);
  query.where(
      "w.id in (select k.worker_id from card k where k.due_on >= ? and k.due_on <= ? and k.state in "
      "('requested', 'queued', 'in-batch', 'printed', 'personalised', 'at-desk'))",
      from, to);
}

void filterByContract(Query& query, const QString& contract, const QDate& today) {
  static const char* const running =
      "exists (select 1 from contract c where c.worker_id = w.id and c.begins_on <= ? and "
      "(c.ends_on is null or c.ends_on >= ?) and (c.ended_on is null or c.ended_on >= ?) and "
      "c.end_reason <> 'withdrawn')";
  static const QByteArray none = QByteArray("not ") + running;
  if (contract == QLatin1String("yes")) query.where(running, today, today, today);
  if (contract == QLatin1String("no")) query.where(none.constData(), today, today, today);
}

/// Whose contract holds today and ends within the days of notice, with nothing on file that goes on after it.
void filterByContractEnd(Query& query, const QDate& today, const QDate& noticed) {
  query.where(
      "exists (select 1 from contract c where c.worker_id = w.id and c.begins_on <= ? and c.end_reason <> "
      "'withdrawn' and (c.ends_on is null or c.ends_on >= ?) and (c.ended_on is null or c.ended_on >= ?) and "
      "(c.ends_on <= ? or c.ended_on <= ?))",
      today, today, today, noticed, noticed);
  query.where(
      "not exists (select 1 from contract n where n.worker_id = w.id and n.end_reason <> 'withdrawn' and "
      "(n.ends_on is null or n.ends_on > ?) and (n.ended_on is null or n.ended_on > ?))",
      noticed, noticed);
}

/// Who was seen at a gate is not known to anybody before gates report (domain.md 1): nobody is known not to
/// have been seen, and of everybody on site it is unknown.
void filterBySeen(Query& query, const QString& seen, const QDate& today) {
  if (seen == QLatin1String("yes") || seen == QLatin1String("no")) query.where("1 = 0");
  if (seen == QLatin1String("unknown"))
    query.where(
        "exists (select 1 from assignment s where s.worker_id = w.id and s.ends_on is null and s.begins_on "
        "<= ?)",
        today);
}

/// Receipts are numbered by their day, so its returns lie together.
void filterByReturn(Query& query, const QDate& day) {
  if (!day.isValid()) return;
  const QString first = QStringLiteral("DJ-") + day.toString(QStringLiteral("yyyyMMdd")) + QLatin1Char('-');
  query.where(
      "w.id in (select r.worker_id from receipt r where r.number >= ? and r.number < ? and r.kind = "
      "'return')",
      first, endOf(first));
}

Query filtered(Work& work, const WorkerListRequest& request) {
  const QDate today = work.today();
  Query query;
  chooseSource(query, request, today);
  // Who was merged into another is no person of his own.
  query.where("w.merged_into is null");
  if (request.onSite == QLatin1String("no"))
    query.where(
        "not exists (select 1 from assignment n where n.worker_id = w.id and n.ends_on is null and "
        "n.begins_on <= ?)",
        today);
  if (!request.trade.isEmpty()) query.where("w.trade = ?", request.trade);
  if (request.told == QLatin1String("yes"))
    query.where("exists (select 1 from telling t where t.worker_id = w.id and t.told = 1)");
  if (request.told == QLatin1String("no"))
    query.where("not exists (select 1 from telling t where t.worker_id = w.id and t.told = 1)");
  filterByCard(query, request.card);
  filterByDueDay(query, request);
  filterByContract(query, request.contract, today);
  if (request.contract == QLatin1String("ending"))
    filterByContractEnd(query, today, today.addDays(rulesOn(work, today).contractEndNoticeDays));
  filterBySeen(query, request.seen, today);
  filterByReturn(query, request.returnedOn);
  if (request.missing == QLatin1String("phone")) query.where("w.phone = ''");
  if (request.missing == QLatin1String("photo")) query.where("w.photo_id is null");
  if (request.registeredFrom.isValid()) query.where("w.registered_on >= ?", request.registeredFrom);
  if (request.registeredTo.isValid()) query.where("w.registered_on <= ?", request.registeredTo);
  return query;
}

bool byName(const WorkerListRequest& request) { return request.order == QLatin1String("name"); }

/// Where a page ended: the last line's place in the order, and its row.
struct Place {
  QString sort;
  QDate day;
  qint64 id = 0;
};

std::optional<Place> placeOf(const WorkerListRequest& request) {
  const qsizetype bar = request.cursor.lastIndexOf(u'|');
  if (bar < 0) return std::nullopt;
  Place place{request.cursor.left(bar), QDate::fromString(request.cursor.left(bar), Qt::ISODate)};
  bool isRow = false;
  place.id = request.cursor.mid(bar + 1).toLongLong(&isRow);
  // A place in the order of names is none in the order of days.
  return isRow && byName(request) != place.day.isValid() ? std::optional(place) : std::nullopt;
}

void continueAfter(Query& query, const WorkerListRequest& request) {
  const auto place = placeOf(request);
  if (!place) return;
  if (byName(request))
    query.where("(w.name_sort, w.id) > (?, ?)", place->sort, place->id);
  else
    query.where("(w.registered_on, w.id) < (?, ?)", place->day, place->id);
}

}  // namespace

bool knowsCursor(const WorkerListRequest& request) {
  return request.cursor.isEmpty() || placeOf(request).has_value();
}

Found page(Work& work, const WorkerListRequest& request, int limit) {
  Query query = filtered(work, request);
  continueAfter(query, request);
  const QString order = byName(request) ? QStringLiteral("w.name_sort, w.id")
                                        : QStringLiteral("w.registered_on desc, w.id desc");
  query.values.append(limit);
  const QString columns = byName(request) ? QStringLiteral("distinct w.id, w.name_sort")
                                          : QStringLiteral("distinct w.id, w.registered_on");
  const bool joined = assignmentsLead(request);
  const QString sql = query.text(joined ? columns : QStringLiteral("w.id")) +
                      QStringLiteral(" order by %1 limit ?").arg(order);
  return idsOf(work.query(sql, query.values));
}

namespace {

/// Whether nothing but "on site" is asked: then the index of open assignments alone answers.
bool asksOnlyWhoIsOnSite(const WorkerListRequest& request) {
  WorkerListRequest rest = request;
  rest.onSite.clear();
  return request.onSite == QLatin1String("yes") && !hasFilters(rest) && !request.registeredFrom.isValid() &&
         !request.registeredTo.isValid();
}

qint64 countOnSite(Work& work) {
  Rows rows = work.select(
      QStringLiteral(
          "select count(distinct worker_id) from assignment where ends_on is null and begins_on <= ?"),
      work.today());
  return rows.next() ? rows.number(0) : 0;
}

}  // namespace

qint64 count(Work& work, const WorkerListRequest& request) {
  if (asksOnlyWhoIsOnSite(request)) return countOnSite(work);
  const Query query = filtered(work, request);
  const bool joined = assignmentsLead(request);
  Rows rows = work.query(
      query.text(joined ? QStringLiteral("count(distinct w.id)") : QStringLiteral("count(*)")), query.values);
  return rows.next() ? rows.number(0) : 0;
}

bool hasFilters(const WorkerListRequest& request) {
  return assignmentsLead(request) || !request.trade.isEmpty() || !request.onSite.isEmpty() ||
         !request.told.isEmpty() || !request.card.isEmpty() || !request.missing.isEmpty() ||
         !request.contract.isEmpty() || !request.seen.isEmpty() || request.returnedOn.isValid() ||
         request.cardDueFrom.isValid() || request.cardDueTo.isValid();
}

Found within(Work& work, const WorkerListRequest& request, const Found& workers) {
  constexpr qsizetype step = 50;
  static const QByteArray condition = "w.id in (" + QByteArray("?,").repeated(step - 1) + "?)";
  Found left;
  for (qsizetype from = 0; from < workers.size(); from += step) {
    Query query = filtered(work, request);
    query.where(condition.constData());
    for (qsizetype i = from; i < from + step; ++i)
      query.values.append(i < workers.size() ? workers[i].value() : qint64(-1));
    left += idsOf(work.query(query.text(QStringLiteral("w.id")), query.values));
  }
  return left;
}

QString cursorAfter(Work& work, const WorkerListRequest& request, WorkerId last) {
  Rows rows = work.select(QStringLiteral("select name_sort, registered_on from worker where id = ?"), last);
  if (!rows.next()) return {};
  const QString place = byName(request) ? rows.text(0) : rows.date(1).toString(Qt::ISODate);
  return place + QLatin1Char('|') + QString::number(last.value());
}

}  // namespace search_store
