// Verbs that ask no office: numbers, names and days judged by the same types that the counter uses.
#include "base/pinyin.h"
#include "calendar/working_calendar.h"
#include "ctl/verbs.h"
#include "identity/credit_code.h"
#include "identity/division.h"
#include "identity/person_name.h"
#include "identity/resident_id.h"

namespace {

struct CheckedNumber {
  DocumentKind kind = DocumentKind::ResidentId;
  QString number;
  QDate birthDate;
  Sex sex = Sex::Unknown;
  QString division;
  QString divisionName;
  QVector<Message> notes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("kind", s.kind);
    v("number", s.number);
    v("birthDate", s.birthDate);
    v("sex", s.sex);
    v("division", s.division);
    v("divisionName", s.divisionName);
    v("notes", s.notes);
  }
};

struct CheckedCode {
  QString creditCode;
  QString organisationCode;
  QString division;
  QString divisionName;
  QVector<Message> notes;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("creditCode", s.creditCode);
    v("organisationCode", s.organisationCode);
    v("division", s.division);
    v("divisionName", s.divisionName);
    v("notes", s.notes);
  }
};

struct CheckedName {
  QString name;
  QString folded;
  int characters = 0;
  bool mapped = false;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("folded", s.folded);
    v("characters", s.characters);
    v("mapped", s.mapped);
  }
};

struct OneReading {
  QString pinyin;
  QString initials;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("pinyin", s.pinyin);
    v("initials", s.initials);
  }
};

struct Readings {
  QVector<OneReading> readings;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("readings", s.readings);
  }
};

struct CountedDay {
  QDate from;
  int add = 0;
  QDate day;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("add", s.add);
    v("day", s.day);
  }
};

template <class T>
Outcome<void> answer(Session& session, const T& checked) {
  session.output().answer(record::shapeOf<T>(), toJson(checked));
  return {};
}

/// All words of the line: a name may be typed with a blank in it.
QString typed(const Arguments& arguments) { return arguments.positional.join(u' '); }

Outcome<DocumentKind> kindOf(const Arguments& arguments) {
  const QString code = arguments.value(QStringLiteral("kind"));
  if (code.isEmpty()) return guessKind(typed(arguments)).value_or(DocumentKind::ResidentId);
  if (const auto kind = documentKindFrom(code)) return *kind;
  QStringList codes;
  for (const DocumentKind kind : documentKinds()) codes += codeOf(kind);
  return fail(
      wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
                     .arg(QStringLiteral("kind"),
                          ctl(QT_TRANSLATE_NOOP("ctl", "one of: %1")).arg(codes.join(QStringLiteral(", ")))),
                 QStringLiteral("kind")));
}

Outcome<void> checkId(Session& session, const Arguments& arguments) {
  const auto kind = kindOf(arguments);
  if (!kind) return fail(kind.error());
  const auto document = IdDocument::parse(typed(arguments), *kind, session.clock().today());
  if (!document) return fail(failureOf(document.error()));
  const QString division = document->divisionCode().value_or(QString());
  return answer(session,
                CheckedNumber{document->kind(), document->number(), document->birthDate().value_or(QDate()),
                              document->sex().value_or(Sex::Unknown), division,
                              Divisions::get().describe(division), document->notes()});
}

/// The old organisation code where it has its length, else the credit code; of a pilot code the doubt is
/// said.
Outcome<void> checkCode(Session& session, const Arguments& arguments) {
  constexpr int organisationLength = 9;
  const QString text = typed(arguments);
  if (QString(text).remove(u'-').trimmed().size() == organisationLength) {
    const auto organisation = OrganisationCode::parse(text);
    if (!organisation) return fail(failureOf(organisation.error()));
    return answer(session, CheckedCode{{}, organisation->number(), {}, {}, {}});
  }
  const auto code = CreditCode::parse(
      text, arguments.isSet(QStringLiteral("allow-pilot")) ? CreditCode::AllowPilot : CreditCode::Strict);
  if (!code) return fail(failureOf(code.error()));
  CheckedCode checked{code->number(),
                      code->organisationCode(),
                      code->areaCode(),
                      Divisions::get().describe(code->areaCode()),
                      {}};
  if (code->needsWarning())
    checked.notes.append(message(QT_TRANSLATE_NOOP(
        "core",
        "The check character does not fit. Some codes of 2015 are so; compare it with the licence.")));
  return answer(session, checked);
}

