#include "shell/setup_page.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "identity/division.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/theme.h"

namespace {
constexpr int cardWidth = 720;
}

SetupPage::SetupPage(const QString& where, QWidget* parent) : QWidget(parent), m_where(where) {
  build();
  retranslate();
}

void SetupPage::build() {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  outer->addWidget(area);
  auto* ground = new QWidget;
  ground->setObjectName(QStringLiteral("scrolled"));
  area->setWidget(ground);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(16, 12, 16, 16);
  m_language = new LinkLabel(QString(), ground);
  column->addWidget(m_language, 0, Qt::AlignRight);
  column->addStretch(1);
  auto* card = new Panel({}, {}, ground);
  card->setMaximumWidth(cardWidth);
  card->setBodyMargins(24);
  column->addWidget(card, 0, Qt::AlignHCenter);
  column->addStretch(2);
  m_card = card;
  m_headline = makeLabel({}, TextStyle::Figure, Token::Text, card);
  m_explanation = makeLabel({}, TextStyle::Hint, Token::Muted, card);
  m_explanation->setWordWrap(true);
  m_bar = new MessageBar(card);
  m_bar->setClosable(false);
  m_bar->hide();
  m_form = new FormGrid(card);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_headline, m_explanation, m_bar, m_form})
    card->body()->addWidget(widget);
  using enum FormGrid::Column;
  const auto add = [this](FormGrid::Column place, const char* key, const char* label, bool required,
                          bool secret = false) {
    auto* edit = new FieldEdit;
    if (secret) edit->setEchoMode(QLineEdit::Password);
    FormField* field = m_form->addField(place, tr(label), edit, required ? Need::Required : Need::Optional);
    field->setKey(QString::fromLatin1(key));
    m_fields.append({key, label, edit, field, required});
  };
  add(Both, "name", QT_TR_NOOP("Office"), true);
  add(Left, "division", QT_TR_NOOP("City code"), true);
  add(Right, "phone", QT_TR_NOOP("Phone"), false);
  add(Left, "administratorName", QT_TR_NOOP("Administrator"), true);
  add(Right, "administratorLogin", QT_TR_NOOP("Login"), true);
  add(Both, "administratorPassword", QT_TR_NOOP("First password"), true, true);
  add(Left, "supervisorName", QT_TR_NOOP("Supervisor"), true);
  add(Right, "supervisorLogin", QT_TR_NOOP("Login"), true);
  add(Both, "supervisorPassword", QT_TR_NOOP("First password"), true, true);
  m_button = new PrimaryButton(QString(), QStringLiteral("Ctrl+Enter"), card);
  m_button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  card->body()->addSpacing(8);
  card->body()->addWidget(m_button, 0, Qt::AlignRight);
  connect(m_button, &QPushButton::clicked, this, &SetupPage::submit);
  connect(m_language, &QPushButton::clicked, this, &SetupPage::languageToggled);
}

void SetupPage::retranslate() {
  m_headline->setText(tr("Found an office"));
  m_explanation->setText(
      tr("There is no office at %1 yet. It is made in this file, which only you can read; whoever owns the "
         "file owns the office. "
         "Administrator and supervisor are two persons; each changes the first password when he signs in.")
          .arg(m_where));
  for (const Field& field : m_fields) field.field->setLabel(tr(field.label));
  m_button->setText(tr("Found the office"));
  m_language->setText(tr("中文 / EN"));
}

QString SetupPage::text(const char* key) const {
  const Field* field = fieldOf(QString::fromLatin1(key));
  return field ? field->edit->text().trimmed() : QString();
}

const SetupPage::Field* SetupPage::fieldOf(const QString& key) const {
  for (const Field& field : m_fields)
    if (key == QLatin1String(field.key)) return &field;
  return nullptr;
}

void SetupPage::submit() {
  m_form->clearMessages();
  m_bar->hide();
  for (const Field& field : m_fields)
    if (field.required && field.edit->text().trimmed().isEmpty())
      field.field->setMessage(Level::Error, tr("Please fill this in."));
  if (!text("division").isEmpty() && !Divisions::get().find(text("division")))
    fieldOf(QStringLiteral("division"))
        ->field->setMessage(Level::Error,
                            tr("There is no such city. Enter its six-digit code, e.g. 320100 for Nanjing."));
  if (!m_form->errors().isEmpty()) {
    m_form->focusField(m_form->errors().first());
    return;
  }
  NewOffice office{text("name"), text("division"), text("phone"), {}, {}};
  office.users = {{text("administratorLogin"),
                   text("administratorName"),
                   fieldOf(QStringLiteral("administratorPassword"))->edit->text(),
                   {codeOf(Role::Administrator)}},
                  {text("supervisorLogin"),
                   text("supervisorName"),
                   fieldOf(QStringLiteral("supervisorPassword"))->edit->text(),
                   {codeOf(Role::Supervisor)}}};
  emit found(office);
}

void SetupPage::refuse(const Error& error) {
  setBusy(false);
  if (const Field* field = fieldOf(error.field)) {
    field->field->setMessage(Level::Error, error.text());
    m_form->focusField(field->field);
    return;
  }
  m_bar->showMessage(ChipKind::Error, error.text());
  m_bar->show();
}

void SetupPage::setBusy(bool busy) { m_card->setEnabled(!busy); }

void SetupPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void SetupPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeColor(Token::Window)); }
