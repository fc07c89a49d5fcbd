#include "roster/roster_columns.h"

#include <QCoreApplication>
#include <QSet>

#include "base/text.h"
#include "roster/head_finder.h"

namespace {

/// Of a sheet so many rows are read to find its head; a table that begins lower down is none that anybody
/// could read.
constexpr int rowsForHead = 200;

Result<QVector<TableRow>> firstRows(const TableFile& file, int sheet, qint64 upTo) {
  auto reader = file.read(sheet);
  if (!reader) return refuse(reader.error());
  QVector<TableRow> rows;
  TableRow row;
  while ((rows.size() < rowsForHead || row.number < upTo) && (*reader)->next(row)) rows.append(row);
  if (rows.isEmpty() && (*reader)->failure()) return refuse(*(*reader)->failure());
  return rows;
}

/// A sheet that shows how to fill the roster in, perhaps with a made-up person.
bool isGuide(const QString& name) {
  for (const QStringView word : {u"说明", u"示例", u"样例", u"范例", u"example", u"guide"})
    if (name.contains(word, Qt::CaseInsensitive)) return true;
  return false;
}

}  // namespace

const QVector<RosterField>& rosterFields() {
  static const QVector<RosterField> all = {
      {"documentKind", QT_TRANSLATE_NOOP("core", "Kind of document")},
      {"idNumber", QT_TRANSLATE_NOOP("core", "ID number"), true},
      {"name", QT_TRANSLATE_NOOP("core", "Name"), true},
      {"sex", QT_TRANSLATE_NOOP("core", "Sex")},
      {"birthDate", QT_TRANSLATE_NOOP("core", "Birth date")},
      {"ethnic", QT_TRANSLATE_NOOP("core", "Ethnic group")},
      {"hukouAddress", QT_TRANSLATE_NOOP("core", "Hukou address")},
      {"hukouDivision", QT_TRANSLATE_NOOP("core", "Division code of the Hukou")},
      {"hukouLocal", QT_TRANSLATE_NOOP("core", "Local Hukou")},
      {"documentFrom", QT_TRANSLATE_NOOP("core", "Document valid from")},
      {"documentTo", QT_TRANSLATE_NOOP("core", "Document valid to")},
      {"addressHere", QT_TRANSLATE_NOOP("core", "Address here")},
      {"residencePermit", QT_TRANSLATE_NOOP("core", "Residence permit")},
      {"phone", QT_TRANSLATE_NOOP("core", "Phone")},
      {"education", QT_TRANSLATE_NOOP("core", "Education")},
      {"political", QT_TRANSLATE_NOOP("core", "Political status")},
      {"emergencyName", QT_TRANSLATE_NOOP("core", "Emergency contact")},
      {"emergencyPhone", QT_TRANSLATE_NOOP("core", "Phone of the emergency contact")},
      {"inCitySince", QT_TRANSLATE_NOOP("core", "In the city since")},
      {"trade", QT_TRANSLATE_NOOP("core", "Trade")},
      {"skillLevel", QT_TRANSLATE_NOOP("core", "Skill level")},
      {"certificate", QT_TRANSLATE_NOOP("core", "Certificate")},
      {"assignment.project", QT_TRANSLATE_NOOP("core", "Project"), true},
      {"assignment.employer", QT_TRANSLATE_NOOP("core", "Employer"), true},
      {"assignment.manager", QT_TRANSLATE_NOOP("core", "Labour manager"), true},
      {"assignment.teamName", QT_TRANSLATE_NOOP("core", "Team")},
      {"assignment.beginsOn", QT_TRANSLATE_NOOP("core", "On site since"), true},
      {"assignment.endsOn", QT_TRANSLATE_NOOP("core", "Left the site on")},
      {"assignment.overlapReason", QT_TRANSLATE_NOOP("core", "Reason for overlapping")},
      {"contract.kind", QT_TRANSLATE_NOOP("core", "Kind of contract")},
      {"contract.signedOn", QT_TRANSLATE_NOOP("core", "Contract signed on")},
      {"contract.beginsOn", QT_TRANSLATE_NOOP("core", "Contract begins on")},
      {"contract.endsOn", QT_TRANSLATE_NOOP("core", "Contract ends on")},
      {"contract.payKind", QT_TRANSLATE_NOOP("core", "Paid by")},
      {"contract.pay", QT_TRANSLATE_NOOP("core", "Pay")},
      {"contract.terms", QT_TRANSLATE_NOOP("core", "Terms of the contract")},
      {"ageReason", QT_TRANSLATE_NOOP("core", "Reason above the usual age")},
  };
  return all;
}

bool isNumberField(const QString& code) {
  return code == QLatin1String("idNumber") || code.endsWith(QLatin1String("hone")) ||
         code == QLatin1String("hukouDivision") || code == QLatin1String("residencePermit") ||
         code == QLatin1String("certificate");
}

RosterHead findHead(const QVector<TableRow>& rows, const QHash<QString, QString>& remembered,
                    const QDate& today) {
  return HeadFinder(rows, remembered, today).find();
}

QVector<QString> missingFields(const RosterHead& head, const QSet<QString>& given) {
  QSet<QString> present = given;
  for (const RosterColumn& column : head.columns) present.insert(column.field);
  QVector<QString> missing;
  for (const RosterField& field : rosterFields())
    if (const QString code = QString::fromLatin1(field.code); field.isRequired && !present.contains(code))
      missing.append(code);
  return missing;
}

Result<FoundRosters> findRosters(const TableFile& file, const QHash<QString, QString>& remembered,
                                 const QDate& today) {
  static const QSet<QString> work = {
      QStringLiteral("assignment.project"), QStringLiteral("assignment.employer"),
      QStringLiteral("assignment.manager"), QStringLiteral("assignment.beginsOn")};
  constexpr int wholeRoster = 2;
  FoundRosters found;
  int best = -1;
  for (int sheet = 0; sheet < file.sheets().size(); ++sheet) {
    if (file.sheets()[sheet].hidden) continue;
    const auto rows = firstRows(file, sheet, 0);
    if (!rows) return refuse(rows.error());
    RosterHead head = findHead(*rows, remembered, today);
    head.sheet = sheet;
    head.from1904 = file.countsFrom1904();
    const bool isRoster = missingFields(head, work).isEmpty();
    const bool isBare = head.firstRow == 0 || isGuide(file.sheets()[sheet].name);
    const int worth = !isRoster ? 0 : isBare ? 1 : wholeRoster;
    if (worth == wholeRoster) found.sheets.append(sheet);
    if (worth <= best) continue;
    best = worth;
    found.head = std::move(head);
  }
  if (best >= 0) return found;
  auto first = headAt(file, 0, 0, remembered, today);
  if (!first) return refuse(first.error());
  found.head = std::move(*first);
  return found;
}

Result<RosterHead> findRoster(const TableFile& file, const QHash<QString, QString>& remembered,
                              const QDate& today) {
  auto found = findRosters(file, remembered, today);
  if (!found) return refuse(found.error());
  return std::move(found->head);
}

Result<RosterHead> headAt(const TableFile& file, int sheet, qint64 headerRow,
                          const QHash<QString, QString>& remembered, const QDate& today) {
  if (sheet < 0 || sheet >= file.sheets().size())
    return refuse(notFound("sheet", message(QT_TRANSLATE_NOOP("core", "The file has no such sheet."))));
  const auto rows = firstRows(file, sheet, headerRow);
  if (!rows) return refuse(rows.error());
  RosterHead head = HeadFinder(*rows, remembered, today).at(headerRow);
  head.sheet = sheet;
  head.from1904 = file.countsFrom1904();
  return head;
}
