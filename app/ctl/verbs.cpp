#include "ctl/verbs.h"

#include <QCoreApplication>

#include "base/sentences.h"
#include "ctl/input.h"

namespace {

/// Verbs of the table that need nothing more than their fields.
struct Plain {
  const char* verb;
  const char* arguments;
  QStringList positional;
};

const QVector<Plain>& plainVerbs() {
  static const QVector<Plain> table{
      {"worker find", "TEXT", {QStringLiteral("text")}},
      {"worker list", "[TEXT]", {QStringLiteral("text")}},
      {"worker count", "[TEXT]", {QStringLiteral("text")}},
      {"worker match", "IDNUMBER", {QStringLiteral("idNumber")}},
      {"worker history", "NUMBER", {QStringLiteral("number")}},
      {"worker show", "NUMBER [--day D]", {QStringLiteral("worker.number")}},
      {"worker reveal", "NUMBER [--day D]", {QStringLiteral("worker.number")}},
      {"worker leave", "NUMBER --lastDay D --reason TEXT [--contractEnds]", {QStringLiteral("worker")}},
      {"worker tell", "NUMBER --how HOW", {QStringLiteral("worker")}},
      {"worker withdraw", "NUMBER --receipt R --reason TEXT", {QStringLiteral("worker")}},
      {"correction list", "[NUMBER] [--state STATE]", {QStringLiteral("worker")}},
      {"correction show", "CORRECTION", {QStringLiteral("number")}},
      {"correction withdraw", "CORRECTION [--reason TEXT]", {QStringLiteral("correction")}},
      {"letter list", "[NUMBER]", {QStringLiteral("worker")}},
      {"letter show", "LETTER", {QStringLiteral("number")}},
      {"letter void", "LETTER --reason TEXT", {QStringLiteral("number")}},
      {"chip give-up", "CARD --reason TEXT", {QStringLiteral("card")}},
      {"worker merge-preview", "STAYS OTHER", {QStringLiteral("stays"), QStringLiteral("other")}},
      {"merge list", "[NUMBER] [--state STATE]", {QStringLiteral("worker")}},
      {"merge show", "MERGE|NUMBER", {QStringLiteral("number")}},
      {"import show", "ROSTER", {QStringLiteral("roster")}},
      {"import list", "[--employer NAME] [--project NAME]", {}},
      {"import people", "ROSTER [--told yes|no] [--order row|team]", {QStringLiteral("roster")}},
      {"company show", "CREDITCODE|NAME", {QStringLiteral("company")}},
      {"company list", "[TEXT]", {QStringLiteral("text")}},
      {"company overview", "CREDITCODE|NAME", {QStringLiteral("company")}},
      {"company duplicates", "", {}},
      {"contact list", "--company CREDITCODE|NAME | --project NUMBER|NAME", {}},
      {"project show", "NUMBER|NAME", {QStringLiteral("project")}},
      {"project list", "[TEXT]", {QStringLiteral("text")}},
      {"dispatch list",
       "[TEXT] [--contractor NAME] [--dispatcher NAME] [--project P] [--scanMissing]",
       {QStringLiteral("text")}},
      {"dispatch show", "CONTRACT", {QStringLiteral("number")}},
      {"dispatch gaps", "[--contractor NAME] [--dispatcher NAME] [--project P]", {}},
      {"project overview", "NUMBER|NAME", {QStringLiteral("project")}},
      {"project map", "[--with-finished]", {}},
      {"project standings", "[--division CODE] [--deposit-standing STEP] [--without-deposit]", {}},
      {"project permit list", "[PROJECT] [--without-deposit]", {QStringLiteral("project")}},
      {"project permit void", "NUMBER --reason TEXT", {QStringLiteral("number")}},
      {"user disable", "LOGIN", {QStringLiteral("login")}},
      {"user roles", "LOGIN --roles A,B", {QStringLiteral("login")}},
      {"serial lease", "KIND --year Y --count N --holder NAME", {QStringLiteral("kind")}},
  };
  return table;
}

/// Rules of deposits, checks on them, and the fund they feed.
const QVector<Plain>& verbsOfMoney() {
  static const QVector<Plain> table{
      {"rule day", "[D]", {QStringLiteral("day")}},
      {"rule show", "RULE", {QStringLiteral("rule")}},
      {"deposit assess", "PROJECT [--appliedOn D] [--FIELD VALUE …]", {QStringLiteral("project")}},
      {"deposit list", "[PROJECT] [--state STATE]", {QStringLiteral("project")}},
      {"deposit show", "CHECK", {QStringLiteral("number")}},
      {"deposit why", "CHECK", {QStringLiteral("number")}},
      {"deposit deciders", "CHECK", {QStringLiteral("number")}},
      {"deposit alike", "CHECK", {QStringLiteral("number")}},
      {"deposit transfer-decide",
       "TRANSFER|CHECK --approve yes|no [--words TEXT]",
       {QStringLiteral("number")}},
      {"deposit transfer-withdraw", "TRANSFER|CHECK --reason TEXT", {QStringLiteral("number")}},
      {"fund bank", "NAME", {QStringLiteral("name")}},
      {"fund accounts", "[PROJECT]", {QStringLiteral("project")}},
      {"fund balance", "PROJECT", {QStringLiteral("project")}},
      {"fund top-ups", "[--within DAYS]", {}},
      {"fund reserve",
       "PROJECT --money KIND --amount A --reason TEXT [--source.what claim --source.number N]",
       {QStringLiteral("project")}},
      {"fund release", "RESERVATION --reason TEXT", {QStringLiteral("reservation")}},
      {"fund post",
       "--from.project P --from.money KIND --to.project Q --to.money KIND --amount A --reason TEXT",
       {}},
      {"fund reverse", "ENTRY --reason TEXT", {QStringLiteral("entry")}},
      {"fund order prepare",
       "PROJECT --money KIND --amount A --payee NAME --reason TEXT [--payee-bank NAME --payee-account NO] "
       "[--source.what claim --source.number N] [--reservation R] [--bank NAME]",
       {QStringLiteral("project")}},
      {"fund order approve", "ORDER", {QStringLiteral("number")}},
      {"fund order refuse", "ORDER --reason TEXT", {QStringLiteral("number")}},
      {"fund order withdraw", "ORDER --reason TEXT", {QStringLiteral("number")}},
      {"fund order send", "ORDER", {QStringLiteral("number")}},
      {"fund order confirm", "ORDER --serial S [--on-day D]", {QStringLiteral("number")}},
      {"fund order return", "ORDER --word TEXT [--on-day D]", {QStringLiteral("number")}},
      {"fund order cancel", "ORDER --reason TEXT", {QStringLiteral("number")}},
      {"fund order list", "[--project P] [--state STATE]", {}},
      {"fund order show", "ORDER", {QStringLiteral("number")}},
      {"fund assert", "--day D --closing A [--bank NAME]", {}},
  };
  return table;
}

Verb verbOfEntry(const OperationEntry& entry) {
  Verb verb;
  verb.name = QLatin1String(entry.info.verb);
  verb.summary = QCoreApplication::translate("core", entry.info.summary);
  verb.arguments = QStringLiteral("[--file X.json|-] [--FIELD VALUE …]");
  verb.entry = &entry;
  for (const Plain& plain : plainVerbs() + verbsOfMoney()) {
    if (verb.name != QLatin1String(plain.verb)) continue;
    verb.arguments = QLatin1String(plain.arguments);
    verb.positional = plain.positional;
  }
  return verb;
}

/// A special verb takes the place of the plain one of its name, and keeps its operation.
void add(QVector<Verb>& all, Verb verb) {
  for (Verb& other : all) {
    if (other.name != verb.name) continue;
    if (!verb.entry) verb.entry = other.entry;
    if (verb.summary.isEmpty()) verb.summary = other.summary;
    if (verb.positional.isEmpty()) verb.positional = other.positional;
    other = verb;
    return;
  }
  // Beside the verbs of its kind, so that help shows them together.
  const QString kind = verb.name.section(u' ', 0, 0) + u' ';
  qsizetype place = all.size();
  for (qsizetype i = 0; i < all.size(); ++i)
    if (all[i].name.startsWith(kind)) place = i + 1;
  all.insert(place, verb);
}

QVector<Verb> collect() {
  QVector<Verb> all = textVerbs();
  for (const OperationEntry& entry : operations())
    if (*entry.info.verb) all.append(verbOfEntry(entry));
  for (const Verb& verb : officeVerbs() + workerVerbs() + moveVerbs() + correctionVerbs() + letterVerbs() +
                              cardVerbs() + cardPaperVerbs() + cardPrintVerbs() + mergeVerbs() +
                              signingVerbs() + chipVerbs() + rosterVerbs() + rosterPaperVerbs() +
                              placeVerbs() + exportVerbs() + ruleVerbs() + depositVerbs() + clearingVerbs() +
                              fundVerbs() + dispatchVerbs())
    add(all, verb);
  return all + helpVerbs();
}

Failure unknownVerb(const QStringList& words) {
  if (words.isEmpty())
    return wrongUsage(
        ctl(QT_TRANSLATE_NOOP("ctl", "What is to be done? “shimingctl help” lists the verbs.")));
  QStringList names;
  for (const Verb& verb : verbs()) names += verb.name;
  QString near = nearest(words.mid(0, 2).join(u' '), names);
  if (near.isEmpty()) near = nearest(words.first(), names);
  if (near.isEmpty())  // "worker" alone: any verb that begins so
    for (const QString& name : names)
      if (near.isEmpty() && name.startsWith(words.first())) near = name;
  QStringList text{ctl(QT_TRANSLATE_NOOP("ctl", "There is no verb “%1”.")).arg(words.mid(0, 2).join(u' '))};
  if (!near.isEmpty()) text += ctl(QT_TRANSLATE_NOOP("ctl", "Did you mean “%1”?")).arg(near);
  text += ctl(QT_TRANSLATE_NOOP("ctl", "“shimingctl help” lists the verbs."));
  return wrongUsage(joinedSentences(text));
}

Failure usageOf(const Verb& verb) {
  return wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Usage: shimingctl %1 %2")).arg(verb.name, verb.arguments));
}

/// The input as typed: file, options, then what stands without an option.
Outcome<QJsonObject> typedInput(const Verb& verb, const Arguments& arguments) {
  if (arguments.positional.size() > verb.positional.size()) return fail(usageOf(verb));
  auto input = inputFrom(arguments, verb.entry->input, verb.own);
  if (!input) return input;
  for (qsizetype i = 0; i < arguments.positional.size(); ++i)
    if (const auto set = setField(*input, verb.entry->input, verb.positional[i], arguments.positional[i]);
        !set)
      return fail(set.error());
  return input;
}

Outcome<void> answerOf(Session& session, const OperationEntry& entry, const QJsonObject& input) {
  const auto result = session.run(entry, input);
  if (!result) return fail(result.error());
  if (entry.output.fields.empty())
    session.output().done(ctl(QT_TRANSLATE_NOOP("ctl", "Done.")));
  else
    session.output().answer(entry.output, *result);
  return {};
}

QJsonObject knownTo(const OperationEntry& entry, const QJsonObject& input) {
  QJsonObject known;
  for (const ShapeField& field : entry.input.fields)
    if (input.contains(field.name)) known.insert(field.name, input.value(field.name));
  return known;
}

Outcome<void> runEntry(Session& session, const Verb& verb, const Arguments& arguments) {
  auto input = typedInput(verb, arguments);
  if (!input) return fail(input.error());
  if (const auto named = nameRows(session, verb.entry->input, *input); !named) return named;
  if (verb.instead.entry && arguments.has(verb.instead.flag))
    return answerOf(session, *verb.instead.entry, knownTo(*verb.instead.entry, *input));
  if (verb.prepare)
    if (const auto prepared = verb.prepare(session, arguments, *input); !prepared) return prepared;
  if (!verb.finish) return answerOf(session, *verb.entry, *input);
  const auto result = session.run(*verb.entry, *input);
  if (!result) return fail(result.error());
  return verb.finish(session, arguments, *result);
}

}  // namespace

const QVector<Verb>& verbs() {
  static const QVector<Verb> all = collect();
  return all;
}

const Verb* verbOf(const QStringList& words, int* length) {
  for (int count = 3; count >= 1; --count) {
    if (words.size() < count) continue;
    const QString name = words.mid(0, count).join(u' ');
    for (const Verb& verb : verbs())
      if (verb.name == name) return *length = count, &verb;
  }
  return nullptr;
}

Outcome<void> runVerb(Session& session) {
  int length = 0;
  const Verb* verb = verbOf(session.call().words, &length);
  if (!verb) return fail(unknownVerb(session.call().words));
  const QSet<QString> flags = verb->entry ? verb->flags + flagsOf(verb->entry->input) : verb->flags;
  const auto arguments = parseArguments(session.call().words.mid(length), flags);
  if (!arguments) return fail(arguments.error());
  if (!verb->run) return runEntry(session, *verb, *arguments);
  for (const QString& option : arguments->options.keys())
    if (!verb->own.contains(option)) return fail(unknownOption(option, {verb->own.begin(), verb->own.end()}));
  if (arguments->positional.size() < verb->positional.size()) return fail(usageOf(*verb));
  return verb->run(session, *arguments);
}
