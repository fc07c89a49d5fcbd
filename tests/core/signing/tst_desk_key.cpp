#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "signing/desk_key.h"
#include "support/test_office.h"

namespace {

SecretBytes aSecret() {
  SecretBytes secret(32);
  for (size_t i = 0; i < secret.size(); ++i) secret.data()[i] = static_cast<unsigned char>(i);
  return secret;
}

bool areSame(const SecretBytes& a, const SecretBytes& b) {
  return a.size() == b.size() && std::equal(a.data(), a.data() + a.size(), b.data());
}

void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text);
}

}  // namespace

TEST_CASE("rule: the key of a desk", "[signing]") {
  QTemporaryDir folder;
  const QString path = folder.filePath("a/b/desk.key");
  CHECK(errorOf(DeskKey::open(path)) == "not-found:deskFile");
  const auto made = DeskKey::make(path);
  REQUIRE(made);

  SECTION("its owner's alone, and the same again when it is opened") {
    CHECK(QFile::permissions(path) == (QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                       QFileDevice::ReadUser | QFileDevice::WriteUser));
    const auto opened = DeskKey::open(path);
    REQUIRE(opened);
    CHECK(opened->publicKey() == made->publicKey());
    CHECK(made->publicKey().size() == 64);
    const auto same = DeskKey::openOrMake(path);
    REQUIRE(same);
    CHECK(same->publicKey() == made->publicKey());
  }
  SECTION("what is sealed to it opens here") {
    const QByteArray sealed = sealedTo(made->publicKey(), aSecret());
    CHECK(sealed.size() == 80);
    CHECK_FALSE(sealed.contains(QByteArray("\x01\x02\x03\x04", 4)));
    const auto opened = DeskKey::open(path);
    REQUIRE(opened);
    const auto secret = opened->unseal(sealed);
    REQUIRE(secret);
    CHECK(areSame(*secret, aSecret()));
    QByteArray damaged = sealed;
    damaged[40] = static_cast<char>(damaged[40] ^ 1);
    CHECK(errorOf(made->unseal(damaged)) == "conflict:deskFile");
    CHECK(errorOf(made->unseal({})) == "conflict:deskFile");
    CHECK(errorOf(made->unseal(sealed.left(48))) == "conflict:deskFile");
  }
  SECTION("and nowhere else: another desk's file, or a file made anew") {
    const QByteArray sealed = sealedTo(made->publicKey(), aSecret());
    const auto other = DeskKey::make(folder.filePath("other.key"));
    REQUIRE(other);
    CHECK(errorOf(other->unseal(sealed)) == "conflict:deskFile");
    const auto anew = DeskKey::make(path);
    REQUIRE(anew);
    CHECK(anew->publicKey() != made->publicKey());
    CHECK(errorOf(anew->unseal(sealed)) == "conflict:deskFile");
  }
  SECTION("a file that others can read is not used, and not written over") {
    for (const QFileDevice::Permission loose : {QFileDevice::ReadGroup, QFileDevice::ReadOther}) {
      QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | loose);
      CHECK(errorOf(DeskKey::open(path)) == "forbidden:deskFile");
      CHECK(errorOf(DeskKey::openOrMake(path)) == "forbidden:deskFile");
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto mended = DeskKey::open(path);
    REQUIRE(mended);
    CHECK(mended->publicKey() == made->publicKey());
  }
  SECTION("a damaged file is no key") {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const QByteArray& wrong : {QByteArray(), QByteArray("hello"), whole.left(whole.size() / 2),
                                    whole.mid(1), QByteArray(whole).replace(whole.size() - 5, 1, "x"),
                                    QByteArray("shiming-desk-key 2\n") + whole.mid(19)}) {
      write(path, wrong);
      CHECK(errorOf(DeskKey::open(path)) == "invalid:deskFile");
    }
    write(path, whole);
    CHECK(DeskKey::open(path));
  }
  SECTION("where nothing can be written there is none") {
    write(folder.filePath("file"), "x");
    CHECK(errorOf(DeskKey::make(folder.filePath("file/desk.key"))) == "storage:deskFile");
  }
  SECTION("a fingerprint is short, and another for each") {
    const QString print = fingerprintOf(made->publicKey());
    CHECK(print.size() == 19);
    CHECK(print.count(' ') == 3);
    const auto other = DeskKey::make(folder.filePath("other.key"));
    REQUIRE(other);
    CHECK(fingerprintOf(other->publicKey()) != print);
    CHECK(fingerprintOf("nonsense").isEmpty());
    CHECK(sealedTo("nonsense", aSecret()).isEmpty());
  }
}
