#pragma once

#include <QJsonObject>

#include "base/record_shape.h"
#include "ctl/invocation.h"

/// An operation's input from the command line: the file of --file first (or standard input, for `-`), then
/// options over it. `--phone 13800000000` finds the field wherever it lies, as long as there is one of that
/// name; `--contract.pay 8000` names the way. Options in `own` belong to the verb and are left alone.
Outcome<QJsonObject> inputFrom(const Arguments& arguments, const Shape& shape, const QSet<QString>& own);
/// A JSON object from a file or, for "-", standard input.
Outcome<QJsonObject> readJson(const QString& path);
/// Sets one field by its way ("worker.number") from text.
Outcome<void> setField(QJsonObject& input, const Shape& shape, const QString& path, const QString& text);
/// The row that stands in a field; 0 where none does.
qint64 rowIn(const QJsonObject& input, const char* field);
/// The fields of one record, those of another in their place where it has them.
QJsonObject laidOver(QJsonObject below, const QJsonObject& above);
/// An option that is none of these, with the one that is most like it.
Failure unknownOption(const QString& name, const QStringList& known);
/// The options a record offers, and those of them that are flags.
QStringList optionsOf(const Shape& shape);
QSet<QString> flagsOf(const Shape& shape);
/// The word among the candidates that is most like the one typed; empty where none is near.
QString nearest(const QString& typed, const QStringList& candidates);
