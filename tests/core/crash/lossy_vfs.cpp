#include "core/crash/lossy_vfs.h"

#include <sqlite3.h>

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QVector>
#include <cstring>
#include <mutex>

namespace {

struct Write {
  sqlite3_int64 at = 0;
  QByteArray bytes;
  bool truncates = false;  ///< `at` is the new size
};

/// What a disk knows of one file.
struct Platter {
  QByteArray synced;
  QVector<Write> since;
};

struct Disk {
  std::mutex lock;
  QHash<QByteArray, Platter> files;
  int operationsLeft = -1;
  bool cut = false;
  bool lies = false;
} platters;

/// Counts a write or synchronisation; false when the power is gone.
bool powered() {
  const std::scoped_lock guard(platters.lock);
  if (platters.cut) return false;
  if (platters.operationsLeft > 0 && --platters.operationsLeft == 0) platters.cut = true;
  return !platters.cut;
}

struct LossyFile {
  sqlite3_file base;
  char* path;          // empty for temporary files, which nobody misses
  sqlite3_file* real;  // lies behind this in memory
};

LossyFile* self(sqlite3_file* file) { return reinterpret_cast<LossyFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return self(file)->real; }
bool isKept(sqlite3_file* file) { return self(file)->path != nullptr; }

void note(sqlite3_file* file, Write write) {
  if (!isKept(file)) return;
  const std::scoped_lock guard(platters.lock);
  platters.files[QByteArray(self(file)->path)].since.append(std::move(write));
}

QByteArray applied(QByteArray content, const Write& write) {
  if (write.truncates) {
    content.resize(static_cast<qsizetype>(write.at));
    return content;
  }
  const qsizetype end = static_cast<qsizetype>(write.at) + write.bytes.size();
  if (content.size() < end) content.append(QByteArray(end - content.size(), '\0'));
  std::memcpy(content.data() + write.at, write.bytes.constData(), static_cast<size_t>(write.bytes.size()));
  return content;
}

int lossyClose(sqlite3_file* file) {
  const int code = real(file)->pMethods->xClose(real(file));
  sqlite3_free(self(file)->path);
  return code;
}
int lossyRead(sqlite3_file* file, void* bytes, int n, sqlite3_int64 at) {
  return real(file)->pMethods->xRead(real(file), bytes, n, at);
}
int lossyWrite(sqlite3_file* file, const void* bytes, int n, sqlite3_int64 at) {
  if (isKept(file) && !powered()) return SQLITE_IOERR_WRITE;
  note(file, {at, QByteArray(static_cast<const char*>(bytes), n), false});
  return real(file)->pMethods->xWrite(real(file), bytes, n, at);
}
int lossyTruncate(sqlite3_file* file, sqlite3_int64 size) {
  if (isKept(file) && !powered()) return SQLITE_IOERR_TRUNCATE;
  note(file, {size, {}, true});
  return real(file)->pMethods->xTruncate(real(file), size);
}
int lossySync(sqlite3_file* file, int flags) {
  if (isKept(file) && !powered()) return SQLITE_IOERR_FSYNC;
  if (isKept(file)) {
    const std::scoped_lock guard(platters.lock);
    if (!platters.lies) {
      Platter& platter = platters.files[QByteArray(self(file)->path)];
      for (const Write& write : std::as_const(platter.since))
        platter.synced = applied(std::move(platter.synced), write);
      platter.since.clear();
    }
  }
  return real(file)->pMethods->xSync(real(file), flags);
}
int lossyFileSize(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lossyLock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int lossyUnlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int lossyCheckReservedLock(sqlite3_file* file, int* result) {
  return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int lossyFileControl(sqlite3_file* file, int what, void* argument) {
  // A map would let pages reach the file past the write above.
  if (what == SQLITE_FCNTL_MMAP_SIZE) return SQLITE_NOTFOUND;
  return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int lossySectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int lossyDeviceCharacteristics(sqlite3_file*) {
  return 0;
}  // promises nothing: no atomic writes, no safe append
int lossyShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
  return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}
int lossyShmLock(sqlite3_file* file, int offset, int n, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void lossyShmBarrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int lossyShmUnmap(sqlite3_file* file, int remove) {
  return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{2,
                                 lossyClose,
                                 lossyRead,
                                 lossyWrite,
                                 lossyTruncate,
                                 lossySync,
                                 lossyFileSize,
                                 lossyLock,
                                 lossyUnlock,
                                 lossyCheckReservedLock,
                                 lossyFileControl,
                                 lossySectorSize,
                                 lossyDeviceCharacteristics,
                                 lossyShmMap,
                                 lossyShmLock,
                                 lossyShmBarrier,
                                 lossyShmUnmap,
                                 nullptr,
                                 nullptr};

sqlite3_vfs* below = nullptr;
sqlite3_vfs lossy;

/// A file that was there before counts as synchronised.
void adopt(const char* path) {
  const std::scoped_lock guard(platters.lock);
  const QByteArray name(path);
  if (platters.files.contains(name)) return;
  QFile file(QString::fromUtf8(name));
  platters.files.insert(name, {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}});
}

int lossyOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  LossyFile* opened = self(file);
  std::memset(opened, 0, sizeof(LossyFile));
  opened->real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(LossyFile));
  const bool kept = name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
  if (kept) adopt(name);
  const int code = below->xOpen(below, name, opened->real, flags, out);
  if (code != SQLITE_OK) return code;
  if (kept) opened->path = sqlite3_mprintf("%s", name);
  opened->base.pMethods = &methods;
  return SQLITE_OK;
}

int lossyDelete(sqlite3_vfs*, const char* name, int syncDirectory) {
  const std::scoped_lock guard(platters.lock);
  if (platters.cut) return SQLITE_IOERR_DELETE;
  platters.files.remove(QByteArray(name));
  return below->xDelete(below, name, syncDirectory);
}

}  // namespace

LossyDisk::LossyDisk() {
  platters.files.clear();
  platters.operationsLeft = -1;
  platters.cut = false;
  platters.lies = false;
  below = sqlite3_vfs_find(nullptr);
  lossy = *below;
  lossy.zName = "lossy";
  lossy.szOsFile = static_cast<int>(sizeof(LossyFile)) + below->szOsFile;
  lossy.xOpen = lossyOpen;
  lossy.xDelete = lossyDelete;
  lossy.pNext = nullptr;
  sqlite3_vfs_register(&lossy, 1);
}

LossyDisk::~LossyDisk() {
  sqlite3_vfs_unregister(&lossy);
  sqlite3_vfs_register(below, 1);
}

void LossyDisk::cutAfter(int operations) {
  const std::scoped_lock guard(platters.lock);
  platters.operationsLeft = operations;
}

bool LossyDisk::isCut() const {
  const std::scoped_lock guard(platters.lock);
  return platters.cut;
}

void LossyDisk::ignoreSyncs(bool yes) {
  const std::scoped_lock guard(platters.lock);
  platters.lies = yes;
}

void LossyDisk::survivors(const QString& file, const QString& target, int chance, unsigned seed) const {
  QRandomGenerator random(seed);
  const std::scoped_lock guard(platters.lock);
  for (const char* ending : {"", "-wal"}) {
    const auto found = platters.files.constFind(file.toUtf8() + ending);
    if (found == platters.files.constEnd()) continue;
    QByteArray content = found->synced;
    for (const Write& write : found->since)
      if (random.bounded(100) < chance) content = applied(std::move(content), write);
    QFile out(target + QLatin1String(ending));
    if (out.open(QIODevice::WriteOnly)) out.write(content);
  }
}
