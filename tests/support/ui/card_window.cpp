#include "support/ui/card_window.h"

#include <catch2/catch.hpp>

#include <QApplication>

#include "kit/message_bar.h"
#include "paper/demo_portrait.h"
#include "shell/main_window.h"

Result<QByteArray> aCode(const CardPrintData& data) {
  return QByteArray("SM1") + data.cardNumber.toLatin1() + QByteArray(120, 'A');
}

WorkerId CardWindow::enter(int n, const QByteArray& photo) {
  WorkerBuilder builder = aStranger(n).onSite(crew, office.today());
  builder.visit().photoJpeg = photo.isEmpty() ? demoPortrait(Sex::Male, 40, n) : photo;
  const auto done = office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(builder));
  REQUIRE(done);
  return done->worker;
}

void CardWindow::enterMany(int from, int count) {
  for (int n = from; n < from + count; ++n) enter(n);
}

void CardWindow::start(Role role, bool signs) {
  program = std::make_unique<ProgramUnderTest>(office, role);
  m_page = qobject_cast<CardsPage*>(program->window().page(QStringLiteral("cards")));
  REQUIRE(m_page);
  m_making = qobject_cast<MakingSegment*>(m_page->segment(QStringLiteral("queue")));
  m_batches = qobject_cast<BatchesSegment*>(m_page->segment(QStringLiteral("batches")));
  REQUIRE(m_making);
  REQUIRE(m_batches);
  if (signs) {
    m_making->setSigner(aCode);
    m_batches->setSigner(aCode);
  }
  program->window().showPage(QStringLiteral("cards"));
  REQUIRE(soon([&] { return isQuiet(); }));
}

bool CardWindow::isQuiet() {
  QApplication::processEvents();
  return !queue().model()->isLoading() && !queue().isCounting() && !work().isBusy() && !making().isBusy() &&
         !work().printer()->isPrinting();
}

QStringList CardWindow::namesInQueue() {
  QStringList names;
  for (int row = 0; row < queue().model()->rowCount(); ++row)
    names << queue().model()->row(row)->cells.at(1).text;
  return names;
}

void CardWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  keys().press(key, modifiers);
  REQUIRE(soon([&] { return isQuiet(); }));
}

void CardWindow::makeBatch(int cards) {
  for (int each = 0; each < cards; ++each) {
    press(Qt::Key_Space);
    press(Qt::Key_Down);
  }
  press(Qt::Key_B, Qt::ControlModifier);
  REQUIRE(soon([&] { return work().batch() && work().batch()->cards == cards; }));
  REQUIRE(soon([&] { return work().panel()->table()->hasFocus(); }));
}

void CardWindow::printInto(const QString& file) {
  REQUIRE(soon([&] { return work().isExamined(); }));
  program->dialogs().fileToSave = file;
  press(Qt::Key_P, Qt::ControlModifier);
}
