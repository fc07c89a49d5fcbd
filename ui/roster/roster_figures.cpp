#include "roster/roster_figures.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "kit/work_words.h"
#include "roster/roster_words.h"

namespace {

constexpr int kFiguresWide = 700;
constexpr int kFigureGap = 12;

/// A line parts a figure from the one at its left.
class FigureCell : public QWidget {
 public:
  using QWidget::QWidget;
  void setParted(bool parted) {
    m_parted = parted;
    layout()->setContentsMargins(parted ? kFigureGap : 0, 0, 0, 0);
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    if (!m_parted) return;
    QPainter painter(this);
    painter.setPen(themeColor(Token::Line));
    painter.drawLine(0, 0, 0, height());
  }

 private:
  bool m_parted = false;
};

QString hintOfAll(const RosterFlow& flow, const RosterCounts& counts) {
  if (counts.alreadyIn > 0)
    return RosterFigures::tr("%1 were in already").arg(work_words::count(counts.alreadyIn));
  return RosterFigures::tr("from row %1").arg(flow.settings().head.firstRow);
}

}  // namespace

RosterFigures::RosterFigures(QWidget* parent) : Panel({}, {}, parent) {
  body()->setContentsMargins(12, 6, 12, 6);
  m_grid = new QGridLayout;
  m_grid->setSpacing(8);
  for (int i = 0; i < 5; ++i) {
    auto* cell = new FigureCell;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* chip = new StatusChip(ChipKind::Info, QStringLiteral(" "));
    chip->setStrong(true);
    QLabel* value = makeLabel({}, TextStyle::Figure);
    QLabel* hint = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
    column->addWidget(chip);
    column->addWidget(value);
    column->addWidget(hint);
    m_figures.append({cell, chip, value, hint});
  }
  body()->addLayout(m_grid);
  arrange(5);
}

void RosterFigures::arrange(int columns) {
  if (columns == m_columns) return;
  m_columns = columns;
  for (int i = 0; i < m_figures.size(); ++i) {
    m_grid->addWidget(m_figures[i].cell, i / columns, i % columns);
    static_cast<FigureCell*>(m_figures[i].cell)->setParted(i % columns > 0);
  }
  for (int i = 0; i < 5; ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void RosterFigures::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  arrange(event->size().width() >= kFiguresWide ? 5 : 3);
}

void RosterFigures::set(int index, ChipKind kind, const QString& name, qint64 value, const QString& hint) {
  const Figure& figure = m_figures[index];
  figure.chip->setStatus(kind, name);
  figure.chip->setTone(kind == ChipKind::Info ? Tone::Neutral : toneOf(kind));
  figure.value->setText(work_words::count(value));
  figure.value->setAccessibleName(QStringLiteral("%1: %2").arg(name, figure.value->text()));
  figure.hint->setText(hint);
}

void RosterFigures::show(const RosterFlow& flow) {
  const bool running = flow.step() == RosterStep::Checking || flow.step() == RosterStep::Importing;
  const RosterCounts& counts = running ? flow.progress().counts : flow.report().counts;
  const bool in = flow.isImported() || flow.step() == RosterStep::Importing;
  const qint64 standing = running ? counts.refused + counts.doubtful : flow.remaining();
  set(0, ChipKind::Info, tr("In the file"), counts.rows, hintOfAll(flow, counts));
  set(1, ChipKind::Ok, tr("Returning, moving"), counts.returning + counts.moving,
      counts.unchanged > 0 ? tr("%1 unchanged besides").arg(work_words::count(counts.unchanged))
                           : tr("on file: only the work is added"));
  set(2, ChipKind::Ok, tr("New"), counts.fresh,
      in ? tr("in the queue for cards") : tr("will wait for a card"));
  set(3, ChipKind::Off, tr("Repeated"), counts.repeated, tr("only the first counts"));
  set(4, standing > 0 ? ChipKind::Error : ChipKind::Ok, tr("Not imported"), standing,
      counts.doubtful > 0 ? tr("%1 of them in doubt").arg(work_words::count(counts.doubtful))
                          : tr("to be mended and imported"));
}

QStringList RosterFigures::values() const {
  QStringList list;
  for (const Figure& each : m_figures) list << each.value->text();
  return list;
}
