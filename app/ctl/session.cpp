#include "ctl/session.h"

#include <QCoreApplication>
#include <QThread>

#include "ctl/words.h"

Session::Session(const Invocation& call, Output& output) : m_call(call), m_output(output) {}

namespace {

/// After a kill or a power cut the file is looked through before anything is written to it. A command waits
/// for that: whoever called it is often a script that does not try again.
void waitForTheCheck(const Office& office) {
  constexpr unsigned long pause = 10;
  while (office.isChecking()) QThread::msleep(pause);
}

}  // namespace

Outcome<OfficeAddress> Session::address() const {
  if (m_call.office.isEmpty())
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP(
                       "ctl", "Which office? Give --office FILE or --office postgresql://host/database.")),
                   QStringLiteral("office")));
  const auto parsed = OfficeAddress::parse(m_call.office);
  if (!parsed) return fail(wrongUsage(parsed.error().text(), QStringLiteral("office")));
  return *parsed;
}

Outcome<Office*> Session::office() {
  if (m_office) return m_office.get();
  const auto where = address();
  if (!where) return fail(where.error());
  if (m_call.user.isEmpty())
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Who is it? Give --user LOGIN.")), QStringLiteral("user")));
  auto opened = Office::open(*where, m_clock, m_call.station);
  if (!opened) return fail(failureOfOpening(opened.error()));
  if (const auto entered = signIn(**opened); !entered) return fail(entered.error());
  m_office = std::move(*opened);
  waitForTheCheck(*m_office);
  return m_office.get();
}

Outcome<void> Session::signIn(Office& office) {
  const auto secret =
      secretFrom("SHIMING_PASSWORD", ctl(QT_TRANSLATE_NOOP("ctl", "Password of %1")).arg(m_call.user));
  if (!secret) return fail(secret.error());
  m_password = *secret;
  Reply<Result<Actor>> future = office.signIn(m_call.user, m_password);
  future.waitForFinished();
  const Result<Actor> actor = future.result();
  if (!actor) return fail(failureOfOpening(actor.error()));
  return {};
}

Outcome<QJsonObject> Session::run(const OperationEntry& entry, const QJsonObject& input) {
  const auto open = office();
  if (!open) return fail(open.error());
  const auto result = entry.runJson(**open, input, {});
  if (!result) return fail(failureOf(result.error()));
  return *result;
}
