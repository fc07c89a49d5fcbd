#include "cards/card_changes.h"

#include <QWidget>

#include "kit/message_bar.h"
#include "office/office.h"

namespace {
/// The office tells of an own change as of any other, a moment after its answer.
constexpr int kEcho = 1000;
}  // namespace

CardChanges::CardChanges(Office& office, QWidget* segment, MessageBar* bar)
    : QObject(segment), m_segment(segment), m_bar(bar) {
  m_echo.setSingleShot(true);
  m_echo.setInterval(kEcho);
  connect(&m_echo, &QTimer::timeout, this, [this] { m_own = false; });
  connect(&office, &Office::changed, this, &CardChanges::note);
  connect(bar, &MessageBar::actionTriggered, this, [this] {
    if (m_said) emit readAgain();
  });
}

void CardChanges::begin() {
  m_echo.stop();
  m_own = true;
}

void CardChanges::end() { m_echo.start(); }

void CardChanges::fresh() {
  m_stale = false;
  if (m_said) m_bar->clear();
  m_said = false;
}

void CardChanges::note(const QStringList& subjects) {
  const QStringList ours{QStringLiteral("card"), QStringLiteral("handover"), QStringLiteral("pickup-desk"),
                         QStringLiteral("assignment")};
  const auto isOurs = [&](const QString& each) { return ours.contains(each); };
  if (m_own || std::none_of(subjects.begin(), subjects.end(), isOurs)) return;
  m_stale = true;
  if (!m_segment->isVisible()) return;
  m_said = true;
  m_bar->showMessage(ChipKind::Info, tr("Cards were changed at another desk."), tr("Read again (F5)"));
}
