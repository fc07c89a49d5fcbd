// The sheet that writes the chips of a batch, with readers that the test speaks for; the way through a real
// reader is tested in core/chip.
#include <QAction>
#include <QLabel>
#include <QMutex>
#include <QSettings>
#include <atomic>

#include "cards/batch_work.h"
#include "cards/batches_segment.h"
#include "chip/chip_operations.h"
#include "chip/chip_words.h"
#include "chip/dead_chip_sheet.h"
#include "chip/personalise_sheet.h"
#include "kit/choice_box.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "ui/cards/cards_under_test.h"

namespace {

/// What lies on which reader, and what comes of writing it.
class StandIn {
 public:
  void setReaders(const QStringList& readers) {
    const QMutexLocker lock(&m_mutex);
    m_readers = readers;
  }
  void setService(bool runs) {
    const QMutexLocker lock(&m_mutex);
    m_hasService = runs;
  }
  /// Laid on the first reader; what is written on it then fails with this, or goes well.
  void layOn(std::optional<Error> failure = {}) {
    const QMutexLocker lock(&m_mutex);
    m_failure = std::move(failure);
    m_lies = true;
  }
  void takeOff() {
    const QMutexLocker lock(&m_mutex);
    m_lies = false;
  }
  QStringList written() const {
    const QMutexLocker lock(&m_mutex);
    return m_written;
  }
  QStringList asked() const {
    const QMutexLocker lock(&m_mutex);
    return m_asked;
  }
  bool inWindowThread() const { return m_inWindowThread; }
  int looks() const { return m_looks; }

  Result<QStringList> readers() {
    note();
    ++m_looks;
    const QMutexLocker lock(&m_mutex);
    if (!m_hasService)
      return refuse(Error{ErrorKind::Storage, QStringLiteral("service"), message("No service.")});
    return m_readers;
  }
  Result<bool> waitFor(const QString& reader, bool card) {
    note();
    const QMutexLocker lock(&m_mutex);
    return (m_lies && reader == m_readers.first()) == card;
  }
  Result<Chip> write(const QString& card) {
    note();
    const QMutexLocker lock(&m_mutex);
    m_asked += card;
    if (m_failure) return refuse(*m_failure);
    m_written += card;
    return Chip{};
  }

 private:
  void note() {
    if (QThread::currentThread() == qApp->thread()) m_inWindowThread = true;
  }
  mutable QMutex m_mutex;
  QStringList m_readers{QStringLiteral("ACS 00")};
  bool m_hasService = true;
  bool m_lies = false;
  std::optional<Error> m_failure;
  QStringList m_written, m_asked;
  std::atomic<bool> m_inWindowThread = false;
  std::atomic<int> m_looks = 0;
};

class StandInBench final : public ChipBench {
 public:
  explicit StandInBench(StandIn& stand) : m_stand(stand) {}
  Result<QStringList> readers() override { return m_stand.readers(); }
  Result<bool> waitFor(const QString& reader, bool card, int) override {
    return m_stand.waitFor(reader, card);
  }
  Result<Chip> write(const QString&, const QString& card) override { return m_stand.write(card); }

 private:
  StandIn& m_stand;
};

/// Three cards of one batch that came out well, on the Cards page.
struct ThreePrinted {
  explicit ThreePrinted(Role role = Role::CardStaff) {
    QSettings().remove(QStringLiteral("chips/reader"));
    workers = {cards.enter(1), cards.enter(2), cards.enter(3)};
    cards.printed(workers);
    for (const WorkerId each : workers) numbers += cards.cardOf(each).number;
    test = std::make_unique<ProgramUnderTest>(cards.office, role);
    MainWindow& window = test->window();
    auto* page = qobject_cast<CardsPage*>(window.page(QStringLiteral("cards")));
    REQUIRE(page);
    window.showPage(QStringLiteral("cards"));
    REQUIRE(page->showSegment(QStringLiteral("batches")));
    segment = qobject_cast<BatchesSegment*>(page->segment(QStringLiteral("batches")));
    REQUIRE(segment);
    segment->setBench([this] { return std::make_unique<StandInBench>(stand); });
    REQUIRE(soon([&] { return segment->table()->model()->rowCount() == 1; }));
    REQUIRE(segment->table()->selectId(1));
    REQUIRE(soon([&] { return segment->work()->batch().has_value(); }));
  }
  PersonaliseSheet* open() {
    test->keys().press(Qt::Key_I, Qt::ControlModifier);
    PersonaliseSheet* sheet = nullptr;
    REQUIRE(soon([&] {
      sheet = segment->findChild<PersonaliseSheet*>();
      return sheet != nullptr && sheet->table()->model()->rowCount() == 3;
    }));
    return sheet;
  }
  /// Something may stand on a chip for this card, and nobody knows what.
  void beginChip(int at) {
    REQUIRE(
        cards.office
            .tamper(
                "insert into chip_key (generation, check_value, made_by, made_at, operation_id) select 1, "
                "'ABCDEF', 'admin', 1, max(id) from operation")
            .isEmpty());
    cards.must(Role::CardStaff, BeginAChip, BeginChip{numbers[at], QStringLiteral("04A1B2C3D4E501")});
  }
  /// "printed printed printed", as the sheet's last column says of its rows.
  QString stateAt(PersonaliseSheet* sheet, int row) const {
    return sheet->table()->model()->index(row, 4).data().toString();
  }

