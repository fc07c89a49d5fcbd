#pragma once

#include <QDate>
#include <QString>
#include <QVector>

#include "base/record.h"
#include "storage/work.h"

/// One line of the dated rule table: a value, from when to when it holds, and where it comes from.
struct DatedRule {
  QString name;
  QString value;
  QString unit;
  QDate validFrom;
  QDate validTo;  ///< inclusive; absent: until replaced
  QString jurisdiction;
  QString source;
  QString approvedBy;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("value", s.value);
    v("unit", s.unit);
    v("validFrom", s.validFrom);
    v("validTo", s.validTo);
    v("jurisdiction", s.jurisdiction);
    v("source", s.source);
    v("approvedBy", s.approvedBy);
  }
};

/// The figures that hold on one day, read from the table `rule`; none of them is in code. The values here are
/// only what the members are before they are read.
struct RuleSet {
  int minimumAge = 0;           ///< years; under it registration is refused
  int usualMaximumAgeMale = 0;  ///< years; above it a reason is wanted
  int usualMaximumAgeFemale = 0;
  int dispatchContractMonths = 0;  ///< a shorter dispatching contract gets a warning
  int cardInHandWorkingDays = 0;   ///< the six-day promise
  int cardAtDeskWorkingDays = 0;   ///< a day before
  int seenDays = 0;                ///< "seen": a swipe within so many days
  int contractEndNoticeDays = 0;
  int idleLockMinutes = 0;
  int photoMaximumBytes = 0;
  int usualStayYears = 0;         ///< assignments that ended within so many years say how long a trade stays
  int usualStayEnough = 0;        ///< so many of a trade before their median counts for more than a rule
  int handoverSignatureDays = 0;  ///< until then a manager brings the signatures for cards he took
  QDate version;                  ///< the newest validFrom among them: "rules of 2026-07-01"
};

/// The rules in force on a day. A rule missing from the table fails the Work (the office file is damaged).
RuleSet rulesOn(Work& work, const QDate& day);
/// One figure by its name, as it holds on a day, for what asks for no more. One that is missing or no whole
/// number fails the Work.
int ruleFigure(Work& work, const char* name, const QDate& day);
/// All lines, for people to read.
QVector<DatedRule> allRules(Work& work);
/// Writes the shipped table (resources/rules/rules.csv) into a new office.
void writeShippedRules(Work& work);
