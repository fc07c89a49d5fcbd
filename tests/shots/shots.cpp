#include <catch2/catch.hpp>

#include <QDir>
#include <QTest>

#include "cards/batch_panel.h"
#include "cards/batch_work.h"
#include "cards/cards_page.h"
#include "cards/making_segment.h"
#include "cards/preview_panel.h"
#include "corrections/correction_operations.h"
#include "fund/fund_page.h"
#include "kit/message_bar.h"
#include "kit/sheet.h"
#include "letters/letter_operations.h"
#include "letters/verify_sheet.h"
#include "merging/merge_operations.h"
#include "paper/demo_paper.h"
#include "paper/demo_portrait.h"
#include "shell/main_window.h"
#include "shots/demo_window.h"
#include "signing/card_check_sheet.h"
#include "signing/signer.h"
#include "signing/signing_operations.h"
#include "workers/counter_page.h"
#include "workers/worker_operations.h"
#include "workers/worker_page.h"

namespace {

constexpr QSize desk(1366, 702);  // 1366×768 less title bar and task bar

/// Lets the page read what it shows and paint it.
void settle() {
  QTest::qWait(400);
  QCoreApplication::sendPostedEvents();
}

void take(Program& program, const QString& directory, const QString& name) {
  settle();
  REQUIRE(program.window().grab().save(QDir(directory).filePath(name + QStringLiteral(".png"))));
}

/// The sheet that the page opens by this key, over the page.
void takeSheet(Program& program, Page* page, const QKeySequence& key, const QString& directory,
               const QString& name) {
  for (QAction* action : page->pageActions()) {
    if (action->shortcut() != key || !action->isVisible() || !action->isEnabled()) continue;
    action->trigger();
    take(program, directory, name);
    for (auto* sheet : page->findChildren<Sheet*>()) sheet->close();
    settle();
  }
}

/// Somebody with several projects behind him, so that the record has something to show.
WorkerId someoneWithAPast(Office& office) {
  const auto list = office.runNow(ListWorkers, {});
  REQUIRE(list);
  for (const WorkerLine& line : list->lines) {
    const auto shown = office.runNow(ShowWorker, WorkerOnDay{{line.id, {}, false}, office.clock().today()});
    if (shown && shown->record.assignments.size() >= 3 && !line.project.isEmpty()) return line.id;
  }
  return list->lines.first().id;
}

/// A correction that waits, so that the supervisor's desk and sheet have something to show.
void askForCorrection(Office& office, WorkerId worker) {
  const auto shown = office.runNow(ShowWorker, WorkerOnDay{{worker, {}, false}, office.clock().today()});
  REQUIRE(shown);
  CorrectRecord asked;
  asked.worker = worker;
  asked.version = shown->record.worker.version;
  asked.changes = {{QStringLiteral("name"), {}, shown->record.worker.person.name + QStringLiteral("明")},
                   {QStringLiteral("addressHere"), {}, QStringLiteral("江边工地宿舍 2 栋 301")}};
  asked.askedBy = AskedBy::Worker;
  asked.reason = QStringLiteral("登记时漏了一个字，身份证为准");
  asked.proofs = {{QStringLiteral("身份证正面.png"), QByteArray("\x89PNG\r\n\x1a\n", 8)}};
  REQUIRE(office.runNow(CorrectWorker, asked));
}

/// At the counter stands somebody else with the worker's number: what the panel says, and what asks a
/// supervisor.
void takeTwin(Program& program, WorkerId worker, const QString& directory, const QString& rest) {
  const auto shown = program.office()->runNow(
      RevealWorker, WorkerOnDay{{worker, {}, true}, program.office()->clock().today()});
  REQUIRE(shown);
  CounterPage& counter = *program.counter();
  counter.startWith(shown->record.worker.person.idNumber);
  REQUIRE(soon([&] { return counter.isSettled() && counter.visit().known.has_value(); }));
  take(program, directory, QStringLiteral("counter-known") + rest);
  takeSheet(program, &counter, Qt::CTRL | Qt::Key_N, directory, QStringLiteral("counter-twin") + rest);
  NewWorker visit;
  visit.person.name = QStringLiteral("吴长河");
  emit counter.twinRequested(visit, {});
  take(program, directory, QStringLiteral("twin") + rest);
  for (auto* sheet : counter.findChildren<Sheet*>()) sheet->close();
  counter.startWith({});
}

/// A letter, and what its code says.
VerifiedLetter issueLetter(Office& office, WorkerId worker) {
  IssueLetter asked;
  asked.worker = worker;
  asked.kind = LetterKind::Cover;
  asked.purpose = LetterPurpose::Hospital;
  asked.askedBy = LetterAsker::Self;
  const auto printed = office.runNow(IssueALetter, asked);
  REQUIRE(printed);
  const auto verified = office.runNow(VerifyLetter, LetterCode{printed->code});
  REQUIRE(verified);
  return *verified;
}

/// Two keys, the first of them not to be relied on, and a desk that was removed.
void fillSigning(Office& office) {
  const auto here = DeskKey::openOrMake(DeskKey::defaultFile());
  REQUIRE(here);
  const auto makeWith = [&](const Operation<MakeSigningKey, SigningKey>& operation, const QString& reason) {
    const auto desks = office.runNow(ListSigningDesks, Nothing{});
    REQUIRE(desks);
    const auto made = madeSigningKey(*here, QStringLiteral("制卡室一号机"), desks->desks, reason);
    REQUIRE(made);
    REQUIRE(office.runNow(operation, *made));
  };
  makeWith(MakeFirstKey, {});
  makeWith(ChangeSigningKey, QStringLiteral("每年更换"));
  REQUIRE(office.runNow(MarkKeyCompromised,
                        MarkCompromised{1, 2, office.clock().today(), QStringLiteral("旧电脑失窃")}));
}

/// The number of somebody's card that was handed over.
QString numberOfACard(Office& office) {
  const auto list = office.runNow(ListWorkers, {});
  REQUIRE(list);
  for (const WorkerLine& line : list->lines) {
    const auto shown = office.runNow(ShowWorker, WorkerOnDay{{line.id, {}, false}, office.clock().today()});
    if (!shown) continue;
    for (const Card& card : shown->record.cards)
      if (card.state == CardState::Active) return card.number;
  }
  return {};
}

/// A code that was scanned with a sign missing, and a number that was typed.
void takeChecks(Program& program, Page* page, const QString& directory, const QString& rest) {
  for (const auto& [code, name] :
       {std::pair{QStringLiteral("SM1:ABC"), "damaged"}, {numberOfACard(*program.office()), "number"}}) {
    const auto checked = program.office()->runNow(CheckACard, CheckCard{code});
    REQUIRE(checked);
    CardCheckSheet::tell(page, *program.office(), *checked);
    take(program, directory, QStringLiteral("check-%1").arg(QLatin1String(name)) + rest);
    for (auto* sheet : page->findChildren<Sheet*>()) sheet->close();
  }
}

/// Two who have worked, as the two registrations of one person.
MergeQuestion twoOfOne(Office& office, WorkerId besides) {
  MergeQuestion two;
  const auto list = office.runNow(ListWorkers, {});
  REQUIRE(list);
  for (const WorkerLine& line : list->lines) {
    if (line.id == besides || line.project.isEmpty()) continue;
    if (two.stays) return {two.stays, line.id};
    two.stays = line.id;
  }
  return two;
}

/// Merges them, so that the record has a bar to show.
void mergeThem(Office& office, const MergeQuestion& two) {
  const auto preview = office.runNow(PreviewMerge, two);
  REQUIRE(preview);
  MergeWorkers entered;
  entered.stays = two.stays;
  entered.staysVersion = preview->stays.version;
  entered.goes = two.goes;
  entered.goesVersion = preview->goes.version;
  entered.overlapReason = QStringLiteral("两份登记是同一段活");
  entered.reason = QStringLiteral("同一个人登记了两次");
  entered.proofs = {{QStringLiteral("身份证正面.png"), QByteArray("\x89PNG\r\n\x1a\n", 8)}};
  REQUIRE(office.runNow(MergeRegistrations, entered));
}

/// The sheet that merges two, and then the record of one who was merged.
void takeMerging(Program& program, const QString& directory, const QString& rest) {
  const MergeQuestion two = twoOfOne(*program.office(), program.worker()->shownWorker());
  program.worker()->showWorker(two.stays);
  settle();
  emit program.worker()->mergeRequested(two.goes);
  take(program, directory, QStringLiteral("merge") + rest);
  for (auto* sheet : program.worker()->findChildren<Sheet*>()) sheet->close();
  mergeThem(*program.office(), two);
  program.worker()->showWorker(two.stays);
  take(program, directory, QStringLiteral("merged") + rest);
}

/// A sheet on its way: chosen, made, printed, one called spoiled. Then the list of batches.
void takeCards(Program& program, ScriptedDialogs& dialogs, const QString& directory, const QString& rest) {
  auto* page = qobject_cast<CardsPage*>(program.window().page(QStringLiteral("cards")));
  auto* making = qobject_cast<MakingSegment*>(page->segment(QStringLiteral("queue")));
  REQUIRE(making);
  BatchWork* work = making->work();
  if (!work->batch()) {
    making->setSigner([](const CardPrintData& data) -> Result<QByteArray> {
      return QByteArray("SM1") + data.cardNumber.toLatin1() + QByteArray(120, 'A');
    });
    const auto press = [&](const QKeySequence& key) {
      for (QAction* each : page->pageActions())
        if (each->shortcut() == key) each->trigger();
      settle();
    };
    press(Qt::CTRL | Qt::Key_G);
    take(program, directory, QStringLiteral("cards-chosen") + rest);
    press(Qt::CTRL | Qt::Key_B);
    REQUIRE(soon([&] { return work->batch() && work->isExamined(); }));
    take(program, directory, QStringLiteral("cards-made") + rest);
    dialogs.fileToSave = QDir(directory).filePath(QStringLiteral("cards.pdf"));
    press(Qt::CTRL | Qt::Key_P);
    emit work->preview()->bar()->actionTriggered();
    REQUIRE(soon([&] { return work->batch()->state == BatchState::Printed && !work->isBusy(); }));
    work->panel()->choosePlace(7);
    emit work->panel()->spoiled(7, QStringLiteral("色带起皱"));
    settle();
    press(Qt::CTRL | Qt::Key_G);
  }
  take(program, directory, QStringLiteral("cards") + rest);
  page->showSegment(QStringLiteral("batches"));
  take(program, directory, QStringLiteral("cards-batches") + rest);
  page->showSegment(QStringLiteral("queue"));
}

/// The other parts of the fund's page, and the sheet that prepares an order.
void takeFund(Program& program, const QString& directory, const QString& rest) {
  auto* page = qobject_cast<FundPage*>(program.window().page(QStringLiteral("fund")));
  for (const char* key : {"statement", "receipts", "orders", "check"}) {
    page->showSegment(QLatin1String(key));
    for (QAction* each : page->pageActions())
      if (QLatin1String(key) == QLatin1String("check") && each->shortcut() == (Qt::CTRL | Qt::Key_Return))
        each->trigger();
    take(program, directory, QStringLiteral("fund-") + QLatin1String(key) + rest);
    if (QLatin1String(key) == QLatin1String("orders"))
      takeSheet(program, page, Qt::CTRL | Qt::Key_N, directory, QStringLiteral("fund-order") + rest);
  }
  page->showSegment(QStringLiteral("projects"));
}

}  // namespace

