#include "chip/chip_record.h"

#include "chip/chip_keys.h"

namespace chip_record {

namespace {

constexpr char mark = 'S';
constexpr char version = 1;
constexpr int byteBits = 8;
constexpr int byteMask = 0xFF;
constexpr int longestValue = 255;
enum Tag : char { CardTag = 1, WorkerTag = 2, NameTag = 3, DayTag = 4 };
const QString dayForm = QStringLiteral("yyyyMMdd");

int byteAt(const QByteArray& bytes, qsizetype place) { return static_cast<quint8>(bytes[place]); }

QByteArray tagged(Tag tag, const QString& value) {
  const QByteArray text = value.toUtf8();
  return tag + (static_cast<char>(text.size()) + text);
}

Error isNone() {
  return invalid("record", message(QT_TRANSLATE_NOOP("core", "The chip holds no complete record.")));
}

QByteArray codeFor(const QByteArray& said, const QByteArray& uid, const QByteArray& recordKey) {
  return chip_keys::codeOf(recordKey, said + uid);
}

/// Puts one value where its tag belongs; false for a tag that no record of this version has.
bool take(ChipRecord& record, int tag, const QByteArray& value) {
  const QString text = QString::fromUtf8(value);
  if (text.toUtf8() != value) return false;
  switch (tag) {
    case CardTag:
      record.card = text;
      return true;
    case WorkerTag:
      record.workerNumber = text;
      return true;
    case NameTag:
      record.name = text;
      return true;
    case DayTag:
      record.issuedOn = QDate::fromString(text, dayForm);
      return record.issuedOn.isValid();
    default:
      return false;
  }
}

}  // namespace

Result<QByteArray> bytesOf(const ChipRecord& record, const QByteArray& uid, const QByteArray& recordKey) {
  if (record.name.toUtf8().size() > longestValue)
    return refuse(invalid("name", message(QT_TRANSLATE_NOOP("core", "The name is too long for the chip."))));
  QByteArray said = static_cast<char>(record.generation) + tagged(CardTag, record.card) +
                    tagged(WorkerTag, record.workerNumber) + tagged(NameTag, record.name) +
                    tagged(DayTag, record.issuedOn.toString(dayForm));
  const qsizetype length = headBytes + said.size() + chip_keys::codeBytes;
  Q_ASSERT(length <= longest);
  QByteArray bytes;
  bytes += mark;
  bytes += version;
  bytes += static_cast<char>(length >> byteBits);
  bytes += static_cast<char>(length & byteMask);
  bytes += said;
  const QByteArray code = codeFor(bytes, uid, recordKey);
  if (code.isEmpty())
    return refuse(invalid("key", message(QT_TRANSLATE_NOOP("core", "The key of the chips is none."))));
  return bytes + code;
}

int lengthIn(const QByteArray& head) {
  if (head.size() < headBytes || head[0] != mark || head[1] != version) return 0;
  const int length = (byteAt(head, 2) << byteBits) | byteAt(head, 3);
  return length > headBytes + chip_keys::codeBytes && length <= longest ? length : 0;
}

Result<ChipRecord> recordIn(const QByteArray& bytes) {
  const int length = lengthIn(bytes);
  if (length == 0 || length != bytes.size()) return refuse(isNone());
  const qsizetype end = length - chip_keys::codeBytes;
  ChipRecord record;
  record.generation = byteAt(bytes, headBytes);
  qsizetype at = headBytes + 1;
  while (at + 2 <= end) {
    const int size = byteAt(bytes, at + 1);
    if (at + 2 + size > end || !take(record, byteAt(bytes, at), bytes.mid(at + 2, size)))
      return refuse(isNone());
    at += 2 + size;
  }
  if (at != end || record.card.isEmpty() || !record.issuedOn.isValid()) return refuse(isNone());
  return record;
}

bool isOurs(const QByteArray& bytes, const QByteArray& uid, const QByteArray& recordKey) {
  if (lengthIn(bytes) == 0 || lengthIn(bytes) != bytes.size()) return false;
  return chip_keys::same(codeFor(bytes.chopped(chip_keys::codeBytes), uid, recordKey),
                         bytes.right(chip_keys::codeBytes));
}

}  // namespace chip_record
