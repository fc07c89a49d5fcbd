// The real shimingctl, killed while it prints, while a batch is confirmed and while it writes a chip: paper,
// chip and record agree afterwards, and what was broken off is finished by the same command.
#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include "cards/card_operations.h"
#include "core/crash/killed_run.h"
#include "core/crash/soundness.h"
#include "support/a_chip.h"
#include "support/virtual_reader.h"

namespace {

void checkSound(ChipScene& scene) {
  const QStringList wrong = unsoundness(scene.test.address(), {});
  INFO(wrong.join("; ").toStdString());
  CHECK(wrong.isEmpty());
}

/// Cards that wait in the queue, in a batch of ten to a sheet that nobody has printed.
CardBatch aBatch(ChipScene& scene, int cards) {
  MakeBatch wanted;
  wanted.layout = BatchLayout::Sheet10;
  for (int i = 0; i < cards; ++i) wanted.cards.append(scene.queuedCard());
  const auto made = scene.maker().runNow(MakeCardBatch, wanted);
  REQUIRE(outcomeOf(made) == "none");
  return *made;
}

qint64 printsOf(ChipScene& scene, const CardBatch& batch) {
  return scene.test.value("select count(*) from card_batch_print where batch_id = ?", {batch.id.value()})
      .toLongLong();
}

bool isWholePdf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray bytes = file.readAll();
  return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

/// Whatever the moment: no paper that was not counted, none that is half, and no card left the queue.
void checkPaper(ChipScene& scene, const CardBatch& batch, const QString& paper) {
  const qint64 prints = printsOf(scene, batch);
  const QVariantList id{batch.id.value()};
  CHECK(scene.test.value("select state from card_batch where id = ?", id) ==
        (prints > 0 ? "printed" : "open"));
  CHECK(scene.test.value(
            "select count(*) from audit_entry where operation = 'card.batch-print' and subject_id = ?", id) ==
        prints);
  CHECK(scene.test.value("select count(*) from card c join card_batch_place p on p.card_id = c.id where "
                         "p.batch_id = ? and c.state = 'in-batch'",
                         id) == batch.cards);
  if (!QFile::exists(paper)) return;
  CHECK(isWholePdf(paper));
  CHECK(prints > 0);
}

/// The moments at which a print is broken off: anywhere, when it was counted, when the paper is being
/// written.
std::function<bool()> momentOfPrint(ChipScene& scene, const CardBatch& batch, const QString& folder,
                                    int round) {
  if (round % 3 == 0) return [] { return true; };
  if (round % 3 == 1) return [&scene, batch] { return printsOf(scene, batch) > 0; };
  return [folder] { return !QDir(folder).entryList({"*.pdf*"}, QDir::Files).isEmpty(); };
}

}  // namespace

