// Verbs of moving and leaving: what is not said stays as it is, and a crew is named by where it works.
#include <QJsonArray>

#include "ctl/input.h"
#include "ctl/verbs.h"
#include "moves/move_operations.h"
#include "projects/project_operations.h"
#include "workers/worker_operations.h"

namespace {

const QString assignmentField = QStringLiteral("assignment");

/// Who signs and who answers for him stay, unless another employer is named; the first day is today.
QJsonObject onwards(const Session& session, const QJsonObject& said, const Assignment& from) {
  QJsonObject stays{{QStringLiteral("beginsOn"), session.clock().today().toString(Qt::ISODate)}};
  const QJsonValue employer = said.value(QStringLiteral("employer"));
  if (employer.isUndefined() || employer.toVariant().toLongLong() == from.employer.value()) {
    stays.insert(QStringLiteral("employer"), from.employer.value());
    stays.insert(QStringLiteral("manager"), from.manager.value());
    if (!said.contains(QStringLiteral("team"))) stays.insert(QStringLiteral("teamName"), from.team);
  }
  return laidOver(stays, said);
}

Outcome<void> prepareMove(Session& session, const Arguments&, QJsonObject& input) {
  WorkerOnDay request;
  request.worker.worker = WorkerId(rowIn(input, "worker"));
  request.day = session.clock().today();
  const auto shown = session.run(ShowWorker, request);
  if (!shown) return fail(shown.error());
  const AssignmentId named(input.value(QStringLiteral("from")).toVariant().toLongLong());
  for (const Assignment& each : shown->record.assignments) {
    if (!each.isOpen() || (named && each.id != named)) continue;
    input.insert(assignmentField, onwards(session, input.value(assignmentField).toObject(), each));
    break;
  }
  return {};
}

/// --from-project and the like, as the selection of a crew.
Outcome<QJsonObject> selectionOf(Session& session, const Arguments& arguments) {
  QJsonObject who;
  for (const char* field : {"project", "employer", "manager", "team"})
    if (const QString option = QStringLiteral("from-") + QLatin1String(field); arguments.has(option))
      who.insert(QLatin1String(field), arguments.value(option));
  if (const auto named = nameRows(session, record::shapeOf<CrewSelection>(), who); !named)
    return fail(named.error());
  return who;
}

/// Everybody the selection finds; who cannot go is then answered by name.
Outcome<void> fillMembers(Session& session, const Arguments& arguments, QJsonObject& input) {
  if (input.contains(QStringLiteral("members"))) return {};
  const auto who = selectionOf(session, arguments);
  if (!who) return fail(who.error());
  QJsonObject question{{QStringLiteral("who"), *who}};
  for (const QString& field : {QStringLiteral("lastDay"), QStringLiteral("reason"), assignmentField})
    if (input.contains(field)) question.insert(field, input.value(field));
  const auto asked = fromJson<CrewQuestion>(question);
  if (!asked) return fail(failureOf(asked.error()));
  const auto crew = session.run(PreviewCrew, *asked);
  if (!crew) return fail(crew.error());
  QVector<Mover> members;
  for (const CrewLine& line : crew->lines) members.append({line.worker, line.assignment, line.version});
  input.insert(QStringLiteral("members"), record::toValue(members));
  return {};
}

Outcome<void> prepareCrewMove(Session& session, const Arguments& arguments, QJsonObject& input) {
  QJsonObject to = input.value(assignmentField).toObject();
  if (!to.contains(QStringLiteral("beginsOn")))
    to.insert(QStringLiteral("beginsOn"), session.clock().today().toString(Qt::ISODate));
  input.insert(assignmentField, to);
  return fillMembers(session, arguments, input);
}

Outcome<void> prepareFinish(Session& session, const Arguments&, QJsonObject& input) {
  const ProjectId project(input.value(QStringLiteral("project")).toVariant().toLongLong());
  const auto shown = session.run(ShowProject, ProjectRef{project, {}});
  if (!shown) return fail(shown.error());
  if (!input.contains(QStringLiteral("version"))) input.insert(QStringLiteral("version"), shown->version);
  if (!input.contains(QStringLiteral("lastDay")))
    input.insert(QStringLiteral("lastDay"), session.clock().today().toString(Qt::ISODate));
  return {};
}

}  // namespace

QVector<Verb> moveVerbs() {
  const QSet<QString> selection{QStringLiteral("from-project"), QStringLiteral("from-employer"),
                                QStringLiteral("from-manager"), QStringLiteral("from-team")};
  Verb move;
  move.name = QStringLiteral("worker move");
  move.arguments = QStringLiteral("NUMBER --project NUMBER|NAME [--assignment.beginsOn D] [--FIELD VALUE …]");
  move.positional = {QStringLiteral("worker")};
  move.prepare = prepareMove;
  Verb crew;
  crew.name = QStringLiteral("crew move");
  crew.arguments = QStringLiteral(
      "--from-project P [--from-employer C --from-team T] --project Q --employer C --manager NAME");
  crew.own = selection;
  crew.prepare = prepareCrewMove;
  Verb leave;
  leave.name = QStringLiteral("crew leave");
  leave.arguments =
      QStringLiteral("--from-project P [--from-employer C --from-team T] --lastDay D --reason TEXT");
  leave.own = selection;
  leave.prepare = fillMembers;
  Verb finish;
  finish.name = QStringLiteral("project finish");
  finish.arguments = QStringLiteral("NUMBER|NAME [--lastDay D]");
  finish.positional = {QStringLiteral("project")};
  finish.prepare = prepareFinish;
  return {move, crew, leave, finish};
}
