#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

#include "base/record_shape.h"

/// How many columns of a terminal a text takes: Chinese characters take two, combining marks none.
int columnsOf(const QString& text);
/// The text followed by blanks up to the width.
QString padded(const QString& text, int columns);

/// An answer for people: values beneath each other with their labels, lists of records as tables. What is
/// empty is left out.
QString inColumns(const Shape& shape, const QJsonObject& record);
/// Labels and values beneath each other.
QString asList(const QVector<QPair<QString, QString>>& lines);
/// A value of no known form.
QString plainText(const QJsonValue& value);

/// What a field is called for people, in the language now installed; the field's own name where it has none.
QString labelOf(const QString& field);
bool hasLabel(const QString& field);
/// The same for the codes of choices ("fixed-term").
QString wordOf(const QString& code);
/// The same of a choice, where some codes mean something else than in others.
QString wordOf(const QString& code, const QStringList& choices);
bool hasWord(const QString& code);
/// What a field's text says to people where it is a code: the name of the field's list ("020" of a trade), a
/// division's, a word ("same-pinyin"), a field's label; the text itself where it is none.
QString meaningOf(const QString& field, const QString& text);
