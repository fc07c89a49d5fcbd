#include "rules/rule_figure.h"

int ruleFigure(Work& work, const char* name, const QDate& day) {
  Rows rows = work.select(
      QStringLiteral(
          "select value from rule where name = ? and valid_from <= ? and (valid_to is null or valid_to "
          ">= ?) order by jurisdiction desc, valid_from desc limit 1"),
      name, day, day);
  bool ok = false;
  const int figure = rows.next() ? rows.text(0).toInt(&ok) : 0;
  if (!ok)
    work.fail(
        {ErrorKind::Storage, QString::fromLatin1(name),
         message(QT_TRANSLATE_NOOP("core", "The rule “%1” is missing from the rule table for this day."),
                 {QString::fromLatin1(name)})});
  return figure;
}
