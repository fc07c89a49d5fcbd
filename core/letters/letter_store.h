#pragma once

#include "letters/letter.h"
#include "storage/work.h"

/// SQL of letters.
namespace letter_store {

/// What codes are keyed with; empty before the first letter.
QString secretOf(Work& work);
/// The same, made now where there is none yet.
QString secretMade(Work& work);

/// A letter and its facts as they are stored, to the letter.
struct Row {
  Letter letter;  ///< without prints; the code bare
  QString facts;
};
/// The letter's own code goes in bare.
LetterId add(Work& work, const Letter& letter, const QString& facts);
std::optional<Row> with(Work& work, const LetterRef& ref);
std::optional<Row> withCode(Work& work, const QString& code);
/// Newest first, without facts and prints.
QVector<Letter> list(Work& work, const LetterListRequest& asked);

/// Keeps others from printing or voiding it until this transaction ends.
void hold(Work& work, LetterId letter);
QVector<LetterPrint> printsOf(Work& work, LetterId letter);
void addPrint(Work& work, LetterId letter, const LetterPrint& print);
/// False where it was made void since.
bool makeVoid(Work& work, LetterId letter, const QString& reason);

}  // namespace letter_store
