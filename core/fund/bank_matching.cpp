#include "fund/bank_matching.h"

#include <QSet>
#include <algorithm>

namespace bank_matching {

namespace {

Message wordOf(const QString& row, const char* source) { return message(source, {row}); }

/// The line with this number in the ledger; null where there is none.
const Booked* bookedAs(const BankLine& line, const Known& known) {
  for (const Booked& each : known.booked)
    if (!each.serial.isEmpty() && each.serial == line.serial) return &each;
  return nullptr;
}

MatchedLine againstBooked(const BankLine& line, const Booked& booked) {
  MatchedLine matched{line, LineMatch::Booked, {}, booked.entry, {}, {}};
  if (booked.in == line.in && booked.out == line.out && booked.day == line.day) return matched;
  matched.match = LineMatch::Differs;
  matched.sentence =
      message(QT_TRANSLATE_NOOP("core", "The ledger has %1 in and %2 out on %3 under this number."),
              {booked.in.toString(), booked.out.toString(), isoText(booked.day)})
          .text();
  return matched;
}

void suggestOrder(MatchedLine& matched, const Known& known) {
  QVector<const FundOrder*> fitting;
  for (const FundOrder& each : known.sent)
    if (each.amount == matched.line.out && (matched.line.party.isEmpty() || each.payee == matched.line.party))
      fitting.append(&each);
  if (fitting.size() != 1) return;
  matched.match = LineMatch::Suggested;
  matched.order = fitting.first()->number;
  matched.sentence = message(QT_TRANSLATE_NOOP("core", "The bank may have paid order %1 by it; confirm it."),
                             {matched.order})
                         .text();
}

void suggestProject(MatchedLine& matched, const Known& known) {
  QVector<ProjectId> fitting;
  for (const PayerProject& each : known.projects)
    if (!matched.line.party.isEmpty() && each.payer == matched.line.party) fitting.append(each.project);
  if (fitting.size() != 1) return;
  matched.match = LineMatch::Suggested;
  matched.project = fitting.first();
  matched.sentence =
      message(QT_TRANSLATE_NOOP("core", "%1 has one project; it may be for that."), {matched.line.party})
          .text();
}

MatchedLine matchedLine(const BankLine& line, const Known& known, bool twice) {
  if (twice) {
    MatchedLine again{line, LineMatch::Differs, {}, {}, {}, {}};
    again.sentence = message(QT_TRANSLATE_NOOP("core", "This number stands in the statement twice.")).text();
    return again;
  }
  if (const Booked* booked = bookedAs(line, known)) return againstBooked(line, *booked);
  MatchedLine matched{
      line, LineMatch::Unknown, message(QT_TRANSLATE_NOOP("core", "Not booked.")).text(), {}, {}, {}};
  line.out > Money() ? suggestOrder(matched, known) : suggestProject(matched, known);
  return matched;
}

bool isLine(const BankLine& line, const QDate& today) {
  const bool oneWay =
      (line.in > Money()) != (line.out > Money()) && line.in >= Money() && line.out >= Money();
  return line.day.isValid() && line.day <= today && !line.serial.isEmpty() && oneWay;
}

}  // namespace

Findings check(const BankStatement& statement, const QDate& today) {
  Findings findings;
  if (statement.lines.isEmpty())
    findings << errorAt("lines", "empty", message(QT_TRANSLATE_NOOP("core", "The statement has no lines.")));
  for (const BankLine& line : statement.lines)
    if (!isLine(line, today) && findings.isEmpty())
      findings << errorAt(
          "lines", "line-wrong",
          wordOf(QString::number(line.row),
                 QT_TRANSLATE_NOOP("core",
                                   "Row %1: a line needs its day, today at the latest, its serial "
                                   "number, and an amount that came in or went out.")));
  return findings;
}

std::pair<QDate, QDate> daysOf(const BankStatement& statement) {
  QDate first = statement.lines.first().day;
  QDate last = first;
  for (const BankLine& line : statement.lines) {
    first = std::min(first, line.day);
    last = std::max(last, line.day);
  }
  return {first, last};
}

std::optional<Money> closingOf(const BankStatement& statement) {
  if (statement.closing) return statement.closing;
  const bool newestFirst = statement.lines.first().day > statement.lines.last().day;
  return newestFirst ? statement.lines.first().balance : statement.lines.last().balance;
}

MatchedStatement match(const BankStatement& statement, const Known& known) {
  MatchedStatement matched;
  QSet<QString> seen;
  for (const BankLine& line : statement.lines) {
    matched.lines.append(matchedLine(line, known, seen.contains(line.serial)));
    seen.insert(line.serial);
    if (matched.lines.last().match != LineMatch::Booked) ++matched.open;
  }
  const auto [first, last] = daysOf(statement);
  for (const Booked& each : known.booked)
    if (each.day >= first && each.day <= last && !seen.contains(each.serial))
      matched.notInStatement.append(each.line);
  return matched;
}

}  // namespace bank_matching
