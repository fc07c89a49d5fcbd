#include "roster/roster_row.h"

#include "identity/person_name.h"
#include "roster/row_reader.h"

namespace {

struct FieldReading {
  const char* field;
  void (*read)(RowReader&, const TableCell&);
};

/// In this order: the kind before the number, and both before what must agree with them; the name before the
/// phone, which may be his; the whole period of a contract before a column of its first day alone.
constexpr FieldReading fieldReadings[] = {
    {"documentKind", [](RowReader& r, const TableCell& c) { r.readKind(c); }},
    {"idNumber", [](RowReader& r, const TableCell& c) { r.readNumber(c); }},
    {"name", [](RowReader& r, const TableCell& c) { r.readName(c); }},
    {"sex", [](RowReader& r, const TableCell& c) { r.readSexOf(c); }},
    {"birthDate", [](RowReader& r, const TableCell& c) { r.readBirth(c); }},
    {"ethnic",
     [](RowReader& r, const TableCell& c) { r.readWord("ethnic", WordList::Ethnic, c, r.person().ethnic); }},
    {"hukouAddress",
     [](RowReader& r, const TableCell& c) { r.readText("hukouAddress", c, r.person().hukouAddress); }},
    {"hukouDivision",
     [](RowReader& r, const TableCell& c) { r.readText("hukouDivision", c, r.person().hukouDivision); }},
    {"hukouLocal", [](RowReader& r, const TableCell& c) { r.readLocal(c); }},
    {"documentTo", [](RowReader& r, const TableCell& c) { r.readDocumentEnd(c); }},
    {"documentFrom",
     [](RowReader& r, const TableCell& c) { r.readDay("documentFrom", c, r.person().documentFrom); }},
    {"addressHere",
     [](RowReader& r, const TableCell& c) { r.readText("addressHere", c, r.person().addressHere); }},
    {"residencePermit",
     [](RowReader& r, const TableCell& c) { r.readText("residencePermit", c, r.person().residencePermit); }},
    {"phone", [](RowReader& r, const TableCell& c) { r.readPhone(c); }},
    {"education",
     [](RowReader& r, const TableCell& c) {
       r.readWord("education", WordList::Education, c, r.person().education);
     }},
    {"political",
     [](RowReader& r, const TableCell& c) {
       r.readWord("political", WordList::Political, c, r.person().political);
     }},
    {"emergencyName",
     [](RowReader& r, const TableCell& c) { r.readText("emergencyName", c, r.person().emergencyName); }},
    {"emergencyPhone", [](RowReader& r, const TableCell& c) { r.readEmergencyPhone(c); }},
    {"inCitySince", [](RowReader& r, const TableCell& c) { r.readSince(c); }},
    {"trade", [](RowReader& r, const TableCell& c) { r.readTrade(c); }},
    {"skillLevel",
     [](RowReader& r, const TableCell& c) {
       r.readWord("skillLevel", WordList::Skill, c, r.person().skillLevel);
     }},
    {"certificate",
     [](RowReader& r, const TableCell& c) { r.readText("certificate", c, r.person().certificate); }},
    {"assignment.project",
     [](RowReader& r, const TableCell& c) { r.readText("assignment.project", c, r.row().projectName); }},
    {"assignment.employer",
     [](RowReader& r, const TableCell& c) { r.readText("assignment.employer", c, r.row().employerName); }},
    {"assignment.manager",
     [](RowReader& r, const TableCell& c) { r.readText("assignment.manager", c, r.row().managerName); }},
    {"assignment.teamName",
     [](RowReader& r, const TableCell& c) { r.readText("assignment.teamName", c, r.row().teamName); }},
    {"assignment.beginsOn",
     [](RowReader& r, const TableCell& c) { r.readDay("assignment.beginsOn", c, r.row().beginsOn); }},
    {"assignment.endsOn", [](RowReader& r, const TableCell& c) { r.readExit(c); }},
    {"contract.kind", [](RowReader& r, const TableCell& c) { r.readContractKind(c); }},
    {"contract.endsOn", [](RowReader& r, const TableCell& c) { r.readContractEnd(c); }},
    {"contract.beginsOn",
     [](RowReader& r, const TableCell& c) {
       r.readContractDay("contract.beginsOn", c, r.contract().beginsOn);
     }},
    {"contract.signedOn",
     [](RowReader& r, const TableCell& c) {
       r.readContractDay("contract.signedOn", c, r.contract().signedOn);
     }},
    {"contract.pay", [](RowReader& r, const TableCell& c) { r.readPay(c); }},
    {"contract.payKind",
     [](RowReader& r, const TableCell& c) {
       r.readWord("contract.payKind", WordList::Settlement, c, r.contract().payKind);
     }},
    {"contract.terms",
     [](RowReader& r, const TableCell& c) { r.readText("contract.terms", c, r.contract().terms); }},
    {"ageReason", [](RowReader& r, const TableCell& c) { r.readText("ageReason", c, r.row().ageReason); }},
    {"assignment.overlapReason",
     [](RowReader& r, const TableCell& c) {
       r.readText("assignment.overlapReason", c, r.row().overlapReason);
     }},
};

struct NoteWords {
  const char* code;
  const char* words;
};
constexpr NoteWords noteWords[] = {
    {"upgraded-15", QT_TRANSLATE_NOOP("core", "15-digit number was upgraded to 18 digits.")},
    {"full-width", QT_TRANSLATE_NOOP("core", "Full-width characters were changed to half width.")},
    {"look-alike-x", QT_TRANSLATE_NOOP("core", "A character that only looks like X was replaced by X.")},
    {"kind-by-number",
     QT_TRANSLATE_NOOP("core",
                       "The number is of another document than the roster says; the number's was taken.")},
    {"name-mapped",
     QT_TRANSLATE_NOOP("core", "An old code of a rare character was replaced by the standard one.")},
    {"phone-of-manager", QT_TRANSLATE_NOOP("core", "The phone is not his own and was left open.")},
    {"from-merge", QT_TRANSLATE_NOOP("core", "A merged cell was read for all its rows.")},
    {"serial-date",
     QT_TRANSLATE_NOOP("core", "A date stood there as Excel's count of days and was understood.")},
    {"hidden-row", QT_TRANSLATE_NOOP("core", "The row is hidden in the file; it was read all the same.")},
    {"repeated", QT_TRANSLATE_NOOP("core", "The same person stands further up; only the first row counts.")},
};

}  // namespace

Message rosterNote(const QString& code) {
  for (const NoteWords& note : noteWords)
    if (code == QLatin1String(note.code)) return message(note.words);
  return {};
}

RosterParser::Memory::Memory(const RosterHead& head) : rows(head), from1904(head.from1904) {
  for (const FieldReading& reading : fieldReadings)
    if (const int column = columnOf(head, QString::fromLatin1(reading.field)); column >= 0)
      readings.append({column, reading.read});
  for (const RosterColumn& column : head.columns)
    if (column.field == QLatin1String("contract.pay")) payKind = payKindOfHeading(column.heading);
}

RosterParser::RosterParser(RosterHead head, const QDate& today)
    : m_head(std::move(head)), m_today(today), m_memory(std::make_unique<Memory>(m_head)) {}

RosterParser::~RosterParser() = default;

void RosterParser::leaveOpen(const QSet<QString>& phones, const QString& holder) {
  m_memory->sharedPhones = phones;
  m_memory->phoneHolder = foldedName(holder);
}

ParsedRow RosterParser::parse(const TableRow& row) { return RowReader(row, *m_memory, m_today).read(); }

QString RosterParser::written(const TableRow& row, const QString& field) const {
  return row.cell(columnOf(m_head, field)).text;
}
