#include "roster/roster_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/icons.h"
#include "kit/step_trail.h"
#include "kit/work_words.h"
#include "roster/roster_words.h"

namespace {

constexpr int kStepsFrom = 800;
constexpr int kFileIcon = 20;

/// The step, from 0, that lies behind what is going on.
int stepNumber(RosterStep step) {
  switch (step) {
    case RosterStep::File:
    case RosterStep::Reading:
      return 0;
    case RosterStep::Columns:
      return 1;
    case RosterStep::Checking:
    case RosterStep::Checked:
      return 2;
    case RosterStep::Importing:
      return 3;
    case RosterStep::Done:
      break;
  }
  return 4;
}

/// Behind, at or before the one that it is at.
TrailStep trailStep(const QString& name, int step, int current) {
  if (step == current) return {name, ChipKind::Wait, true};
  return {name, step < current ? ChipKind::Ok : ChipKind::Queued, false};
}

}  // namespace

RosterHeadPanel::RosterHeadPanel(QWidget* parent) : Panel({}, {}, parent) {
  body()->setContentsMargins(12, 7, 12, 7);
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  m_name = makeElidedLabel({}, TextStyle::BodyBold);
  m_found = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  words->addWidget(m_name);
  words->addWidget(m_found);
  m_parts = new SegmentBar;
  m_steps = new StepTrail;
  m_icon = new QLabel;
  row->addWidget(m_icon);
  row->addLayout(words, 1);
  row->addWidget(m_parts);
  row->addWidget(m_steps);
  body()->addLayout(row);
  connect(&Theme::instance(), &Theme::changed, this, &RosterHeadPanel::showIcon);
  showIcon();
}

void RosterHeadPanel::showIcon() {
  m_icon->setPixmap(
      iconPixmap(QStringLiteral("import"), themeColor(Token::Text), kFileIcon, devicePixelRatioF()));
}

QString RosterHeadPanel::found(const RosterFlow& flow) const {
  if (flow.step() == RosterStep::File)
    return tr("Any workbook or text: xlsx, xls, csv, whatever it is called.");
  if (flow.step() == RosterStep::Reading) return tr("The file is being read…");
  const RosterFile& file = flow.file();
  const RosterHead& head = flow.settings().head;
  QStringList words;
  const QString sheet = head.sheet < file.sheets.size() ? file.sheets[head.sheet].name : QString();
  if (!sheet.isEmpty()) words << tr("Sheet “%1”").arg(sheet);
  if (head.headerRow == 0)
    words << tr("no header row");
  else if (head.headerRows > 1)
    words << tr("header rows %1–%2 (merged cells spread)")
                 .arg(head.headerRow)
                 .arg(head.headerRow + head.headerRows - 1);
  else
    words << tr("header in row %1").arg(head.headerRow);
  if (flow.report().counts.rows > 0) words << tr("%1 rows").arg(work_words::count(flow.report().counts.rows));
  if (!file.encoding.isEmpty()) words << file.encoding;
  const auto others = static_cast<int>(file.sheets.size()) - 1;
  if (const auto more = static_cast<int>(file.rosters.size()) - 1; more > 0)
    words << tr("%n more sheet(s) with a roster: one after the other", nullptr, more);
  else if (others > 0)
    words << tr("%n other sheet(s) not read", nullptr, others);
  if (!flow.settings().photos.isEmpty()) words << tr("with photos");
  return words.join(QStringLiteral(" · "));
}

void RosterHeadPanel::show(const RosterFlow& flow) {
  const bool none = flow.settings().path.isEmpty();
  m_name->setText(none ? tr("No file yet") : flow.fileName());
  m_found->setText(found(flow));
  const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Import")};
  const int at = stepNumber(flow.step());
  QList<TrailStep> steps;
  for (int i = 0; i < names.size(); ++i) steps.append(trailStep(names[i], i, at));
  m_steps->setSteps(steps);
}

void RosterHeadPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  m_steps->setVisible(event->size().width() >= kStepsFrom);
}
