#include "roster/roster_photos.h"

#include <unicode/unistr.h>
#include <zip.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QtEndian>

#include "base/text.h"
#include "identity/resident_id.h"

namespace {

Error badZip(Message words) { return invalid("photos", std::move(words)); }
Error badPhoto(Message words) { return invalid("photo", std::move(words)); }

Error damagedZip() {
  return badZip(message(QT_TRANSLATE_NOOP(
      "core", "The photos are no zip file that can be read, or it was cut off. Pack them again.")));
}

Error tooManyFiles(qint64 most) {
  return badZip(message(QT_TRANSLATE_NOOP("core", "The zip of photos may hold at most %1 files. Split it."),
                        {QString::number(most)}));
}

/// zip programs of the GBK days say nothing of the encoding; a name that is no UTF-8 is taken for GBK.
QString decodedName(const char* raw) {
  QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString name = utf8(QByteArrayView(raw));
  if (!utf8.hasError()) return name;
  const icu::UnicodeString read(raw, -1, "gb18030");
  return QString(reinterpret_cast<const QChar*>(read.getBuffer()), read.length());
}

/// What operating systems put into zips by themselves.
bool isLitter(const QString& path) {
  const QString file = path.section(u'/', -1);
  return file.isEmpty() || path.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(u'.') ||
         file.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
         file.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

bool isPicture(const QString& path) {
  static const QSet<QString> endings = {QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),
                                        QStringLiteral("jfif"), QStringLiteral("png"),  QStringLiteral("bmp"),
                                        QStringLiteral("webp")};
  return endings.contains(foldWidth(path).section(u'.', -1).toLower());
}

/// A file's name for a message: its folder left out, runs of digits that may be a number hidden.
QString shownName(const QString& path) {
  static const QRegularExpression number(QStringLiteral("[0-9]{7,}[Xx]?"));
  QString file = foldWidth(path.section(u'/', -1));
  QString shown;
  qsizetype at = 0;
  for (auto each = number.globalMatch(file); each.hasNext();) {
    const QRegularExpressionMatch match = each.next();
    shown += file.mid(at, match.capturedStart() - at) + maskedNumber(match.captured().toUpper());
    at = match.capturedEnd();
  }
  return shown + file.mid(at);
}

QStringList allOf(const QRegularExpression& pattern, const QString& text) {
  QStringList found;
  for (auto each = pattern.globalMatch(text); each.hasNext();) {
    if (const QString number = normalisedNumber(each.next().captured()); !found.contains(number))
      found += number;
  }
  return found;
}

QStringList upgradedIn(const QString& name) {
  static const QRegularExpression fifteen(QStringLiteral("(?<![0-9A-Z])[0-9]{15}(?![0-9A-Z])"));
  QStringList numbers;
  for (const QString& number : allOf(fifteen, name)) numbers += upgradesOf(number);
  return numbers;
}

/// Passports and permits: letters and digits, at least seven, five of them digits. A day that a camera put
/// into the name is none, unless it is the whole name.
QStringList otherNumbersIn(const QString& name) {
  static const QRegularExpression other(
      QStringLiteral("(?<![0-9A-Z])(?=(?:[A-Z]*[0-9]){5})[0-9A-Z]{7,20}(?![0-9A-Z])"));
  QStringList numbers = allOf(other, name);
  if (numbers != QStringList{name.trimmed()})
    numbers.removeIf([](const QString& number) {
      return QDate::fromString(number, QStringLiteral("yyyyMMdd")).isValid();
    });
  return numbers;
}

/// Of a zip that is not ours to trust: its list of files is what is held in memory.
Result<void> checkDirectory(const QString& path, const RosterPhotoLimits& limits) {
  constexpr qint64 longestTail = 65557;  // the end record and the longest comment
  constexpr qint64 sizeInRecord = 12;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return refuse(
        notFound("photos", message(QT_TRANSLATE_NOOP("core", "The file “%1” cannot be opened."), {path})));
  file.seek(std::max<qint64>(0, file.size() - longestTail));
  const QByteArray tail = file.read(longestTail);
  const qsizetype end = tail.lastIndexOf("PK\5\6");
  if (end < 0 || tail.size() < end + sizeInRecord + 4) return refuse(damagedZip());
  const auto size = qFromLittleEndian<quint32>(tail.constData() + end + sizeInRecord);
  if (size > limits.directoryBytes) return refuse(tooManyFiles(limits.files));
  return {};
}

}  // namespace