  CardsUnderTest cards;
  StandIn stand;
  QVector<WorkerId> workers;
  QStringList numbers;
  std::unique_ptr<ProgramUnderTest> test;
  BatchesSegment* segment = nullptr;
};

}  // namespace

TEST_CASE("Chips of a batch: a card laid on is written, and the next one asked for", "[chip]") {
  ThreePrinted scene;
  PersonaliseSheet* sheet = scene.open();
  REQUIRE(soon([&] { return !sheet->reader()->currentId().isEmpty(); }));
  CHECK(sheet->wanted() == scene.numbers[0]);
  CHECK(QString(sheet->number()->text()).remove(u' ') == scene.numbers[0]);
  const QString before = scene.stateAt(sheet, 0);

  scene.stand.layOn();
  REQUIRE(soon([&] { return sheet->wanted() == scene.numbers[1]; }));
  CHECK(scene.stand.written() == QStringList{scene.numbers[0]});
  CHECK(scene.stateAt(sheet, 0) != before);
  CHECK(scene.stateAt(sheet, 1) == before);
  INFO("the same card left there is not written with the next one's data");
  CHECK(sheet->hint()->text().remove(u' ').contains(scene.numbers[0]));
  CHECK(scene.stand.asked().size() == 1);

  INFO("another than the next one is chosen");
  scene.stand.takeOff();
  REQUIRE(soon([&] { return !sheet->hint()->text().remove(u' ').contains(scene.numbers[0]); }));
  sheet->table()->setFocus();
  scene.test->keys().press(Qt::Key_Down);
  REQUIRE(sheet->wanted() == scene.numbers[2]);
  scene.stand.layOn();
  REQUIRE(soon([&] { return sheet->wanted() == scene.numbers[1]; }));
  scene.stand.takeOff();
  CHECK(scene.stand.written() == QStringList{scene.numbers[0], scene.numbers[2]});
  REQUIRE(soon([&] { return !sheet->hint()->text().remove(u' ').contains(scene.numbers[2]); }));
  CHECK(sheet->headline()->text().contains(sheet->table()->model()->index(1, 1).data().toString()));
  scene.stand.layOn();
  REQUIRE(soon([&] { return scene.stand.written().size() == 3 && sheet->wanted().isEmpty(); }));
  CHECK_FALSE(scene.stand.inWindowThread());
  scene.test->keys().press(Qt::Key_Escape);
  CHECK(soon([&] { return scene.segment->findChild<PersonaliseSheet*>() == nullptr; }));
}

