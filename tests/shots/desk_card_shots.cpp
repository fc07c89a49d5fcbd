// The cards between printer and hand, a worker's cards and the pick-up desks, drawn for people to look at.
#include <catch2/catch.hpp>

#include <QDir>
#include <QTest>

#include "admin/admin_page.h"
#include "cards/batches_segment.h"
#include "cards/card_operations.h"
#include "cards/cards_page.h"
#include "cards/hunt_segment.h"
#include "cards/pickup_segment.h"
#include "cards/waiting_operations.h"
#include "chip/personalise_sheet.h"
#include "kit/buttons.h"
#include "kit/sheet.h"
#include "shell/main_window.h"
#include "shots/demo_window.h"
#include "workers/worker_page.h"

namespace {

struct Shot {
  Program& program;
  QString directory;
  QString rest;

  void take(const QString& name) const {
    QTest::qWait(600);
    QCoreApplication::sendPostedEvents();
    REQUIRE(program.window().grab().save(QDir(directory).filePath(name + rest + QStringLiteral(".png"))));
  }
  void closeSheets() const {
    for (auto* sheet : program.window().findChildren<Sheet*>()) sheet->close();
    QTest::qWait(100);
  }
};

/// One has signed, and one more only by mistake.
void signOne(Office& office, const Handover& list) {
  SignHandover sign{list.id, list.version, {list.lines.first().card}, SignedHow::Signature, {}, {}};
  if (list.lines.size() > 1) sign.cards.append(list.lines[1].card);
  const auto noted = office.runNow(NoteSignatures, sign);
  REQUIRE(noted);
  REQUIRE(office.runNow(
      TakeSignaturesBack,
      UndoSignatures{
          list.id, noted->version, {list.lines.first().card}, QStringLiteral("看错行了，本人还没有拿到")}));
}

/// A list that a manager has had for some time, and cards that are ready to be laid out.
WorkerId prepare(Office& office) {
  const auto page = office.runNow(ListWaitingCards, {});
  REQUIRE(page);
  for (const HuntBundle& each : page->bundles) {
    if (!each.manager) continue;
    HandToManager hand;
    hand.company = each.employer;
    hand.manager = each.manager;
    hand.project = each.project;
    const auto list = office.runNow(HandCardsToManager, hand);
    REQUIRE(list);
    signOne(office, *list);
    break;
  }
  const auto left = office.runNow(ListWaitingCards, {});
  REQUIRE(left);
  return left->lines.isEmpty() ? WorkerId() : left->lines.first().worker;
}

void trigger(const QList<QAction*>& actions, const QKeySequence& key) {
  for (QAction* each : actions)
    if (each->shortcut() == key && each->isEnabled()) each->trigger();
}

void takePickup(const Shot& shot, CardsPage* cards) {
  auto* pickup = qobject_cast<PickupSegment*>(cards->segment(QStringLiteral("pickup")));
  cards->showSegment(QStringLiteral("pickup"));
  const auto show = [&](PickupSegment::Part part, const char* name) {
    pickup->showPart(part);
    // Between the rows and the card beside them nothing is worth a picture.
    REQUIRE(soon([&] { return pickup->isSettled(); }));
    shot.take(QLatin1String(name));
  };
  show(PickupSegment::AtDesk, "pickup");
  trigger(pickup->segmentActions(), Qt::CTRL | Qt::Key_M);
  shot.take(QStringLiteral("pickup-hand"));
  shot.closeSheets();
  show(PickupSegment::ToLayOut, "pickup-lay-out");
  show(PickupSegment::WithManagers, "pickup-managers");
  trigger(pickup->segmentActions(), Qt::CTRL | Qt::Key_Return);
  shot.take(QStringLiteral("pickup-signatures"));
  shot.closeSheets();
}

/// The sheet that writes the chips of a batch, and that on which one is given up.
void takeChips(const Shot& shot, CardsPage* cards) {
  auto* batches = qobject_cast<BatchesSegment*>(cards->segment(QStringLiteral("batches")));
  REQUIRE(batches);
  cards->showSegment(QStringLiteral("batches"));
  REQUIRE(soon([&] { return batches->table()->model()->rowCount() > 0; }));
  for (int row = 0; row < batches->table()->model()->rowCount() && !batches->chips()->isEnabled(); ++row) {
    batches->table()->selectRow(row);
    QTest::qWait(200);
  }
  batches->chips()->trigger();
  shot.take(QStringLiteral("chips"));
  auto* sheet = batches->findChild<PersonaliseSheet*>();
  REQUIRE(sheet);
  QTest::keyClick(sheet->table(), Qt::Key_Delete);
  shot.take(QStringLiteral("chip-dead"));
  shot.closeSheets();
}

void takeAll(const Shot& shot, WorkerId worker) {
  MainWindow& window = shot.program.window();
  auto* cards = qobject_cast<CardsPage*>(window.page(QStringLiteral("cards")));
  window.showPage(QStringLiteral("cards"));
  takeChips(shot, cards);
  takePickup(shot, cards);
  auto* hunt = qobject_cast<HuntSegment*>(cards->segment(QStringLiteral("hunt")));
  cards->showSegment(QStringLiteral("hunt"));
  shot.take(QStringLiteral("hunt"));
  hunt->showPart(HuntSegment::Late);
  shot.take(QStringLiteral("hunt-late"));
  hunt->showPart(HuntSegment::Hunt);
  cards->showSegment(QStringLiteral("promise"));
  shot.take(QStringLiteral("promise"));
  trigger(cards->pageActions(), Qt::ALT | Qt::Key_L);
  shot.take(QStringLiteral("promise-table"));
  trigger(cards->pageActions(), Qt::ALT | Qt::Key_L);
  window.showPage(QStringLiteral("worker"));
  shot.program.worker()->showWorker(worker);
  QTest::qWait(300);
  emit shot.program.worker()->cardRequested();
  shot.take(QStringLiteral("card-steps"));
  shot.closeSheets();
  window.showPage(QStringLiteral("desk"));
  shot.take(QStringLiteral("desk-cards"));
}

}  // namespace

TEST_CASE("Cards between printer and hand, both palettes, both languages", "[shots][cards]") {
  DemoOptions options;
  options.workers = 600;
  DemoOffice office(options);
  for (const QString& login : {QStringLiteral("card"), QStringLiteral("admin")}) {
    const auto desktop = office.started(login);
    Program& program = *desktop;
    office.signIn(program, login);
    const bool staff = login == QLatin1String("card");
    const WorkerId worker = staff ? prepare(*program.office()) : WorkerId();
    for (const auto& [size, wide] : {std::pair{QSize(1366, 702), ""}, {QSize(683, 384), "-200"}})
      for (const auto& [tongue, suffix] :
           {std::pair{LanguageSwitch::Language::Chinese, "zh"}, {LanguageSwitch::Language::English, "en"}})
        for (const auto& [scheme, palette] :
             {std::pair{ColorScheme::Light, "light"}, {ColorScheme::Dark, "dark"}}) {
          program.window().resize(size);
          office.language.setLanguage(tongue);
          Theme::instance().setScheme(scheme);
          const Shot shot{program, office.directory,
                          QStringLiteral("%1-%2-%3")
                              .arg(QLatin1String(wide), QLatin1String(suffix), QLatin1String(palette))};
          if (staff) {
            takeAll(shot, worker);
            continue;
          }
          program.window().showPage(QStringLiteral("admin"));
          program.window().page(QStringLiteral("admin"))->findChild<SegmentBar*>()->setCurrent(3);
          shot.take(QStringLiteral("admin-desks"));
        }
  }
}
