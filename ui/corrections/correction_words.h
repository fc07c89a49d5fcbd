#pragma once

#include <QList>
#include <QString>

#include "corrections/correction.h"
#include "kit/choice_box.h"

/// How corrections are written, and the short lists of their forms; all in the language now installed.
namespace correction_words {

QString subject(CorrectionSubject subject);
QString state(CorrectionState state);
QString asker(AskedBy asked);
/// "name, birth date"
QString fields(const QVector<QString>& fields);
/// A field's value for people: codes as words, nothing as "nothing".
QString value(const QString& field, const QString& value);
/// "name: 陈大川 → 陈大山; birth date: …"; of a registration who is to be registered.
QString changes(const Correction& correction);

QList<ChoiceItem> askerChoices();
QList<ChoiceItem> documentChoices();
QList<ChoiceItem> sexChoices();
QList<ChoiceItem> hukouChoices();
QList<ChoiceItem> yesNoChoices();
QList<ChoiceItem> initiativeChoices();
QList<ChoiceItem> contractKindChoices();

}  // namespace correction_words
