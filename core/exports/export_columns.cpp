#include "exports/export_columns.h"

#include "roster/roster_columns.h"

namespace {

using Kind = ExportColumn::Kind;

// The same heading is the same word in every list.
const ExportColumn theRegistrationNumber{QT_TRANSLATE_NOOP("core", "Registration number"), 18, Kind::Text,
                                         true};
const ExportColumn theName{QT_TRANSLATE_NOOP("core", "Name"), 12};
const ExportColumn theCardNumber{QT_TRANSLATE_NOOP("core", "Card number"), 22, Kind::Text, true};
const ExportColumn theCardState{QT_TRANSLATE_NOOP("core", "State of the card"), 14};
const ExportColumn theRequestedOn{QT_TRANSLATE_NOOP("core", "Requested on"), 12, Kind::Date};
const ExportColumn theDueOn{QT_TRANSLATE_NOOP("core", "Due in hand on"), 12, Kind::Date};
const ExportColumn theDeskDueOn{QT_TRANSLATE_NOOP("core", "Due at the desk on"), 12, Kind::Date};
const ExportColumn theAtDeskOn{QT_TRANSLATE_NOOP("core", "At the desk on"), 12, Kind::Date};
const ExportColumn theBatchNumber{QT_TRANSLATE_NOOP("core", "Batch"), 16, Kind::Text, true};
const ExportColumn theDesk{QT_TRANSLATE_NOOP("core", "Pick-up desk"), 18};
const ExportColumn theProject{QT_TRANSLATE_NOOP("core", "Project"), 28};
const ExportColumn theEmployer{QT_TRANSLATE_NOOP("core", "Employer"), 28};
const ExportColumn theManager{QT_TRANSLATE_NOOP("core", "Labour manager"), 12};
const ExportColumn theOnSite{QT_TRANSLATE_NOOP("core", "On site today"), 10, Kind::Number};

QVector<ExportColumn> workers() {
  return {theRegistrationNumber,
          theName,
          {QT_TRANSLATE_NOOP("core", "Sex"), 6},
          {QT_TRANSLATE_NOOP("core", "Birth date"), 12, Kind::Date},
          {QT_TRANSLATE_NOOP("core", "ID number"), 24, Kind::Text, true},
          {QT_TRANSLATE_NOOP("core", "Phone"), 16, Kind::Text, true},
          {QT_TRANSLATE_NOOP("core", "Trade"), 14},
          theProject,
          theEmployer,
          {QT_TRANSLATE_NOOP("core", "Told"), 8},
          theCardState,
          {QT_TRANSLATE_NOOP("core", "Registered on"), 12, Kind::Date}};
}

QVector<ExportColumn> companies() {
  return {{QT_TRANSLATE_NOOP("core", "Company"), 32},
          {QT_TRANSLATE_NOOP("core", "Kind"), 16},
          {QT_TRANSLATE_NOOP("core", "Credit code"), 22, Kind::Text, true},
          {QT_TRANSLATE_NOOP("core", "State"), 10},
          theOnSite,
          theManager};
}

QVector<ExportColumn> projects() {
  return {{QT_TRANSLATE_NOOP("core", "Project number"), 14, Kind::Text, true},
          theProject,
          {QT_TRANSLATE_NOOP("core", "General contractor"), 28},
          {QT_TRANSLATE_NOOP("core", "State"), 10},
          theOnSite,
          {QT_TRANSLATE_NOOP("core", "Declared heads"), 10, Kind::Number}};
}

QVector<ExportColumn> queue() {
  return {theRegistrationNumber,
          theName,
          theCardNumber,
          theCardState,
          {QT_TRANSLATE_NOOP("core", "What is wanting"), 16},
          theRequestedOn,
          theDeskDueOn,
          theDueOn,
          {QT_TRANSLATE_NOOP("core", "Needed on"), 12, Kind::Date},
          theProject,
          theEmployer,
          theManager,
          theDesk};
}

QVector<ExportColumn> batches() {
  return {theBatchNumber,
          {QT_TRANSLATE_NOOP("core", "State"), 14},
          {QT_TRANSLATE_NOOP("core", "Made on"), 12, Kind::Date},
          {QT_TRANSLATE_NOOP("core", "Made by"), 12},
          {QT_TRANSLATE_NOOP("core", "Cards"), 8, Kind::Number},
          {QT_TRANSLATE_NOOP("core", "Times printed"), 10, Kind::Number},
          {QT_TRANSLATE_NOOP("core", "Good"), 8, Kind::Number},
          {QT_TRANSLATE_NOOP("core", "Spoiled"), 8, Kind::Number},
          {QT_TRANSLATE_NOOP("core", "Not printed"), 10, Kind::Number},
          {QT_TRANSLATE_NOOP("core", "Confirmed or dissolved by"), 12},
          {QT_TRANSLATE_NOOP("core", "Confirmed or dissolved on"), 12, Kind::Date},
          theDesk};
}

QVector<ExportColumn> hunt() {
  return {theRegistrationNumber,
          theName,
          {QT_TRANSLATE_NOOP("core", "Why he has no card"), 48},
          theCardNumber,
          theRequestedOn,
          theDueOn,
          theDesk,
          {QT_TRANSLATE_NOOP("core", "With the manager"), 12},
          theProject,
          theEmployer,
          theManager,
          {QT_TRANSLATE_NOOP("core", "Team"), 14}};
}

QVector<ExportColumn> late() {
  return {theRegistrationNumber,
          theName,
          theCardNumber,
          theCardState,
          theRequestedOn,
          theAtDeskOn,
          {QT_TRANSLATE_NOOP("core", "Last day of work"), 12, Kind::Date},
          theProject};
}

QVector<ExportColumn> promised() {
  return {theRegistrationNumber,
          theName,
          theCardNumber,
          theCardState,
          {QT_TRANSLATE_NOOP("core", "What became of the promise"), 18},
          theRequestedOn,
          theDeskDueOn,
          theAtDeskOn,
          theDueOn,
          {QT_TRANSLATE_NOOP("core", "In hand on"), 12, Kind::Date},
          theProject,
          theDesk};
}

QVector<ExportColumn> pickup() {
  return {theRegistrationNumber, theName,    theCardNumber, theCardState, theRequestedOn, theDueOn, theDesk,
          theBatchNumber,        theProject, theEmployer,   theManager};
}

/// Everything that a roster can hold: the file can be brought to another office as it is.
QVector<ExportColumn> crew() {
  QVector<ExportColumn> columns;
  for (const RosterField& field : rosterFields()) {
    const QString code = QString::fromLatin1(field.code);
    const bool isNumber = isNumberField(code);
    const bool isDate = code.endsWith(QLatin1String("On")) || code == QLatin1String("birthDate") ||
                        code == QLatin1String("documentFrom");
    columns.append({field.label, isNumber ? 22.0 : 14.0, isDate ? Kind::Date : Kind::Text, isNumber});
  }
  return columns;
}

}  // namespace