TEST_CASE("A kill while a batch is printed and confirmed leaves paper and record in agreement",
          "[crash][ctl]") {
  ChipScene scene(Backend::Sqlite);
  const Ctl maker(scene.test, Role::CardStaff);
  KilledRun run(maker);
  QRandomGenerator random(20261128);
  QElapsedTimer time;
  constexpr int cards = 12;
  qint64 whole = 1;  // of a print in microseconds, learnt from those that were through
  int cut = 0;
  for (int round = -1; round < KilledRun::rounds(); ++round) {
    const QTemporaryDir folder;
    const QString paper = folder.filePath("batch.pdf");
    const CardBatch batch = aBatch(scene, cards);
    // Photos of the tests are no pictures.
    const QStringList print{"cards",    "print",       batch.number,       paper,
                            "--anyway", "--desk-file", scene.deskKeyFile()};
    time.start();
    const bool never = round < 0;
    const auto moment = never ? [] { return false; } : momentOfPrint(scene, batch, folder.path(), round);
    const bool ended = run.endsBefore(print, moment, random.bounded(round % 3 == 0 ? whole : 20'000));
    if (never) whole = time.nsecsElapsed() / 1000;
    CAPTURE(round, ended, run.said().out.toStdString());
    if (!ended) ++cut;
    checkPaper(scene, batch, paper);
    checkSound(scene);

    // Who finds it so, prints: again with a reason where the office counted the first.
    const bool counted = printsOf(scene, batch) > 0;
    CHECK(maker.json(print).error() == (counted ? "invalid:reason" : "none"));
    if (counted) CHECK(maker.json(print + QStringList{"--reason", "断电"}).error() == "none");
    CHECK(isWholePdf(paper));
    checkPaper(scene, batch, paper);

    const QStringList confirm{"cards", "confirm", batch.number};
    const bool said = run.endsBefore(
        confirm, [] { return true; }, random.bounded(whole / 3, whole));
    checkSound(scene);
    CHECK(
        (said ||
         !QStringList{"open", "dissolved"}.contains(
             scene.test.value("select state from card_batch where id = ?", {batch.id.value()}).toString())));
    const bool closed =
        scene.test.value("select state from card_batch where id = ?", {batch.id.value()}) == "closed";
    CHECK(maker.json(confirm).error() == (closed ? "conflict:state" : "none"));
    CHECK(
        scene.test.value("select count(*) from card_step s join card_batch_place p on p.card_id = s.card_id "
                         "where p.batch_id = ? and s.state = 'printed'",
                         {batch.id.value()}) == cards);
  }
  CHECK(cut > 0);
  checkSound(scene);
}

TEST_CASE("A kill while a chip is written binds nothing that was not written", "[crash][chip][ctl]") {
  ChipScene scene(Backend::Sqlite);
  VirtualReader stand;
  const Ctl maker(scene.test, Role::CardStaff);
  const QStringList here{"--reader", "00 00", "--desk-file", scene.deskKeyFile()};
  const auto never = [] { return false; };
  KilledRun run(maker);
  QRandomGenerator random(20261128);
  int all = 1;  // exchanges of a chip that is written without a break
  int cut = 0;
  for (int round = -1; round < KilledRun::rounds(); ++round) {
    VirtualChip chip = scene.freshChip();
    const QString card = scene.cardOfLongName();
    stand.layOn(chip);
    const QStringList write = QStringList{"chip", "personalise", card} + here;
    // The last of each three is killed when all is written and the office is about to be told.
    const int last = round % 3 == 2 ? all : 1 + random.bounded(all);
    const auto moment = [&] { return stand.exchanges() >= last; };
    const qint64 later = random.bounded(3'000);
    bool ended = false;
    // A reader under load may not have seen yet what was laid on it: nothing was exchanged, and it is tried
    // again.
    for (int attempt = 0; attempt < 10 && (attempt == 0 || (ended && stand.exchanges() == 0)); ++attempt)
      ended = round < 0 ? run.endsBefore(write, never, 0) : run.endsBefore(write, moment, later);
    INFO(run.said().out.toStdString() << run.said().err.toStdString());
    REQUIRE(stand.exchanges() > 0);
    if (round < 0) all = stand.exchanges();
    CAPTURE(round, last, all, ended, run.said().out.toStdString(), stand.log());
    if (!ended) ++cut;
    scene.checkTruth(chip, card);
    checkSound(scene);

    // It says so, and is finished by the same command.
    const std::string state = scene.chipState(chip).toStdString();
    const QJsonObject says = maker.json(QStringList{"chip", "read"} + here).json();
    CHECK(at(says, "verdict") == (state.empty() ? "unknown" : state == "begun" ? "unfinished" : "agrees"));
    CHECK(maker.json(write).error() == "none");
    CHECK(scene.chipState(chip) == "bound");
    scene.checkTruth(chip, card);
    stand.takeOff();
  }
  CHECK(all >= 14);
  CHECK(cut > 0);
  checkSound(scene);
}