TEST_CASE("Chips of a batch: what fails is said in a clear word, and the card stays the one asked for",
          "[chip]") {
  ThreePrinted scene;
  PersonaliseSheet* sheet = nullptr;
  SECTION("no service, then no reader, then one") {
    scene.stand.setService(false);
    sheet = scene.open();
    const Error none{ErrorKind::Storage, QStringLiteral("service"), {}};
    REQUIRE(soon([&] { return sheet->headline()->text() == chip_words::failure(none); }));
    CHECK(sheet->bar()->text() == QLatin1String("No service."));
    scene.stand.setReaders({});
    scene.stand.setService(true);
    scene.test->keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return !sheet->bar()->isVisible(); }));
    CHECK(sheet->reader()->currentId().isEmpty());
    scene.stand.setReaders({QStringLiteral("ACS 00")});
    REQUIRE(soon([&] { return sheet->reader()->currentId() == QLatin1String("ACS 00"); }));
    scene.stand.layOn();
    CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[0]}; }));
  }
  SECTION("two readers: none is guessed, and nothing written before one is chosen") {
    scene.stand.setReaders({QStringLiteral("ACS 00"), QStringLiteral("Laptop 01")});
    scene.stand.layOn();
    sheet = scene.open();
    REQUIRE(soon([&] { return sheet->headline()->text().contains(QLatin1String("F4")); }));
    CHECK(scene.stand.asked().isEmpty());
    sheet->reader()->setCurrentId(QStringLiteral("ACS 00"));
    CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[0]}; }));
  }
  SECTION("pulled out: put in again, the same card is finished") {
    sheet = scene.open();
    const Error pulled{ErrorKind::Busy, QStringLiteral("chip"), message("Pulled.")};
    scene.stand.layOn(pulled);
    REQUIRE(soon([&] { return sheet->headline()->text() == chip_words::failure(pulled); }));
    CHECK(sheet->wanted() == scene.numbers[0]);
    const QString hint = sheet->hint()->text();
    scene.stand.takeOff();
    REQUIRE(soon([&] { return sheet->hint()->text() != hint; }));
    CHECK(sheet->headline()->text() == chip_words::failure(pulled));
    scene.stand.layOn();
    REQUIRE(soon([&] { return sheet->wanted() == scene.numbers[1]; }));
    CHECK(scene.stand.asked() == QStringList{scene.numbers[0], scene.numbers[0]});
    CHECK_FALSE(sheet->bar()->isVisible());
  }
  SECTION("a card refused stays refused until it is taken off, and is tried once") {
    sheet = scene.open();
    const Error foreign{ErrorKind::Invalid, QStringLiteral("chip"), message("Foreign.")};
    scene.stand.layOn(foreign);
    REQUIRE(soon([&] { return sheet->headline()->text() == chip_words::failure(foreign); }));
    scene.test->keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return !sheet->bar()->isVisible(); }));
    CHECK(scene.stand.asked().size() == 1);
    CHECK(scene.stand.written().isEmpty());
  }
}

TEST_CASE("Chips of a batch: the reader of this desk is remembered, and missed", "[chip]") {
  const QString desk = QStringLiteral("ACS ACR122U 00 00"), laptop = QStringLiteral("Laptop 01 00");
  ThreePrinted scene;
  scene.stand.setReaders({laptop, desk});
  PersonaliseSheet* sheet = scene.open();
  REQUIRE(soon([&] { return sheet->headline()->text().contains(QLatin1String("F4")); }));
  sheet->reader()->setCurrentId(desk);
  scene.test->keys().press(Qt::Key_Escape);
  REQUIRE(soon([&] { return scene.segment->findChild<PersonaliseSheet*>() == nullptr; }));

  sheet = scene.open();
  REQUIRE(soon([&] { return sheet->reader()->currentId() == desk; }));
  INFO("unplugged: the other one is not guessed, even though it is the only one now");
  scene.stand.setReaders({laptop});
  REQUIRE(soon([&] { return sheet->hint()->text().contains(desk); }));
  CHECK(sheet->reader()->currentId().isEmpty());
  scene.stand.layOn();
  CHECK(sheet->wanted() == scene.numbers[0]);
  INFO("plugged in again it bears another number, and is the same");
  const QString again = QStringLiteral("ACS ACR122U 01 00");
  scene.stand.setReaders({again, laptop});
  REQUIRE(soon([&] { return sheet->reader()->currentId() == again; }));
  CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[0]}; }));
  CHECK(scene.stand.asked().size() == 1);
}

TEST_CASE("Chips of a batch: behind the log-in none is written", "[chip]") {
  ThreePrinted scene;
  PersonaliseSheet* sheet = scene.open();
  REQUIRE(soon([&] { return !sheet->reader()->currentId().isEmpty(); }));
  MainWindow& window = scene.test->window();
  emit window.lockRequested();
  REQUIRE(window.isCovered());
  scene.stand.layOn();
  // The loop has looked at the reader often enough since.
  const int before = scene.stand.looks();
  REQUIRE(soon([&] { return scene.stand.looks() > before + 3; }));
  CHECK(scene.stand.asked().isEmpty());
  window.removeCover();
  CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[0]}; }));
}

