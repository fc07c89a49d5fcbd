#pragma once

#include "kit/choice_box.h"
#include "kit/status_chip.h"
#include "letters/letter.h"

/// How the pages name letters; all in the language now installed.
namespace letter_labels {

QString kind(LetterKind kind);
QString purpose(LetterPurpose purpose);
QString asker(LetterAsker asker);
QString verdict(LetterVerdict verdict);
ChipKind chipOf(LetterVerdict verdict);
/// What may differ between a letter and what is on file today.
QString part(const QString& what);
/// "2026-03-01 – 2026-06-30"; empty for a proof of registration.
QString period(const QDate& from, const QDate& to);

QList<RadioRow::Option> kindOptions();
QList<ChoiceItem> purposeChoices();
QList<ChoiceItem> askerChoices();
QList<ChoiceItem> languageChoices();

}  // namespace letter_labels
