#include "fund/fund_segment.h"

#include <QAction>
#include <QBoxLayout>

#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {

constexpr int kFundBelow = 900;
/// The office tells of an own change as of any other, a moment after its answer.
constexpr int kFundEcho = 1000;

}  // namespace

TableColumn fundColumn(std::function<QString()> title, int width, bool stretch) {
  return {std::move(title), width, Qt::AlignLeft, stretch, {}};
}

TableColumn moneyColumn(std::function<QString()> title, int width) {
  return {std::move(title), width, Qt::AlignRight, false, {}};
}

FundSegment::FundSegment(Office& office, QWidget* parent) : Segment(parent), m_office(office) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_echo.setSingleShot(true);
  m_echo.setInterval(kFundEcho);
  connect(&m_echo, &QTimer::timeout, this, [this] { m_own = false; });
  connect(&office, &Office::changed, this, &FundSegment::note);
  connect(m_bar, &MessageBar::actionTriggered, this, [this] {
    if (m_said) read();
  });
}

void FundSegment::activated() {
  if (m_stale) read();
  firstFocus()->setFocus(Qt::OtherFocusReason);
}

void FundSegment::fresh() {
  m_stale = false;
  if (m_said) m_bar->clear();
  m_said = false;
}

void FundSegment::begin() {
  m_echo.stop();
  m_own = true;
}

void FundSegment::end() { m_echo.start(); }

/// Rows do not move under anybody's eyes: a bar says that another desk changed something.
void FundSegment::note(const QStringList& subjects) {
  const auto ours = [](const QString& each) { return each.startsWith(QLatin1String("fund-")); };
  if (!std::any_of(subjects.begin(), subjects.end(), ours)) return;
  if (m_own && isVisible()) return;
  m_stale = true;
  if (!isVisible()) return;
  m_said = true;
  m_bar->showMessage(ChipKind::Info, tr("The fund was changed at another desk."), tr("Read again (F5)"));
}

void FundSegment::say(const Error& error) { say(ChipKind::Error, error.text()); }

void FundSegment::say(ChipKind kind, const QString& words) {
  m_said = false;
  m_bar->showMessage(kind, words);
}

void FundSegment::hush() {
  m_bar->clear();
  m_bar->hide();
}

void FundSegment::setSide(QBoxLayout* row, Panel* side, int width) {
  m_row = row;
  m_sidePanel = side;
  m_sideWidth = width;
  layOut();
}

void FundSegment::resizeEvent(QResizeEvent* event) {
  layOut();
  Segment::resizeEvent(event);
}

void FundSegment::layOut() {
  if (!m_row) return;
  const bool beside = width() >= kFundBelow;
  m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_sidePanel->setMinimumWidth(beside ? m_sideWidth : 0);
  m_sidePanel->setMaximumWidth(beside ? m_sideWidth : QWIDGETSIZE_MAX);
}

QAction* FundSegment::act(const QKeySequence& key, const char* icon, std::function<void()> run) {
  QAction* action = makeAction(this, {}, key, QLatin1String(icon));
  connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
  return action;
}

void FundSegment::setRowsOf(DataTable* table, PagedTableModel* model, const QList<ListRow>& rows) {
  const qint64 chosen = table->currentId();
  model->setRows(rows);
  if (!table->selectId(chosen) && !rows.isEmpty()) table->selectId(rows.first().id);
}

QString FundSegment::login() const { return m_office.actor() ? m_office.actor()->login : QString(); }
