// Verbs of the office as a whole: made, its users, its trail.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "ctl/input.h"
#include "ctl/verbs.h"
#include "demo/demo.h"
#include "office/founder.h"
#include "paper/demo_paper.h"
#include "paper/demo_portrait.h"
#include "users/user_operations.h"

namespace {

struct MadeOffice {
  QString office;  ///< where, without a password
  QString name;
  QVector<QString> users;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("office", s.office);
    v("name", s.name);
    v("users", s.users);
  }
};

struct Upgraded {
  QString copy;  ///< where the office as it was lies; empty where it was up to date

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("copy", s.copy);
  }
};

QString orElse(const QString& value, const char* otherwise) {
  return value.isEmpty() ? QLatin1String(otherwise) : value;
}

/// The first user of a role: login and name from the options, the password from the environment or asked.
Outcome<FirstUser> firstUser(const Arguments& arguments, const char* role, const char* login,
                             const char* variable) {
  FirstUser user;
  user.login = orElse(arguments.value(QLatin1String(login)), login);
  user.name =
      orElse(arguments.value(QLatin1String(login) + QStringLiteral("-name")), qUtf8Printable(user.login));
  user.roles = {QLatin1String(role)};
  const auto password =
      secretFrom(variable, ctl(QT_TRANSLATE_NOOP("ctl", "First password of %1")).arg(user.login));
  if (!password) return fail(password.error());
  user.password = *password;
  return user;
}

Outcome<void> create(Session& session, const Arguments& arguments) {
  const auto where = session.address();
  if (!where) return fail(where.error());
  for (const char* wanted : {"name", "division"})
    if (arguments.value(QLatin1String(wanted)).isEmpty())
      return fail(wrongUsage(
          ctl(QT_TRANSLATE_NOOP("ctl", "A new office wants a --name and the --division code of its city.")),
          QLatin1String(wanted)));
  const auto administrator = firstUser(arguments, "administrator", "admin", "SHIMING_ADMIN_PASSWORD");
  if (!administrator) return fail(administrator.error());
  const auto supervisor = firstUser(arguments, "supervisor", "supervisor", "SHIMING_SUPERVISOR_PASSWORD");
  if (!supervisor) return fail(supervisor.error());
  NewOffice office;
  office.name = arguments.value(QStringLiteral("name"));
  office.division = arguments.value(QStringLiteral("division"));
  office.phone = arguments.value(QStringLiteral("phone"));
  office.cardIssuer = arguments.value(QStringLiteral("card-issuer"));
  office.users = {*administrator, *supervisor};
  const auto made = createOffice(*where, office, session.clock());
  if (!made) return fail(failureOf(made.error()));
  session.output().done(
      ctl(QT_TRANSLATE_NOOP("ctl",
                            "The office %1 is made. %2 and %3 must change their first "
                            "passwords: shimingctl user password."))
          .arg(office.name, administrator->login, supervisor->login),
      toJson(MadeOffice{where->toString(), office.name, {administrator->login, supervisor->login}}));
  return {};
}

Outcome<void> upgrade(Session& session, const Arguments&) {
  const auto where = session.address();
  if (!where) return fail(where.error());
  const auto copy = upgradeOffice(*where, session.clock());
  if (!copy) return fail(failureOfOpening(copy.error()));
  session.output().answer(record::shapeOf<Upgraded>(), toJson(Upgraded{*copy}));
  return {};
}

/// The password of a user to be: SHIMING_NEW_PASSWORD, else asked.
Outcome<void> newPassword(QJsonObject& input) {
  if (input.contains(QStringLiteral("password"))) return {};
  const auto password = secretFrom("SHIMING_NEW_PASSWORD", ctl(QT_TRANSLATE_NOOP("ctl", "New password")));
  if (!password) return fail(password.error());
  input.insert(QStringLiteral("password"), *password);
  return {};
}

Outcome<void> prepareNewUser(Session&, const Arguments&, QJsonObject& input) { return newPassword(input); }

Outcome<void> prepareOwnPassword(Session& session, const Arguments&, QJsonObject& input) {
  if (const auto open = session.office(); !open) return fail(open.error());
  if (!input.contains(QStringLiteral("oldPassword")))
    input.insert(QStringLiteral("oldPassword"), session.password());
  return newPassword(input);
}

/// Through Office, which on PostgreSQL changes the role's password too and goes on with the new one.
Outcome<void> changeOwnPassword(Session& session, const Arguments&) {
  QJsonObject input;
  if (const auto prepared = prepareOwnPassword(session, {}, input); !prepared) return prepared;
  const auto open = session.office();
  Reply<Result<void>> future = (*open)->changePassword(input.value(QStringLiteral("oldPassword")).toString(),
                                                       input.value(QStringLiteral("password")).toString());
  future.waitForFinished();
  if (const auto changed = future.result(); !changed) return fail(failureOf(changed.error()));
  session.output().done(ctl(QT_TRANSLATE_NOOP("ctl", "The password is changed.")));
  return {};
}

Outcome<void> enableUser(Session& session, const Arguments& arguments) {
  const auto user = session.run(SwitchUser, UserSwitch{arguments.positional.first(), false});
  if (!user) return fail(user.error());
  session.output().answer(record::shapeOf<User>(), toJson(*user));
  return {};
}

/// Heads as `audit heads --json` wrote them.
Outcome<void> prepareVerify(Session&, const Arguments& arguments, QJsonObject& input) {
  if (!arguments.has(QStringLiteral("against"))) return {};
  auto heads = readJson(arguments.value(QStringLiteral("against")));
  if (!heads) {
    Failure failure = heads.error();
    failure.field = QStringLiteral("against");
    return fail(failure);
  }
  input = *heads;
  return {};
}

