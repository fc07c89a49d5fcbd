#include "chip/chip_keys.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <sodium.h>

#include <memory>

#include "chip/chip_dialogue.h"

namespace chip_keys {

namespace {

constexpr int blockBytes = 16;

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* thing) const {
    Free(thing);
  }
};
using Mac = std::unique_ptr<EVP_MAC, Freed<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Freed<EVP_MAC_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

const unsigned char* in(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* out(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray chained(const QByteArray& key, const QByteArray& blocks, bool encrypt) {
  if (key.size() != keyBytes || blocks.size() % blockBytes != 0) return {};
  const QByteArray zeros(blockBytes, '\0');
  const CipherContext context(EVP_CIPHER_CTX_new());
  QByteArray result(blocks.size(), '\0');
  int written = 0;
  const bool done = EVP_CipherInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, in(key), in(zeros),
                                      encrypt ? 1 : 0) == 1 &&
                    EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                    EVP_CipherUpdate(context.get(), out(result), &written, in(blocks),
                                     static_cast<int>(blocks.size())) == 1;
  return done && written == blocks.size() ? result : QByteArray();
}

// Number, application and purpose: 17 bytes and more for every length of number (4, 7, 10), as AN10922 wants.
QByteArray keyFor(const QByteArray& master, const QByteArray& uid, const char* purpose) {
  return diversified(master, uid + ChipDialogue::application() + purpose);
}

}  // namespace

QByteArray cmac(const QByteArray& key, const QByteArray& text) {
  if (key.size() != keyBytes) return {};
  const Mac mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
  const MacContext context(EVP_MAC_CTX_new(mac.get()));
  char cipher[] = "AES-128-CBC";
  const OSSL_PARAM settings[] = {OSSL_PARAM_construct_utf8_string("cipher", cipher, 0),
                                 OSSL_PARAM_construct_end()};
  QByteArray code(blockBytes, '\0');
  size_t length = 0;
  const bool done = EVP_MAC_init(context.get(), in(key), static_cast<size_t>(key.size()), settings) == 1 &&
                    EVP_MAC_update(context.get(), in(text), static_cast<size_t>(text.size())) == 1 &&
                    EVP_MAC_final(context.get(), out(code), &length, static_cast<size_t>(code.size())) == 1;
  return done ? code : QByteArray();
}

QByteArray codeOf(const QByteArray& key, const QByteArray& text) { return cmac(key, text).left(codeBytes); }

bool same(const QByteArray& one, const QByteArray& other) {
  return !one.isEmpty() && one.size() == other.size() &&
         CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

QByteArray encrypted(const QByteArray& key, const QByteArray& blocks) { return chained(key, blocks, true); }
QByteArray decrypted(const QByteArray& key, const QByteArray& blocks) { return chained(key, blocks, false); }

QByteArray diversified(const QByteArray& master, const QByteArray& input) {
  constexpr char constantOfAes128 = 0x01;
  constexpr int shortest = blockBytes;
  constexpr int longest = 2 * blockBytes - 1;
  if (input.size() < shortest || input.size() > longest) return {};
  return cmac(master, constantOfAes128 + input);
}

QByteArray cardKey(const QByteArray& master, const QByteArray& uid) { return keyFor(master, uid, "CARD"); }
QByteArray recordKey(const QByteArray& master, const QByteArray& uid) { return keyFor(master, uid, "DATA"); }

QString checkValue(const QByteArray& key) {
  constexpr int shown = 3;
  return QString::fromLatin1(cmac(key, QByteArray(blockBytes, '\0')).left(shown).toHex());
}

QByteArray random(int bytes) {
  if (sodium_init() < 0) return {};
  QByteArray made(bytes, '\0');
  randombytes_buf(made.data(), static_cast<size_t>(bytes));
  return made;
}

}  // namespace chip_keys
