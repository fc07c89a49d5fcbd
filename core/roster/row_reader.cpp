#include "roster/row_reader.h"

#include "base/text.h"
#include "identity/person_name.h"
#include "identity/phone.h"
#include "roster/roster_numbers.h"

namespace {

/// Enough for the words of any list, and a bound on what a file of nonsense can make us keep.
constexpr qsizetype mostWords = 4096;

bool isEmptyCell(const TableCell& cell) {
  return cell.kind == TableCell::Kind::Empty || isLeftOpen(cell.text);
}

/// What is left of a character that a program could not write: the replacement character, a question mark,
/// the box or bar of a missing glyph, a place in the private-use area that no list knows.
bool hasLostCharacter(const QString& text) {
  for (const char32_t c : charactersOf(text))
    if (c == 0xFFFD || c == U'?' || c == 0xFF1F || c == 0x25A1 || c == 0x25A0 || c == 0x3013 || c == 0x25AF ||
        c == 0x2610 || isPrivateUse(c))
      return true;
  return false;
}

/// The end of a contract for one task.
bool isEndOfTask(const QString& text) {
  for (const QStringView word :
       {u"完工", u"竣工", u"工程结束", u"项目结束", u"工作结束", u"任务完成", u"工程完成"})
    if (text.contains(word)) return true;
  return false;
}

}  // namespace

const CodeValue& RosterParser::Memory::codeFor(WordList list, const QString& text) {
  static const std::array<QString, wordLists> names = {
      QStringLiteral("document"),   QStringLiteral("ethnic"),       QStringLiteral("education"),
      QStringLiteral("political"),  QStringLiteral("trade"),        QStringLiteral("skill"),
      QStringLiteral("settlement"), QStringLiteral("contract-kind")};
  const auto at = static_cast<std::size_t>(list);
  Words& words = m_words[at];
  if (text == words.lastText) return words.last;
  if (words.known.size() >= mostWords) words.known.clear();
  auto found = words.known.constFind(text);
  if (found == words.known.constEnd()) found = words.known.insert(text, readCode(names[at], text));
  words.lastText = text;
  return words.last = *found;
}

// ---- the row -----------------------------------------------------------------------------------------

ParsedRow RowReader::read() {
  m_out.row.row = m_row.number;
  m_out.skipped = m_memory.rows.skipped(m_row);
  if (!m_out.skipped.isEmpty()) return std::move(m_out);
  for (const RosterParser::Memory::Reading& reading : m_memory.readings) {
    const TableCell& cell = m_row.cell(reading.column);
    if (cell.fromMerge && cell.kind != TableCell::Kind::Empty) note(QStringLiteral("from-merge"));
    reading.read(*this, cell);
  }
  compareWithNumber();
  if (m_row.hidden) note(QStringLiteral("hidden-row"));
  lookForTwins();
  return std::move(m_out);
}

bool RowReader::holds(const char* field, const TableCell& cell) {
  if (cell.noValue || cell.kind == TableCell::Kind::Error) {
    warn(field, "cell-without-value",
         message(QT_TRANSLATE_NOOP("core",
                                   "The cell holds a formula without a result; the field is left open.")));
    return false;
  }
  return !isEmptyCell(cell);
}

void RowReader::say(const char* field, const CellTrouble& trouble) {
  const QString name = QString::fromLatin1(field);
  if (trouble.isDoubt)
    m_out.doubts.append({name, trouble.code, trouble.message, trouble.suggestion});
  else
    m_out.findings.append({Level::Error, name, trouble.code, trouble.message});
}

void RowReader::warn(const char* field, const char* code, Message words) {
  m_out.findings.append(warningAt(field, code, std::move(words)));
}

void RowReader::note(const QString& code) {
  if (!m_out.row.notes.contains(code)) m_out.row.notes.append(code);
}

/// One number under one name is one person, pasted twice; under two names one of them is somebody else's. A
/// refused row does not stand in the way of a good one below it.
void RowReader::lookForTwins() {
  if (!m_document || firstError(m_out.findings)) return;
  const RosterTwins::Before before = m_memory.twins.seen(m_document->number(), m_foldedName, m_row.number);
  if (before.row == 0) return;
  if (before.sameName) {
    m_out.repeats = before.row;
    return note(QStringLiteral("repeated"));
  }
  say("idNumber",
      {QStringLiteral("number-twice"),
       message(QT_TRANSLATE_NOOP("core",
                                 "Row %1 has this number under another name. One of the two is wrong; "
                                 "compare both with the cards."),
               {QString::number(before.row)})});
}

// ---- who he is ---------------------------------------------------------------------------------------

