#include "roster/roster_operations.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>

#include "base/digest.h"
#include "roster/roster_people_store.h"
#include "roster/roster_registrar.h"
#include "roster/roster_store.h"

namespace {

const QString rosterSubject = QStringLiteral("roster");
/// A batch is written in parts, for the desk waits no longer than one takes: as many rows as fit its
/// patience.
constexpr qsizetype leastRowsAtOnce = 500;
constexpr qsizetype mostRowsAtOnce = 4'000;
constexpr qint64 patienceMilliseconds = 700;

// ---- digests

/// Feeds records to a hash, field by field.
struct Digest {
  QCryptographicHash hash{QCryptographicHash::Blake2b_256};

  template <class F>
  void operator()(const char*, const F& value) {
    take(value);
  }
  void raw(const void* data, qsizetype size) {
    hash.addData(QByteArrayView(static_cast<const char*>(data), size));
  }
  void take(qint64 value) { raw(&value, sizeof value); }
  void take(int value) { take(qint64(value)); }
  void take(bool value) { take(qint64(value)); }
  void take(const QDate& value) { take(value.isValid() ? value.toJulianDay() : qint64(-1)); }
  void take(Money value) { take(value.toPlain()); }
  void take(const QByteArray& value) {
    take(qint64(value.size()));
    raw(value.constData(), value.size());
  }
  void take(const QString& value) {
    take(qint64(value.size()));
    raw(value.constData(), value.size() * qsizetype(sizeof(QChar)));
  }
  template <class Tag>
  void take(Id<Tag> value) {
    take(value.value());
  }
  template <class E>
  requires std::is_enum_v<E>
  void take(E value) { take(qint64(value)); }
  template <class T>
  void take(const QVector<T>& all) {
    take(qint64(all.size()));
    for (const T& each : all) take(each);
  }
  template <record::HasFields T>
  void take(const T& value) {
    T::fields(*this, value);
  }
};

QString digestOf(const RosterBegin& begun) {
  // What was chosen to be shown of the file does not make it another roster; what is read as what does.
  QVector<RosterColumn> columns = begun.columns;
  for (RosterColumn& each : columns) each.why = each.sample = each.heading = QString();
  const QJsonObject all{{QStringLiteral("file"), begun.fileSha256},
                        {QStringLiteral("sheet"), begun.sheet},
                        {QStringLiteral("headerRow"), begun.headerRow},
                        {QStringLiteral("columns"), record::toValue(columns)},
                        {QStringLiteral("work"), toJson(begun.work)}};
  return sha256Hex(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// ---- from a script

/// Rows as JSON has them, which in the trail are told by their digest alone.
struct RowsInFull {
  RosterId roster;
  RosterWork work;
  QVector<RosterDecision> decisions;
  QVector<RosterRow> rows;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("roster", s.roster);
    v("work", s.work);
    v("decisions", s.decisions);
    v("rows", s.rows);
  }
};

Result<std::shared_ptr<void>> readRows(const QJsonObject& json) {
  const auto full = fromJson<RowsInFull>(json);
  if (!full) return refuse(full.error());
  QVector<ParsedRow> rows;
  for (const RosterRow& each : full->rows) rows.append(ParsedRow{each, {}, {}, {}, 0});
  return std::make_shared<RosterRows>(rowsOf(full->roster, full->work, full->decisions, rows));
}

// ---- begun

QJsonObject inAudit(const RosterBegin& begun) {
  return {{QStringLiteral("fileName"), begun.fileName},
          {QStringLiteral("fileSha256"), begun.fileSha256},
          {QStringLiteral("sheet"), begun.sheet},
          {QStringLiteral("work"), toJson(begun.work)}};
}

std::optional<Error> misnamed(const QString& fileSha256) {
  if (fileSha256.size() == 64) return std::nullopt;
  return invalid("fileSha256", message(QT_TRANSLATE_NOOP("core", "Say which file it is.")));
}

Result<RosterBegun> beginRoster(Work& work, const RosterBegin& entered) {
  if (const auto error = misnamed(entered.fileSha256)) return refuse(*error);
  const RosterPlaces places(work, entered.work);
  if (places.refusal()) return refuse(*places.refusal());
  const QString digest = digestOf(entered);
  RosterBegun begun;
  begun.roster = roster_store::withDigest(work, digest);
  if (begun.roster) {
    begun.alreadyIn = roster_store::countWritten(work, begun.roster);
    work.audit({rosterSubject, begun.roster.value(), {}, {{QStringLiteral("alreadyIn"), begun.alreadyIn}}});
  } else {
    begun.roster = roster_store::add(work, digest, entered);
    work.audit({rosterSubject, begun.roster.value(), {}, inAudit(entered)});
  }
  begun.earlier = roster_store::earlierWith(work, entered.fileSha256, begun.roster);
  if (work.failed()) return refuse(work.error());
  return begun;
}

Result<EarlierRosters> earlierOfFile(Work& work, const RosterFileDigest& asked) {
  if (const auto error = misnamed(asked.fileSha256)) return refuse(*error);
  const EarlierRosters found{roster_store::earlierWith(work, asked.fileSha256, {})};
  if (work.failed()) return refuse(work.error());
  return found;
}

// ---- rows

Result<RosterAnswers> checkRows(Work& work, const RosterRows& input) {
  RosterRegistrar registrar(work, input);
  if (registrar.refusal()) return refuse(*registrar.refusal());
  RosterAnswers done;
  done.answers = registrar.check(0, input.rows.size());
  done.answered = done.answers.size();
  for (const RosterAnswer& each : std::as_const(done.answers)) done.counts.add(each.outcome);
  if (work.failed()) return refuse(work.error());
  return done;
}

std::optional<Error> misplaced(Work& work, const RosterRows& input) {
  if (!input.roster || !roster_store::hold(work, input.roster)) return noSuchRoster();
  const RosterPlace place = roster_store::placeOf(work, input.roster);
  if (place.project != input.work.project || place.employer != input.work.employer ||
      place.manager != input.work.manager)
    return invalid("work", message(QT_TRANSLATE_NOOP("core", "The roster was begun for other work.")));
  return std::nullopt;
}

Result<RosterAnswers> writeRows(Work& work, const RosterRows& input) {
  if (auto error = misplaced(work, input)) return refuse(work.failed() ? work.error() : *error);
  RosterRegistrar registrar(work, input);
  if (registrar.refusal()) return refuse(*registrar.refusal());
  RosterAnswers done;
  QElapsedTimer clock;
  for (qsizetype first = 0, count = leastRowsAtOnce; first < input.rows.size(); first = done.answers.size()) {
    if (first > 0 && (work.deskWaits() || (input.pulse && input.pulse->stop))) break;
    clock.start();
    done.answers << registrar.write(first, std::min(count, input.rows.size() - first));
    if (work.failed()) return refuse(work.error());
    if (input.pulse) input.pulse->written = done.answers.size();
    count = std::clamp(
        static_cast<qsizetype>(count * patienceMilliseconds / std::max<qint64>(1, clock.elapsed())),
        leastRowsAtOnce, std::min(mostRowsAtOnce, 2 * count));
  }
  done.answered = done.answers.size();
  for (const RosterAnswer& each : std::as_const(done.answers)) done.counts.add(each.outcome);
  return done;
}

// ---- finished

QHash<QString, QString> foldedColumns(const QVector<RosterColumn>& columns) {
  QHash<QString, QString> folded;
  for (const RosterColumn& each : columns)
    if (const QString heading = foldedHeading(each.heading); !heading.isEmpty() && !each.field.isEmpty())
      folded.insert(heading, each.field);
  return folded;
}

Result<RosterRef> finishRoster(Work& work, const RosterEnd& end) {
  if (!end.roster || !roster_store::hold(work, end.roster))
    return refuse(work.failed() ? work.error() : noSuchRoster());
  if (end.rows < 0 || end.standing < 0 || end.standing > end.rows)
    return refuse(invalid("rows", message(QT_TRANSLATE_NOOP("core", "The counts do not fit each other."))));
  roster_store::finish(work, end);
  roster_store::remember(work, roster_store::placeOf(work, end.roster).employer, foldedColumns(end.columns));
  work.audit({rosterSubject,
              end.roster.value(),
              {},
              {{QStringLiteral("rows"), end.rows}, {QStringLiteral("standing"), end.standing}}});
  if (work.failed()) return refuse(work.error());
  return RosterRef{end.roster};
}

Result<RememberedColumns> columnsOf(Work& work, const RosterEmployer& asked) {
  const auto columns = roster_store::columnsOf(work, asked.employer);
  RememberedColumns remembered;
  for (auto each = columns.begin(); each != columns.end(); ++each)
    remembered.columns.append({each.key(), each.value()});
  std::sort(remembered.columns.begin(), remembered.columns.end(),
            [](const RememberedColumn& a, const RememberedColumn& b) { return a.heading < b.heading; });
  return remembered;
}

Result<RosterShown> showRoster(Work& work, const RosterRef& asked) {
  const auto about = roster_people_store::with(work, asked.roster);
  if (!about) return refuse(work.failed() ? work.error() : noSuchRoster());
  return RosterShown{*about, roster_store::countsOf(work, asked.roster)};
}

}  // namespace

QString digestOf(const RosterRows& rows) {
  Digest digest;
  for (const ParsedRow& each : rows.rows) {
    digest.take(each.row);
    for (const Finding& finding : each.findings) digest.take(finding.code);
    for (const RosterDoubt& doubt : each.doubts) digest.take(doubt.code);
  }
  digest.take(rows.decisions);
  for (const ParsedRow& each : rows.rows) digest.take(rows.photos.value(each.row.row));
  return QString::fromLatin1(digest.hash.result().toHex());
}

RosterRows rowsOf(RosterId roster, const RosterWork& work, const QVector<RosterDecision>& decisions,
                  QVector<ParsedRow> rows, QHash<qint64, QByteArray> photos) {
  RosterRows input;
  input.roster = roster;
  input.work = work;
  input.decisions = decisions;
  input.rows = std::move(rows);
  input.photos = std::move(photos);
  input.firstRow = input.rows.isEmpty() ? 0 : input.rows.first().row.row;
  input.count = input.rows.size();
  input.digest = digestOf(input);
  return input;
}

namespace {
constexpr Untyped withRowsInFull() {
  Untyped untyped = Typed<RosterRows, RosterAnswers>::untyped;
  untyped.readInput = &readRows;
  return untyped;
}
constexpr Untyped rowsFromJson = withRowsInFull();
}  // namespace

const Operation<RosterBegin, RosterBegun> BeginRoster{
    {"roster.begin", Permission::RegisterWorkers, Effect::Changes, "roster", "",
     QT_TRANSLATE_NOOP("core", "Begin to import a roster, or find the one that was begun")},
    &beginRoster};
const Operation<RosterFileDigest, EarlierRosters> EarlierRostersOfFile{
    {"roster.earlier", Permission::RegisterWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Say whether a file was imported before")},
    &earlierOfFile};
const Operation<RosterRows, RosterAnswers> CheckRosterRows{
    {"roster.check", Permission::RegisterWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Say what would become of rows of a roster")},
    &checkRows,
    &toJson<RosterRows>,
    &rowsFromJson};
const Operation<RosterRows, RosterAnswers> WriteRosterRows{
    {"roster.rows", Permission::RegisterWorkers, Effect::Changes, "worker card contract assignment team", "",
     QT_TRANSLATE_NOOP("core", "Register, return and move the workers of rows of a roster")},
    &writeRows,
    &toJson<RosterRows>,
    &rowsFromJson};
const Operation<RosterEnd, RosterRef> FinishRoster{
    {"roster.finish", Permission::RegisterWorkers, Effect::Changes, "roster", "",
     QT_TRANSLATE_NOOP("core", "Note that a roster is through, and what its columns were")},
    &finishRoster};
const Operation<RosterEmployer, RememberedColumns> ColumnsOfRosters{
    {"roster.columns", Permission::RegisterWorkers, Effect::Reads, "", "",
     QT_TRANSLATE_NOOP("core", "Say what the columns of an employer's rosters were")},
    &columnsOf};
const Operation<RosterRef, RosterShown> ShowRoster{
    {"roster.show", Permission::ReadWorkers, Effect::Reads, "", "import show",
     QT_TRANSLATE_NOOP("core", "Show a roster and what became of its rows")},
    &showRoster};
