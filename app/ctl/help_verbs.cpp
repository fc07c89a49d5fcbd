// help: verbs, one verb, and the fields of the JSON, all from the tables that run them.
#include <QJsonArray>
#include <QJsonDocument>

#include "base/sentences.h"
#include "ctl/columns.h"
#include "ctl/input.h"
#include "ctl/verbs.h"

namespace {

QString formOf(const Shape& shape) {
  switch (shape.kind) {
    case Shape::Kind::Text:
      return ctl(QT_TRANSLATE_NOOP("ctl", "text"));
    case Shape::Kind::Flag:
      return ctl(QT_TRANSLATE_NOOP("ctl", "true or false"));
    case Shape::Kind::Number:
      return ctl(QT_TRANSLATE_NOOP("ctl", "whole number"));
    case Shape::Kind::Row:
      return ctl(QT_TRANSLATE_NOOP("ctl", "row number"));
    case Shape::Kind::Date:
      return ctl(QT_TRANSLATE_NOOP("ctl", "date, \"2026-11-25\""));
    case Shape::Kind::Amount:
      return ctl(QT_TRANSLATE_NOOP("ctl", "amount in yuan, \"1234.56\""));
    case Shape::Kind::Moment:
      return ctl(QT_TRANSLATE_NOOP("ctl", "moment, milliseconds since 1970 UTC"));
    case Shape::Kind::Bytes:
      return ctl(QT_TRANSLATE_NOOP("ctl", "bytes in base64"));
    case Shape::Kind::Sentence:
      return ctl(QT_TRANSLATE_NOOP("ctl", "sentence"));
    case Shape::Kind::Choice:
      return ctl(QT_TRANSLATE_NOOP("ctl", "one of: %1")).arg(shape.choices.join(QStringLiteral(", ")));
    case Shape::Kind::Record:
      break;
  }
  return {};
}

QJsonValue formAsJson(const Shape& shape) {
  QJsonValue form = formOf(shape);
  if (shape.kind == Shape::Kind::Record) {
    QJsonObject fields;
    for (const ShapeField& field : shape.fields) fields.insert(field.name, formAsJson(field.shape));
    form = fields;
  }
  return shape.list ? QJsonValue(QJsonArray{form}) : form;
}

/// Fields in their order with their forms and what they are called, records indented beneath their name.
QString formAsText(const Shape& shape, int depth) {
  constexpr int nameWidth = 32;
  constexpr int formWidth = 44;
  QString text;
  for (const ShapeField& field : shape.fields) {
    const QString name =
        QString(depth * 2, u' ') + field.name + (field.shape.list ? QStringLiteral("[]") : QString());
    const QString may = field.shape.optional ? ctl(QT_TRANSLATE_NOOP("ctl", "(may be absent)")) : QString();
    const QString form = (formOf(field.shape) + u' ' + may).trimmed();
    text += padded(name, nameWidth) + u' ' + padded(form, formWidth) + u' ' + labelOf(field.name) + u'\n' +
            formAsText(field.shape, depth + 1);
  }
  return text;
}

QString lines(std::initializer_list<const char*> sources) {
  QString text;
  for (const char* source : sources) text += ctl(source) + u'\n';
  return text;
}

void helpAll(Output& output) {
  QVector<QPair<QString, QString>> list;
  for (const Verb& verb : verbs()) list.append({verb.name, verb.summary});
  output.text(lines({QT_TRANSLATE_NOOP("ctl",
                                       "shimingctl --office FILE|postgresql://… [--user LOGIN] [--json] "
                                       "[--lang zh|en] [--station NAME] VERB …"),
                     ""}) +
              asList(list) +
              lines({"",
                     QT_TRANSLATE_NOOP("ctl",
                                       "Password: SHIMING_PASSWORD, or asked. SHIMING_OFFICE and "
                                       "SHIMING_USER stand for --office and --user."),
                     QT_TRANSLATE_NOOP("ctl",
                                       "Ends with 0 done, 1 refused, invalid or not found, 2 wrong usage, 3 "
                                       "not permitted, 4 the office cannot be reached."),
                     QT_TRANSLATE_NOOP("ctl",
                                       "“help VERB” shows a verb's arguments and options, “help json [VERB]” "
                                       "the fields of its JSON.")}));
}

const Shape& answerOf(const Verb& verb) {
  return verb.entry && !verb.finish ? verb.entry->output : verb.answer;
}

QJsonObject asJson(const Verb& verb) {
  QJsonObject described{{QStringLiteral("output"), formAsJson(answerOf(verb))}};
  if (!verb.entry) return described;
  described.insert(QStringLiteral("operation"), QLatin1String(verb.entry->info.name));
  described.insert(QStringLiteral("input"), formAsJson(verb.entry->input));
  return described;
}

void helpOne(Output& output, const Verb& verb) {
  QString text = QStringLiteral("shimingctl %1 %2\n%3\n").arg(verb.name, verb.arguments, verb.summary);
  QStringList options(verb.own.begin(), verb.own.end());
  options.sort();
  if (verb.entry && !verb.run) options += optionsOf(verb.entry->input);
  if (!options.isEmpty())
    text += u'\n' + ctl(QT_TRANSLATE_NOOP("ctl", "Options")) + QStringLiteral(": --") +
            options.join(QStringLiteral(" --")) + u'\n';
  output.text(text);
}

void jsonOfOne(Output& output, const Verb& verb) {
  QString text = verb.name + u'\n';
  if (verb.entry) text += ctl(QT_TRANSLATE_NOOP("ctl", " takes")) + u'\n' + formAsText(verb.entry->input, 1);
  text += ctl(QT_TRANSLATE_NOOP("ctl", " gives")) + u'\n' + formAsText(answerOf(verb), 1);
  output.text(text + u'\n');
}

Outcome<const Verb*> named(const QStringList& words) {
  int length = 0;
  if (const Verb* verb = verbOf(words, &length); verb && length == words.size()) return verb;
  QStringList names;
  for (const Verb& verb : verbs()) names += verb.name;
  const QString near = nearest(words.join(u' '), names);
  QStringList text{ctl(QT_TRANSLATE_NOOP("ctl", "There is no verb “%1”.")).arg(words.join(u' '))};
  if (!near.isEmpty()) text += ctl(QT_TRANSLATE_NOOP("ctl", "Did you mean “%1”?")).arg(near);
  return fail(wrongUsage(joinedSentences(text)));
}

Outcome<void> helpJson(Session& session, const QStringList& words) {
  QVector<const Verb*> asked;
  if (!words.isEmpty()) {
    const auto verb = named(words);
    if (!verb) return fail(verb.error());
    asked = {*verb};
  } else {
    for (const Verb& verb : verbs()) asked.append(&verb);
  }
  QJsonObject all;
  if (!session.output().json() && words.isEmpty())
    session.output().text(
        lines({QT_TRANSLATE_NOOP("ctl",
                                 "With --json a verb answers with one object of these fields; fields without "
                                 "a value are left out."),
               QT_TRANSLATE_NOOP("ctl",
                                 "A failure is {\"error\": {\"kind\", \"field\", \"message\"}}; kinds: "
                                 "invalid, not-found, conflict, forbidden, busy, storage, usage."),
               ""}));
  for (const Verb* verb : asked) {
    if (!verb->entry && verb->answer.fields.empty()) continue;
    if (session.output().json())
      all.insert(verb->name, asJson(*verb));
    else
      jsonOfOne(session.output(), *verb);
  }
  if (session.output().json()) session.output().done({}, all);
  return {};
}

Outcome<void> help(Session& session, const Arguments& arguments) {
  const QStringList& words = arguments.positional;
  if (words.value(0) == u"json") return helpJson(session, words.mid(1));
  if (words.isEmpty()) return helpAll(session.output()), Outcome<void>();
  const auto verb = named(words);
  if (!verb) return fail(verb.error());
  helpOne(session.output(), **verb);
  return {};
}

}  // namespace

QVector<Verb> helpVerbs() {
  Verb verb;
  verb.name = QStringLiteral("help");
  verb.arguments = QStringLiteral("[VERB|json [VERB]]");
  verb.summary = ctl(QT_TRANSLATE_NOOP("ctl", "List the verbs, show one, or the fields of the JSON"));
  verb.run = help;
  return {verb};
}
