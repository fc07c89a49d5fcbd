#include "exports/crew_rows.h"

#include "base/clock.h"
#include "base/code_table.h"
#include "base/paging.h"
#include "employment/employment_operations.h"
#include "exports/row_words.h"
#include "roster/roster_columns.h"
#include "workers/masking.h"
#include "workers/person_operations.h"

namespace crew_rows {

namespace {

/// Each worker's record is read by itself: fewer at a time than lines of a list.
constexpr int pagePeople = 200;

QString named(const char* list, const QString& code) {
  const QString name = CodeTable::get(QLatin1String(list)).nameIn(QLocale().language(), code);
  return name.isEmpty() ? code : name;
}

/// "长期" where the document has no last day; a roster says it in these words whatever the window's language.
QString documentEnd(const PersonData& person) {
  return person.documentLongTerm ? QStringLiteral("长期") : isoText(person.documentTo);
}

QString personCell(const QString& field, const PersonData& person) {
  static const QHash<QString, QString (*)(const PersonData&)> cells{
      {QStringLiteral("name"), [](const PersonData& p) { return p.name; }},
      {QStringLiteral("documentKind"), [](const PersonData& p) { return nameOf(p.documentKind).text(); }},
      {QStringLiteral("idNumber"), [](const PersonData& p) { return p.idNumber; }},
      {QStringLiteral("sex"), [](const PersonData& p) { return nameOf(p.sex).text(); }},
      {QStringLiteral("birthDate"), [](const PersonData& p) { return isoText(p.birthDate); }},
      {QStringLiteral("ethnic"), [](const PersonData& p) { return named("ethnic", p.ethnic); }},
      {QStringLiteral("hukouAddress"), [](const PersonData& p) { return p.hukouAddress; }},
      {QStringLiteral("hukouDivision"), [](const PersonData& p) { return p.hukouDivision; }},
      {QStringLiteral("hukouLocal"), [](const PersonData& p) { return yesOrNo(p.hukouLocal); }},
      {QStringLiteral("addressHere"), [](const PersonData& p) { return p.addressHere; }},
      {QStringLiteral("residencePermit"), [](const PersonData& p) { return p.residencePermit; }},
      {QStringLiteral("documentFrom"), [](const PersonData& p) { return isoText(p.documentFrom); }},
      {QStringLiteral("documentTo"), [](const PersonData& p) { return documentEnd(p); }},
      {QStringLiteral("phone"), [](const PersonData& p) { return p.phone; }},
      {QStringLiteral("education"), [](const PersonData& p) { return named("education", p.education); }},
      {QStringLiteral("political"), [](const PersonData& p) { return named("political", p.political); }},
      {QStringLiteral("emergencyName"), [](const PersonData& p) { return p.emergencyName; }},
      {QStringLiteral("emergencyPhone"), [](const PersonData& p) { return p.emergencyPhone; }},
      {QStringLiteral("inCitySince"), [](const PersonData& p) { return p.inCitySince; }},
      {QStringLiteral("trade"), [](const PersonData& p) { return tradeOf(p.trade); }},
      {QStringLiteral("skillLevel"), [](const PersonData& p) { return named("skill", p.skillLevel); }},
      {QStringLiteral("certificate"), [](const PersonData& p) { return p.certificate; }},
  };
  const auto cell = cells.value(field);
  return cell ? cell(person) : QString();
}

QString assignmentCell(const QString& field, const Assignment& assignment) {
  if (field == QLatin1String("assignment.project")) return assignment.projectName;
  if (field == QLatin1String("assignment.employer")) return assignment.employerName;
  if (field == QLatin1String("assignment.manager")) return assignment.managerName;
  if (field == QLatin1String("assignment.teamName")) return assignment.team;
  if (field == QLatin1String("assignment.beginsOn")) return isoText(assignment.beginsOn);
  if (field == QLatin1String("assignment.endsOn")) return isoText(assignment.endsOn);
  if (field == QLatin1String("assignment.overlapReason")) return assignment.overlapReason;
  return {};
}

QString kindOf(ContractKind kind) {
  return QCoreApplication::translate("core", kind == ContractKind::ByTask
                                                 ? QT_TRANSLATE_NOOP("core", "until a task is done")
                                                 : QT_TRANSLATE_NOOP("core", "fixed term"));
}

QString contractCell(const QString& field, const ContractData& contract) {
  if (field == QLatin1String("contract.kind")) return kindOf(contract.kind);
  if (field == QLatin1String("contract.signedOn")) return isoText(contract.signedOn);
  if (field == QLatin1String("contract.beginsOn")) return isoText(contract.beginsOn);
  if (field == QLatin1String("contract.endsOn")) return isoText(contract.endsOn);
  if (field == QLatin1String("contract.payKind")) return named("settlement", contract.payKind);
  if (field == QLatin1String("contract.pay"))
    return contract.pay == Money() ? QString() : contract.pay.toPlain();
  if (field == QLatin1String("contract.terms")) return contract.terms;
  return {};
}

const Contract* contractOf(const WorkerRecord& record, const Assignment& assignment) {
  const auto found = std::find_if(record.contracts.begin(), record.contracts.end(),
                                  [&](const Contract& each) { return each.id == assignment.contract; });
  return found == record.contracts.end() ? nullptr : &*found;
}

const Assignment* openAt(const WorkerRecord& record, ProjectId project) {
  const auto found =
      std::find_if(record.assignments.begin(), record.assignments.end(),
                   [&](const Assignment& each) { return each.project == project && each.isOpen(); });
  return found == record.assignments.end() ? nullptr : &*found;
}

ExportRow rowOf(const WorkerRecord& record, const Assignment& assignment) {
  ExportRow row;
  for (const RosterField& field : rosterFields())
    row.cells.append(cellOf(QString::fromLatin1(field.code), record, assignment));
  return row;
}

}  // namespace

QString cellOf(const QString& field, const WorkerRecord& record, const Assignment& assignment) {
  if (field.startsWith(QLatin1String("assignment."))) return assignmentCell(field, assignment);
  if (field.startsWith(QLatin1String("contract."))) {
    const Contract* contract = contractOf(record, assignment);
    return contract ? contractCell(field, contract->data) : QString();
  }
  PersonData person = record.worker.person;
  // What he does there goes before what he has learnt.
  if (!assignment.trade.isEmpty()) person.trade = assignment.trade;
  return personCell(field, person);
}

/// Permits and certificates bear numbers of the person as well; on a list that goes out they are no less.
void mask(WorkerRecord& record) {
  masking::mask(record);
  PersonData& person = record.worker.person;
  for (QString* number : {&person.residencePermit, &person.certificate}) *number = masking::idNumber(*number);
}

Result<ExportPage> page(Work& work, ProjectId project, bool full, const QString& cursor) {
  if (!isIdCursor(cursor)) return refuse(noSuchPlaceInList());
  const WorkerId after(cursor.toLongLong());
  ExportPage page;
  const QVector<WorkerId> people = workersAt(work, project, AtProject::Today, after, pagePeople);
  for (const WorkerId worker : people) {
    auto record = recordOnFile(work, worker);
    if (!record) continue;
    if (!full) mask(*record);
    if (const Assignment* assignment = openAt(*record, project))
      page.rows.append(rowOf(*record, *assignment));
  }
  if (people.size() == pagePeople) page.cursor = QString::number(people.last().value());
  if (work.failed()) return refuse(work.error());
  return page;
}

}  // namespace crew_rows
