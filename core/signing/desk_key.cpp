#include "signing/desk_key.h"

#include <sodium.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

const QByteArray header = QByteArrayLiteral("shiming-desk-key 1\n");
constexpr size_t secretBytes = crypto_box_SECRETKEYBYTES;
constexpr int hexEach = 2;

Error fileError(ErrorKind kind, const char* words, const QString& file) {
  return {kind, QStringLiteral("deskFile"), message(words, {QDir::toNativeSeparators(file)})};
}

Error damaged(const QString& file) {
  return fileError(ErrorKind::Invalid,
                   QT_TRANSLATE_NOOP("core",
                                     "The key of this desk in %1 is damaged. Move the file away and ask anew "
                                     "to be a signing desk."),
                   file);
}

Error cannotWrite(const QString& file) {
  return fileError(ErrorKind::Storage,
                   QT_TRANSLATE_NOOP("core", "The key of this desk cannot be written to %1."), file);
}

bool othersMayRead(const QString& file) {
  constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                          QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
  return (QFile::permissions(file) & others) != QFileDevice::Permissions();
}

/// The text of a file that is to be wiped after use.
struct WipedText {
  SecretBytes bytes;
  qint64 length = 0;
};

WipedText textOf(QFile& file) {
  constexpr size_t longest = 256;
  WipedText text{SecretBytes(longest)};
  if (!text.bytes.isEmpty())
    text.length = file.read(reinterpret_cast<char*>(text.bytes.data()), static_cast<qint64>(longest));
  return text;
}

/// Created private, so that it is never readable by others, not even for a moment; on the disk before it is
/// used.
bool writePrivately(const QString& path, const SecretBytes& text) {
  if (!QDir().mkpath(QFileInfo(path).absolutePath())) return false;
  QFile::remove(path);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return false;
  const auto length = static_cast<qint64>(text.size());
  return file.write(reinterpret_cast<const char*>(text.data()), length) == length &&
         fsync(file.handle()) == 0;
}

/// Header, key in hexadecimal, end of line.
SecretBytes textWith(const SecretBytes& secret) {
  const auto start = static_cast<size_t>(header.size());
  SecretBytes text(start + secret.size() * hexEach + 1);
  if (text.isEmpty()) return text;
  std::copy(header.begin(), header.end(), text.data());
  // Its closing zero falls where the end of the line is put.
  sodium_bin2hex(reinterpret_cast<char*>(text.data()) + start, secret.size() * hexEach + 1, secret.data(),
                 secret.size());
  text.data()[text.size() - 1] = '\n';
  return text;
}

SecretBytes secretIn(const WipedText& text) {
  const auto start = header.size();
  const auto hexLength = static_cast<qint64>(secretBytes) * hexEach;
  if (text.length < start + hexLength) return {};
  const auto* chars = reinterpret_cast<const char*>(text.bytes.data());
  if (QByteArray::fromRawData(chars, start) != header) return {};
  SecretBytes secret(secretBytes);
  size_t read = 0;
  if (secret.isEmpty() || sodium_hex2bin(secret.data(), secretBytes, chars + start,
                                         static_cast<size_t>(hexLength), nullptr, &read, nullptr) != 0)
    return {};
  return read == secretBytes ? std::move(secret) : SecretBytes();
}

const unsigned char* bytesOf(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}

}  // namespace

QString DeskKey::defaultFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/shiming/signing-desk.key");
}

DeskKey::DeskKey(SecretBytes secret) : m_secret(std::move(secret)) {
  QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
  crypto_scalarmult_base(reinterpret_cast<unsigned char*>(key.data()), m_secret.data());
  m_publicKey = QString::fromLatin1(key.toHex());
}

Result<DeskKey> DeskKey::open(const QString& path) {
  QFile file(path);
  if (!file.exists())
    return refuse(fileError(
        ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("core", "This computer is no signing desk: it has no key in %1. Ask to be one."),
        path));
  if (othersMayRead(path))
    return refuse(fileError(
        ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP(
            "core",
            "Other users of this computer can read the key of this desk in %1. If nobody has "
            "used it, take their rights away (chmod 600); else have this desk removed and ask anew."),
        path));
  if (!sodiumIsReady() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return refuse(damaged(path));
  SecretBytes secret = secretIn(textOf(file));
  if (secret.isEmpty()) return refuse(damaged(path));
  return DeskKey(std::move(secret));
}

Result<DeskKey> DeskKey::make(const QString& path) {
  SecretBytes secret(secretBytes);
  if (secret.isEmpty()) return refuse(cannotWrite(path));
  randombytes_buf(secret.data(), secret.size());
  const SecretBytes text = textWith(secret);
  if (text.isEmpty() || !writePrivately(path, text)) return refuse(cannotWrite(path));
  return DeskKey(std::move(secret));
}

Result<DeskKey> DeskKey::openOrMake(const QString& path) {
  auto opened = open(path);
  return opened || opened.error().kind != ErrorKind::NotFound ? std::move(opened) : make(path);
}

Result<SecretBytes> DeskKey::unseal(const QByteArray& sealed) const {
  const QByteArray publicKey = bytesOfHex(m_publicKey, crypto_box_PUBLICKEYBYTES);
  const auto length = static_cast<size_t>(sealed.size());
  SecretBytes secret(length > crypto_box_SEALBYTES ? length - crypto_box_SEALBYTES : 0);
  if (secret.isEmpty() ||
      crypto_box_seal_open(secret.data(), bytesOf(sealed), length, bytesOf(publicKey), m_secret.data()) != 0)
    return refuse(conflict(
        "deskFile",
        message(QT_TRANSLATE_NOOP("core",
                                  "The key of this desk does not open the signing key: it is another "
                                  "desk's, or what is kept was damaged."))));
  return secret;
}

QByteArray sealedTo(const QString& publicKey, const SecretBytes& secret) {
  const QByteArray key = bytesOfHex(publicKey, crypto_box_PUBLICKEYBYTES);
  if (key.isEmpty() || secret.isEmpty() || !sodiumIsReady()) return {};
  QByteArray sealed(static_cast<qsizetype>(secret.size()) + crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), secret.data(), secret.size(),
                      bytesOf(key)) != 0)
    return {};
  return sealed;
}

QString fingerprintOf(const QString& publicKey) {
  constexpr int bytes = 8;
  constexpr int group = 4;
  const QByteArray key = bytesOfHex(publicKey, crypto_box_PUBLICKEYBYTES);
  if (key.isEmpty() || !sodiumIsReady()) return {};
  QByteArray hash(crypto_generichash_BYTES_MIN, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                     bytesOf(key), static_cast<unsigned long long>(key.size()), nullptr, 0);
  QString text = QString::fromLatin1(hash.left(bytes).toHex()).toUpper();
  for (qsizetype at = text.size() - group; at > 0; at -= group) text.insert(at, u' ');
  return text;
}
