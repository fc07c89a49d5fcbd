#pragma once

#include <QTranslator>
#include <memory>

#include "base/clock.h"
#include "catalogue/operations.h"
#include "ctl/invocation.h"
#include "ctl/terminal.h"

/// One call of shimingctl: its options, where its answer goes, and the office as soon as a verb wants it.
class Session {
 public:
  Session(const Invocation& call, Output& output);

  const Invocation& call() const { return m_call; }
  Output& output() { return m_output; }
  const Clock& clock() const { return m_clock; }

  /// Where the office is. Fails (usage) without --office.
  Outcome<OfficeAddress> address() const;
  /// The office, opened, with the user signed in; the same one from then on.
  Outcome<Office*> office();
  /// The password the user signed in with.
  const QString& password() const { return m_password; }

  template <class In, class Out>
  Outcome<Out> run(const Operation<In, Out>& operation, const In& input) {
    const auto open = office();
    if (!open) return fail(open.error());
    const Result<Out> result = (*open)->runNow(operation, input);
    if (!result) return fail(failureOf(result.error()));
    return *result;
  }
  Outcome<QJsonObject> run(const OperationEntry& entry, const QJsonObject& input);

 private:
  Outcome<void> signIn(Office& office);

  const Invocation& m_call;
  Output& m_output;
  SystemClock m_clock;
  QString m_password;
  std::unique_ptr<Office> m_office;
};
