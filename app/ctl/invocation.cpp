#include "ctl/invocation.h"

#include <QCoreApplication>

#include "ctl/words.h"

namespace {

Failure withoutValue(const QString& option) {
  return wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "The option --%1 wants a value.")).arg(option), option);
}

bool isAnswer(const QString& word) {
  static const QSet<QString> answers{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("true"),
                                     QStringLiteral("false")};
  return answers.contains(word);
}

bool isOption(const QString& word) { return word.startsWith(u"--") && word.size() > 2; }

/// A flag's answer in one form.
QString answerOf(const QString& word) {
  return word == u"true" ? QStringLiteral("yes") : word == u"false" ? QStringLiteral("no") : word;
}

/// Splits "--name=value"; value is null where there is no equals sign.
struct Option {
  QString name;
  QString value;
  explicit Option(const QString& word) {
    const qsizetype equals = word.indexOf(u'=');
    name = word.mid(2, equals < 0 ? -1 : equals - 2);
    if (equals >= 0) value = word.mid(equals + 1).isNull() ? QStringLiteral("") : word.mid(equals + 1);
  }
};

}  // namespace

QString optionKey(const QString& name) { return QString(name).remove(u'-').toLower(); }

Outcome<Invocation> parseInvocation(const QStringList& words) {
  Invocation call;
  call.office = qEnvironmentVariable("SHIMING_OFFICE");
  call.user = qEnvironmentVariable("SHIMING_USER");
  const QMap<QString, QString*> targets{{QStringLiteral("office"), &call.office},
                                        {QStringLiteral("user"), &call.user},
                                        {QStringLiteral("lang"), &call.language},
                                        {QStringLiteral("station"), &call.station}};
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == u"--") {
      call.words += words.mid(i);
      break;
    }
    const Option option(words[i]);
    if (words[i] == u"--json") {
      call.json = true;
    } else if (isOption(words[i]) && targets.contains(option.name)) {
      if (option.value.isNull() && i + 1 >= words.size()) return fail(withoutValue(option.name));
      *targets[option.name] = option.value.isNull() ? words[++i] : option.value;
    } else {
      call.words += words[i];
    }
  }
  return call;
}

Outcome<Arguments> parseArguments(const QStringList& words, const QSet<QString>& flags) {
  Arguments arguments;
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i] == u"--") {
      arguments.positional += words.mid(i + 1);
      break;
    }
    if (!isOption(words[i])) {
      arguments.positional += words[i];
      continue;
    }
    Option option(words[i]);
    const bool more = i + 1 < words.size();
    if (flags.contains(optionKey(option.name))) {
      if (option.value.isNull())
        option.value = more && isAnswer(words[i + 1]) ? words[++i] : QStringLiteral("yes");
      if (!isAnswer(option.value))
        return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
                                   .arg(option.name, ctl(QT_TRANSLATE_NOOP("ctl", "yes or no"))),
                               option.name));
      option.value = answerOf(option.value);
    }
    if (option.value.isNull() && (!more || isOption(words[i + 1]))) return fail(withoutValue(option.name));
    arguments.options[option.name] += option.value.isNull() ? words[++i] : option.value;
  }
  return arguments;
}
