#pragma once

#include "workers/counter_fields.h"
#include "workers/match_panel.h"
#include "workers/worker.h"

/// Between the counter's fields and the records of the core. Nothing is judged here: what cannot be read is
/// left open, and `counter_check` says so.
namespace counter_entry {

PersonData personOf(const CounterFields& fields);
/// Absent when he came without a job.
std::optional<NewAssignment> assignmentOf(const CounterFields& fields);
/// Absent without a job, where none was made, and where the present one goes on.
std::optional<ContractData> contractOf(const CounterFields& fields);
Initiative initiativeOf(const CounterFields& fields);
ToldHow toldOf(const CounterFields& fields);
QString ageReasonOf(const CounterFields& fields);

/// What nearly every visit begins with: an identity card, a job from today with a contract for a term from
/// the same day. Who asked and who was told are never filled in: they are answers that somebody must give.
void fillDefaults(CounterFields& fields, const QDate& today, const QString& tag);
/// The first day of a contract that nobody typed goes along with the first day on site.
void followFirstDay(CounterFields& fields, const QString& tag);
/// Fills what is empty or was filled before; what the clerk typed stays.
void fillPerson(CounterFields& fields, const PersonData& person, const QString& tag);
/// The same for one field; the value in the form the core stores it in.
void fillOne(CounterFields& fields, const char* key, const QString& value, const QString& tag);
/// The number on file, and its kind, in place of those typed.
void replaceNumber(CounterFields& fields, const PersonData& onFile, const QString& tag);
/// Puts the record's values where something else stands now (Ctrl+D).
void keepOld(CounterFields& fields, const PersonData& onFile, const QString& tag);
/// Empties what was filled in from this record and still stands there; what the clerk typed stays, and so
/// does the number.
void forgetPerson(CounterFields& fields, const PersonData& onFile);
/// Where something is on file and something else stands in the form, in the form's order.
QList<FieldDifference> differences(const CounterFields& fields, const PersonData& onFile);
/// How many fields on file say the same as the form.
int sameCount(const CounterFields& fields, const PersonData& onFile);

/// What the next worker of the crew has in common with this one: project, employer, manager, team, trade,
/// contract, who asked.
QJsonObject workOf(const CounterFields& fields);
/// Fills it in where nothing was typed. False where nothing could be filled.
bool fillWork(CounterFields& fields, const QJsonObject& work, const QString& tag);

}  // namespace counter_entry
