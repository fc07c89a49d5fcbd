#include "support/own_connection.h"

#include <catch2/catch.hpp>

#include "support/test_office.h"

std::unique_ptr<Connection> connectionOf(const OfficeAddress& place, const char* login) {
  auto connection = Connection::open(place, place.database + QLatin1Char('_') + QLatin1String(login),
                                     QString::fromLatin1(TestOffice::password));
  REQUIRE(connection);
  return std::move(*connection);
}

QString codeAfterAs(const OfficeAddress& place, const char* login, const QString& sql) {
  const auto connection = connectionOf(place, login);
  return connection->run(sql) ? QString() : connection->lastError().nativeErrorCode();
}
