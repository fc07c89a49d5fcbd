#include "support/test_office.h"

namespace {

NewOffice sampleOffice() {
  NewOffice office{QStringLiteral("示范市建筑业劳务服务中心"),
                   QStringLiteral("320100"),
                   QStringLiteral("199 0000 0000"),
                   {},
                   {},
                   false,
                   PasswordCost::least()};
  for (const Role role : allRoles())
    office.users.append(
        {codeOf(role), codeOf(role), QString::fromLatin1(TestOffice::password), {codeOf(role)}});
  return office;
}

void found(const OfficeAddress& place) {
  const auto made = createOffice(place, sampleOffice(), FixedClock(TestOffice::firstDay()));
  if (!made) qFatal("test office: %s", qPrintable(made.error().text()));
  quickenSignIn(place, TestOffice::password);
}

}  // namespace

TestOffice::TestOffice(Backend backend) : m_place(backend, &found) {}

TestOffice::~TestOffice() {
  m_offices.clear();
  m_owner.reset();
}

std::unique_ptr<Office> TestOffice::anotherDesk(Role role, const QString& station) {
  auto office = Office::open(address(), m_clock, station);
  if (!office) qFatal("test office: %s", qPrintable(office.error().text()));
  auto signedIn = (*office)->signIn(codeOf(role), QString::fromLatin1(password));
  signedIn.waitForFinished();
  if (!signedIn.result()) qFatal("test office: %s", qPrintable(signedIn.result().error().text()));
  return std::move(*office);
}

Office& TestOffice::as(Role role) {
  auto& office = m_offices[role];
  if (!office) office = anotherDesk(role, QStringLiteral("desk-") + codeOf(role));
  return *office;
}

Office& TestOffice::owner() {
  if (m_owner) return *m_owner;
  auto office = Office::openAsOwner(address(), m_clock, QStringLiteral("owner"));
  if (!office) qFatal("test office: %s", qPrintable(office.error().text()));
  m_owner = std::move(*office);
  return *m_owner;
}

QString briefly(const Error& error) { return nameOf(error.kind) + QLatin1Char(':') + error.field; }