Outcome<void> checkName(Session& session, const Arguments& arguments) {
  const auto name = PersonName::parse(typed(arguments));
  if (!name) return fail(failureOf(name.error()));
  return answer(session, CheckedName{name->text(), name->folded(), name->characters(), name->wasMapped()});
}

Outcome<void> pinyin(Session& session, const Arguments& arguments) {
  Readings readings;
  const QString name = typed(arguments);
  for (const PinyinReading& reading : spellingsOf(name, readingsOf(name)))
    readings.readings.append({reading.full, reading.initials});
  if (readings.readings.isEmpty())
    return fail({Refused, nameOf(ErrorKind::Invalid), QStringLiteral("text"),
                 ctl(QT_TRANSLATE_NOOP("ctl", "Nothing of this can be read as pinyin."))});
  return answer(session, readings);
}

Outcome<void> workingDay(Session& session, const Arguments& arguments) {
  CountedDay counted;
  counted.from = QDate::fromString(arguments.positional.first(), Qt::ISODate);
  if (!counted.from.isValid())
    return fail(wrongUsage(
        ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
            .arg(QStringLiteral("DATE"), ctl(QT_TRANSLATE_NOOP("ctl", "a date such as 2026-11-25"))),
        QStringLiteral("day")));
  bool isNumber = false;
  counted.add = arguments.value(QStringLiteral("add")).toInt(&isNumber);
  if (!isNumber || counted.add < 0)
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
                               .arg(QStringLiteral("add"), ctl(QT_TRANSLATE_NOOP("ctl", "a whole number"))),
                           QStringLiteral("add")));
  const auto day = WorkingCalendar::shipped().addWorkingDays(counted.from, counted.add);
  if (!day)
    return fail({Refused, nameOf(ErrorKind::NotFound), QStringLiteral("day"),
                 ctl(QT_TRANSLATE_NOOP(
                     "ctl", "The count runs into a year whose holidays have not been announced."))});
  counted.day = *day;
  return answer(session, counted);
}

template <class Answered>
Verb verb(const char* name, const char* arguments, const QString& summary, QSet<QString> own,
          Outcome<void> (*run)(Session&, const Arguments&)) {
  Verb made;
  made.name = QLatin1String(name);
  made.arguments = QLatin1String(arguments);
  made.summary = summary;
  made.positional = {QStringLiteral("text")};
  made.answer = record::shapeOf<Answered>();
  made.own = std::move(own);
  made.run = run;
  return made;
}

}  // namespace

QVector<Verb> textVerbs() {
  Verb code = verb<CheckedCode>("check-code", "TEXT [--allow-pilot]",
                                ctl(QT_TRANSLATE_NOOP("ctl", "Check a credit code or organisation code")),
                                {QStringLiteral("allow-pilot")}, checkCode);
  code.flags = {QStringLiteral("allowpilot")};
  return {
      verb<CheckedNumber>("check-id", "TEXT [--kind CODE]",
                          ctl(QT_TRANSLATE_NOOP("ctl", "Check the number of an identity document")),
                          {QStringLiteral("kind")}, checkId),
      code,
      verb<CheckedName>("check-name", "TEXT",
                        ctl(QT_TRANSLATE_NOOP("ctl", "Check a name and write it the standard way")), {},
                        checkName),
      verb<Readings>("pinyin", "TEXT", ctl(QT_TRANSLATE_NOOP("ctl", "Read a name as pinyin")), {}, pinyin),
      verb<CountedDay>(
          "working-day", "DATE --add N",
          ctl(QT_TRANSLATE_NOOP("ctl", "Count working days, holidays and make-up days included")),
          {QStringLiteral("add")}, workingDay)};
}