void RowReader::readKind(const TableCell& cell) {
  if (!holds("documentKind", cell)) return;
  const CodeValue& value = m_memory.codeFor(WordList::Document, cell.text);
  if (value.trouble) say("documentKind", *value.trouble);
  if (!value.trouble) m_kind = documentKindFrom(value.code);
}

void RowReader::readNumber(const TableCell& cell) {
  NumberValue value = readIdNumber(cell, m_kind, m_today);
  if (value.trouble) say("idNumber", *value.trouble);
  for (const QString& code : value.notes) note(code);
  if (!value.document) {
    person().documentKind = m_kind.value_or(DocumentKind::ResidentId);
    return;
  }
  m_document = std::move(value.document);
  person().documentKind = m_document->kind();
  person().idNumber = m_document->number();
  person().hukouDivision = m_document->divisionCode().value_or(QString());
}

void RowReader::readName(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::Error || isEmptyCell(cell))
    return say("name", {QStringLiteral("name-missing"),
                        message(QT_TRANSLATE_NOOP("core", "Enter the name as the document has it."))});
  const auto name = PersonName::parse(cell.text);
  if (name) {
    person().name = name->text();
    m_foldedName = name->folded();
    if (name->wasMapped()) note(QStringLiteral("name-mapped"));
    return;
  }
  if (hasLostCharacter(cell.text))
    return say(
        "name",
        {QStringLiteral("name-glyph"),
         message(QT_TRANSLATE_NOOP("core",
                                   "A character of “%1” was lost on the way. Read the ID card, or look "
                                   "the rare character up."),
                 {squeezed(cell.text)})});
  say("name", {QStringLiteral("name-wrong"), name.error().message});
}

void RowReader::readSexOf(const TableCell& cell) {
  if (!holds("sex", cell)) return;
  const SexValue value = readSex(cell.text);
  // The number says it too: a word that nobody understands matters only where there is no number.
  if (value.trouble && !(m_document && m_document->sex())) say("sex", *value.trouble);
  person().sex = value.sex;
}

void RowReader::readBirth(const TableCell& cell) {
  if (!holds("birthDate", cell)) return;
  m_birth = readDate(cell, DateWanted::Birth, m_today, m_memory.from1904);
  if (m_birth.isSerial) note(QStringLiteral("serial-date"));
  person().birthDate = m_birth.day;
}

void RowReader::compareWithNumber() {
  compareSex();
  compareBirth();
}

void RowReader::compareSex() {
  const std::optional<Sex> byNumber = m_document ? m_document->sex() : std::nullopt;
  if (!byNumber) return;
  if (person().sex != Sex::Unknown && person().sex != *byNumber)
    return say(
        "sex",
        {QStringLiteral("sex-differs"),
         message(QT_TRANSLATE_NOOP(
                     "core", "By the number the sex is %1; %2 is entered. Check both against the document."),
                 {nameOf(*byNumber).text(), nameOf(person().sex).text()})});
  person().sex = *byNumber;
}

/// A month is all that some rosters have, and a doubtful date is settled by the number.
bool RowReader::birthFits(const QDate& birth) const {
  const QString month = birth.toString(QStringLiteral("yyyy-MM"));
  return m_birth.day == birth || m_birth.otherDay == birth || m_birth.month == month ||
         m_birth.otherMonth == month;
}

void RowReader::compareBirth() {
  const std::optional<QDate> byNumber = m_document ? m_document->birthDate() : std::nullopt;
  const bool isWritten = m_birth.day.isValid() || !m_birth.month.isEmpty();
  if (byNumber && (birthFits(*byNumber) || (!isWritten && !m_birth.trouble))) {
    person().birthDate = *byNumber;
    return;
  }
  if (!byNumber || !isWritten) {
    if (m_birth.trouble) say("birthDate", *m_birth.trouble);
    return;
  }
  const QString written = m_birth.day.isValid() ? m_birth.day.toString(Qt::ISODate) : m_birth.month;
  say("birthDate",
      {QStringLiteral("birth-differs"),
       message(
           QT_TRANSLATE_NOOP(
               "core", "By the number he was born on %1; %2 is entered. Check both against the document."),
           {byNumber->toString(Qt::ISODate), written})});
}

// ---- how he is reached -------------------------------------------------------------------------------

void RowReader::readPhone(const TableCell& cell) {
  if (!holds("phone", cell)) return;
  const auto phone = parseMobile(cell.text);
  if (!phone) return warn("phone", "phone-wrong", phone.error().message);
  if (!m_memory.sharedPhones.contains(*phone) ||
      (!m_foldedName.isEmpty() && m_foldedName == m_memory.phoneHolder))
    person().phone = *phone;
  else
    note(QStringLiteral("phone-of-manager"));
}

