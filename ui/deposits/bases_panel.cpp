#include "deposits/bases_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/status_chip.h"

/// Two columns of figures; the one that counts lies on a ground of its own.
class BasesGrid : public QWidget {
 public:
  explicit BasesGrid(QWidget* parent = nullptr) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  void clear() {
    m_counts = 0;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
      if (QWidget* old = item->widget()) old->hide(), old->deleteLater();
      delete item;
    }
    m_row = 0;
  }
  /// The column from 1 that counts.
  void setCounting(int column) { m_counts = column; }
  void addRow(const QString& name, const QStringList& values, TextStyle style, Tone tone = Tone::Neutral) {
    m_grid->addWidget(makeLabel(name, TextStyle::Body, Token::Muted, this), m_row, 0);
    for (qsizetype i = 0; i < values.size(); ++i) {
      const Token token = tone == Tone::Neutral ? Token::Text : textOf(tone);
      QLabel* value = makeLabel(values[i], style, token, this);
      value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
      value->setAccessibleName(name + u' ' + values[i]);
      m_grid->addWidget(value, m_row, static_cast<int>(i) + 1, 1, values.size() == 1 ? 2 : 1);
    }
    m_grid->setRowMinimumHeight(m_row++, 30);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    if (m_counts > 0) {
      const QRect top = m_grid->cellRect(0, m_counts);
      const QRect foot = m_grid->cellRect(std::max(0, m_row - 2), m_counts);
      painter.fillRect(QRect(top.topLeft(), foot.bottomRight()).adjusted(-6, 0, 6, 0),
                       themeColor(Token::AccentSoft));
    }
    painter.setPen(themeColor(Token::Line));
    for (int row = 1; row < m_row; ++row) {
      const int y = m_grid->cellRect(row, 0).top();
      painter.drawLine(0, y, width(), y);
    }
  }

 private:
  QGridLayout* m_grid;
  int m_row = 0;
  int m_counts = 0;
};

BasesPanel::BasesPanel(QWidget* parent) : Panel({}, QStringLiteral(" "), parent) {
  m_grid = new BasesGrid;
  m_asked = new StatusChip;
  m_notes = makeLabel({}, TextStyle::Hint, Token::Text);
  m_notes->setWordWrap(true);
  m_source = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  addHeaderWidget(m_asked);
  setBodyScrolls();
  body()->setContentsMargins(12, 4, 12, 6);
  body()->setSpacing(4);
  body()->addWidget(m_grid);
  body()->addWidget(m_notes);
  body()->addWidget(m_source);
  body()->addStretch(1);
}

namespace {

QString sumOf(const std::optional<BasisSum>& basis) {
  return basis ? basis->sum.toString() : QStringLiteral("—");
}

/// "¥138,000.00 less · 24.7 %": on labour against on cost.
QString differenceOf(const Assessment& assessment) {
  if (!assessment.difference) return QStringLiteral("—");
  const qint64 fen = assessment.difference->inFen();
  if (fen == 0) return BasesPanel::tr("none");
  const Money size = Money::fen(std::abs(fen));
  QString words = (fen < 0 ? BasesPanel::tr("on labour %1 less") : BasesPanel::tr("on labour %1 more"))
                      .arg(size.toString());
  const qint64 whole = assessment.onCost->sum.inFen();
  if (whole > 0)
    words += QStringLiteral(" · %1 %").arg(
        static_cast<double>(std::abs(fen)) * 100.0 / static_cast<double>(whole), 0, 'f', 1);
  return words;
}

/// What else went into the sum that is asked.
QStringList notesOf(const DepositFacts& facts, const Assessment& assessment) {
  QStringList notes;
  if (facts.chosen) notes << BasesPanel::tr("The applicant chose this basis: %1").arg(facts.choiceReason);
  if (assessment.onLabour && assessment.onLabour->counted > facts.labourCost)
    notes << BasesPanel::tr("Declared are %1 of labour cost; it counts as the least share of the rule.")
                 .arg(facts.labourCost.toString());
  if (assessment.begun && assessment.daysInAll > 0)
    notes << BasesPanel::tr("The work had begun: %1 of %2 days count.")
                 .arg(assessment.daysRemaining)
                 .arg(assessment.daysInAll);
  if (assessment.surcharge != Money())
    notes << BasesPanel::tr("Credit adds %1: %2")
                 .arg(assessment.surchargeRate.toString(), assessment.surcharge.toString());
  if (assessment.raised) notes << BasesPanel::tr("Raised to the least sum.");
  if (assessment.capped) notes << BasesPanel::tr("Limited to the greatest sum.");
  if (assessment.asked != assessment.sum)
    notes << BasesPanel::tr("Asked in all: %1").arg(assessment.asked.toString());
  return notes;
}

}  // namespace

void BasesPanel::showAssessment(const DepositRuleData& rule, const DepositFacts& facts,
                                const Assessment& assessment) {
  const bool onLabour = assessment.basis == DepositBasis::LabourCost;
  const auto head = [](const QString& basis, const std::optional<BasisSum>& sum) {
    return sum ? basis + u' ' + sum->rate.toString() : basis;
  };
  const auto counted = [](const std::optional<BasisSum>& sum) {
    return sum ? sum->counted.toString() : QStringLiteral("—");
  };
  setTitle(tr("Both bases"));
  setHint(rule.name);
  m_asked->setStatus(ChipKind::Info, tr("The rule asks: %1").arg(nameOf(rule.asked)));
  m_grid->clear();
  m_grid->addRow({},
                 {head(tr("On labour cost"), assessment.onLabour), head(tr("On cost"), assessment.onCost)},
                 TextStyle::BodyBold);
  m_grid->addRow(tr("Base"), {counted(assessment.onLabour), counted(assessment.onCost)}, TextStyle::Body);
  m_grid->addRow(tr("To pay"), {sumOf(assessment.onLabour), sumOf(assessment.onCost)}, TextStyle::PageTitle);
  const bool less = assessment.difference && assessment.difference->inFen() < 0;
  m_grid->addRow(tr("Difference"), {differenceOf(assessment)}, TextStyle::BodyBold,
                 less == onLabour && assessment.difference ? Tone::Warn : Tone::Neutral);
  m_grid->setCounting(onLabour ? 1 : 2);
  const QStringList notes = notesOf(facts, assessment);
  m_notes->setText(notes.join(QStringLiteral("\n")));
  m_notes->setVisible(!notes.isEmpty());
  m_source->setText(tr("Source: %1").arg(rule.source));
  m_grid->update();
}
