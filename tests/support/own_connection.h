#pragma once

#include <memory>

#include "storage/connection.h"

/// A login's own connection to the server, past the program, as through psql: what the database itself lets
/// him do. PostgreSQL, with the password of TestOffice.
std::unique_ptr<Connection> connectionOf(const OfficeAddress& place, const char* login);
/// The server's code when it refuses a statement of his, empty when not.
QString codeAfterAs(const OfficeAddress& place, const char* login, const QString& sql);
