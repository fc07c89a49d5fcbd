#include "catalogue/office_operations.h"

#include <QMap>

#include "cards/card_operations.h"
#include "deposits/deposit_rule_operations.h"

namespace {

Result<RuleList> listRules(Work& work, const Nothing&) {
  return RuleList{allRules(work), allDepositRules(work)};
}

Result<RulesInForce> rulesOfDay(Work& work, const OnDay& input) {
  return RulesInForce{rulesOn(work, input.day.isValid() ? input.day : work.today()),
                      work.info(QStringLiteral("name")), work.info(QStringLiteral("division")),
                      work.info(QStringLiteral("phone"))};
}

Result<LeasedRange> leaseSerials(Work& work, const SerialLease& input) {
  static const QStringList kinds{QStringLiteral("worker"), QStringLiteral("receipt"), QStringLiteral("card")};
  if (!kinds.contains(input.kind))
    return refuse(invalid("kind", message(QT_TRANSLATE_NOOP("core", "There is no series “%1”; there are %2."),
                                          {input.kind, kinds.join(QStringLiteral(", "))})));
  constexpr qint64 most = 100000;
  if (input.count < 1 || input.count > most)
    return refuse(
        invalid("count", message(QT_TRANSLATE_NOOP("core", "A range must have 1 to %1 numbers; it has %2."),
                                 {QString::number(most), QString::number(input.count)})));
  if (input.holder.trimmed().isEmpty())
    return refuse(invalid("holder", message(QT_TRANSLATE_NOOP("core", "Enter who takes the range along."))));
  const int year = input.year == 0 && input.kind != QLatin1String("card") ? work.today().year() : input.year;
  const qint64 first = work.takeSerials(input.kind, year, input.count);
  const LeasedRange range{input.kind, year, first, first + input.count - 1, input.holder.trimmed()};
  const auto id = work.insert<OperationId>(
      QStringLiteral("insert into serial_lease (kind, year, first_no, last_no, holder, leased_at, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?) returning id"),
      range.kind, range.year, range.first, range.last, range.holder, work.now(), work.operation());
  work.audit({QStringLiteral("serial-lease"), id.value(), {}, AuditText::of(range)});
  return range;
}

CalendarYearList calendarYearsOf(Work& work) {
  QMap<int, CalendarYear> years;
  Rows announced = work.select(QStringLiteral("select year, source from calendar_year"));
  while (announced.next())
    years.insert(announced.integer(0), {announced.integer(0), 0, 0, announced.text(1)});
  Rows days = work.select(QStringLiteral("select day, kind from calendar_day"));
  while (days.next()) {
    CalendarYear& year = years[days.date(0).year()];
    ++(days.text(1) == QLatin1String("off") ? year.daysOff : year.makeUpDays);
  }
  return {QVector<CalendarYear>(years.begin(), years.end())};
}

Result<CalendarYearList> calendarYears(Work& work, const Nothing&) { return calendarYearsOf(work); }

Result<void> checkAnnouncement(Work& work, const CalendarAnnouncement& input) {
  if (input.source.trimmed().isEmpty())
    return refuse(
        invalid("source", message(QT_TRANSLATE_NOOP("core", "Enter the announcement's title or number."))));
  Rows rows = work.select(QStringLiteral("select 1 from calendar_year where year = ?"), input.year);
  if (rows.next())
    return refuse(
        conflict("year", message(QT_TRANSLATE_NOOP("core", "The calendar of %1 has been entered already."),
                                 {QString::number(input.year)})));
  bool anyOff = false;
  for (const AnnouncedDay& day : input.days) {
    const bool known = day.kind == QLatin1String("off") || day.kind == QLatin1String("work");
    if (day.day.year() != input.year || !known)
      return refuse(invalid(
          "days", message(QT_TRANSLATE_NOOP("core", "%1 is not a day of %2, or is neither “off” nor “work”."),
                          {day.day.toString(Qt::ISODate), QString::number(input.year)})));
    anyOff = anyOff || day.kind == QLatin1String("off");
  }
  if (!anyOff)
    return refuse(
        invalid("days", message(QT_TRANSLATE_NOOP("core", "The announcement has no holiday in it."))));
  return {};
}

Result<CalendarYearList> announceCalendar(Work& work, const CalendarAnnouncement& input) {
  if (const auto fit = checkAnnouncement(work, input); !fit) return refuse(fit.error());
  work.exec(QStringLiteral("insert into calendar_year (year, source) values (?, ?)"), input.year,
            input.source.trimmed());
  for (const AnnouncedDay& day : input.days)
    work.exec(QStringLiteral("insert into calendar_day (day, name, kind, source) values (?, ?, ?, ?)"),
              day.day, day.name, day.kind, input.source.trimmed());
  work.exec(QStringLiteral("update office_info set value = ? where key = 'calendar-mark'"),
            QString::number(work.operation().value()));
  work.audit({QStringLiteral("calendar"), input.year, {}, AuditText::of(input)});
  fillDueDays(work);
  return calendarYearsOf(work);
}

}  // namespace

const Operation<Nothing, RuleList> ListRules{
    {"rule.list", Permission::ReadRules, Effect::Reads, "", "rule list",
     QT_TRANSLATE_NOOP("core", "List the dated rules with their sources")},
    &listRules};
const Operation<OnDay, RulesInForce> RulesOfDay{
    {"rule.day", Permission::ReadRules, Effect::Reads, "", "rule day",
     QT_TRANSLATE_NOOP("core", "Show the figures in force on a day")},
    &rulesOfDay};
const Operation<SerialLease, LeasedRange> LeaseSerials{
    {"serial.lease", Permission::ManageOffice, Effect::Changes, "serial-lease", "serial lease",
     QT_TRANSLATE_NOOP("core", "Hand a range of numbers to a desk that works away from the office")},
    &leaseSerials};
const Operation<CalendarAnnouncement, CalendarYearList> AnnounceCalendar{
    {"calendar.announce", Permission::ManageOffice, Effect::Changes, "calendar card", "calendar announce",
     QT_TRANSLATE_NOOP("core", "Enter a year's holidays and make-up days as announced")},
    &announceCalendar};
const Operation<Nothing, CalendarYearList> CalendarYears{
    {"calendar.years", Permission::ReadRules, Effect::Reads, "", "calendar years",
     QT_TRANSLATE_NOOP("core", "List the years whose calendar has been announced")},
    &calendarYears};
