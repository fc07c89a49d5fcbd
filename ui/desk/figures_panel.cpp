#include "desk/figures_panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/theme.h"
#include "kit/work_words.h"

namespace {

constexpr int kSide = 12;
constexpr int kCells = 6;

/// Parts of a thousand as "61.4 %"; whole numbers only, rounded half up.
QString percent(qint64 part, qint64 whole) {
  const qint64 tenths = (part * 2000 + whole) / (2 * whole);
  return QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10);
}

}  // namespace

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureButton::setWords(const QString& definition, const QString& value, const QString& detail) {
  m_definition = definition;
  m_value = value;
  m_detail = detail;
  setAccessibleName(tr("%1: %2").arg(definition, value));
  setAccessibleDescription(detail);
  setToolTip(definition + (detail.isEmpty() ? QString() : u'\n' + detail));
  update();
}

QSize FigureButton::sizeHint() const {
  return {170, 2 * QFontMetrics(themeFont(TextStyle::Hint)).height() +
                   QFontMetrics(themeFont(TextStyle::Figure)).height() + 6};
}

QSize FigureButton::minimumSizeHint() const { return {110, sizeHint().height() - 12}; }

void FigureButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect inner = rect().adjusted(kSide, 0, -4, 0);
  painter.setFont(themeFont(TextStyle::Hint));
  const int small = painter.fontMetrics().height();
  painter.setFont(themeFont(TextStyle::Figure));
  const int large = painter.fontMetrics().height();
  int y = (height() - 2 * small - large + 4) / 2;
  const auto line = [&](const QString& text, int tall) {
    painter.drawText(QRect(inner.left(), y, inner.width(), tall), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    y += tall - 2;
  };
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  line(m_definition, small);
  painter.setFont(themeFont(TextStyle::Figure));
  painter.setPen(themeColor(underMouse() && isEnabled() ? Token::Accent
                            : isEnabled()               ? Token::Text
                                                        : Token::Muted));
  line(m_value, large);
  painter.setFont(themeFont(TextStyle::Hint));
  painter.setPen(themeColor(Token::Muted));
  line(m_detail, small);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themeColor(Token::Accent), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
}

void FigureButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

namespace {

/// The cells with rules between them.
class Cells : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const QColor line = themeColor(Token::Line);
    painter.fillRect(QRect(width() / 2, 0, 1, height()), line);
    for (int row = 1; row < kCells / 2; ++row)
      painter.fillRect(QRect(0, height() * row * 2 / kCells, width(), 1), line);
  }
};

}  // namespace

FiguresPanel::FiguresPanel(QWidget* parent)
    : Panel(QStringLiteral("statistics"), QStringLiteral(" "), parent), m_keys(kCells) {
  auto* cells = new Cells;
  auto* grid = new QGridLayout(cells);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  for (int i = 0; i < kCells; ++i) {
    auto* button = new FigureButton;
    grid->addWidget(button, i / 2, i % 2);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, i] {
      const DeskFigure* figure = m_figures ? m_figures->figure(m_keys[i]) : nullptr;
      if (figure != nullptr && figure->known) emit listRequested(figure->list);
    });
  }
  for (int i = 0; i < 2; ++i) grid->setColumnStretch(i, 1);
  for (int i = 0; i < kCells / 2; ++i) grid->setRowStretch(i, 1);
  setBodyMargins(0);
  body()->addWidget(cells, 1);
  retranslate();
}

void FiguresPanel::setFigures(const DeskFigures& figures) {
  m_figures = figures;
  refresh();
}

void FiguresPanel::setCounting(bool counting, bool failed) {
  m_counting = counting;
  m_failed = failed;
  refresh();
}

FigureButton* FiguresPanel::button(const QString& key) const {
  const qsizetype at = m_keys.indexOf(key);
  return at < 0 ? nullptr : m_buttons[at];
}

void FiguresPanel::retranslate() {
  setTitle(tr("Figures of today"));
  refresh();
}

void FiguresPanel::show(int place, const QString& key, const QString& definition, const QString& detail) {
  m_keys[place] = key;
  const DeskFigure* figure = m_figures ? m_figures->figure(key) : nullptr;
  const bool known = figure != nullptr && figure->known;
  m_buttons[place]->setEnabled(known);
  const QString value = key == QLatin1String("told") && known ? share()
                        : known                               ? work_words::count(figure->count)
                                                              : tr("unknown");
  m_buttons[place]->setWords(definition, m_figures ? value : QStringLiteral("…"),
                             m_figures ? detail : QString());
}

/// Of those registered this month, how many were told themselves.
QString FiguresPanel::share() const {
  const qint64 whole = m_figures->figure(QStringLiteral("month"))->count;
  return whole == 0 ? QStringLiteral("–") : percent(m_figures->figure(QStringLiteral("told"))->count, whole);
}

void FiguresPanel::refresh() {
  const auto count = [this](const char* key) {
    const DeskFigure* figure = m_figures ? m_figures->figure(QLatin1String(key)) : nullptr;
    return work_words::count(figure == nullptr ? 0 : figure->count);
  };
  show(0, QStringLiteral("ever"), tr("Ever registered (never deleted)"),
       tr("this year +%1").arg(count("year")));
  show(1, QStringLiteral("on-site"), tr("On site today (open assignment)"),
       tr("at %1 projects").arg(work_words::count(m_figures ? m_figures->projects : 0)));
  show(2, QStringLiteral("contract"), tr("Under contract today"), tr("worker and employer"));
  show(3, QStringLiteral("seen"), tr("Seen (swipe in %1 days)").arg(m_figures ? m_figures->seenDays : 30),
       tr("no gate reports yet"));
  show(4, QStringLiteral("today"), tr("Registered today"),
       tr("besides %1 came again").arg(count("returned")));
  show(5, QStringLiteral("told"), tr("Told himself, of this month"),
       tr("%1 of %2 registered").arg(count("told"), count("month")));
  QString hint = tr("a number opens its list");
  if (m_figures)
    hint = tr("counted %1 · %2").arg(dateTimeInChina(m_figures->at).toString(QStringLiteral("HH:mm")), hint);
  if (m_counting && !m_figures) hint = tr("counting…");
  if (m_failed)
    hint = m_figures
               ? tr("figures of %1").arg(dateTimeInChina(m_figures->at).toString(QStringLiteral("HH:mm")))
               : tr("could not count");
  setHint(hint);
}
