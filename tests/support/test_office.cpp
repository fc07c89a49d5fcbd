#include "support/test_office.h"

#include <QFile>

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

void require(bool done, const char* what) {
  if (!done) qFatal("test office: %s", what);
}

/// Making an office takes a while; each further one of this process is a copy of the first file.
QByteArray foundedFile(const OfficeAddress& address, const Clock& clock) {
  static QByteArray bytes;
  if (!bytes.isEmpty()) return bytes;
  const auto made = createOffice(address, sampleOffice(), clock);
  if (!made) qFatal("test office: %s", qPrintable(made.error().text()));
  QFile file(address.file);
  require(file.open(QIODevice::ReadOnly), "the office's file cannot be read");
  bytes = file.readAll();
  file.close();
  file.remove();
  return bytes;
}

}  // namespace

TestOffice::TestOffice(Backend backend) : m_place(backend) {
  if (backend == Backend::Postgres) {
    const auto made = createOffice(address(), sampleOffice(), m_clock);
    if (!made) qFatal("test office: %s", qPrintable(made.error().text()));
    return;
  }
  const QByteArray bytes = foundedFile(address(), m_clock);
  QFile file(address().file);
  require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
          "the office's file cannot be written");
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

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
