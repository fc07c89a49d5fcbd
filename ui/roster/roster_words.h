#pragma once

#include <QList>
#include <QString>

#include "roster/roster_run.h"

/// What standing rows are sorted by, as the segments above them.
enum class StandingKind { All, Numbers, Dates, Ages, Undecided, Others };

/// How a roster and its rows are spoken of.
namespace roster_words {

StandingKind kindOf(const RosterAnswer& answer);
QString nameOf(StandingKind kind);
/// Whether taking the row wants a reason: likeness, age, two sites at once.
bool wantsReason(const RosterAnswer& answer);
/// What taking the row is called: "accept", "give a reason", "use 普工".
QString actionFor(const RosterAnswer& answer);
/// A field of the roster as the form calls it.
QString field(const QString& code);
/// Where in what is written the mistake stands: first character and how many; none where it is the whole or
/// nowhere in particular.
QList<QPair<int, int>> wrongParts(const RosterAnswer& answer);

}  // namespace roster_words
