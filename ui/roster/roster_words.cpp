#include "roster/roster_words.h"

#include <QCoreApplication>

#include "roster/roster_columns.h"

namespace {

struct RosterWords {
  Q_DECLARE_TR_FUNCTIONS(RosterWords)
};

bool isDateField(const QString& field) {
  return field.endsWith(QLatin1String("On")) || field == QLatin1String("inCitySince") ||
         field == QLatin1String("birthDate") || field.startsWith(QLatin1String("document"));
}

bool isLost(QChar character) {
  return character == QChar::ReplacementCharacter || character == u'?' || character == u'？' ||
         character == u'□';
}

/// An 18-character number is its division, the birthday from the seventh on, three digits and the check.
QPair<int, int> partOfNumber(const QString& code, const QString& written) {
  const auto length = static_cast<int>(written.size());
  const bool rounded = code == QLatin1String("id-check") && written.endsWith(QLatin1String("000"));
  if (rounded || code == QLatin1String("ends-in-000")) return {length - 3, 3};
  if (length != 18) return {0, 0};
  if (code == QLatin1String("id-check")) return {17, 1};
  if (code == QLatin1String("id-birth") || code == QLatin1String("birth-differs")) return {6, 8};
  if (code == QLatin1String("sex-differs")) return {16, 1};
  return {0, 0};
}

}  // namespace

namespace roster_words {

StandingKind kindOf(const RosterAnswer& answer) {
  if (answer.outcome == RosterOutcome::Doubtful) return StandingKind::Undecided;
  if (answer.code.contains(QLatin1String("age"))) return StandingKind::Ages;
  if (answer.field.endsWith(QLatin1String("idNumber"))) return StandingKind::Numbers;
  if (isDateField(answer.field)) return StandingKind::Dates;
  return StandingKind::Others;
}

QString nameOf(StandingKind kind) {
  switch (kind) {
    case StandingKind::All:
      return RosterWords::tr("all");
    case StandingKind::Numbers:
      return RosterWords::tr("ID numbers");
    case StandingKind::Dates:
      return RosterWords::tr("dates");
    case StandingKind::Ages:
      return RosterWords::tr("age");
    case StandingKind::Undecided:
      return RosterWords::tr("in doubt");
    case StandingKind::Others:
      break;
  }
  return RosterWords::tr("others");
}

bool wantsReason(const RosterAnswer& answer) {
  return answer.field.endsWith(QLatin1String("Reason")) || answer.field == QLatin1String("likeness") ||
         answer.code == QLatin1String("like-somebody");
}

QString actionFor(const RosterAnswer& answer) {
  if (answer.outcome != RosterOutcome::Doubtful) return {};
  if (wantsReason(answer)) return RosterWords::tr("give a reason");
  const bool short_ = !answer.suggestion.isEmpty() && answer.suggestion.size() <= 6;
  return short_ ? RosterWords::tr("use %1").arg(answer.suggestion) : RosterWords::tr("accept");
}

QString field(const QString& code) {
  for (const RosterField& each : rosterFields())
    if (code == QLatin1String(each.code)) return QCoreApplication::translate("core", each.label);
  if (code == QLatin1String("likeness")) return RosterWords::tr("Person");
  if (code.startsWith(QLatin1String("person."))) return field(code.mid(7));
  return code.startsWith(QLatin1String("assignment")) ? RosterWords::tr("Assignment") : QString();
}

QList<QPair<int, int>> wrongParts(const RosterAnswer& answer) {
  QList<QPair<int, int>> parts;
  if (answer.code == QLatin1String("name-glyph")) {
    for (int i = 0; i < answer.written.size(); ++i)
      if (isLost(answer.written[i])) parts.append({i, 1});
  } else if (answer.field.endsWith(QLatin1String("idNumber"))) {
    const auto part = partOfNumber(answer.code, answer.written);
    if (part.second > 0 && part.first >= 0) parts.append(part);
  }
  return parts;
}

}  // namespace roster_words