void RowReader::readEmergencyPhone(const TableCell& cell) {
  if (!holds("emergencyPhone", cell)) return;
  const auto phone = parseTelephone(cell.text, "emergencyPhone");
  if (!phone) return warn("emergencyPhone", "emergency-phone-wrong", phone.error().message);
  person().emergencyPhone = *phone;
}

void RowReader::readSince(const TableCell& cell) {
  person().inCitySince = dateIn("inCitySince", cell, DateWanted::Month).month;
}

void RowReader::readLocal(const TableCell& cell) {
  if (!holds("hukouLocal", cell)) return;
  const YesNoValue value = readYesNo(cell.text);
  if (value.trouble) say("hukouLocal", *value.trouble);
  person().hukouLocal = value.yes;
}

// ---- work and contract -------------------------------------------------------------------------------

void RowReader::readTrade(const TableCell& cell) {
  readWord("trade", WordList::Trade, cell, person().trade);
  row().trade = person().trade;
}

void RowReader::readDocumentEnd(const TableCell& cell) {
  const DateValue value = dateIn("documentTo", cell, DateWanted::End);
  person().documentTo = value.day;
  person().documentLongTerm = value.longTerm;
  if (value.from.isValid()) person().documentFrom = value.from;
}

void RowReader::readExit(const TableCell& cell) {
  const DateValue value = dateIn("assignment.endsOn", cell, DateWanted::Day);
  if (!value.day.isValid() || value.day > m_today) return;
  say("assignment.endsOn",
      {QStringLiteral("has-left"),
       message(
           QT_TRANSLATE_NOOP("core",
                             "By the roster he left on %1. Accepted, he stands as on site; else leave the "
                             "row out."),
           {value.day.toString(Qt::ISODate)}),
       true});
}

void RowReader::readContractKind(const TableCell& cell) {
  if (!holds("contract.kind", cell)) return;
  row().hasContract = true;
  const CodeValue& value = m_memory.codeFor(WordList::ContractKind, cell.text);
  if (value.trouble) say("contract.kind", *value.trouble);
  fromCode(value.code, contract().kind);
}

void RowReader::readContractEnd(const TableCell& cell) {
  if (!holds("contract.endsOn", cell)) return;
  row().hasContract = true;
  if (isEndOfTask(cell.text)) {
    contract().kind = ContractKind::ByTask;
    return;
  }
  if (isOpenEnded(cell.text)) return say("contract.endsOn", openEndedContract());
  if (const auto months = readMonths(cell.text); months && cell.kind == TableCell::Kind::Text) {
    row().contractMonths = *months;
    return;
  }
  const DateValue value = dateIn("contract.endsOn", cell, DateWanted::End);
  if (value.longTerm) say("contract.endsOn", openEndedContract());
  contract().endsOn = value.day;
  if (value.from.isValid()) contract().beginsOn = value.from;
}

void RowReader::readPay(const TableCell& cell) {
  if (!holds("contract.pay", cell)) return;
  const MoneyValue value = readMoney(cell);
  if (value.trouble) say("contract.pay", *value.trouble);
  contract().pay = value.amount;
  contract().payKind = value.payKind.isEmpty() ? m_memory.payKind : value.payKind;
}

// ---- kinds of cells ----------------------------------------------------------------------------------

void RowReader::readText(const char* field, const TableCell& cell, QString& into) {
  if (holds(field, cell)) into = squeezed(cell.text);
}

DateValue RowReader::dateIn(const char* field, const TableCell& cell, DateWanted wanted) {
  if (!holds(field, cell)) return {};
  DateValue value = readDate(cell, wanted, m_today, m_memory.from1904);
  if (value.trouble) say(field, *value.trouble);
  if (value.isSerial) note(QStringLiteral("serial-date"));
  return value;
}

void RowReader::readDay(const char* field, const TableCell& cell, QDate& into) {
  if (const QDate day = dateIn(field, cell, DateWanted::Day).day; day.isValid()) into = day;
}

void RowReader::readContractDay(const char* field, const TableCell& cell, QDate& into) {
  row().hasContract = row().hasContract || !isEmptyCell(cell);
  readDay(field, cell, into);
}

void RowReader::readWord(const char* field, WordList list, const TableCell& cell, QString& into) {
  if (!holds(field, cell)) return;
  const CodeValue& value = m_memory.codeFor(list, cell.text);
  if (value.trouble) say(field, *value.trouble);
  into = value.code;
}
