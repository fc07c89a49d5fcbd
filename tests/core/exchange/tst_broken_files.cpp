#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <random>

#include "exchange/table_file.h"
#include "support/corpus.h"
#include "support/test_main.h"

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

/// Reads all of a file, whatever it is: rows come in order, and a refusal is told as one.
void checkAnswered(const QString& path) {
  const auto opened = TableFile::open(path);
  if (!opened) {
    CHECK_FALSE(opened.error().message.isEmpty());
    CHECK(opened.error().field == "file");
    return;
  }
  const auto reader = (*opened)->read(0);
  if (!reader) {
    CHECK(reader.error().field == "file");
    return;
  }
  qint64 last = 0;
  bool isInOrder = true;
  for (TableRow row; (*reader)->next(row); last = row.number)
    isInOrder = isInOrder && row.number > last && !row.isEmpty();
  CHECK(isInOrder);
  if ((*reader)->failure()) CHECK((*reader)->failure()->field == "file");
}

/// The bytes cut somewhere, and with some of them changed; the same on every run.
QVector<QByteArray> broken(const QByteArray& bytes, std::mt19937& random) {
  const auto somewhere = [&] { return qsizetype(random() % uint(bytes.size())); };
  QByteArray changed = bytes;
  for (int i = 0; i < 8; ++i) changed[somewhere()] = char(random());
  return {bytes.left(somewhere()), changed};
}

}  // namespace

TEST_CASE("Broken files: those that the fuzzers found are answered") {
  const QDir found(sourceFile(QStringLiteral("tests/fuzz/found")));
  for (const QString& name : found.entryList(QDir::Files)) {
    INFO(name.toStdString());
    checkAnswered(found.filePath(name));
  }
  CHECK(found.exists());
}

TEST_CASE("Broken files: the corpus cut and changed is answered") {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("broken"));
  std::mt19937 random(20261125);
  int tried = 0;
  for (const CorpusFile& file : corpusFiles()) {
    const QByteArray whole = bytesOf(file.path);
    if (whole.isEmpty() || whole.size() > 60'000) continue;
    for (const QByteArray& bytes : broken(whole, random)) {
      INFO(file.name.toStdString());
      QFile out(path);
      REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
      out.write(bytes);
      out.close();
      checkAnswered(path);
      ++tried;
    }
  }
  CHECK(tried > 100);
}
