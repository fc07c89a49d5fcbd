#include "deposits/deposit_check_store.h"

#include <QJsonDocument>
#include <limits>

#include "attachments/attachment_operations.h"
#include "companies/place_keys.h"
#include "deposits/deposit_expert_store.h"
#include "storage/in_fifties.h"

namespace deposit_check_store {

namespace {

/// What was decided stays as it was; whose it is since is said by the last transfer that took it over.
const QString contractorNow = QStringLiteral(
    "join company c on c.id = coalesce((select l.to_id from deposit_transfer_check k join deposit_transfer l "
    "on l.id = k.transfer_id where k.check_id = d.id order by l.id desc limit 1), d.contractor_id) ");
const QString checkColumns =
    QStringLiteral(
        "select d.id, d.number, d.kind, d.project_id, p.name, c.id, c.name, d.rule_id, d.rule_copy, "
        "d.facts, d.assessment, d.plausibility, d.asked, d.reason, d.state, d.prepared_by, d.prepared_at, "
        "d.submitted_by, d.submitted_at, d.decided_by, d.decided_at, d.version, coalesce(e.number, ''), "
        "e.cleared_at, coalesce(h.handed_to, ''), coalesce(u.name, ''), coalesce(t.number, '') "
        "from deposit_check d join project p on p.id = d.project_id "
        "%1"
        "left join deposit_clearance e on e.check_id = d.id and e.withdrawn_at is null "
        "left join deposit_handed h on h.id = (select max(n.id) from deposit_handed n where n.check_id = "
        "d.id) "
        "left join app_user u on u.login = h.handed_to "
        "left join deposit_transfer t on t.project_id = d.project_id and t.state = 'asked' and d.state = "
        "'approved' ")
        .arg(contractorNow);
/// A check that waits for who asks: the login is bound.
const QString handedMine = QStringLiteral("(d.state = 'submitted' and coalesce(h.handed_to, '') = ?)");

template <class T>
QString keptText(const T& value) {
  return QString::fromUtf8(toJsonText(value));
}
template <class T>
QString keptList(const QVector<T>& values) {
  QByteArray text;
  record::appendText(text, values);
  return QString::fromUtf8(text);
}
template <class T>
T readKept(const QString& text) {
  return fromJson<T>(QJsonDocument::fromJson(text.toUtf8()).object()).value_or(T());
}
template <class T>
QVector<T> readKeptList(const QString& text) {
  QVector<T> values;
  record::fromValue(QJsonDocument::fromJson(text.toUtf8()).array(), values);
  return values;
}

void readSteps(const Rows& rows, DepositCheck& check) {
  check.state = coded(rows.text(14), DepositState::Draft);
  check.preparedBy = rows.text(15);
  check.preparedAt = rows.instant(16);
  check.submittedBy = rows.text(17);
  check.submittedAt = rows.instant(18);
  check.decidedBy = rows.text(19);
  check.decidedAt = rows.instant(20);
  check.version = rows.integer(21);
  check.certificate = rows.text(22);
  check.clearedAt = rows.instant(23);
  check.handedTo = rows.text(24);
  check.handedName = rows.text(25);
  check.transfer = rows.text(26);
}

DepositCheck checkFrom(const Rows& rows) {
  DepositCheck check;
  check.id = rows.id<DepositCheckId>(0);
  check.number = rows.text(1);
  check.kind = coded(rows.text(2), DepositKind::First);
  check.project = rows.id<ProjectId>(3);
  check.projectName = rows.text(4);
  check.contractor = rows.id<CompanyId>(5);
  check.contractorName = rows.text(6);
  check.rule = rows.id<DepositRuleId>(7);
  check.ruleCopy = readKept<DepositRuleData>(rows.text(8));
  check.facts = readKept<DepositFacts>(rows.text(9));
  check.assessment = readKept<Assessment>(rows.text(10));
  check.judgements = readKeptList<Judgement>(rows.text(11));
  plausibility::speak(check.judgements);
  check.asked = rows.money(12);
  check.reason = rows.text(13);
  readSteps(rows, check);
  return check;
}

QVector<DepositCheck> checksIn(Rows rows) {
  QVector<DepositCheck> all;
  while (rows.next()) all.append(checkFrom(rows));
  return all;
}

/// The figures without their sentences: those are said anew, in the language of whoever reads.
QVector<Judgement> figuresOnly(QVector<Judgement> judgements) {
  for (Judgement& each : judgements) each.sentence.clear();
  return judgements;
}

QVector<QString> loginsOf(Work& work, DepositCheckId check) {
  QVector<QString> logins;
  Rows rows = work.select(
      QStringLiteral("select login from deposit_check_editor where check_id = ? order by login"), check);
  while (rows.next()) logins.append(rows.text(0));
  return logins;
}

/// Whoever is named in a check or a transfer of it.
QVector<UserName> peopleOf(Work& work, DepositCheckId check) {
  QVector<UserName> people;
  Rows rows = work.select(
      QStringLiteral("select u.login, u.name from app_user u where u.login in ("
                     "select login from deposit_check_editor where check_id = ? "
                     "union select decided_by from deposit_check where id = ? "
                     "union select decided_by from deposit_decision where check_id = ? "
                     "union select asked_by from deposit_transfer where check_id = ? "
                     "union select decided_by from deposit_transfer where check_id = ?) order by u.login"),
      check, check, check, check, check);
  while (rows.next()) people.append({rows.text(0), rows.text(1)});
  return people;
}

/// Who of the crew is on file, and who of them has been assigned to the project at some time. A visit that
/// was taken back is none.
void markRegistered(Work& work, ProjectId project, QVector<CrewMember>& crew) {
  QVector<QString> numbers;
  for (const CrewMember& each : crew) numbers.append(each.idNumber);
  QHash<QString, bool> found;
  inFifties(
      QStringLiteral("select d.number, max(case when exists (select 1 from assignment a "
                     "where a.worker_id = coalesce(w.merged_into, w.id) and a.project_id = ? "
                     "and a.end_reason <> 'withdrawn') then 1 else 0 end) from worker_document d "
                     "join worker w on w.id = d.worker_id where d.number in (%1) group by d.number"),
      numbers,
      [&](const QString& sql, QVariantList places) {
        places.prepend(bind::value(project));
        Rows rows = work.query(sql, places);
        while (rows.next()) found.insert(rows.text(0), rows.flag(1));
      },
      QVariant(QString()));
  for (CrewMember& each : crew) {
    each.onFile = found.contains(each.idNumber);
    each.registered = found.value(each.idNumber);
  }
}

/// Of those whom a roster named: who was registered since by an import of the same file, whatever number he
/// has there now.
void markImported(Work& work, const DepositCheck& check, QVector<CrewMember>& crew) {
  QHash<qint64, bool> here;  // by row
  {
    Rows rows = work.select(
        QStringLiteral(
            "select k.roster_row, max(case when exists (select 1 from assignment a where a.worker_id "
            "= coalesce(w.merged_into, w.id) and a.project_id = ? and a.end_reason <> 'withdrawn') "
            "then 1 else 0 end) from deposit_check_crew k join roster o on o.id = k.roster_id join "
            "roster s on s.file_sha256 = o.file_sha256 and s.sheet = o.sheet join roster_row r on "
            "r.roster_id = s.id and r.row = k.roster_row join worker w on w.id = r.worker_id where "
            "k.check_id = ? group by k.roster_row"),
        check.project, check.id);
    while (rows.next()) here.insert(rows.number(0), rows.flag(1));
  }
  for (CrewMember& each : crew) {
    if (!each.roster || !here.contains(each.rosterRow)) continue;
    each.onFile = true;
    each.registered = each.registered || here.value(each.rosterRow);
  }
}

/// Who has no number of his own stands under the row that named him.
const QLatin1Char byRow('#');

QString keyOf(const CrewMember& member) {
  if (!member.idNumber.isEmpty()) return member.idNumber;
  return byRow + QStringLiteral("%1-%2").arg(member.roster.value()).arg(member.rosterRow);
}

QVector<CrewMember> crewOf(Work& work, const DepositCheck& check) {
  QVector<CrewMember> crew;
  {
    Rows rows = work.select(QStringLiteral("select number, name, roster_id, roster_row from "
                                           "deposit_check_crew where check_id = ? order by number"),
                            check.id);
    while (rows.next()) {
      CrewMember& member = crew.emplaceBack();
      const QString number = rows.text(0);
      if (!number.startsWith(byRow)) member.idNumber = number;
      member.name = rows.text(1);
      member.roster = rows.id<RosterId>(2);
      member.rosterRow = rows.number(3);
    }
  }
  markRegistered(work, check.project, crew);
  markImported(work, check, crew);
  return crew;
}

QVector<Attachment> papersOf(Work& work, DepositCheckId check) {
  QVector<AttachmentId> ids;
  {
    Rows rows = work.select(QStringLiteral("select attachment_id from deposit_check_paper where check_id = ? "
                                           "order by attachment_id"),
                            check);
    while (rows.next()) ids.append(rows.id<AttachmentId>(0));
  }
  return attachmentsWith(work, ids);
}

/// The last of each paper's figure, beside what is declared now.
QVector<PaperReading> readingsOf(Work& work, const DepositCheck& check) {
  QVector<PaperReading> readings;
  Rows rows = work.select(
      QStringLiteral("select r.attachment_id, r.figure, r.value, r.read_by, r.read_at from "
                     "deposit_paper_reading r where r.check_id = ? and not exists (select 1 from "
                     "deposit_paper_reading l where l.check_id = r.check_id and l.attachment_id = "
                     "r.attachment_id and l.figure = r.figure and l.id > r.id) order by r.id"),
      check.id);
  while (rows.next()) {
    const auto figure = coded(rows.text(1), PaperFigure::Cost);
    readings.append({rows.id<AttachmentId>(0), figure, rows.number(2),
                     paper_reading::declared(check.facts, figure), rows.text(3), rows.instant(4)});
  }
  return readings;
}

QVector<DepositDecision> decisionsOf(Work& work, DepositCheckId check) {
  QVector<DepositDecision> decisions;
  Rows rows = work.select(
      QStringLiteral(
          "select d.verdict, d.words, d.flag_words, d.decided_by, d.decided_at, r.recalled_at from "
          "deposit_decision d left join deposit_recall r on r.decision_id = d.id where d.check_id "
          "= ? order by d.id"),
      check);
  while (rows.next())
    decisions.append({coded(rows.text(0), DepositVerdict::Returned), rows.text(1),
                      readKeptList<FlagWord>(rows.text(2)), rows.text(3), rows.instant(4), rows.instant(5)});
  return decisions;
}

/// What a list is restricted to, beside the state.
struct Wanted {
  QString sql = QStringLiteral("where 1 = 1");
  QVariantList values = {};
};

/// By project or contractor as their own lists find them, or by the check's number.
Wanted wantedBy(const DepositListRequest& asked) {
  Wanted wanted;
  if (asked.project) {
    wanted.sql += QStringLiteral(" and d.project_id = ?");
    wanted.values << bind::value(asked.project);
  }
  const QString text = asked.text.trimmed();
  if (text.isEmpty()) return wanted;
  const place_keys::Hits projects = place_keys::matching(PlaceKind::Project, text);
  const place_keys::Hits contractors = place_keys::matching(PlaceKind::Company, text);
  wanted.sql += QStringLiteral(" and (d.project_id in (%1) or c.id in (%2) or d.number = ?)")
                    .arg(projects.sql, contractors.sql);
  wanted.values << projects.values << contractors.values << text.toUpper();
  return wanted;
}

}  // namespace

DepositCheckId add(Work& work, const DepositCheck& check) {
  return work.insert<DepositCheckId>(
      QStringLiteral(
          "insert into deposit_check (number, kind, project_id, contractor_id, rule_id, rule_copy, "
          "applied_on, facts, assessment, plausibility, asked, declared, reason, prepared_by, "
          "prepared_at, edited_by, operation_id) "
          "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      check.number, check.kind, check.project, check.contractor, check.rule, keptText(check.ruleCopy),
      check.facts.appliedOn, keptText(check.facts), keptText(check.assessment),
      keptList(figuresOnly(check.judgements)), check.asked, check.facts.heads, check.reason,
      work.actor().login, work.now(), work.actor().login, work.operation());
}

std::optional<DepositCheck> with(Work& work, const DepositCheckRef& ref) {
  auto found = ref.check ? checksIn(work.select(checkColumns + QStringLiteral("where d.id = ?"), ref.check))
                         : checksIn(work.select(checkColumns + QStringLiteral("where d.number = ?"),
                                                ref.number.trimmed().toUpper()));
  if (found.isEmpty()) return std::nullopt;
  DepositCheck& check = found.first();
  check.editors = loginsOf(work, check.id);
  check.crew = crewOf(work, check);
  check.papers = papersOf(work, check.id);
  check.readings = readingsOf(work, check);
  check.votes = deposit_expert_store::votesOf(work, check.id);
  check.decisions = decisionsOf(work, check.id);
  check.people = peopleOf(work, check.id);
  return check;
}

QVector<DepositCheck> list(Work& work, const DepositListRequest& asked) {
  Wanted wanted = wantedBy(asked);
  QString sql =
      checkColumns + wanted.sql + QStringLiteral(" and not ") + handedMine + QStringLiteral(" and d.id < ?");
  wanted.values << work.actor().login;
  wanted.values << (asked.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : asked.cursor.toLongLong());
  if (!asked.state.isEmpty()) sql += QStringLiteral(" and d.state = ?"), wanted.values << asked.state;
  wanted.values << asked.limit;
  return checksIn(work.query(sql + QStringLiteral(" order by d.id desc limit ?"), wanted.values));
}

QVector<DepositCheck> handedToActor(Work& work, const DepositListRequest& asked) {
  DepositState state{};
  if (fromCode(asked.state, state) && state != DepositState::Submitted) return {};
  Wanted wanted = wantedBy(asked);
  wanted.values << work.actor().login;
  return checksIn(work.query(checkColumns + wanted.sql + QStringLiteral(" and ") + handedMine +
                                 QStringLiteral(" order by d.id desc"),
                             wanted.values));
}

QVector<UserName> deciders(Work& work, const DepositCheck& check) {
  QVector<UserName> all;
  Rows rows = work.select(QStringLiteral(
      "select u.login, u.name from app_user u join user_role r on r.user_id = u.id where r.role "
      "= 'supervisor' and u.disabled = 0 order by u.login"));
  while (rows.next())
    if (!check.editors.contains(rows.text(0))) all.append({rows.text(0), rows.text(1)});
  return all;
}

void hand(Work& work, DepositCheckId check, const QString& to, const QString& note) {
  work.exec(QStringLiteral("insert into deposit_handed (check_id, handed_to, handed_by, handed_at, note, "
                           "operation_id) values (?, ?, ?, ?, ?, ?)"),
            check, to, work.actor().login, work.now(), note, work.operation());
}

QVector<DepositStateCount> counts(Work& work, const DepositListRequest& asked) {
  const Wanted wanted = wantedBy(asked);
  QVector<DepositStateCount> all;
  Rows rows = work.query(QStringLiteral("select d.state, count(*) from deposit_check d ") + contractorNow +
                             wanted.sql + QStringLiteral(" group by d.state order by d.state"),
                         wanted.values);
  while (rows.next()) all.append({coded(rows.text(0), DepositState::Draft), rows.number(1)});
  return all;
}

QVector<DepositCheck> approvedOf(Work& work, ProjectId project) {
  return checksIn(work.select(
      checkColumns + QStringLiteral("where d.project_id = ? and d.state = 'approved' order by d.id"),
      project));
}

QString openOf(Work& work, ProjectId project) {
  Rows rows = work.select(QStringLiteral("select number from deposit_check where project_id = ? "
                                         "and state in ('draft', 'submitted', 'returned')"),
                          project);
  return rows.next() ? rows.text(0) : QString();
}

bool edit(Work& work, const DepositCheck& seen, const DepositCheck& now) {
  return work.exec(QStringLiteral("update deposit_check set contractor_id = ?, rule_id = ?, rule_copy = ?, "
                                  "applied_on = ?, facts = ?, assessment = ?, plausibility = ?, asked = ?, "
                                  "declared = ?, reason = ?, edited_by = ?, state = 'draft', "
                                  "version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and state in ('draft', 'returned')"),
                   now.contractor, now.rule, keptText(now.ruleCopy), now.facts.appliedOn, keptText(now.facts),
                   keptText(now.assessment), keptList(figuresOnly(now.judgements)), now.asked,
                   now.facts.heads, now.reason, work.actor().login, work.operation(), seen.id,
                   seen.version) == 1;
}

bool submit(Work& work, const DepositCheck& seen) {
  return work.exec(QStringLiteral("update deposit_check set state = 'submitted', submitted_by = ?, "
                                  "submitted_at = ?, version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and state = 'draft'"),
                   work.actor().login, work.now(), work.operation(), seen.id, seen.version) == 1;
}

bool step(Work& work, const DepositCheck& seen, DepositState state) {
  return work.exec(QStringLiteral("update deposit_check set state = ?, decided_by = ?, decided_at = ?, "
                                  "version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and state = ?"),
                   state, work.actor().login, work.now(), work.operation(), seen.id, seen.version,
                   seen.state) == 1;
}

void replaceCrew(Work& work, DepositCheckId check, const QVector<CrewMember>& crew) {
  work.exec(QStringLiteral("delete from deposit_check_crew where check_id = ?"), check);
  RowBatch rows{QStringLiteral("deposit_check_crew"),
                {QStringLiteral("check_id"), QStringLiteral("number"), QStringLiteral("name"),
                 QStringLiteral("roster_id"), QStringLiteral("roster_row")}};
  for (const CrewMember& each : crew) rows.add(check, keyOf(each), each.name, each.roster, each.rosterRow);
  if (!crew.isEmpty()) work.insertRows(rows);
}

void addPapers(Work& work, DepositCheckId check, const QVector<AttachmentId>& papers) {
  for (const AttachmentId each : papers)
    work.exec(QStringLiteral("insert into deposit_check_paper (check_id, attachment_id) values (?, ?)"),
              check, each);
}

void addReading(Work& work, DepositCheckId check, const PaperReading& reading) {
  work.exec(QStringLiteral("insert into deposit_paper_reading (check_id, attachment_id, figure, value, "
                           "read_by, read_at, operation_id) values (?, ?, ?, ?, ?, ?, ?)"),
            check, reading.paper, reading.figure, reading.said, reading.readBy, reading.readAt,
            work.operation());
}

void addDecision(Work& work, DepositCheckId check, const DepositDecision& decision) {
  work.exec(QStringLiteral("insert into deposit_decision (check_id, verdict, words, flag_words, decided_by, "
                           "decided_at, operation_id) values (?, ?, ?, ?, ?, ?, ?)"),
            check, decision.verdict, decision.words, keptList(decision.flagWords), decision.decidedBy,
            decision.decidedAt, work.operation());
}

// ---- what it is held against -------------------------------------------------------------------------

FormerChecks formerOf(Work& work, CompanyId contractor, DepositCheckId except) {
  FormerChecks former;
  Rows rows = work.select(
      QStringLiteral("select c.name, d.kind, d.plausibility from deposit_check d "
                     "join company c on c.id = d.contractor_id where d.contractor_id = ? and d.id <> ? "
                     "and d.state in ('approved', 'rejected', 'expired')"),
      contractor, except.value());
  while (rows.next()) {
    former.contractor = rows.text(0);
    if (coded(rows.text(1), DepositKind::First) == DepositKind::Supplementary) {
      ++former.outgrown;
      continue;
    }
    ++former.all;
    if (!plausibility::flagsIn(readKeptList<Judgement>(rows.text(2))).isEmpty()) ++former.flagged;
  }
  return former;
}

}  // namespace deposit_check_store
