#include "paper/slip_words.h"

#include <QLocale>

SlipWords::SlipWords(bool chinese) : m_chinese(chinese) {
  if (m_chinese) m_chinese = m_translator.load(QStringLiteral(":/i18n/shiming_zh_CN.qm"));
}

QString SlipWords::translated(const char* context, const char* source) const {
  const QString found = m_chinese ? m_translator.translate(context, source) : QString();
  return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString SlipWords::say(const char* source, const QStringList& arguments) const {
  QString text = translated("slip", source);
  for (const QString& argument : arguments) text = text.arg(argument);
  return text;
}

QString SlipWords::say(const Message& message) const {
  QString text = translated("core", message.source);
  for (const QString& argument : message.arguments) text = text.arg(argument);
  return text;
}

QString SlipWords::date(const QDate& day) const {
  return m_chinese ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
                   : QLocale(QLocale::English).toString(day, QStringLiteral("d MMM yyyy"));
}

QString SlipWords::nameOf(CardFunction function) const {
  switch (function) {
    case CardFunction::Attendance:
      return say(QT_TRANSLATE_NOOP("slip", "Attendance"));
    case CardFunction::WageAccount:
      return say(QT_TRANSLATE_NOOP("slip", "Wage account"));
    case CardFunction::Injury:
      return say(QT_TRANSLATE_NOOP("slip", "Injury cover"));
    case CardFunction::Illness:
      return say(QT_TRANSLATE_NOOP("slip", "Major illness cover"));
    case CardFunction::BusAndPark:
      return say(QT_TRANSLATE_NOOP("slip", "Bus and park"));
  }
  return {};
}

QString SlipWords::nameOf(Answer answer) const {
  switch (answer) {
    case Answer::Yes:
      return say(QT_TRANSLATE_NOOP("slip", "yes"));
    case Answer::No:
      return say(QT_TRANSLATE_NOOP("slip", "not now"));
    case Answer::NeedsEvidence:
      return say(QT_TRANSLATE_NOOP("slip", "proof wanted"));
  }
  return {};
}
