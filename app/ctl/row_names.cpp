// Names that stand for rows: people type what is printed on papers, operations want row numbers.
#include <QCoreApplication>
#include <QJsonArray>

#include "cards/card_operations.h"
#include "catalogue/office_operations.h"
#include "companies/company_operations.h"
#include "contacts/contact_operations.h"
#include "contracting/contracting_operations.h"
#include "corrections/correction_operations.h"
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "deposits/deposit_check_operations.h"
#include "merging/merge_operations.h"
#include "projects/project_operations.h"
#include "workers/worker_operations.h"

namespace {

Failure noSuch(const QString& field, const QString& text) {
  return {Refused, nameOf(ErrorKind::NotFound), field,
          ctl(QT_TRANSLATE_NOOP("ctl", "“%1” is not on file.")).arg(text)};
}

Failure several(const QString& field, const QString& text) {
  return {
      Refused, nameOf(ErrorKind::Conflict), field,
      ctl(QT_TRANSLATE_NOOP("ctl", "Several are called “%1”; give the number or credit code.")).arg(text)};
}

/// The row of the only line with exactly this name.
template <class Line>
Outcome<qint64> onlyOne(const QVector<Line>& lines, const QString& field, const QString& name) {
  qint64 found = 0;
  for (const Line& line : lines) {
    if (line.name != name) continue;
    if (found) return fail(several(field, name));
    found = line.id.value();
  }
  if (!found) return fail(noSuch(field, name));
  return found;
}

Outcome<qint64> companyRow(Session& session, const QString& field, const QString& text) {
  const auto byCode = session.run(ShowCompany, CompanyRef{{}, text});
  if (byCode) return byCode->id.value();
  if (byCode.error().exitCode != Refused) return fail(byCode.error());
  CompanyListRequest request;
  request.text = text;
  const auto page = session.run(ListCompanies, request);
  if (!page) return fail(page.error());
  return onlyOne(page->lines, field, text);
}

Outcome<qint64> projectRow(Session& session, const QString& field, const QString& text) {
  const auto byNumber = session.run(ShowProject, ProjectRef{{}, text});
  if (byNumber) return byNumber->id.value();
  if (byNumber.error().exitCode != Refused) return fail(byNumber.error());
  ProjectListRequest request;
  request.text = text;
  const auto page = session.run(ListProjects, request);
  if (!page) return fail(page.error());
  return onlyOne(page->lines, field, text);
}

/// The number of a registration that was merged names that one, so that a change to it is refused with the
/// word where he lives.
Outcome<qint64> rowNumbered(Session& session, const WorkerRecord& record, const QString& text) {
  const QString number = QString(text).remove(u' ');
  if (!record.mergedNumbers.contains(number)) return record.worker.id.value();
  MergeListRequest request;
  request.worker = record.worker.id;
  const auto page = session.run(ListMerges, request);
  if (!page) return fail(page.error());
  for (const Merge& each : page->lines)
    if (each.goesNumber == number) return each.goes.value();
  return record.worker.id.value();
}

Outcome<qint64> workerRow(Session& session, const QString& field, const QString& text) {
  WorkerOnDay request;
  request.worker.number = text;
  request.day = session.clock().today();
  const auto shown = session.run(ShowWorker, request);
  if (shown) return rowNumbered(session, shown->record, text);
  Failure failure = shown.error();
  if (failure.exitCode == Refused) failure.field = field;
  return fail(failure);
}

Outcome<qint64> correctionRow(Session& session, const QString& text) {
  const auto found = session.run(ReadCorrection, CorrectionRef{{}, text});
  if (!found) return fail(found.error());
  return found->id.value();
}

Outcome<qint64> mergeRow(Session& session, const QString& text) {
  const auto found = session.run(ReadMerge, MergeRef{{}, text});
  if (!found) return fail(found.error());
  return found->id.value();
}

/// A card by its number; one that has none yet, or whose number nobody knows, by its worker's.
Outcome<qint64> cardRow(Session& session, const QString& field, const QString& text) {
  const auto shown = session.run(ShowCard, CardRef{{}, text});
  if (shown) return shown->card.id.value();
  if (shown.error().exitCode != Refused) return fail(shown.error());
  WorkerOnDay request;
  request.worker.number = text;
  request.day = session.clock().today();
  const auto worker = session.run(ShowWorker, request);
  if (!worker && worker.error().exitCode != Refused) return fail(worker.error());
  if (!worker || worker->record.cards.isEmpty()) return fail(noSuch(field, text));
  return worker->record.cards.first().id.value();
}

Outcome<qint64> batchRow(Session& session, const QString& text) {
  const auto found = session.run(ReadCardBatch, BatchRef{{}, text});
  if (!found) return fail(found.error());
  return found->id.value();
}

Outcome<qint64> handoverRow(Session& session, const QString& text) {
  const auto found = session.run(ReadHandover, HandoverRef{{}, text});
  if (!found) return fail(found.error());
  return found->id.value();
}

Outcome<qint64> pickUpDeskRow(Session& session, const QString& field, const QString& text) {
  const auto list = session.run(ListPickUpDesks, Nothing());
  if (!list) return fail(list.error());
  return onlyOne(list->desks, field, text);
}

/// A rule of deposits by its name, where only one has it.
Outcome<qint64> ruleRow(Session& session, const QString& field, const QString& text) {
  struct Named {
    DepositRuleId id;
    QString name;
  };
  const auto list = session.run(ListRules, Nothing());
  if (!list) return fail(list.error());
  QVector<Named> rules;
  for (const DepositRule& each : list->depositRules) rules.append({each.id, each.data.name});
  return onlyOne(rules, field, text);
}

Outcome<qint64> checkRow(Session& session, const QString& text) {
  const auto found = session.run(ShowDeposit, DepositCheckRef{{}, text});
  if (!found) return fail(found.error());
  return found->id.value();
}

Outcome<qint64> dispatchRow(Session& session, const QString& text) {
  const auto found = session.run(ShowDispatchContract, DispatchRef{{}, text});
  if (!found) return fail(found.error());
  return found->line.id.value();
}

Outcome<qint64> expertRow(Session& session, const QString& field, const QString& text) {
  const auto list = session.run(ListDepositExperts, Nothing());
  if (!list) return fail(list.error());
  return onlyOne(list->experts, field, text);
}

/// A manager or team is looked for among its company's.
Outcome<qint64> withinCompany(Session& session, const QJsonObject& around, const QString& field,
                              const QString& text) {
  const QJsonValue company = around.contains(QStringLiteral("employer"))
                                 ? around.value(QStringLiteral("employer"))
                                 : around.value(QStringLiteral("company"));
  const auto shown = session.run(ShowCompany, CompanyRef{CompanyId(company.toVariant().toLongLong()), {}});
  if (!shown) return fail(shown.error());
  if (field == u"manager") {
    for (const Manager& manager : shown->managers)
      if (manager.data.name == text) return manager.id.value();
  } else {
    for (const Team& team : shown->teams)
      if (team.data.name == text) return team.id.value();
  }
  return fail(noSuch(field, text));
}

/// A contact is looked for among those of the company or project that stands beside it.
Outcome<qint64> contactRow(Session& session, const QJsonObject& around, const QString& text) {
  const auto list = session.run(ListContacts, ContactsRequest{CompanyId(rowIn(around, "company")),
                                                              ProjectId(rowIn(around, "project"))});
  if (!list) return fail(list.error());
  struct Named {
    ContactId id;
    QString name;
  };
  QVector<Named> contacts;
  for (const Contact& each : list->lines) contacts.append({each.id, each.data.name});
  return onlyOne(contacts, QStringLiteral("contact"), text);
}

Outcome<qint64> rowOf(Session& session, const QJsonObject& around, const QString& field,
                      const QString& text) {
  if (field == u"worker" || field == u"workers" || field == u"stays" || field == u"other")
    return workerRow(session, field, text);
  if (field == u"card" || field == u"cards") return cardRow(session, field, text);
  if (field == u"batch") return batchRow(session, text);
  if (field == u"handover") return handoverRow(session, text);
  if (field == u"pickUpDesk") return pickUpDeskRow(session, field, text);
  if (field == u"merge") return mergeRow(session, text);
  if (field == u"correction") return correctionRow(session, text);
  if (field == u"check") return checkRow(session, text);
  if (field == u"dispatchContract") return dispatchRow(session, text);
  if (field == u"expert") return expertRow(session, field, text);
  if (field == u"rule") return ruleRow(session, field, text);
  if (field == u"contact") return contactRow(session, around, text);
  if (field == u"project") return projectRow(session, field, text);
  if (field == u"manager" || field == u"team") return withinCompany(session, around, field, text);
  if (field == u"company" || field == u"employer" || field == u"contractor" || field == u"dispatcher" ||
      field == u"generalContractor" || field == u"to")
    return companyRow(session, field, text);
  return fail(noSuch(field, text));
}

}  // namespace

Outcome<void> nameRows(Session& session, const Shape& shape, QJsonObject& input) {
  // Fields come in their declared order, so a company is a row before its manager is looked for.
  for (const ShapeField& field : shape.fields) {
    const QJsonValue value = input.value(field.name);
    if (field.shape.kind == Shape::Kind::Record && value.isObject()) {
      QJsonObject inner = value.toObject();
      if (const auto named = nameRows(session, field.shape, inner); !named) return named;
      input.insert(field.name, inner);
    } else if (field.shape.kind == Shape::Kind::Row && value.isArray()) {
      QJsonArray rows;
      for (const QJsonValue& each : value.toArray()) {
        if (!each.isString()) {
          rows.append(each);
          continue;
        }
        const auto row = rowOf(session, input, field.name, each.toString());
        if (!row) return fail(row.error());
        rows.append(*row);
      }
      input.insert(field.name, rows);
    } else if (field.shape.kind == Shape::Kind::Row && value.isString()) {
      const auto row = rowOf(session, input, field.name, value.toString());
      if (!row) return fail(row.error());
      input.insert(field.name, *row);
    }
  }
  return {};
}