TEST_CASE("Every page of the demo office, both palettes, both languages", "[shots]") {
  DemoOptions options;
  options.workers = 3000;
  options.portrait = demoPortrait;
  options.paper = demoPaper;
  DemoOffice office(options);
  const QString& directory = office.directory;
  VerifiedLetter letter;
  for (const QString& login : {QStringLiteral("clerk"), QStringLiteral("card"), QStringLiteral("supervisor"),
                               QStringLiteral("admin")}) {
    const auto desktop = office.started(login);
    Program& program = *desktop;
    program.window().resize(desk);
    take(program, directory, QStringLiteral("sign-in-") + login);
    office.signIn(program, login);
    const WorkerId worker = someoneWithAPast(*program.office());
    if (login == QLatin1String("clerk")) {
      askForCorrection(*program.office(), worker);
      letter = issueLetter(*program.office(), worker);
    }
    if (login == QLatin1String("admin")) fillSigning(*program.office());
    for (const auto& [tongue, suffix] :
         {std::pair{LanguageSwitch::Language::Chinese, "zh"}, {LanguageSwitch::Language::English, "en"}})
      for (const auto& [scheme, palette] :
           {std::pair{ColorScheme::Light, "light"}, {ColorScheme::Dark, "dark"}}) {
        office.language.setLanguage(tongue);
        Theme::instance().setScheme(scheme);
        for (const char* key : {"desk", "counter", "workers", "roster", "worker", "cards", "places",
                                "deposits", "fund", "rules", "admin", "signing"}) {
          if (!program.window().page(QString::fromLatin1(key))) continue;
          if (QLatin1String(key) == QLatin1String("worker")) program.worker()->showWorker(worker);
          program.window().showPage(QString::fromLatin1(key));
          const QString rest =
              QStringLiteral("-%1-%2-%3").arg(login, QLatin1String(suffix), QLatin1String(palette));
          take(program, directory, QLatin1String(key) + rest);
          Page* page = program.window().page(QString::fromLatin1(key));
          if (QLatin1String(key) == QLatin1String("cards") && login == QLatin1String("card"))
            takeCards(program, office.dialogs, directory, rest);
          if (QLatin1String(key) == QLatin1String("counter") && login == QLatin1String("clerk"))
            takeTwin(program, worker, directory, rest);
          if (QLatin1String(key) == QLatin1String("worker")) {
            takeSheet(program, page, Qt::CTRL | Qt::Key_J, directory, QStringLiteral("move") + rest);
            takeSheet(program, page, Qt::CTRL | Qt::SHIFT | Qt::Key_J, directory,
                      QStringLiteral("leave") + rest);
            takeSheet(program, page, Qt::Key_F2, directory, QStringLiteral("correct") + rest);
            takeSheet(program, page, Qt::CTRL | Qt::Key_T, directory, QStringLiteral("letter") + rest);
          }
          if (QLatin1String(key) == QLatin1String("worker") && login == QLatin1String("supervisor")) {
            VerifySheet::tell(page, letter);
            take(program, directory, QStringLiteral("verify") + rest);
            for (auto* sheet : page->findChildren<Sheet*>()) sheet->close();
            emit page->findChild<MessageBar*>()->actionTriggered();
            take(program, directory, QStringLiteral("decide") + rest);
            for (auto* sheet : page->findChildren<Sheet*>()) sheet->close();
            takeMerging(program, directory, rest);
          }
          if (QLatin1String(key) == QLatin1String("fund")) takeFund(program, directory, rest);
          if (QLatin1String(key) == QLatin1String("signing")) {
            takeSheet(program, page, Qt::CTRL | Qt::Key_B, directory, QStringLiteral("compromised") + rest);
            takeChecks(program, page, directory, rest);
          }
          if (QLatin1String(key) == QLatin1String("places"))
            takeSheet(program, page, Qt::ALT | Qt::Key_Z, directory, QStringLiteral("complete") + rest);
        }
      }
  }
}
