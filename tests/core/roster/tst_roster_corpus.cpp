#include <catch2/catch.hpp>

#include <QJsonArray>

#include "roster/roster_row.h"
#include "support/corpus.h"
#include "support/test_day.h"
#include "workers/worker_rules.h"

/// Every file of the corpus, from its bytes to what each row says; tests/corpus/corpus.py tells what an
/// answer holds.

namespace {

/// What a file was understood as.
struct Understood {
  RosterHead head;
  QString sheet;
  QVector<ParsedRow> rows;  ///< of people
  std::optional<Error> failure;
};

Understood failed(const Error& error) { return {{}, {}, {}, error}; }

QVector<TableRow> allRows(const TableFile& file, int sheet, std::optional<Error>& failure) {
  QVector<TableRow> rows;
  const auto reader = file.read(sheet);
  if (!reader) {
    failure = reader.error();
    return {};
  }
  TableRow row;
  while ((*reader)->next(row)) rows.append(row);
  failure = (*reader)->failure();
  return rows;
}

Understood understand(const CorpusFile& file) {
  TableOptions options;
  options.encoding = file.answer.value(QStringLiteral("encoding")).toString();
  const auto table = TableFile::open(file.path, options);
  if (!table) return failed(table.error());
  const auto head = findRoster(**table, {}, today);
  if (!head) return failed(head.error());
  Understood result{*head, (*table)->sheets()[head->sheet].name, {}, {}};
  const QVector<TableRow> rows = allRows(**table, head->sheet, result.failure);
  RosterCensus census(*head);
  RosterParser parser(*head, today);
  for (const TableRow& row : rows)
    if (row.number >= head->firstRow) census.take(row);
  parser.leaveOpen(census.sharedPhones());
  for (const TableRow& row : rows) {
    if (row.number < head->firstRow) continue;
    ParsedRow parsed = parser.parse(row);
    if (parsed.skipped.isEmpty()) result.rows.append(std::move(parsed));
  }
  return result;
}

/// The row as the answers name its fields.
QJsonObject flat(const ParsedRow& parsed) {
  QJsonObject fields = record::toValue(parsed.row.person).toObject();
  const QJsonObject row = record::toValue(parsed.row).toObject();
  for (const char* key :
       {"teamName", "projectName", "employerName", "managerName", "beginsOn", "trade", "contractMonths"})
    fields.insert(QString::fromLatin1(key), row.value(QString::fromLatin1(key)));
  const QJsonObject contract = record::toValue(parsed.row.contract).toObject();
  for (auto each = contract.begin(); each != contract.end(); ++each)
    fields.insert(QStringLiteral("contract.") + each.key(), each.value());
  return fields;
}

/// Under age is judged by the office's rules, which the roster's own know nothing of.
bool isUnderAge(const ParsedRow& parsed) {
  RuleSet rules;
  rules.minimumAge = 16;
  rules.usualMaximumAgeMale = 60;
  rules.usualMaximumAgeFemale = 50;
  NewWorker visit;
  visit.person = parsed.row.person;
  return findingWith(worker_rules::check(visit, rules, today), QStringLiteral("under-age")) != nullptr;
}

QSet<QString> codesOf(const ParsedRow& parsed, Level level) {
  QSet<QString> codes;
  for (const Finding& finding : parsed.findings)
    if (finding.level == level) codes.insert(finding.code);
  if (level == Level::Error && codes.isEmpty() && isUnderAge(parsed))
    codes.insert(QStringLiteral("under-age"));
  return codes;
}
QSet<QString> doubtsOf(const ParsedRow& parsed) {
  QSet<QString> codes;
  for (const RosterDoubt& doubt : parsed.doubts) codes.insert(doubt.code);
  return codes;
}

QSet<QString> only(const QString& code) { return code.isEmpty() ? QSet<QString>{} : QSet<QString>{code}; }

void compareRow(const ParsedRow& parsed, const QJsonObject& expected) {
  const auto text = [&](const char* key) { return expected.value(QString::fromLatin1(key)).toString(); };
  CHECK(codesOf(parsed, Level::Error) == only(text("error")));
  CHECK(doubtsOf(parsed) == only(text("doubt")));
  if (expected.contains(QStringLiteral("warning")))
    CHECK(codesOf(parsed, Level::Warning) == only(text("warning")));
  for (const QJsonValue& note : expected.value(QStringLiteral("notes")).toArray()) {
    CAPTURE(note.toString());
    // A warning stands among the notes of some answers.
    CHECK((parsed.row.notes.contains(note.toString()) ||
           codesOf(parsed, Level::Warning).contains(note.toString())));
  }
  if (!text("error").isEmpty()) return;
  const QJsonObject fields = flat(parsed);
  for (auto each = expected.begin(); each != expected.end(); ++each) {
    static const QSet<QString> others = {"row", "error", "doubt", "notes", "warning"};
    if (others.contains(each.key())) continue;
    QString key = each.key();
    if (!fields.contains(key)) key.remove(QStringLiteral("assignment."));
    CAPTURE(key);
    CHECK(fields.contains(key));
    CHECK(fields.value(key) == each.value());
  }
}

QString fieldUnder(const RosterHead& head, const QString& heading) {
  for (const RosterColumn& column : head.columns)
    if (foldedHeading(column.heading) == foldedHeading(heading)) return column.field;
  for (const RosterColumn& column : head.columns)
    if (foldedHeading(column.heading).endsWith(foldedHeading(heading))) return column.field;
  return QStringLiteral("no such heading");
}

void compareHead(const Understood& found, const QJsonObject& answer) {
  if (answer.contains(QStringLiteral("sheet")))
    CHECK(found.sheet == answer.value(QStringLiteral("sheet")).toString());
  if (answer.contains(QStringLiteral("headerRow")))
    CHECK(found.head.headerRow == answer.value(QStringLiteral("headerRow")).toInteger());
  const QJsonObject fields = answer.value(QStringLiteral("fields")).toObject();
  for (auto each = fields.begin(); each != fields.end(); ++each) {
    CAPTURE(each.key());
    CHECK(fieldUnder(found.head, each.key()) == each.value().toString());
  }
}

void compare(const Understood& found, const QJsonObject& answer) {
  if (answer.value(QStringLiteral("failure")).toBool()) {
    CHECK(found.failure.has_value());
    return;
  }
  const QString failure = found.failure ? found.failure->text() : QString();
  CAPTURE(failure);
  // A file that breaks off is good as far as it goes.
  CHECK(found.failure.has_value() == answer.contains(QStringLiteral("breaks")));
  compareHead(found, answer);
  if (!answer.contains(QStringLiteral("rows"))) return;
  const QJsonArray expected = answer.value(QStringLiteral("rows")).toArray();
  QStringList numbers;
  for (const ParsedRow& row : found.rows) numbers.append(QString::number(row.row.row));
  QStringList expectedNumbers;
  for (const QJsonValue& row : expected)
    expectedNumbers.append(QString::number(row[QStringLiteral("row")].toInteger()));
  CHECK(numbers.join(u' ').toStdString() == expectedNumbers.join(u' ').toStdString());
  if (numbers != expectedNumbers) return;
  for (qsizetype i = 0; i < found.rows.size(); ++i) {
    CAPTURE(found.rows[i].row.row);
    compareRow(found.rows[i], expected[i].toObject());
  }
}

}  // namespace

TEST_CASE("roster corpus: every file is read to its right answer, row by row") {
  const QVector<CorpusFile> files = corpusFiles();
  REQUIRE(files.size() >= 8);
  for (const CorpusFile& file : files) {
    INFO(file.name.toStdString() << ": "
                                 << file.answer.value(QStringLiteral("why")).toString().toStdString());
    CHECK(file.answer.contains(QStringLiteral("why")));
    compare(understand(file), file.answer);
  }
}
