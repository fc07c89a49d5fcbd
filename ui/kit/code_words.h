#pragma once

#include <QList>
#include <QString>

#include "kit/choice_box.h"

/// Codes of the standards' lists as words in the language now installed, and the lists as choices.
namespace code_words {

QString trade(const QString& code);
QString skillLevel(const QString& code);
QString payKind(const QString& code);
QString projectCategory(const QString& code);
/// "江苏省南京市秦淮区": data, never translated.
QString division(const QString& code);

/// By characters, pinyin initials and code.
QList<ChoiceItem> choices(const QString& table);
QList<ChoiceItem> trades();

}  // namespace code_words
