#include "workers/functions_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/status_chip.h"

namespace {

/// One function: name, chip, sentence, a rule below.
class FunctionRow : public QWidget {
 public:
  FunctionRow(QLabel* name, QWidget* chip, QLabel* sentence) {
    name->setFixedWidth(76);
    name->setWordWrap(true);
    sentence->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 3);
    row->setSpacing(8);
    row->addWidget(name);
    auto* cell = new QWidget;
    cell->setFixedWidth(56);
    auto* cellRow = new QHBoxLayout(cell);
    cellRow->setContentsMargins(0, 0, 0, 0);
    cellRow->addWidget(chip, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(cell);
    row->addWidget(sentence, 1);
    setMinimumHeight(28);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
  }
};

ChipKind chipOf(Answer answer) {
  if (answer == Answer::Yes) return ChipKind::Ok;
  return answer == Answer::No ? ChipKind::Error : ChipKind::Warn;
}

}  // namespace

QuoteBox::QuoteBox(QWidget* parent) : QWidget(parent) {
  m_label = makeLabel({}, TextStyle::Body);
  m_label->setWordWrap(true);
  m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(14, 4, 12, 4);
  box->addWidget(m_label);
  connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
}

void QuoteBox::setSentence(const QString& sentence, Tone tone) {
  m_sentence = sentence;
  m_tone = tone;
  refresh();
}

void QuoteBox::refresh() {
  m_label->setText(m_sentence.isEmpty() ? QString() : tr("“%1”").arg(m_sentence));
  QPalette colors = m_label->palette();
  colors.setColor(QPalette::WindowText, themeColor(textOf(m_tone)));
  m_label->setPalette(colors);
  setAccessibleName(m_sentence);
  update();
}

void QuoteBox::paintEvent(QPaintEvent*) {
  if (m_sentence.isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(groundOf(m_tone)));
  painter.drawRoundedRect(rect(), 4, 4);
}

void QuoteBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

FunctionsPanel::FunctionsPanel(QWidget* parent) : Panel(QStringLiteral("id-card"), QString(), parent) {
  m_before = new PlainButton(QStringLiteral("‹"));
  m_after = new PlainButton(QStringLiteral("›"));
  m_edit = new DateEdit;
  m_edit->setFixedWidth(150);
  for (PlainButton* each : {m_before, m_after}) each->setSmall(true);
  addHeaderWidget(m_before);
  addHeaderWidget(m_edit);
  addHeaderWidget(m_after);
  body()->setContentsMargins(12, 2, 12, 10);
  body()->setSpacing(0);
  for (int i = 0; i < 5; ++i) {
    Row row{makeLabel({}, TextStyle::BodyBold), new StatusChip, makeLabel({}, TextStyle::Body)};
    body()->addWidget(new FunctionRow(row.name, row.chip, row.sentence));
    m_rows.append(row);
  }
  body()->addSpacing(8);
  m_quote = new QuoteBox;
  body()->addWidget(m_quote);
  body()->addStretch(1);
  m_edit->installEventFilter(this);
  connect(m_edit, &DateEdit::dateChanged, this, [this](const QDate& day) { setDay(day); });
  connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
  connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
  retranslate();
}

void FunctionsPanel::setFacts(const EntitlementFacts& facts, const QDate& today) {
  m_facts = facts;
  m_today = today;
  m_edit->setToday(today);
  if (!m_day.isValid()) m_day = today;
  m_edit->setDate(m_day);
  refresh();
}

void FunctionsPanel::setDay(const QDate& day) {
  if (!day.isValid() || day == m_day) return;
  m_day = day;
  m_edit->setDate(day);
  refresh();
  emit dayChanged(day);
}

QString FunctionsPanel::quote() const { return m_quote->sentence(); }

void FunctionsPanel::step(int by) {
  if (m_day.isValid()) setDay(m_day.addDays(by));
}

/// Left and Right in the day field go to another day where the caret has nowhere to go.
bool FunctionsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_edit || event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  const bool untouched = m_edit->date() == m_day &&
                         (m_edit->selectedText() == m_edit->text() || m_edit->selectedText().isEmpty());
  if (plain && untouched && key->key() == Qt::Key_Left && m_edit->cursorPosition() == 0)
    return step(-1), m_edit->setCursorPosition(0), true;
  if (plain && untouched && key->key() == Qt::Key_Right && m_edit->cursorPosition() == m_edit->text().size())
    return step(1), true;
  if (plain && key->key() == Qt::Key_PageUp) return step(-1), true;
  if (plain && key->key() == Qt::Key_PageDown) return step(1), true;
  return Panel::eventFilter(watched, event);
}

void FunctionsPanel::retranslate() {
  setTitle(tr("Five functions"));
  m_before->setAccessibleName(tr("The day before"));
  m_after->setAccessibleName(tr("The day after"));
  m_before->setToolTip(tr("The day before"));
  m_after->setToolTip(tr("The day after"));
  m_edit->setAccessibleName(tr("Day for the five functions"));
  refresh();
}

void FunctionsPanel::refresh() {
  if (!m_day.isValid()) return;
  setHint(m_day == m_today ? tr("today") : QString());
  const QVector<Entitlement> answers = entitlementsOn(m_facts, m_day);
  bool all = true;
  for (qsizetype i = 0; i < std::min(answers.size(), m_rows.size()); ++i) {
    const Entitlement& each = answers[i];
    const Row& row = m_rows[i];
    all = all && each.answer == Answer::Yes;
    row.name->setText(nameOf(each.function));
    row.chip->setStatus(chipOf(each.answer), each.answer == Answer::Yes  ? tr("yes")
                                             : each.answer == Answer::No ? tr("no")
                                                                         : tr("proof"));
    row.chip->setAccessibleName(tr("%1: %2").arg(nameOf(each.function), row.chip->text()));
    row.sentence->setText(each.sentence.text());
    row.sentence->setToolTip(each.sentence.text());
  }
  m_quote->setSentence(entitlementSummary(m_facts, m_day, m_today).text(), all ? Tone::Ok : Tone::Accent);
}