TEST_CASE("Chips of a batch: a chip that is no good is given up", "[chip]") {
  ThreePrinted scene;
  PersonaliseSheet* sheet = scene.open();
  REQUIRE(soon([&] { return !sheet->reader()->currentId().isEmpty(); }));
  DeadChipSheet* dead = nullptr;
  const auto ask = [&] {
    scene.test->keys().press(Qt::Key_Delete);
    REQUIRE(
        soon([&] { return (dead = sheet->findChild<DeadChipSheet*>()) != nullptr && dead->isVisible(); }));
  };
  const auto settled = [&] { return sheet->findChild<DeadChipSheet*>() == nullptr; };
  SECTION("it never answered: the card is made anew, with the days that were promised") {
    const Card before = scene.cards.cardOf(scene.workers[0]);
    ask();
    scene.test->keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !dead->isSaving(); }));
    CHECK(scene.cards.cardOf(scene.workers[0]).state == CardState::Printed);
    INFO("nothing is written while it is asked");
    scene.stand.layOn();
    scene.test->keys().type(QStringLiteral("读不出"));
    scene.test->keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon(settled));
    const Card anew = scene.cards.cardOf(scene.workers[0]);
    CHECK(anew.state == CardState::Queued);
    CHECK(anew.reprint);
    CHECK(anew.dueOn == before.dueOn);
    REQUIRE(soon([&] { return sheet->wanted() == scene.numbers[1]; }));
    INFO("the bad card still lies there, and does not become the next one's");
    const int looked = scene.stand.looks();
    REQUIRE(soon([&] { return scene.stand.looks() > looked + 3; }));
    CHECK(scene.stand.asked().isEmpty());
    scene.stand.takeOff();
    const int off = scene.stand.looks();
    REQUIRE(soon([&] { return scene.stand.looks() > off + 2; }));
    scene.stand.layOn();
    CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[1]}; }));
  }
  SECTION("it lies in another card: given up, and this one is written on its own") {
    scene.beginChip(0);
    ask();
    dead->what()->setCurrentId(QStringLiteral("other"));
    dead->reason()->setFocus();
    scene.test->keys().type(QStringLiteral("放错卡"));
    scene.test->keys().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon(settled));
    CHECK(scene.cards.cardOf(scene.workers[0]).state == CardState::Printed);
    CHECK(scene.cards.office.value("select state from chip").toString() == "dead");
    CHECK(sheet->wanted() == scene.numbers[0]);
  }
  SECTION("left: the same card is asked for") {
    ask();
    scene.test->keys().press(Qt::Key_Escape);
    REQUIRE(soon(settled));
    scene.stand.layOn();
    CHECK(soon([&] { return scene.stand.written() == QStringList{scene.numbers[0]}; }));
  }
}

TEST_CASE("Chips of a batch: each failure has a word of its own", "[chip]") {
  QSet<QString> words;
  const auto word = [&](ErrorKind kind, const char* field) {
    return chip_words::failure({kind, QString::fromLatin1(field), {}});
  };
  const QString other = word(ErrorKind::Invalid, "name");
  for (const QString& each :
       {word(ErrorKind::Storage, "service"), word(ErrorKind::NotFound, "reader"),
        word(ErrorKind::Busy, "reader"), word(ErrorKind::Busy, "chip"), word(ErrorKind::Invalid, "chip"),
        word(ErrorKind::Invalid, "uid"), word(ErrorKind::Invalid, "key"), word(ErrorKind::Invalid, "record"),
        word(ErrorKind::Conflict, "uid"), word(ErrorKind::Conflict, "card"),
        word(ErrorKind::NotFound, "key")}) {
    CAPTURE(each.toStdString());
    CHECK(each != other);
    CHECK_FALSE(words.contains(each));
    words.insert(each);
  }
}

TEST_CASE("Chips of a batch: only whoever makes cards, and only what came out well", "[chip]") {
  SECTION("a supervisor sees the batch, and writes none") {
    ThreePrinted scene(Role::Supervisor);
    CHECK_FALSE(scene.segment->chips()->isEnabled());
  }
  SECTION("a batch that nobody has confirmed has none to write") {
    ThreePrinted scene;
    CHECK(scene.segment->chips()->isEnabled());
    const CardBatch waiting = scene.cards.batch({scene.cards.enter(4)});
    scene.test->keys().press(Qt::Key_F5);
    REQUIRE(soon([&] { return scene.segment->table()->selectId(waiting.id.value()); }));
    REQUIRE(soon([&] {
      const auto& shown = scene.segment->work()->batch();
      return shown && shown->id == waiting.id;
    }));
    CHECK_FALSE(scene.segment->chips()->isEnabled());
  }
}
