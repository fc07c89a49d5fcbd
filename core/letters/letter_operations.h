#pragma once

#include "letters/letter.h"
#include "storage/operation.h"

/// Issues a letter about a worker: what the record says now is kept with it, numbered and with a code that is
/// made of all it states. Counts as its first print. Errors: NotFound "worker", Invalid with the field.
extern const Operation<IssueLetter, LetterPrinted> IssueALetter;  ///< letter.issue
/// Prints it again, counted. Errors: NotFound "letter", Invalid "reason", "language"; Conflict "state" where
/// it is void.
extern const Operation<ReprintLetter, LetterPrinted> PrintLetterAgain;  ///< letter.reprint
/// It no longer holds; its code says so from now on. By who issued it, or a supervisor. Errors: NotFound
/// "letter", Invalid "reason", Forbidden "issuer", Conflict "state".
extern const Operation<VoidLetter, Letter> MakeLetterVoid;              ///< letter.void
extern const Operation<LetterListRequest, LetterListPage> ListLetters;  ///< letter.list (reads, masked)
extern const Operation<LetterRef, Letter> ReadLetter;                   ///< letter.read (in full; audited)
/// Says of a code typed from paper whether the office issued it, and what the letter states, without whole
/// name and number. Never an error for a wrong code: that is what is asked.
extern const Operation<LetterCode, VerifiedLetter> VerifyLetter;  ///< letter.verify (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// What the codes of the office's papers are keyed with (letter_code.h): empty before the first, and made
/// where there is none yet. Other papers than letters put their kind before what they state.
QString paperKey(Work& work);
QString paperKeyMade(Work& work);
