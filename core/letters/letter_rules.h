#pragma once

#include "base/finding.h"
#include "letters/letter.h"

/// What a letter may say, and to whom it may be given (domain.md 9). Pure; fields are those of the inputs.
namespace letter_rules {

/// No letter is about more days than this: two letters are.
constexpr int longestYears = 20;

struct Period {
  QDate from;
  QDate to;  ///< inclusive
};
/// From the first day that is on file about him, to today: nothing that speaks for him is left out unless
/// somebody says so.
Period defaultPeriod(const WorkerRecord& record, const QDate& today);
/// Days left open filled in, words trimmed; a proof of registration has no period.
IssueLetter completed(IssueLetter entered, const WorkerRecord& record, const QDate& today);

/// Everything named, nothing about days to come, and for a letter that he does not fetch himself who did,
/// with what paper. Asked of completed input.
Findings check(const IssueLetter& entered, const QDate& today);
/// Why it is printed again or made void.
Findings checkReason(const QString& reason);
/// Whether he may make it void: who issued it, or a supervisor.
bool mayVoid(const QString& issuedBy, const QString& login, bool supervisor);

/// What the record says about the period, as a letter of this kind states it: all that is asked comes from
/// workers/entitlement.h. Without office and clerk. Assignments that were withdrawn as a mistake count
/// nowhere.
LetterFacts factsOf(const WorkerRecord& record, LetterKind kind, const Period& period);

/// What the record says today otherwise than the letter does; sentences are not compared.
QVector<LetterDifference> differences(const LetterFacts& was, const LetterFacts& is);

/// "张*", "张**": the rest of the name in stars.
QString maskedName(const QString& name);
/// Name and number in part, for whoever only holds the paper.
LetterFacts masked(LetterFacts facts);

/// Everything that is stated, in order: what the code is made of. `facts` as they are stored.
QStringList statedIn(const Letter& letter, const QString& facts);
/// Codes of the languages a letter is printed in; "" where it is neither.
QString languageOf(const QString& asked);

}  // namespace letter_rules
