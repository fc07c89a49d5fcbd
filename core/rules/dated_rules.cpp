#include "rules/dated_rules.h"

#include <QHash>

#include "base/csv.h"

namespace {

/// The figure of a line; the office's file is damaged where there is none.
int figureIn(Work& work, const QString& text, const char* name) {
  bool ok = false;
  const int figure = text.toInt(&ok);
  if (!ok)
    work.fail(
        {ErrorKind::Storage, QString::fromLatin1(name),
         message(QT_TRANSLATE_NOOP("core", "The rule “%1” is missing from the rule table for this day."),
                 {QString::fromLatin1(name)})});
  return figure;
}

int numberOf(Work& work, const QHash<QString, QString>& values, const char* name) {
  return figureIn(work, values.value(QLatin1String(name)), name);
}

}  // namespace

RuleSet rulesOn(Work& work, const QDate& day) {
  QHash<QString, QString> values;
  RuleSet rules;
  // The later line wins where two hold; an office's own jurisdiction comes after the general one.
  Rows rows = work.select(
      QStringLiteral("select name, value, valid_from from rule where valid_from <= ? and (valid_to is null "
                     "or valid_to >= ?) order by name, jurisdiction, valid_from"),
      day, day);
  while (rows.next()) {
    values.insert(rows.text(0), rows.text(1));
    rules.version = std::max(rules.version, rows.date(2));
  }
  if (work.failed()) return rules;
  rules.minimumAge = numberOf(work, values, "minimum-age");
  rules.usualMaximumAgeMale = numberOf(work, values, "usual-maximum-age-male");
  rules.usualMaximumAgeFemale = numberOf(work, values, "usual-maximum-age-female");
  rules.dispatchContractMonths = numberOf(work, values, "dispatch-contract-months");
  rules.cardInHandWorkingDays = numberOf(work, values, "card-in-hand-working-days");
  rules.cardAtDeskWorkingDays = numberOf(work, values, "card-at-desk-working-days");
  rules.seenDays = numberOf(work, values, "seen-days");
  rules.contractEndNoticeDays = numberOf(work, values, "contract-end-notice-days");
  rules.idleLockMinutes = numberOf(work, values, "idle-lock-minutes");
  rules.photoMaximumBytes = numberOf(work, values, "photo-maximum-bytes");
  rules.usualStayYears = numberOf(work, values, "usual-stay-years");
  rules.usualStayEnough = numberOf(work, values, "usual-stay-enough");
  rules.handoverSignatureDays = numberOf(work, values, "handover-signature-days");
  return rules;
}

int ruleFigure(Work& work, const char* name, const QDate& day) {
  Rows rows = work.select(
      QStringLiteral("select value from rule where name = ? and valid_from <= ? and (valid_to is null or "
                     "valid_to >= ?) order by jurisdiction desc, valid_from desc limit 1"),
      name, day, day);
  const QString text = rows.next() ? rows.text(0) : QString();
  return work.failed() ? 0 : figureIn(work, text, name);
}

QVector<DatedRule> allRules(Work& work) {
  QVector<DatedRule> rules;
  Rows rows =
      work.select(QStringLiteral("select name, value, unit, valid_from, valid_to, jurisdiction, source, "
                                 "approved_by from rule order by name, valid_from"));
  while (rows.next())
    rules.append({rows.text(0), rows.text(1), rows.text(2), rows.date(3), rows.date(4), rows.text(5),
                  rows.text(6), rows.text(7)});
  return rules;
}

void writeShippedRules(Work& work) {
  const CsvTable table = CsvTable::load(QStringLiteral(":/data/rules/rules.csv"));
  for (const QStringList& row : table.rows)
    work.exec(QStringLiteral("insert into rule (name, value, unit, valid_from, valid_to, source, entered_by) "
                             "values (?, ?, ?, ?, ?, ?, 'shiming')"),
              row[0], row[1], row[2], QDate::fromString(row[3], Qt::ISODate),
              QDate::fromString(row[4], Qt::ISODate), row[5]);
}
