#include "signing/compromised_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/panel.h"
#include "signing/signing_rules.h"

namespace {
constexpr int kCompromisedWidest = 560;
}

CompromisedSheet* CompromisedSheet::ask(QWidget* page, const SigningKey& key, const QDate& today,
                                        std::function<void(MarkCompromised)> accepted) {
  auto* sheet = new CompromisedSheet(page, key, today);
  sheet->m_accepted = std::move(accepted);
  sheet->open(sheet->m_from);
  return sheet;
}

CompromisedSheet::CompromisedSheet(QWidget* page, const SigningKey& key, const QDate& today)
    : Sheet(page, tr("Key %1 is not to be relied on").arg(key.key), kCompromisedWidest),
      m_key(key),
      m_today(today),
      m_from(new DateEdit),
      m_reason(new FieldEdit),
      m_message(makeLabel({}, TextStyle::Hint, Token::Error)) {
  auto* text =
      makeLabel(tr("Cards it signed from that day on are said to be doubtful, and should be replaced. This "
                   "cannot be taken back."),
                TextStyle::Body);
  text->setWordWrap(true);
  m_message->setWordWrap(true);
  m_from->setToday(today);
  m_from->setAccessibleName(tr("From which day"));
  m_reason->setAccessibleName(tr("Reason"));
  card()->body()->addWidget(text);
  card()->body()->addWidget(makeLabel(tr("From which day"), TextStyle::Hint, Token::Muted));
  card()->body()->addWidget(m_from);
  card()->body()->addWidget(makeLabel(tr("Reason"), TextStyle::Hint, Token::Muted));
  card()->body()->addWidget(m_reason);
  card()->body()->addWidget(m_message);
  auto* leaving = new FlatButton(tr("Leave it"), QStringLiteral("Esc"), card());
  auto* mark = new PrimaryButton(tr("Not to be relied on"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(leaving);
  card()->footer()->addWidget(mark);
  connect(leaving, &QPushButton::clicked, this, [this] { leave(); });
  connect(mark, &QPushButton::clicked, this, &CompromisedSheet::accept);
}

void CompromisedSheet::accept() {
  // Leaving the field reads what was typed there.
  m_reason->setFocus();
  const MarkCompromised entered{m_key.key, m_key.version, m_from->date(), m_reason->text().simplified()};
  if (const auto error = signing_rules::checkCompromised(entered, m_key, m_today)) {
    m_message->setText(error->text());
    (error->field == QLatin1String("reason") ? static_cast<FieldEdit*>(m_reason) : m_from)->setFocus();
    return;
  }
  m_accepted(entered);
  finish();
}
