#include "access/password.h"

#include <sodium.h>

#include <algorithm>

namespace {
bool sodiumReady() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}
constexpr int leastLength = 8;
}  // namespace

PasswordCost PasswordCost::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

QString hashPassword(const QString& password, PasswordCost cost) {
  if (!sodiumReady()) return {};
  const QByteArray bytes = password.toUtf8();
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                        cost.operations, static_cast<size_t>(cost.memoryBytes)) != 0)
    return {};
  return QString::fromLatin1(text.data());
}

bool passwordFits(const QString& password, const QString& hash) {
  if (!sodiumReady() || hash.isEmpty()) return false;
  const QByteArray bytes = password.toUtf8();
  return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                  static_cast<unsigned long long>(bytes.size())) == 0;
}

Result<void> checkNewPassword(const QString& password, const QString& login) {
  if (password.size() < leastLength)
    return refuse(invalid(
        "password",
        message(QT_TRANSLATE_NOOP("core", "The password must have at least %1 characters; it has %2."),
                {QString::number(leastLength), QString::number(password.size())})));
  const bool oneCharacter = std::ranges::all_of(password, [&](QChar c) { return c == password.front(); });
  if (oneCharacter || password.compare(login, Qt::CaseInsensitive) == 0)
    return refuse(invalid(
        "password",
        message(QT_TRANSLATE_NOOP("core", "This password is too easy to guess. Choose another one."))));
  return {};
}

qint64 waitAfterFailures(int failures) {
  constexpr qint64 first = 5000;
  constexpr qint64 longest = 15 * 60 * 1000;
  if (failures < 3) return 0;
  return std::min(longest, first << std::min(failures - 3, 20));
}
