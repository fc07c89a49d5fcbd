#include "core/merging/merge_scene.h"

#include <catch2/catch.hpp>

MergeScene::MergeScene(Backend backend) : m_test(backend), m_crew(aCrew(m_test)) {}

NewAttachment aProof(int n) {
  return {QStringLiteral("证明.png"), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray::number(n)};
}

Registered MergeScene::enter(const NewWorker& visit) {
  const auto done = clerk().runNow(RegisterWorker, visit);
  INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
  REQUIRE(done);
  return *done;
}

NewAssignment MergeScene::workOn(ProjectId project, const QDate& from) const {
  NewAssignment work = *aWorker().onSite(m_crew, from).visit().assignment;
  work.project = project;
  return work;
}

Result<Registered> MergeScene::comeAgain(WorkerId worker, std::optional<NewAssignment> work) {
  const WorkerRecord record = recordOf(worker);
  ReturningWorker back;
  back.worker = worker;
  back.version = record.worker.version;
  back.person = record.worker.person;
  back.assignment = work;
  return clerk().runNow(RegisterReturn, back);
}

WorkerRecord MergeScene::recordOf(WorkerId worker) {
  WorkerOnDay asked;
  asked.worker.worker = worker;
  asked.worker.reveal = true;
  const auto shown = clerk().runNow(RevealWorker, asked);
  REQUIRE(shown);
  return shown->record;
}

WorkerId MergeScene::found(const QString& number) {
  WorkerOnDay asked;
  asked.worker.number = number;
  const auto shown = clerk().runNow(ShowWorker, asked);
  return shown ? shown->record.worker.id : WorkerId();
}

QVector<WorkerLine> MergeScene::hits(const QString& text) {
  const auto found = clerk().runNow(FindAnything, FindRequest{text, 50, true});
  REQUIRE(found);
  return found->workers;
}

qint64 MergeScene::counted(const WorkerListRequest& asked) {
  const auto count = clerk().runNow(CountWorkers, asked);
  REQUIRE(count);
  const auto page = clerk().runNow(ListWorkers, asked);
  REQUIRE(page);
  CHECK(count->count == page->lines.size());  // a number is as long as its list
  return count->count;
}

Result<MergePreview> MergeScene::preview(WorkerId stays, WorkerId goes, Role role) {
  return m_test.as(role).runNow(PreviewMerge, MergeQuestion{stays, goes});
}

MergeWorkers MergeScene::merging(WorkerId stays, WorkerId goes) {
  MergeWorkers entered;
  entered.stays = stays;
  entered.staysVersion = recordOf(stays).worker.version;
  entered.goes = goes;
  entered.goesVersion = recordOf(goes).worker.version;
  entered.overlapReason = QStringLiteral("两份登记的是同一段活");
  entered.reason = QStringLiteral("同一个人登记了两次");
  entered.proofs = {aProof()};
  return entered;
}

Result<MergeDone> MergeScene::merge(const MergeWorkers& entered, Role role) {
  return m_test.as(role).runNow(MergeRegistrations, entered);
}

MergeDone MergeScene::merged(WorkerId stays, WorkerId goes) {
  const auto done = merge(merging(stays, goes));
  INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
  REQUIRE(done);
  return *done;
}

Merge MergeScene::read(MergeId merge) {
  const auto found = supervisor().runNow(ReadMerge, MergeRef{merge, {}});
  REQUIRE(found);
  return *found;
}

Result<Merge> MergeScene::unmerge(MergeId merge, const QString& reason) {
  return supervisor().runNow(UnmergeRegistrations, UnmergeWorkers{merge, read(merge).version, reason});
}

QStringList MergeScene::answersOn(WorkerId worker, const QDate& from, const QDate& to) {
  QStringList answers;
  for (QDate day = from; day <= to; day = day.addDays(1)) {
    WorkerOnDay asked;
    asked.worker.worker = worker;
    asked.day = day;
    const auto shown = clerk().runNow(ShowWorker, asked);
    REQUIRE(shown);
    QString line = day.toString(Qt::ISODate) + u' ' + shown->liability;
    for (const Entitlement& each : shown->entitlements)
      line += u' ' + codeOf(each.function) + u'=' + codeOf(each.answer) + u'/' + each.reason;
    answers.append(line);
  }
  return answers;
}

QStringList everythingIn(TestOffice& test) {
  const bool sqlite = test.backend() == Backend::Sqlite;
  const QString join =
      sqlite ? QStringLiteral("group_concat(%1, char(10))") : QStringLiteral("string_agg(%1, chr(10))");
  const QString names =
      sqlite ? QStringLiteral("select %1 from (select name from pragma_table_info('%2')) as c where ")
             : QStringLiteral(
                   "select %1 from (select column_name as name from "
                   "information_schema.columns where table_schema = 'public' and "
                   "table_name = '%2' order by ordinal_position) as c where ");
  QStringList rows;
  for (const char* name :
       {"worker", "worker_document", "worker_key", "worker_like", "photo", "likeness_decision", "contract",
        "assignment", "telling", "receipt", "card", "card_step", "correction"}) {
    const QString table = QLatin1String(name);
    const QString columns = test.value(names.arg(join.arg(QStringLiteral("name")), table) +
                                       QStringLiteral("name not in ('version', 'operation_id', 'jpeg')"))
                                .toString();
    QStringList parts;
    for (const QString& column : columns.split(u'\n'))
      parts.append(QStringLiteral("coalesce(cast(%1 as text), '~')").arg(column));
    QString from = QStringLiteral(" from %1").arg(table);
    if (table == QLatin1String("card_step"))
      from += QStringLiteral(" where reason not in ('merged', 'unmerged')");
    const QString sql =
        QStringLiteral("select %1 from (select %2 as line %3 order by line) as lines")
            .arg(join.arg(QStringLiteral("line")), parts.join(QStringLiteral(" || '|' || ")), from);
    for (const QString& line : test.value(sql).toString().split(u'\n')) rows.append(table + u' ' + line);
  }
  rows.sort();
  return rows;
}
