#pragma once

#include "deposits/deposit_rule.h"
#include "rules/dated_rules.h"
#include "storage/operation.h"

struct RuleList {
  QVector<DatedRule> rules;
  QVector<DepositRule> depositRules;  ///< by jurisdiction, the oldest first
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rules", s.rules);
    v("depositRules", s.depositRules);
  }
};
struct OnDay {
  QDate day;  ///< today when absent
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("day", s.day);
  }
};
/// The figures in force on a day, for the window's own checks while the clerk types.
struct RulesInForce {
  RuleSet rules;
  QString officeName;
  QString division;
  QString phone;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("minimumAge", s.rules.minimumAge);
    v("usualMaximumAgeMale", s.rules.usualMaximumAgeMale);
    v("usualMaximumAgeFemale", s.rules.usualMaximumAgeFemale);
    v("dispatchContractMonths", s.rules.dispatchContractMonths);
    v("cardInHandWorkingDays", s.rules.cardInHandWorkingDays);
    v("cardAtDeskWorkingDays", s.rules.cardAtDeskWorkingDays);
    v("seenDays", s.rules.seenDays);
    v("contractEndNoticeDays", s.rules.contractEndNoticeDays);
    v("idleLockMinutes", s.rules.idleLockMinutes);
    v("photoMaximumBytes", s.rules.photoMaximumBytes);
    v("usualStayYears", s.rules.usualStayYears);
    v("usualStayEnough", s.rules.usualStayEnough);
    v("handoverSignatureDays", s.rules.handoverSignatureDays);
    v("version", s.rules.version);
    v("officeName", s.officeName);
    v("division", s.division);
    v("phone", s.phone);
  }
};
/// A range of a series for a desk that works away from the office.
struct SerialLease {
  QString kind;  ///< "worker" (registration numbers), "receipt", "card"
  int year = 0;
  qint64 count = 0;
  QString holder;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("kind", s.kind);
    v("year", s.year);
    v("count", s.count);
    v("holder", s.holder);
  }
};
struct LeasedRange {
  QString kind;
  int year = 0;
  qint64 first = 0;
  qint64 last = 0;
  QString holder;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("kind", s.kind);
    v("year", s.year);
    v("first", s.first);
    v("last", s.last);
    v("holder", s.holder);
  }
};
struct AnnouncedDay {
  QDate day;
  QString name;
  QString kind;  ///< "off" or "work" (a make-up day)
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("day", s.day);
    v("name", s.name);
    v("kind", s.kind);
  }
};
/// A year's holidays and make-up days as the State Council announced them. Cards whose due day waited for
/// this calendar get it.
struct CalendarAnnouncement {
  int year = 0;
  QString source;
  QVector<AnnouncedDay> days;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("year", s.year);
    v("source", s.source);
    v("days", s.days);
  }
};
struct CalendarYear {
  int year = 0;
  int daysOff = 0;
  int makeUpDays = 0;
  QString source;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("year", s.year);
    v("daysOff", s.daysOff);
    v("makeUpDays", s.makeUpDays);
    v("source", s.source);
  }
};
struct CalendarYearList {
  QVector<CalendarYear> years;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("years", s.years);
  }
};

extern const Operation<Nothing, RuleList> ListRules;                              ///< rule.list (reads)
extern const Operation<OnDay, RulesInForce> RulesOfDay;                           ///< rule.day  (reads)
extern const Operation<SerialLease, LeasedRange> LeaseSerials;                    ///< serial.lease
extern const Operation<CalendarAnnouncement, CalendarYearList> AnnounceCalendar;  ///< calendar.announce
extern const Operation<Nothing, CalendarYearList> CalendarYears;                  ///< calendar.years (reads)
