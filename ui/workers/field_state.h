#pragma once

#include <QJsonValue>
#include <QString>

class QWidget;

/// What stands in an editor of a form, as typed, also where it is no value yet ("2026-13"): for drafts. Works
/// for every editor of ui/kit and for check boxes.
QJsonValue fieldState(const QWidget* editor);
/// Puts it back, with its source tag, as if it had been typed. What cannot be read leaves the editor alone.
void setFieldState(QWidget* editor, const QJsonValue& state);
/// Empties the editor.
void clearField(QWidget* editor);
/// The tag a value came with; empty where the clerk typed it.
QString tagOf(const QWidget* editor);
