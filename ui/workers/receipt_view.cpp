#include "workers/receipt_view.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/message_bar.h"

namespace {

void empty(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace

/// A plain frame inside the panel.
class ReceiptView::Card : public QWidget {
 public:
  explicit Card(QWidget* parent) : QWidget(parent) {
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(Token::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
};

ReceiptView::ReceiptView(QAction* withdraw, QAction* record, QAction* next, QWidget* parent)
    : Panel(QString(), QStringLiteral(" "), parent) {
  setHeaderTone(Tone::Ok);
  m_elapsed = makeLabel({}, TextStyle::Hint, Token::Ok, this);
  addHeaderWidget(m_elapsed);

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(scroll);
  auto* items = new QVBoxLayout(content);
  items->setContentsMargins(4, 4, 4, 0);
  items->setSpacing(12);

  auto* facts = new QHBoxLayout;
  facts->setSpacing(24);
  m_left = new QGridLayout;
  m_right = new QGridLayout;
  for (QGridLayout* grid : {m_left, m_right}) {
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    facts->addLayout(grid, 1);
  }
  items->addLayout(facts);

  m_functionsCard = new Card(content);
  auto* column = new QVBoxLayout(m_functionsCard);
  column->setContentsMargins(12, 10, 12, 10);
  column->setSpacing(6);
  auto* head = new QHBoxLayout;
  m_readOut = makeLabel({}, TextStyle::BodyBold, Token::Text, m_functionsCard);
  m_day = makeLabel({}, TextStyle::Hint, Token::Muted, m_functionsCard);
  head->addWidget(m_readOut);
  head->addStretch();
  head->addWidget(m_day);
  column->addLayout(head);
  m_summary = makeWrappedLabel({}, TextStyle::Body, Token::Text, m_functionsCard);
  m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(m_summary);
  m_functions = new QGridLayout;
  m_functions->setHorizontalSpacing(14);
  m_functions->setVerticalSpacing(8);
  m_functions->setColumnStretch(2, 1);
  column->addLayout(m_functions);
  items->addWidget(m_functionsCard);

  m_boxRow = new QWidget(content);
  auto* boxes = new QHBoxLayout(m_boxRow);
  boxes->setContentsMargins(0, 0, 0, 0);
  boxes->setSpacing(12);
  items->addWidget(m_boxRow);
  m_warning = new MessageBar(content);
  m_warning->setClosable(false);
  items->addWidget(m_warning);
  m_note = makeWrappedLabel({}, TextStyle::Hint, Token::Muted, content);
  items->addWidget(m_note);
  items->addStretch(1);
  content->setObjectName(QStringLiteral("scrolled"));
  scroll->setWidget(content);
  body()->addWidget(scroll);

  m_withdraw = new FlatButton(withdraw, this);
  footer()->addWidget(m_withdraw);
  footer()->addStretch();
  footer()->addWidget(new PlainButton(record, this));
  m_next = new PrimaryButton(next, this);
  footer()->addWidget(m_next);
}

void ReceiptView::setWords(const ReceiptWords& words) {
  setHeaderTone(Tone::Ok);
  setTitle(words.title);
  m_elapsed->setText(words.elapsed);
  fillFacts(m_left, words.left);
  fillFacts(m_right, words.right);
  fillFunctions(words);
  fillBoxes(words.boxes);
  m_warning->clear();
  if (!words.warnings.isEmpty()) m_warning->showMessage(ChipKind::Warn, words.warnings.join(u'\n'));
  m_note->setText(words.note);
  m_note->setVisible(!words.note.isEmpty());
}

void ReceiptView::fillFacts(QGridLayout* grid, const QList<ReceiptWords::Fact>& facts) {
  empty(grid);
  int row = 0;
  for (const ReceiptWords::Fact& fact : facts) {
    grid->addWidget(makeLabel(fact.label, TextStyle::Body, Token::Muted), row, 0, Qt::AlignTop);
    QLabel* value = makeWrappedLabel(fact.value, fact.bold ? TextStyle::BodyBold : TextStyle::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(value, row++, 1, Qt::AlignTop);
  }
}

void ReceiptView::fillFunctions(const ReceiptWords& words) {
  m_functionsCard->setVisible(!words.functions.isEmpty());
  m_readOut->setText(tr("Can be read out to him"));
  m_day->setText(words.day);
  m_summary->setText(words.summary.isEmpty() ? QString() : tr("“%1”").arg(words.summary));
  empty(m_functions);
  int row = 0;
  for (const ReceiptWords::Function& function : words.functions) {
    m_functions->addWidget(makeLabel(function.name, TextStyle::BodyBold, Token::Text), row, 0, Qt::AlignTop);
    auto* chip = new StatusChip(function.kind, function.word);
    m_functions->addWidget(chip, row, 1, Qt::AlignTop | Qt::AlignLeft);
    m_functions->addWidget(makeWrappedLabel(function.sentence, TextStyle::Body), row++, 2, Qt::AlignTop);
  }
}

void ReceiptView::fillBoxes(const QList<ReceiptWords::Box>& boxes) {
  empty(m_boxRow->layout());
  m_boxRow->setVisible(!boxes.isEmpty());
  for (const ReceiptWords::Box& box : boxes) {
    auto* card = new Card(m_boxRow);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(1);
    column->addWidget(makeWrappedLabel(box.label, TextStyle::Hint, Token::Muted, card));
    column->addWidget(makeWrappedLabel(box.answer, TextStyle::BodyBold, Token::Text, card));
    column->addWidget(makeWrappedLabel(box.hint, TextStyle::Hint, Token::Muted, card));
    column->addStretch();
    static_cast<QHBoxLayout*>(m_boxRow->layout())->addWidget(card, 1);
  }
}

void ReceiptView::setWithdrawn(const QString& title, const QString& reason) {
  setHeaderTone(Tone::Error);
  setTitle(title);
  m_elapsed->clear();
  m_functionsCard->hide();
  m_boxRow->hide();
  m_note->hide();
  m_warning->showMessage(ChipKind::Info, reason);
}

void ReceiptView::showError(const QString& text) { m_warning->showMessage(ChipKind::Error, text); }

void ReceiptView::focusNext() { m_next->setFocus(Qt::OtherFocusReason); }
