#pragma once

#include <QDate>
#include <QString>

#include "workers/chip_flow.h"
#include "workers/worker.h"

/// How the pages about workers write things; all in the language now installed.
namespace worker_words {

/// An identity number 6-8-4, masked or not; others as they are.
QString grouped(const QString& number);
/// A mobile 3-4-4, masked or not.
QString groupedPhone(const QString& phone);
/// The registration number in the groups in which it is read out, 4-2-7-1.
QString groupedRegistration(const QString& number);

QString sex(Sex sex);
int ageOn(const QDate& birth, const QDate& day);
/// "male · 43".
QString sexAndAge(Sex sex, const QDate& birth, const QDate& today);
/// "carpenter (intermediate)"; empty where no trade is on file.
QString tradeWithSkill(const PersonData& person);

ChipWords cardChip(const QString& stateCode);
ChipWords cardChip(CardState state);
ChipWords toldChip(bool told);
ChipWords siteChip(const QString& project);
/// The contract behind an assignment; `contract` null where none is on file.
ChipWords contractChip(const Contract* contract);

QString toldHow(ToldHow how);
QString initiative(Initiative initiative);
/// Codes of the core as words: why a line was found, what is missing, which operation it was, why it ended.
QString why(const QString& code);
QString missing(const QString& field);
QString operation(const QString& name);
QString subject(const QString& code);
QString endReason(const QString& code);
/// A field of a record, by its JSON name.
QString field(const QString& name);

}  // namespace worker_words