/// A trail that is not sound ends in 1: a nightly job must not need to read the answer.
Outcome<void> verify(Session& session, const Arguments& arguments) {
  const OperationEntry* entry = operationNamed(QStringLiteral("audit.verify"));
  QJsonObject input;
  if (const auto prepared = prepareVerify(session, arguments, input); !prepared) return prepared;
  const auto report = session.run(*entry, input);
  if (!report) return fail(report.error());
  session.output().answer(entry->output, *report);
  if (report->value(QStringLiteral("sound")).toBool()) return {};
  return fail({Refused, QString(), QString(), QString()});  // said already
}

Outcome<qint64> wholeNumber(const Arguments& arguments, const char* option, qint64 otherwise) {
  if (!arguments.has(QLatin1String(option))) return otherwise;
  bool ok = false;
  const qint64 number = arguments.value(QLatin1String(option)).toLongLong(&ok);
  if (ok && number >= 0) return number;
  return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be %2."))
                             .arg(QLatin1String(option), ctl(QT_TRANSLATE_NOOP("ctl", "a whole number"))),
                         QLatin1String(option)));
}

Outcome<void> demo(Session& session, const Arguments& arguments) {
  const auto where = session.address();
  if (!where) return fail(where.error());
  DemoOptions options;
  const auto workers = wholeNumber(arguments, "workers", options.workers);
  if (!workers) return fail(workers.error());
  const auto seed = wholeNumber(arguments, "seed", static_cast<qint64>(options.seed));
  if (!seed) return fail(seed.error());
  options.workers = *workers;
  options.seed = static_cast<quint64>(*seed);
  options.portrait = demoPortrait;
  options.paper = demoPaper;
  options.progress = [&session](qint64 done, qint64 of) {
    session.output().progress(ctl(QT_TRANSLATE_NOOP("ctl", "%1 of %2 workers")).arg(done).arg(of));
  };
  // The same morning whatever the hour: the seed and the day alone say what comes out.
  const FixedClock morning(session.clock().today());
  const auto made = makeDemo(*where, morning, options);
  session.output().progress({});
  if (!made) return fail(failureOf(made.error()));
  session.output().answer(record::shapeOf<DemoReport>(), toJson(*made));
  return {};
}

Verb onOperation(const char* name, const char* arguments, QStringList positional,
                 Outcome<void> (*prepare)(Session&, const Arguments&, QJsonObject&)) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.positional = std::move(positional);
  verb.prepare = prepare;
  return verb;
}

Verb ofItsOwn(const char* name, const char* arguments, const QString& summary, QSet<QString> own,
              Outcome<void> (*run)(Session&, const Arguments&)) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.summary = summary;
  verb.own = std::move(own);
  verb.run = run;
  return verb;
}

}  // namespace

QVector<Verb> officeVerbs() {
  QVector<Verb> all{
      ofItsOwn("create",
               "--name NAME --division CODE [--phone P] [--card-issuer CODE] [--admin LOGIN] [--admin-name "
               "N] [--supervisor LOGIN] [--supervisor-name N]",
               ctl(QT_TRANSLATE_NOOP("ctl",
                                     "Make a new office with an administrator and a supervisor "
                                     "(SHIMING_ADMIN_PASSWORD, SHIMING_SUPERVISOR_PASSWORD, or asked)")),
               {QStringLiteral("name"), QStringLiteral("division"), QStringLiteral("phone"),
                QStringLiteral("card-issuer"), QStringLiteral("admin"), QStringLiteral("admin-name"),
                QStringLiteral("supervisor"), QStringLiteral("supervisor-name")},
               create),
      ofItsOwn("upgrade", "",
               ctl(QT_TRANSLATE_NOOP("ctl", "Bring the office of an older program up to date, after a copy")),
               {}, upgrade),
      ofItsOwn("demo", "[--workers N] [--seed S]",
               ctl(QT_TRANSLATE_NOOP("ctl",
                                     "Make a lively office of invented firms, projects and workers; the same "
                                     "seed makes the same one")),
               {QStringLiteral("workers"), QStringLiteral("seed")}, demo),
      onOperation("user add", "LOGIN --name NAME --roles A,B (SHIMING_NEW_PASSWORD, or asked)",
                  {QStringLiteral("login")}, prepareNewUser),
      onOperation("user reset-password", "LOGIN (SHIMING_NEW_PASSWORD, or asked)", {QStringLiteral("login")},
                  prepareNewUser),
      ofItsOwn("user enable", "LOGIN", ctl(QT_TRANSLATE_NOOP("ctl", "Let a disabled user in again")), {},
               enableUser),
      ofItsOwn("user password", "(SHIMING_NEW_PASSWORD, or asked)", QString(), {}, changeOwnPassword),
      ofItsOwn("verify", "[--against HEADS]", QString(), {QStringLiteral("against")}, verify),
  };
  for (Verb& verb : all) {
    if (verb.name == u"user enable") {
      verb.positional = {QStringLiteral("login")};
      verb.answer = record::shapeOf<User>();
    }
    if (verb.name == u"create") verb.answer = record::shapeOf<MadeOffice>();
    if (verb.name == u"demo") verb.answer = record::shapeOf<DemoReport>();
    if (verb.name == u"upgrade") verb.answer = record::shapeOf<Upgraded>();
  }
  return all;
}
