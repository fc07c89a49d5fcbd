#include "deposits/plausibility_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "deposits/deposit_words.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/status_chip.h"

// ---- the scale ---------------------------------------------------------------------------------------

RangeBar::RangeBar(const Judgement& judgement, QWidget* parent) : QWidget(parent), m_judgement(judgement) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFixedHeight(14);
  setAccessibleName(deposit_words::doubt(judgement.doubt));
  setAccessibleDescription(deposit_words::figures(judgement));
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RangeBar::paintEvent(QPaintEvent*) {
  const Judgement& j = m_judgement;
  const qint64 end = std::max<qint64>({1, j.value, j.most, j.least, j.usual}) * 5 / 4 + 1;
  const auto at = [&](qint64 value) { return static_cast<int>(value * (width() - 12) / end) + 6; };
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Line));
  painter.drawRoundedRect(QRect(0, height() / 2 - 1, width(), 3), 1, 1);
  const int right = j.most > 0 ? at(j.most) : width() - 1;
  painter.setPen(QPen(themeColor(Token::Ok), 1));
  painter.setBrush(themeColor(Token::OkSoft));
  painter.drawRoundedRect(QRectF(at(j.least) + 0.5, 2.5, std::max(4, right - at(j.least)), height() - 6), 2,
                          2);
  const QPointF middle(at(j.value), height() / 2.0);
  const double half = 5.5;
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(j.flagged ? Token::Warn : Token::Ok));
  painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0),
                                middle + QPointF(0, half), middle + QPointF(-half, 0)});
}

// ---- the panel ---------------------------------------------------------------------------------------

PlausibilityPanel::PlausibilityPanel(QAction* alike, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent) {
  m_alike = new LinkLabel({});
  connect(m_alike, &QPushButton::clicked, alike, &QAction::trigger);
  addHeaderWidget(m_alike);
  m_flags = new StatusChip;
  addHeaderWidget(m_flags);
  body()->setContentsMargins(12, 8, 12, 8);
  setBodyScrolls();
}

void PlausibilityPanel::setOffersAlike(bool offers) {
  m_offersAlike = offers;
  m_alike->setVisible(m_offersAlike && m_hasAlike);
}

void PlausibilityPanel::showAlike(qint64 count) {
  m_hasAlike = count > 0;
  m_alike->setText(tr("%n alike", nullptr, static_cast<int>(count)));
  m_alike->setAccessibleName(tr("%n like project(s), listed", nullptr, static_cast<int>(count)));
  setOffersAlike(m_offersAlike);
}

void PlausibilityPanel::showCheck(const DepositCheck& check, bool asks) {
  showAlike(check.alike.count);
  const auto flags = plausibility::flagsIn(check.judgements).size();
  setTitle(tr("Plausibility"));
  setHint(tr("◆ declared   ▭ to be expected"));
  m_flags->setStatus(flags > 0 ? ChipKind::Warn : ChipKind::Ok,
                     flags > 0 ? tr("%n doubt(s)", nullptr, static_cast<int>(flags)) : tr("no doubts"));
  // What is typed stays while the same check is shown anew, at another desk's vote or in another language.
  QHash<int, QString> typed;
  if (m_check == check.id)
    for (const Entry& each : std::as_const(m_entries))
      typed.insert(static_cast<int>(each.doubt), each.edit->text());
  m_check = check.id;
  m_entries.clear();
  if (m_rows) m_rows->hide(), body()->removeWidget(m_rows), m_rows->deleteLater();
  m_rows = new QWidget;
  auto* column = new QVBoxLayout(m_rows);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  for (const Judgement& each : check.judgements) column->addWidget(rowOf(each, check, asks));
  if (check.judgements.isEmpty()) {
    QLabel* none = makeLabel(tr("Too little is known to judge the figures."), TextStyle::Body, Token::Muted);
    none->setWordWrap(true);
    column->addWidget(none);
  }
  column->addStretch(1);
  body()->addWidget(m_rows);
  // The fields are made with each check: Tab comes to them where the panel stands, and not last.
  // Qt orders nothing behind what takes no focus, so the chip of the head does for as long as that takes.
  QWidget* before = m_flags;
  m_flags->setFocusPolicy(Qt::TabFocus);
  for (const Entry& each : std::as_const(m_entries)) {
    each.edit->setText(typed.value(static_cast<int>(each.doubt)));
    setTabOrder(before, each.edit);
    before = each.edit;
  }
  m_flags->setFocusPolicy(Qt::NoFocus);
}

QWidget* PlausibilityPanel::rowOf(const Judgement& judgement, const DepositCheck& check, bool asks) {
  auto* row = new QWidget;
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  auto* top = new QHBoxLayout;
  top->setSpacing(8);
  top->addWidget(new StatusChip(judgement.flagged ? ChipKind::Warn : ChipKind::Ok,
                                judgement.flagged ? tr("doubtful") : tr("plausible")));
  top->addWidget(makeElidedLabel(deposit_words::doubt(judgement.doubt), TextStyle::BodyBold), 1);
  QLabel* figures = makeLabel(deposit_words::figures(judgement), TextStyle::Body);
  top->addWidget(figures);
  column->addLayout(top);
  row->setToolTip(judgement.sentence);
  column->addWidget(new RangeBar(judgement));
  if (!judgement.flagged) return row;
  QLabel* sentence = makeLabel(judgement.sentence, TextStyle::Hint, Token::Muted);
  sentence->setWordWrap(true);
  column->addWidget(sentence);
  if (asks) {
    addEdit(column, judgement);
    return row;
  }
  for (const DepositDecision& each : check.decisions)
    for (const FlagWord& word : each.flagWords) {
      if (word.doubt != judgement.doubt || word.words.isEmpty()) continue;
      const QString said = each.recalledAt.isValid() ? tr("%1, taken back: %2") : tr("%1: %2");
      QLabel* kept = makeLabel(said.arg(check.nameOf(each.decidedBy), word.words), TextStyle::HintBold);
      kept->setWordWrap(true);
      column->addWidget(kept);
    }
  return row;
}

void PlausibilityPanel::addEdit(QVBoxLayout* column, const Judgement& judgement) {
  auto* edit = new FieldEdit;
  edit->setPlaceholderText(tr("Your word on it, wanted before it is approved"));
  edit->setAccessibleName(tr("Your word on: %1").arg(deposit_words::doubt(judgement.doubt)));
  edit->setAccessibleDescription(judgement.sentence);
  connect(edit, &QLineEdit::textEdited, edit, [edit] { edit->setLevel(Level::None); });
  column->addWidget(edit);
  m_entries.append({judgement.doubt, edit});
}

QVector<FlagWord> PlausibilityPanel::words() const {
  QVector<FlagWord> all;
  for (const Entry& each : m_entries)
    if (const QString words = each.edit->text().simplified(); !words.isEmpty())
      all.append({each.doubt, words});
  return all;
}

bool PlausibilityPanel::focusMissing() {
  for (const Entry& each : std::as_const(m_entries)) {
    if (!each.edit->text().simplified().isEmpty()) continue;
    each.edit->setLevel(Level::Error);
    each.edit->setFocus(Qt::OtherFocusReason);
    return true;
  }
  return false;
}