QVector<ExportColumn> columnsOf(ExportList list) {
  switch (list) {
    case ExportList::Workers:
      return workers();
    case ExportList::Companies:
      return companies();
    case ExportList::Projects:
      return projects();
    case ExportList::Queue:
      return queue();
    case ExportList::Batches:
      return batches();
    case ExportList::Hunt:
      return hunt();
    case ExportList::Late:
      return late();
    case ExportList::Promised:
      return promised();
    case ExportList::Pickup:
      return pickup();
    case ExportList::Crew:
      return crew();
    case ExportList::Platform:
      break;
  }
  return {};
}

QVector<WrittenColumn> writtenColumnsOf(ExportList list) {
  QVector<WrittenColumn> written;
  for (const ExportColumn& column : columnsOf(list))
    written.append(
        {QCoreApplication::translate("core", column.heading), column.width, column.asText, {}, {}});
  return written;
}

QVector<WrittenCell> writtenCellsOf(const QVector<ExportColumn>& columns, const ExportRow& row) {
  QVector<WrittenCell> cells;
  for (qsizetype i = 0; i < row.cells.size(); ++i) {
    const QString& text = row.cells[i];
    const Kind kind = i < columns.size() ? columns[i].kind : Kind::Text;
    const QDate day = kind == Kind::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (text.isEmpty())
      cells.append(WrittenCell());
    else if (kind == Kind::Number)
      cells.append(WrittenCell::ofCount(text.toLongLong()));
    else if (day.isValid())
      cells.append(WrittenCell::ofDate(day));
    else
      cells.append(WrittenCell::ofText(text));
  }
  return cells;
}
