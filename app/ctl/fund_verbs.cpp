// Verbs of the fund: what comes in, what is kept, what leaves by an order, and what the bank says of it.
#include "catalogue/office_operations.h"
#include "ctl/input.h"
#include "ctl/verbs.h"
#include "ctl/written_file.h"
#include "fund/bank_statement_file.h"
#include "fund/fund_operations.h"
#include "fund/statement_file.h"
#include "paper/fund_statement_paper.h"

namespace {

struct WrittenStatement {
  QString file;
  qint64 rows = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("rows", s.rows);
  }
};

/// The bank's day of a receipt is today unless it is said.
Outcome<void> receivedToday(Session& session, const Arguments&, QJsonObject& input) {
  if (!input.contains(QStringLiteral("receivedOn")))
    input.insert(QStringLiteral("receivedOn"), isoText(session.clock().today()));
  return {};
}

/// The lines of the bank's file.
Outcome<void> readFile(Session&, const Arguments& arguments, QJsonObject& input) {
  if (input.contains(QStringLiteral("lines"))) return {};
  const auto lines = readBankStatement(arguments.value(QStringLiteral("statement")));
  if (!lines) return fail(failureOf(lines.error()));
  input.insert(QStringLiteral("lines"), record::toValue(*lines));
  return {};
}

/// Anything that is not booked as the bank has it ends in 1: whoever asks need not read the answer.
Outcome<void> answerMatch(Session& session, const Arguments&, const QJsonObject& result) {
  session.output().answer(record::shapeOf<MatchedStatement>(), result);
  const auto matched = fromJson<MatchedStatement>(result);
  const bool agrees = matched && matched->open == 0 && matched->notInStatement.isEmpty() &&
                      (!matched->balance || matched->balance->difference == Money());
  if (agrees) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Outcome<void> answerCheck(Session& session, const Arguments&, const QJsonObject& result) {
  session.output().answer(record::shapeOf<LedgerCheck>(), result);
  if (result.value(QStringLiteral("faults")).toArray().isEmpty()) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

/// On paper, in Chinese unless English is asked for.
Outcome<void> printStatement(Session& session, const FundStatement& statement, const QString& language,
                             const QString& path) {
  const auto office = session.office();
  if (!office) return fail(office.error());
  FundStatementPaper paper;
  paper.statement = statement;
  paper.officeName = (*office)->officeName();
  if (const auto inForce = (*office)->runNow(RulesOfDay, OnDay{})) paper.officePhone = inForce->phone;
  paper.printedAt = session.clock().now();
  paper.chinese = language != QLatin1String("en");
  return writeFile(QStringLiteral("file"), path, fundStatementPdf(paper));
}

Outcome<void> answerStatement(Session& session, const Arguments& arguments, const QJsonObject& result) {
  const QString workbook = arguments.value(QStringLiteral("xlsx"));
  const QString pdf = arguments.value(QStringLiteral("pdf"));
  if (workbook.isEmpty() && pdf.isEmpty()) {
    session.output().answer(record::shapeOf<FundStatement>(), result);
    return {};
  }
  const auto statement = fromJson<FundStatement>(result);
  if (!statement) return fail(failureOf(statement.error()));
  if (!workbook.isEmpty())
    if (const auto rows = writeStatement(*statement, workbook); !rows) return fail(failureOf(rows.error()));
  if (!pdf.isEmpty())
    if (auto printed = printStatement(session, *statement, arguments.value(QStringLiteral("language")), pdf);
        !printed)
      return printed;
  session.output().answer(
      record::shapeOf<WrittenStatement>(),
      toJson(WrittenStatement{workbook.isEmpty() ? pdf : workbook, statement->lines.size()}));
  return {};
}

Verb fundVerb(const char* name, const char* arguments, const QStringList& positional) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.positional = positional;
  return verb;
}

}  // namespace

QVector<Verb> fundVerbs() {
  Verb receive =
      fundVerb("fund receive",
               "SERIAL --amount A [--project P] [--money deposit|premium|…|unmatched|interest] [--due A] "
               "[--payer NAME] [--received-on D] [--bank NAME] [--note TEXT]",
               {QStringLiteral("serial")});
  receive.prepare = receivedToday;
  Verb statement = fundVerb("fund statement",
                            "[PROJECT] [--bank NAME] [--from D] [--to D] [--by entry|day|month] [--xlsx OUT] "
                            "[--pdf OUT [--language zh|en]]",
                            {QStringLiteral("project")});
  statement.own = {QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("language")};
  statement.finish = answerStatement;
  statement.answer = record::shapeOf<FundStatement>();
  Verb match = fundVerb("fund match", "--statement FILE [--bank NAME] [--closing A]", {});
  match.own = {QStringLiteral("statement")};
  match.prepare = readFile;
  match.finish = answerMatch;
  match.answer = record::shapeOf<MatchedStatement>();
  Verb verify = fundVerb("fund verify", "", {});
  verify.finish = answerCheck;
  verify.answer = record::shapeOf<LedgerCheck>();
  return {receive, statement, match, verify};
}
