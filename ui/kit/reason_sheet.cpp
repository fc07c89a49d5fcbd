#include "kit/reason_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/panel.h"

namespace {

constexpr int kWidest = 520;

bool isEnter(const QKeyEvent* event) {
  return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

}  // namespace

ReasonSheet* ReasonSheet::ask(QWidget* page, const ReasonQuestion& question,
                              std::function<void(QString)> accepted) {
  auto* sheet = new ReasonSheet(page, question);
  connect(sheet, &ReasonSheet::accepted, page,
          [accepted = std::move(accepted)](const QString& reason) { accepted(reason); });
  sheet->open(sheet->m_edit);
  return sheet;
}

ReasonSheet::ReasonSheet(QWidget* page, const ReasonQuestion& question)
    : Sheet(page, question.title, kWidest), m_question(question) {
  Panel* card = this->card();
  card->body()->addWidget(makeWrappedLabel(question.text, TextStyle::Body, Token::Text));
  buildUsual();
  QLabel* label = makeLabel(question.label + (question.shortest > 0 ? QStringLiteral(" *") : QString()),
                            TextStyle::Body, Token::Text);
  m_edit = new QPlainTextEdit(card);
  m_edit->setAccessibleName(question.label);
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(72);
  m_edit->installEventFilter(this);
  label->setBuddy(m_edit);
  m_message = makeWrappedLabel({}, TextStyle::Hint, Token::Error);
  m_message->hide();
  card->body()->addWidget(label);
  card->body()->addWidget(m_edit);
  card->body()->addWidget(m_message);
  addAnswers(tr("Cancel"), question.confirm);
}

void ReasonSheet::buildUsual() {
  if (m_question.usual.isEmpty()) return;
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (const QString& reason : m_question.usual) {
    auto* button = new PlainButton(reason, {}, card());
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, reason] {
      m_edit->setPlainText(reason);
      m_edit->moveCursor(QTextCursor::End);
      m_edit->setFocus();
    });
    row->addWidget(button);
  }
  row->addStretch(1);
  card()->body()->addLayout(row);
}

void ReasonSheet::accept() {
  const QString reason = m_edit->toPlainText().trimmed();
  if (reason.size() < m_question.shortest)
    return refuse(tr("A reason is needed, %n character(s) at least.", nullptr, m_question.shortest));
  const auto length = static_cast<int>(reason.simplified().size());
  if (length > m_question.longest)
    return refuse(tr("At most %1 characters; these are %2.").arg(m_question.longest).arg(length));
  emit accepted(reason);
  finish();
}

void ReasonSheet::refuse(const QString& words) {
  m_message->setText(words);
  m_edit->setAccessibleDescription(words);
  m_message->show();
  m_edit->setFocus();
}

bool ReasonSheet::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_edit && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (isEnter(key) && !(key->modifiers() & Qt::ShiftModifier)) {
      accept();
      return true;
    }
    if (key->key() == Qt::Key_Escape) {
      leave();
      return true;
    }
  }
  return Sheet::eventFilter(watched, event);
}
