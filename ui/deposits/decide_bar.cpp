#include "deposits/decide_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "clearing/recall_rules.h"
#include "deposits/deposit_words.h"
#include "kit/choice_box.h"
#include "kit/current_stack.h"
#include "kit/message_bar.h"

namespace {

constexpr int kWords = 52;     // pixels: two lines
constexpr int kHighest = 112;  // pixels of the bar
constexpr int kRecallMinutes = static_cast<int>(recall_rules::recallTime / 60'000);

/// What is often wrong, so that the words need not be typed.
QList<ChoiceItem> usualReasons() {
  const QStringList reasons{
      DecideBar::tr("The declared workers do not match the plan of labour: hand in a plan by months."),
      DecideBar::tr("The labour cost does not match the budget: hand in the budget of labour."),
      DecideBar::tr("The list of the first crew is not complete."),
      DecideBar::tr("A document is missing or cannot be read."),
      DecideBar::tr("Most experts did not vote for it.")};
  QList<ChoiceItem> items;
  for (const QString& each : reasons) items.append({QString::number(items.size() + 1), each, {}, {}, {}, {}});
  return items;
}

}  // namespace

void VerdictButton::setChosen(bool chosen) {
  m_chosen = chosen;
  setAccessibleDescription(chosen ? tr("chosen") : QString());
  update();
}

void VerdictButton::paintEvent(QPaintEvent* event) {
  PlainButton::paintEvent(event);
  if (!m_chosen) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = themeColor(Token::Accent);
  painter.setPen(QPen(veil, 1.5));
  veil.setAlpha(36);
  painter.setBrush(veil);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

DecideBar::DecideBar(const Actions& actions, QWidget* parent)
    : Panel({}, {}, parent), m_goAction(actions.go) {
  m_stack = new CurrentStack;
  m_stack->addWidget(buildAsking(actions));
  m_stack->addWidget(buildTelling(actions));
  body()->setContentsMargins(16, 10, 16, 8);
  body()->addWidget(m_stack);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setNarrow(false);
  retranslate();
}

QWidget* DecideBar::buildAsking(const Actions& actions) {
  auto* asking = new QWidget;
  m_askingRow = new QHBoxLayout(asking);
  m_askingRow->setContentsMargins(0, 0, 0, 0);
  m_askingRow->setSpacing(16);
  auto* left = new QVBoxLayout;
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QAction* each : actions.verdicts) {
    m_buttons.append(new VerdictButton(each));
    row->addWidget(m_buttons.last());
  }
  row->addStretch(1);
  m_may = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  left->addLayout(row);
  left->addWidget(m_may);
  m_recallable = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  left->addWidget(m_recallable);
  left->setSpacing(2);
  left->addStretch(1);
  auto* middle = new QVBoxLayout;
  auto* fields = new QHBoxLayout;
  fields->setSpacing(8);
  m_usual = new ChoiceBox;
  m_usual->setMaximumWidth(190);
  m_words = new QPlainTextEdit;
  m_words->setTabChangesFocus(true);
  m_words->setFixedHeight(kWords);
  m_told = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  fields->addWidget(m_usual, 1, Qt::AlignTop);
  fields->addWidget(m_words, 2);
  middle->addLayout(fields);
  middle->addWidget(m_told);
  auto* right = new QVBoxLayout;
  right->addWidget(new PrimaryButton(actions.go), 0, Qt::AlignRight);
  if (actions.hand) right->addWidget(new PlainButton(actions.hand), 0, Qt::AlignRight);
  right->addStretch(1);
  m_askingRow->addLayout(left);
  m_askingRow->addLayout(middle, 1);
  m_askingRow->addLayout(right);
  connect(m_usual, &ChoiceBox::currentChanged, this, [this] {
    const QString chosen = m_usual->currentItem().text;
    if (chosen.isEmpty() || m_words->toPlainText().contains(chosen)) return;
    m_words->appendPlainText(chosen);
  });
  return asking;
}

QWidget* DecideBar::buildTelling(const Actions& actions) {
  auto* telling = new QWidget;
  m_tellingRow = new QHBoxLayout(telling);
  m_tellingRow->setContentsMargins(0, 0, 0, 0);
  m_tellingRow->setSpacing(12);
  m_message = new MessageBar;
  m_message->setClosable(false);
  m_tellingRow->addWidget(m_message, 1);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QAction* each : actions.verdicts) {
    m_greyed.append(new VerdictButton(each));
    row->addWidget(m_greyed.last());
  }
  for (QAction* each : actions.others) row->addWidget(new PlainButton(each));
  row->addWidget(new PrimaryButton(actions.go));
  m_tellingRow->addLayout(row);
  return telling;
}

bool DecideBar::asksVerdict() const { return m_stack->currentIndex() == 0; }

void DecideBar::askVerdict(const QString& hint) {
  m_may->setText(hint);
  m_stack->setCurrentIndex(0);
  showVerdict();
}

void DecideBar::tell(ChipKind kind, const QString& words, bool own) {
  for (VerdictButton* each : std::as_const(m_greyed)) each->setVisible(own);
  m_message->showMessage(kind, words);
  m_stack->setCurrentIndex(1);
}

QString DecideBar::said() const { return m_message->text(); }

void DecideBar::choose(std::optional<DepositVerdict> verdict) {
  m_verdict = verdict;
  showVerdict();
}

/// The button that carries it out names what it does.
void DecideBar::showVerdict() {
  for (qsizetype i = 0; i < m_buttons.size(); ++i)
    m_buttons[i]->setChosen(m_verdict && static_cast<int>(*m_verdict) == i);
  if (!asksVerdict()) return;
  const QStringList go{tr("Approve, next"), tr("Return, next"), tr("Reject, next")};
  const QStringList told{tr("Approved, the applicant pays; your words stay on file."),
                         tr("Returned, it is mended and handed in anew; the applicant is told your words."),
                         tr("Rejected, it is over; the applicant is told your words.")};
  m_goAction->setEnabled(m_verdict.has_value());
  m_goAction->setText(m_verdict ? go.value(static_cast<int>(*m_verdict)) : tr("Carry out, next"));
  m_told->setText(m_verdict ? told.value(static_cast<int>(*m_verdict)) : tr("Choose what becomes of it."));
}

QString DecideBar::words() const { return m_words->toPlainText().simplified(); }

void DecideBar::setWords(const QString& words) {
  m_words->setPlainText(words);
  m_usual->setCurrentId({});
}

void DecideBar::focusWords() { m_words->setFocus(Qt::OtherFocusReason); }

QWidget* DecideBar::first() const { return m_buttons.first(); }

void DecideBar::setNarrow(bool narrow) {
  // A long sentence wraps into the room there is, and asks for no more than the bar of a verdict.
  setMaximumHeight(narrow ? QWIDGETSIZE_MAX : kHighest);
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  m_askingRow->setDirection(direction);
  m_tellingRow->setDirection(direction);
}

void DecideBar::retranslate() {
  m_usual->setItems(usualReasons());
  m_usual->setPlaceholderText(tr("usual words"));
  m_usual->setAccessibleName(tr("Usual words"));
  m_recallable->setText(tr("It may be taken back within %1 minutes.").arg(kRecallMinutes));
  m_words->setAccessibleName(tr("Words to the verdict"));
  m_words->setPlaceholderText(tr("Why; wanted for a return and a rejection"));
  showVerdict();
}
