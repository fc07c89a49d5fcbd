#include "roster/stop_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/panel.h"

namespace {
constexpr int kStopWidest = 520;
}

void StopSheet::ask(QWidget* page, std::function<void()> stop) {
  if (page->findChild<StopSheet*>()) return;
  auto* sheet = new StopSheet(page, std::move(stop));
  sheet->open(sheet->findChild<PrimaryButton*>());
}

StopSheet::StopSheet(QWidget* page, std::function<void()> stop)
    : Sheet(page, tr("A roster is being imported"), kStopWidest), m_stop(std::move(stop)) {
  QLabel* words =
      makeLabel(tr("The import stops between two rows. What is in stays in, and next time it goes on "
                   "where it was."),
                TextStyle::Body);
  words->setWordWrap(true);
  card()->body()->addWidget(words);
  addAnswers(tr("Go on importing"), tr("Stop and close"));
}

void StopSheet::accept() {
  const auto stop = m_stop;
  finish();
  stop();
}
