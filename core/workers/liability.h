#pragma once

#include "workers/entitlement.h"

/// What the entitlement functions, the summary and the liability sentences all rest on, worked out once for a
/// day. An assignment that was withdrawn as a mistake counts nowhere.

struct NamedProject {
  ProjectId project;
  QString name;  ///< empty where only a gate named it
};
/// The names, joined for a sentence.
QString joinedNames(const QVector<NamedProject>& projects);

/// How the card stood at the end of the day: the newest card that is valid, else the newest of all.
enum class CardOnDay { None, Coming, Active, Lost, Blocked, Ended };
CardOnDay cardOn(const QVector<CardStep>& steps, const QDate& day);

struct DayFacts {
  bool registered = false;         ///< on or after the day of registration
  QVector<Assignment> assigned;    ///< those that cover the day, newest first
  QVector<NamedProject> projects;  ///< their projects, each once
  QVector<NamedProject> liable;    ///< the same, or the one whose gate alone saw him
  QVector<NamedProject> seenAt;    ///< projects with a swipe on that day
  bool swipesKnown = false;        ///< false until attendance exists: unknown, not none
  bool beginsToday = false;        ///< the assignment begins on this very day
  bool hadEarlier = false;         ///< an assignment ended before the day
  bool hasLater = false;           ///< one begins after it
  QString contractWith;            ///< employer of a contract that holds on the day
  CardOnDay card = CardOnDay::None;
};
DayFacts dayFactsOf(const EntitlementFacts& facts, const QDate& day);

/// Whether the contract holds on the day (both ends inclusive).
bool holdsOn(const Contract& contract, const QDate& day);
/// The assignments that count, oldest first.
QVector<Assignment> countedAssignments(const QVector<Assignment>& assignments);
