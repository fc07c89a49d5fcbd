#pragma once

#include <QByteArray>
#include <QStringList>

/// A document as an applicant of the demo office hands it in: a title and its lines on A4, as PDF. The same
/// words give the same file.
QByteArray demoPaper(const QString& title, const QStringList& lines);
