#pragma once

#include <map>
#include <memory>

#include "base/clock.h"
#include "office/founder.h"
#include "office/office.h"
#include "support/test_place.h"

/// A fresh office with a user of each role, a fixed clock (2026-11-25, 09:41 in China) and nobody's real
/// data.
///     const auto backend = GENERATE(from_range(testBackends()));
///     TestOffice test(backend);
///     test.as(Role::Clerk).runNow(RegisterWorker, …)
/// Logins are the roles' codes ("clerk", "card-staff" …), the password is `password`.
class TestOffice {
 public:
  explicit TestOffice(Backend backend = Backend::Sqlite);
  ~TestOffice();
  TestOffice(const TestOffice&) = delete;
  TestOffice& operator=(const TestOffice&) = delete;

  static constexpr const char* password = "open sesame";

  static QDate firstDay() { return {2026, 11, 25}; }
  FixedClock& clock() { return m_clock; }
  QDate today() const { return m_clock.today(); }
  const OfficeAddress& address() const { return m_place.address(); }
  Backend backend() const { return m_place.backend(); }

  /// The office, signed in as the user of this role; kept for the next call.
  Office& as(Role role);
  /// Another desk of the same office.
  std::unique_ptr<Office> anotherDesk(Role role, const QString& station);
  /// The office as its owner, with every permission.
  Office& owner();

  /// One value straight from the database, past every operation: what is really there.
  QVariant value(const QString& sql, const QVariantList& values = {}) { return m_place.value(sql, values); }
  /// Statements past every operation, to break things on purpose; the database's code when it refuses, empty
  /// when not.
  QString tamper(const QString& sql) { return m_place.tamper(sql); }
  qint64 count(const QString& table) { return m_place.count(table); }

 private:
  TestPlace m_place;
  FixedClock m_clock{firstDay()};
  std::map<Role, std::unique_ptr<Office>> m_offices;
  std::unique_ptr<Office> m_owner;
};

/// "invalid:idNumber": kind and field, which tests compare, never the text.
QString briefly(const Error& error);
template <class T>
QString errorOf(const Result<T>& result) {
  return result ? QStringLiteral("none") : briefly(result.error());
}
