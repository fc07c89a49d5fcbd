#include "fund/fund_curve.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "base/clock.h"
#include "fund/fund_words.h"
#include "kit/theme.h"

namespace {

constexpr int kCurveMargin = 4;
/// A forecast of many years would press the past into a line.
constexpr qint64 kLongestAhead = 730;

}  // namespace

/// Days to the right, money up.
struct FundCurve::Scale {
  QRectF area;
  QDate first;
  QDate today;
  QDate last;
  double most = 1;

  double x(const QDate& day) const {
    const auto days = static_cast<double>(std::max<qint64>(1, first.daysTo(last)));
    return area.left() + area.width() * static_cast<double>(first.daysTo(day)) / days;
  }
  double y(Money amount) const {
    return area.bottom() - area.height() * static_cast<double>(amount.inFen()) / most;
  }
};

FundCurve::FundCurve(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void FundCurve::setFund(const ProjectFund& fund, const FundStatement& statement) {
  m_fund = fund;
  m_statement = statement;
  describe();
  update();
}

Money FundCurve::topUpBelow() const {
  // In hundredths: the largest sum of a project times a hundred still has room.
  return Money::fen(m_fund.deposited.inFen() / 100 * m_fund.topUpShare);
}

void FundCurve::describe() {
  setAccessibleName(tr("How the money burns down"));
  QString words = tr("%1 free.").arg(m_fund.available.toString());
  if (m_fund.runsOutOn.isValid())
    words +=
        QLatin1Char(' ') + tr("As it was spent lately, it lasts until %1.").arg(isoText(m_fund.runsOutOn));
  if (m_fund.topUp)
    words +=
        QLatin1Char(' ') +
        tr("Less than %1 % of the deposit is left: the contractor has to top it up.").arg(m_fund.topUpShare);
  setAccessibleDescription(m_fund.project ? words : QString());
  setToolTip(accessibleDescription());
}

FundCurve::Scale FundCurve::scale() const {
  Scale scale;
  const int line = QFontMetrics(themeFont(TextStyle::Hint)).height();
  scale.area =
      QRectF(rect()).adjusted(kCurveMargin, line + kCurveMargin, -kCurveMargin, -line - 2 * kCurveMargin);
  scale.today = m_statement.to;
  scale.first = m_statement.lines.isEmpty() ? m_statement.to : m_statement.lines.first().day;
  scale.last = scale.today;
  if (m_fund.runsOutOn.isValid())
    scale.last = std::min(std::max(scale.today, m_fund.runsOutOn), scale.today.addDays(kLongestAhead));
  qint64 most = std::max<qint64>(1, m_fund.deposited.inFen());
  for (const StatementLine& each : m_statement.lines) most = std::max(most, each.balance.inFen());
  scale.most = static_cast<double>(most);
  return scale;
}

void FundCurve::paintEvent(QPaintEvent*) {
  if (!m_fund.project || !m_statement.to.isValid()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Scale to = scale();
  paintPast(painter, to);
  paintTopUp(painter, to);
  paintAhead(painter, to);
  painter.setPen(QPen(themeColor(Token::Border), 1));
  painter.drawLine(to.area.bottomLeft(), to.area.bottomRight());
  paintWords(painter, to);
}

/// What is left stays until something is booked: steps, no slopes.
void FundCurve::paintPast(QPainter& painter, const Scale& scale) const {
  if (m_statement.lines.isEmpty()) return;
  QPainterPath path(QPointF(scale.x(scale.first), scale.y(m_statement.opening)));
  double y = scale.y(m_statement.opening);
  for (const StatementLine& each : m_statement.lines) {
    path.lineTo(scale.x(each.day), y);
    y = scale.y(each.balance);
    path.lineTo(scale.x(each.day), y);
  }
  path.lineTo(scale.x(scale.today), y);
  QPainterPath ground = path;
  ground.lineTo(scale.x(scale.today), scale.area.bottom());
  ground.lineTo(scale.x(scale.first), scale.area.bottom());
  painter.fillPath(ground, themeColor(Token::AccentSoft));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(themeColor(Token::Series1), 2));
  painter.drawPath(path);
}

void FundCurve::paintTopUp(QPainter& painter, const Scale& scale) const {
  if (m_fund.deposited <= Money()) return;
  const double y = scale.y(topUpBelow());
  painter.setPen(QPen(themeColor(Token::Warn), 1, Qt::DotLine));
  painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
}

void FundCurve::paintAhead(QPainter& painter, const Scale& scale) const {
  if (!m_fund.runsOutOn.isValid() || m_fund.runsOutOn <= scale.today) return;
  painter.save();
  painter.setClipRect(scale.area);
  painter.setPen(QPen(themeColor(Token::Error), 2, Qt::DashLine));
  painter.drawLine(QPointF(scale.x(scale.today), scale.y(m_fund.available)),
                   QPointF(scale.x(m_fund.runsOutOn), scale.area.bottom()));
  painter.restore();
}

void FundCurve::paintWords(QPainter& painter, const Scale& scale) const {
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  const int line = painter.fontMetrics().height();
  const QRectF below(scale.area.left(), scale.area.bottom() + kCurveMargin, scale.area.width(), line);
  painter.drawText(below, Qt::AlignLeft, isoText(scale.first));
  if (m_fund.runsOutOn.isValid())
    painter.drawText(below, Qt::AlignRight, tr("lasts until %1").arg(isoText(m_fund.runsOutOn)));
  else
    painter.drawText(below, Qt::AlignRight, isoText(scale.today));
  const QRectF above(scale.area.left(), 0, scale.area.width(), line);
  painter.drawText(above, Qt::AlignLeft, tr("left"));
  if (m_fund.deposited > Money()) {
    painter.setPen(themeColor(Token::Warn));
    painter.drawText(above, Qt::AlignRight, tr("dotted: top up below %1").arg(topUpBelow().toString()));
  }
}

void FundCurve::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}