QStringList numbersInFileName(const QString& name) {
  // As a file names it or as the card prints it, "329921 19850615 0717".
  static const QRegularExpression eighteen(
      QStringLiteral("(?<![0-9])[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9X](?![0-9A-Z])"));
  const QString folded = foldWidth(name).toUpper();
  if (const QStringList numbers = allOf(eighteen, folded); !numbers.isEmpty()) return numbers;
  if (const QStringList numbers = upgradedIn(folded); !numbers.isEmpty()) return numbers;
  return otherNumbersIn(folded);
}

namespace {

bool isOfManyPeople(const QString& name) {
  const QStringList numbers = numbersInFileName(name);
  // Two of one old number (born 18YY or 19YY) and words of a name that look like a passport are no two
  // people.
  return numbers.size() > 1 && numbers.first().size() == 18 &&
         upgradedIn(foldWidth(name).toUpper()).isEmpty();
}

}  // namespace

struct RosterPhotos::Zip {
  struct Entry {
    zip_uint64_t index = 0;
    qint64 bytes = 0;
    bool isProtected = false;
  };

  zip_t* archive = nullptr;
  RosterPhotoLimits limits;
  QHash<QString, Entry> byNumber;
  QSet<zip_uint64_t> asked;
  QVector<RosterNotice> notices;

  Zip() = default;
  Zip(const Zip&) = delete;
  Zip& operator=(const Zip&) = delete;
  ~Zip() {
    if (archive) zip_discard(archive);
  }

  void notice(const char* code, const QString& path) {
    for (RosterNotice& each : notices)
      if (each.code == QLatin1String(code)) return void(++each.rows);
    notices.append({QStringLiteral("photos"), QLatin1String(code), 1, shownName(path)});
  }

  Result<void> index(qint64 fileBytes);
  void take(const Entry& entry, const QString& path);
  const Entry* entryOf(const QString& documentNumber) const;
  Result<QByteArray> unpacked(const Entry& entry) const;
};

/// Pictures of the zip by the numbers in their names. Files that share their bytes are how a bomb is packed.
Result<void> RosterPhotos::Zip::index(qint64 fileBytes) {
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  if (count > limits.files) return refuse(tooManyFiles(limits.files));
  zip_uint64_t packed = 0;
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
    zip_stat_t stat;
    const char* name = zip_get_name(archive, i, ZIP_FL_ENC_RAW);
    if (!name || zip_stat_index(archive, i, 0, &stat) != 0) return refuse(damagedZip());
    packed += stat.comp_size;
    if (packed > static_cast<zip_uint64_t>(fileBytes)) return refuse(damagedZip());
    const QString path = decodedName(name).replace(u'\\', u'/');
    if (isLitter(path)) continue;
    if (isPicture(path))
      take({i, static_cast<qint64>(stat.size), stat.encryption_method != ZIP_EM_NONE}, path);
    else
      notice("photo-other-file", path);
  }
  return {};
}

void RosterPhotos::Zip::take(const Entry& entry, const QString& path) {
  const QString name = path.section(u'/', -1).section(u'.', 0, -2);
  const QStringList numbers = numbersInFileName(name);
  if (numbers.isEmpty()) return notice("photo-without-number", path);
  if (isOfManyPeople(name)) return notice("photo-many-numbers", path);
  for (const QString& number : numbers) {
    const auto known = byNumber.constFind(number);
    if (known != byNumber.constEnd()) notice("photo-twice", path);
    if (known == byNumber.constEnd() || known->bytes < entry.bytes) byNumber.insert(number, entry);
  }
}

const RosterPhotos::Zip::Entry* RosterPhotos::Zip::entryOf(const QString& documentNumber) const {
  for (const QString& form : searchFormsOf(documentNumber))
    if (const auto found = byNumber.constFind(form); found != byNumber.constEnd()) return &*found;
  return nullptr;
}

/// At most as many bytes as the zip's list says, whatever is packed.
Result<QByteArray> RosterPhotos::Zip::unpacked(const Entry& entry) const {
  const Error damaged = badPhoto(message(QT_TRANSLATE_NOOP(
      "core", "The picture is damaged or was cut off while copying. Copy it again or take a new one.")));
  zip_file_t* file = zip_fopen_index(archive, entry.index, 0);
  if (!file) return refuse(damaged);
  QByteArray bytes(entry.bytes, Qt::Uninitialized);
  zip_int64_t read = 0;
  while (read < entry.bytes) {
    const zip_int64_t got =
        zip_fread(file, bytes.data() + read, static_cast<zip_uint64_t>(entry.bytes - read));
    if (got <= 0) break;
    read += got;
  }
  // Only reading on to the end compares the check sum.
  char more = 0;
  const bool whole = read == entry.bytes && zip_fread(file, &more, 1) == 0;
  if (zip_fclose(file) != 0 || !whole) return refuse(damaged);
  return bytes;
}

