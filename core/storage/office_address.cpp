#include "storage/office_address.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace {
Error wrongAddress() {
  return invalid("office",
                 message(QT_TRANSLATE_NOOP(
                     "core", "The office must be a file, or an address like postgresql://server/database.")));
}
}  // namespace

Result<OfficeAddress> OfficeAddress::parse(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return refuse(wrongAddress());
  OfficeAddress address;
  if (!typed.startsWith(QLatin1String("postgresql://")) && !typed.startsWith(QLatin1String("postgres://"))) {
    address.file = QFileInfo(typed).absoluteFilePath();
    return address;
  }
  // QUrl knows one host only; several (for a standby) stand between the last '@' and the next '/'.
  QString rest = typed.mid(typed.indexOf(QLatin1String("://")) + 3);
  const qsizetype slash = rest.indexOf(QLatin1Char('/'));
  if (slash < 0) return refuse(wrongAddress());
  QString authority = rest.left(slash);
  const QUrl url(QLatin1String("postgresql://x/") + rest.mid(slash + 1));
  address.backend = Backend::Postgres;
  address.database = url.path().mid(1);
  if (const qsizetype at = authority.lastIndexOf(QLatin1Char('@')); at >= 0) {
    const QString login = authority.left(at);
    authority = authority.mid(at + 1);
    address.user = QUrl::fromPercentEncoding(login.section(QLatin1Char(':'), 0, 0).toUtf8());
    address.password = QUrl::fromPercentEncoding(login.section(QLatin1Char(':'), 1).toUtf8());
  }
  if (const qsizetype colon = authority.lastIndexOf(QLatin1Char(':')); colon >= 0) {
    bool ok = false;
    address.port = authority.mid(colon + 1).toInt(&ok);
    if (!ok) return refuse(wrongAddress());
    authority = authority.left(colon);
  }
  address.hosts = authority;
  QStringList others;
  const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
  for (const auto& [key, value] : items) {
    if (key == QLatin1String("host"))
      address.hosts = value;
    else if (key == QLatin1String("port"))
      address.port = value.toInt();
    else
      others << key + QLatin1Char('=') + value;
  }
  address.options = others.join(QLatin1Char(';'));
  if (address.database.isEmpty()) return refuse(wrongAddress());
  return address;
}

QString OfficeAddress::toString() const {
  if (backend == Backend::Sqlite) return file;
  const bool socket = hosts.startsWith(QLatin1Char('/'));
  QString text = QLatin1String("postgresql://") + (socket ? QString() : hosts);
  if (!socket && port != 5432) text += QLatin1Char(':') + QString::number(port);
  text += QLatin1Char('/') + database;
  return socket ? text + QLatin1String("?host=") + hosts : text;
}
