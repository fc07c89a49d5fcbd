#include "chip/desk_secret.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

const QByteArray heading = QByteArrayLiteral("shiming desk key 1\n");

bool sodiumIsReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

unsigned char* out(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* in(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Error cannotWrite(const QString& path) {
  return {ErrorKind::Storage, QStringLiteral("deskKey"),
          message(QT_TRANSLATE_NOOP("core", "The desk's key cannot be written to %1."), {path})};
}

Error isNoKey(const QString& path) {
  return invalid("deskKey", message(QT_TRANSLATE_NOOP("core", "%1 is no key of a desk."), {path}));
}

bool othersMayRead(const QString& path) {
  constexpr auto others =
      QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
  return (QFile::permissions(path) & others) != 0;
}

}  // namespace

QString DeskSecretFile::usualPath() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
         QStringLiteral("/shiming/desk-key");
}

Result<DeskSecretFile> DeskSecretFile::create(const QString& path) {
  if (!sodiumIsReady()) return refuse(cannotWrite(path));
  QDir().mkpath(QFileInfo(path).absolutePath());
  QFile file(path);
  if (file.exists())
    return refuse(
        conflict("deskKey", message(QT_TRANSLATE_NOOP("core", "This desk has a key already: %1"), {path})));
  QByteArray publicHalf(crypto_box_PUBLICKEYBYTES, '\0');
  QByteArray secretHalf(crypto_box_SECRETKEYBYTES, '\0');
  crypto_box_keypair(out(publicHalf), out(secretHalf));
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return refuse(cannotWrite(path));
  const QByteArray text = heading + secretHalf.toBase64() + '\n';
  if (file.write(text) != text.size() || !file.flush()) return refuse(cannotWrite(path));
  return DeskSecretFile(publicHalf, secretHalf);
}

Result<DeskSecretFile> DeskSecretFile::open(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return refuse(notFound(
        "deskKey", message(QT_TRANSLATE_NOOP("core", "This desk has no key yet: there is no %1."), {path})));
  if (othersMayRead(path))
    return refuse(
        invalid("deskKey",
                message(QT_TRANSLATE_NOOP("core", "Others may read the desk's key %1. Have a new one made."),
                        {path})));
  const QByteArray text = file.readAll();
  if (!text.startsWith(heading)) return refuse(isNoKey(path));
  const QByteArray secretHalf = QByteArray::fromBase64(text.mid(heading.size()).trimmed());
  QByteArray publicHalf(crypto_box_PUBLICKEYBYTES, '\0');
  if (!sodiumIsReady() || secretHalf.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES) ||
      crypto_scalarmult_base(out(publicHalf), in(secretHalf)) != 0)
    return refuse(isNoKey(path));
  return DeskSecretFile(publicHalf, secretHalf);
}

Result<QByteArray> DeskSecretFile::unseal(const QByteArray& sealed) const {
  const qsizetype length = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
  QByteArray opened(std::max<qsizetype>(length, 0), '\0');
  if (length < 0 ||
      crypto_box_seal_open(out(opened), in(sealed), static_cast<unsigned long long>(sealed.size()),
                           in(m_public), in(m_secret)) != 0)
    return refuse(invalid(
        "deskKey",
        message(QT_TRANSLATE_NOOP("core", "The office's key was sealed for another desk than this."))));
  return opened;
}

QByteArray sealedFor(const QByteArray& publicKey, const QByteArray& secret) {
  if (!sodiumIsReady() || !isPublicKey(publicKey)) return {};
  QByteArray sealed(secret.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
  if (crypto_box_seal(out(sealed), in(secret), static_cast<unsigned long long>(secret.size()),
                      in(publicKey)) != 0)
    return {};
  return sealed;
}

bool isPublicKey(const QByteArray& bytes) {
  return bytes.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES);
}