RosterPhotos::RosterPhotos(std::unique_ptr<Zip> zip) : m_zip(std::move(zip)) {}
RosterPhotos::~RosterPhotos() = default;

Result<std::unique_ptr<RosterPhotos>> RosterPhotos::open(const QString& path,
                                                         const RosterPhotoLimits& limits) {
  if (auto checked = checkDirectory(path, limits); !checked) return refuse(checked.error());
  auto zip = std::make_unique<Zip>();
  zip->limits = limits;
  int failed = 0;
  zip->archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &failed);
  if (!zip->archive) return refuse(damagedZip());
  if (auto indexed = zip->index(QFileInfo(path).size()); !indexed) return refuse(indexed.error());
  return std::unique_ptr<RosterPhotos>(new RosterPhotos(std::move(zip)));
}

qsizetype RosterPhotos::count() const { return m_zip->byNumber.size(); }

bool RosterPhotos::has(const QString& documentNumber) const {
  return m_zip->entryOf(documentNumber) != nullptr;
}

Result<QByteArray> RosterPhotos::read(const QString& documentNumber) {
  const Zip::Entry* entry = m_zip->entryOf(documentNumber);
  if (!entry)
    return refuse(notFound(
        "photo", message(QT_TRANSLATE_NOOP("core", "The zip holds no photo named by this number."))));
  m_zip->asked.insert(entry->index);
  if (entry->isProtected)
    return refuse(badPhoto(
        message(QT_TRANSLATE_NOOP("core", "The photo is protected by a password. Pack it without one."))));
  if (entry->bytes > m_zip->limits.fileBytes) {
    const auto megabytes = [](qint64 bytes) { return QString::number((bytes + (1 << 20) - 1) >> 20); };
    return refuse(badPhoto(
        message(QT_TRANSLATE_NOOP(
                    "core", "The file must have at most %1 MB; it has %2 MB. Choose a smaller picture."),
                {megabytes(m_zip->limits.fileBytes), megabytes(entry->bytes)})));
  }
  return m_zip->unpacked(*entry);
}

QVector<RosterNotice> RosterPhotos::notices() const {
  QVector<RosterNotice> all = m_zip->notices;
  RosterNotice unasked{QStringLiteral("photos"), QStringLiteral("photo-of-nobody"), 0, {}};
  QSet<zip_uint64_t> counted = m_zip->asked;
  for (const Zip::Entry& entry : m_zip->byNumber) {
    if (counted.contains(entry.index)) continue;
    counted.insert(entry.index);
    ++unasked.rows;
    if (unasked.value.isEmpty())
      unasked.value = shownName(decodedName(zip_get_name(m_zip->archive, entry.index, ZIP_FL_ENC_RAW)));
  }
  if (unasked.rows > 0) all.append(unasked);
  return all;
}

Message sentenceOfPhotos(const RosterNotice& notice) {
  static const QHash<QString, const char*> sentences = {
      {QStringLiteral("photo-twice"),
       QT_TRANSLATE_NOOP("core",
                         "%1 photos have the number of another, “%2” first; the larger file is taken.")},
      {QStringLiteral("photo-without-number"),
       QT_TRANSLATE_NOOP("core", "%1 photos have no document number in their name, “%2” first; left out.")},
      {QStringLiteral("photo-many-numbers"),
       QT_TRANSLATE_NOOP("core",
                         "%1 photos have several document numbers in their name, “%2” first; left out.")},
      {QStringLiteral("photo-other-file"),
       QT_TRANSLATE_NOOP("core", "%1 files of the zip are no JPEG, PNG, BMP or WebP, “%2” first; left out.")},
      {QStringLiteral("photo-of-nobody"),
       QT_TRANSLATE_NOOP("core", "%1 photos belong to nobody in the roster, “%2” first; left out.")}};
  const char* sentence = sentences.value(notice.code);
  return sentence ? message(sentence, {QString::number(notice.rows), notice.value}) : Message();
}
