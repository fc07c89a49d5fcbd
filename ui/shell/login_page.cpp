#include "shell/login_page.h"

#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/form_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/status_chip.h"

namespace {

constexpr int kCardWidth = 400;
constexpr int kLoginMark = 48;
constexpr int kTick = 1000;

/// The mark of the program, 48 px.
class Mark : public QWidget {
 public:
  explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(kLoginMark, kLoginMark); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::Accent));
    painter.drawRoundedRect(rect(), 9, 9);
    painter.setPen(themeColor(Token::OnAccent));
    painter.setFont(themeFont(TextStyle::Headline));
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("实"));
  }
};

FieldEdit* passwordEdit() {
  auto* edit = new FieldEdit;
  edit->setEchoMode(QLineEdit::Password);
  edit->setMinimumHeight(36);
  edit->setAttribute(Qt::WA_InputMethodEnabled, false);
  return edit;
}

// Qt knows no caps lock; a letter whose case contradicts the shift key betrays it.
std::optional<bool> capsLockIn(const QKeyEvent* event) {
  const QString text = event->text();
  if (text.size() != 1 || !text.at(0).isLetter() || text.at(0).unicode() > 127) return std::nullopt;
  return text.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
}

}  // namespace

LoginPage::LoginPage(QWidget* parent) : QWidget(parent) {
  build();
  setMode(Mode::SignIn);
  auto* timer = new QTimer(this);
  timer->setInterval(kTick);
  connect(timer, &QTimer::timeout, this, &LoginPage::tick);
  timer->start();
}

void LoginPage::build() {
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
  column->addStretch(2);
  buildCard(column);
  column->addStretch(3);
}

void LoginPage::buildCard(QVBoxLayout* column) {
  auto* card = new Panel({}, {}, this);
  m_card = card;
  card->setFixedWidth(kCardWidth);
  card->setBodyMargins(24);
  column->addWidget(card, 0, Qt::AlignHCenter);
  QVBoxLayout* body = card->body();
  body->addWidget(new Mark(card), 0, Qt::AlignHCenter);
  m_officeLabel = makeLabel({}, TextStyle::Body, Token::Muted, card);
  m_headline = makeLabel({}, TextStyle::Figure, Token::Text, card);
  m_clock = makeLabel({}, TextStyle::Headline, Token::Text, card);
  m_hint = makeLabel({}, TextStyle::Hint, Token::Muted, card);
  m_hint->setWordWrap(true);
  for (QLabel* label : {m_headline, m_officeLabel, m_clock, m_hint}) {
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(label != m_clock);
    body->addWidget(label);
  }
  m_bar = new MessageBar(card);
  m_bar->setClosable(false);
  body->addWidget(m_bar);
  buildForm(card);
  m_capsLock = new StatusChip(ChipKind::Warn, {}, card);
  m_capsLock->hide();
  body->addWidget(m_capsLock);
  m_button = new PrimaryButton(QString(), QStringLiteral("Enter"), card);
  m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  body->addSpacing(4);
  body->addWidget(m_button);
  m_other = new LinkLabel(QString(), card);
  body->addWidget(m_other, 0, Qt::AlignHCenter);
  connect(m_button, &QPushButton::clicked, this, &LoginPage::submit);
  connect(m_other, &QPushButton::clicked, this, &LoginPage::otherUser);
  connect(m_language, &QPushButton::clicked, this, &LoginPage::languageToggled);
}

void LoginPage::buildForm(QWidget* card) {
  m_form = new FormGrid(card);
  m_loginEdit = new FieldEdit;
  m_loginEdit->setMinimumHeight(36);
  m_passwordEdit = passwordEdit();
  m_newEdit = passwordEdit();
  m_repeatEdit = passwordEdit();
  m_loginField = m_form->addField(FormGrid::Column::Both, tr("User name"), m_loginEdit);
  m_passwordField = m_form->addField(FormGrid::Column::Both, tr("Password"), m_passwordEdit);
  m_newField = m_form->addField(FormGrid::Column::Both, tr("New password"), m_newEdit);
  m_repeatField = m_form->addField(FormGrid::Column::Both, tr("Once more"), m_repeatEdit);
  for (FieldEdit* edit : {m_passwordEdit, m_newEdit, m_repeatEdit}) edit->installEventFilter(this);
  connect(m_passwordEdit, &FieldEdit::entered, this, [this] {
    if (m_mode != Mode::FirstPassword) submit();
  });
  connect(m_repeatEdit, &FieldEdit::entered, this, &LoginPage::submit);
  for (FormField* field : {m_newField, m_repeatField})
    connect(static_cast<QLineEdit*>(field->editor()), &QLineEdit::textEdited, field,
            &FormField::clearMessage);
  static_cast<Panel*>(card)->body()->addWidget(m_form);
}

void LoginPage::setMode(Mode mode) {
  m_mode = mode;
  m_bar->clear();
  m_form->clearMessages();
  m_loginField->setVisible(mode == Mode::SignIn);
  m_newField->setVisible(mode == Mode::FirstPassword);
  m_repeatField->setVisible(mode == Mode::FirstPassword);
  m_officeLabel->setVisible(mode != Mode::Locked);
  m_clock->setVisible(mode == Mode::Locked);
  m_other->setVisible(mode == Mode::Locked);
  retranslate();
  tick();
}

void LoginPage::setHint(const QString& text) {
  m_hintText = text;
  retranslate();
}

void LoginPage::setOfficeName(const QString& name) {
  m_office = name;
  m_officeLabel->setText(name);
}

void LoginPage::setUser(const QString& login, const QString& name) {
  m_login = login;
  m_name = name;
  m_loginEdit->setText(login);
  retranslate();
}

void LoginPage::refuse(const QString& message) {
  setBusy(false);
  m_bar->showMessage(ChipKind::Error, message);
  m_bar->setClosable(false);
  m_passwordEdit->clear();
  m_passwordEdit->setFocus();
}

void LoginPage::setBusy(bool busy) {
  m_busy = busy;
  for (QWidget* widget : QList<QWidget*>{m_loginEdit, m_passwordEdit, m_newEdit, m_repeatEdit, m_button})
    widget->setEnabled(!busy);
}

void LoginPage::reset() {
  setBusy(false);
  m_bar->clear();
  for (FieldEdit* edit : {m_passwordEdit, m_newEdit, m_repeatEdit}) edit->clear();
  setMode(m_mode);
  focusFirst();
}

void LoginPage::focusFirst() {
  const bool askName = m_mode == Mode::SignIn && m_loginEdit->text().isEmpty();
  (askName ? m_loginEdit : m_passwordEdit)->setFocus(Qt::OtherFocusReason);
}

void LoginPage::submit() {
  if (m_busy) return;
  m_bar->clear();
  if (m_mode == Mode::FirstPassword) return submitFirstPassword();
  const QString login = m_loginEdit->text().trimmed();
  if (m_mode == Mode::SignIn && login.isEmpty()) return m_loginEdit->setFocus();
  if (m_passwordEdit->text().isEmpty()) return m_passwordEdit->setFocus();
  setBusy(true);
  if (m_mode == Mode::Locked)
    emit unlock(m_passwordEdit->text());
  else
    emit signIn(login, m_passwordEdit->text());
}

void LoginPage::submitFirstPassword() {
  if (m_newEdit->text().isEmpty()) return m_newEdit->setFocus();
  if (m_newEdit->text() == m_passwordEdit->text()) {
    m_newField->setMessage(Level::Error, tr("The new password must differ from the old one."));
    return m_newEdit->setFocus();
  }
  if (m_newEdit->text() != m_repeatEdit->text()) {
    m_repeatField->setMessage(Level::Error, tr("The two entries differ. Type the new password once more."));
    return m_repeatEdit->setFocus();
  }
  setBusy(true);
  emit passwordChosen(m_passwordEdit->text(), m_newEdit->text());
}

void LoginPage::retranslate() {
  m_loginField->setLabel(tr("User name"));
  m_passwordField->setLabel(m_mode == Mode::FirstPassword ? tr("Old password") : tr("Password"));
  m_newField->setLabel(tr("New password"));
  m_repeatField->setLabel(tr("Once more"));
  m_capsLock->setStatus(ChipKind::Warn, tr("Caps lock is on"));
  m_other->setText(tr("Somebody else signs in"));
  m_other->updateGeometry();
  m_language->setText(tr("中文 / EN"));
  m_language->setAccessibleName(tr("Change the language: Chinese or English"));
  m_language->updateGeometry();
  retranslateMode();
}

void LoginPage::retranslateMode() {
  if (m_mode == Mode::SignIn) {
    m_headline->setText(tr("Shiming"));
    m_hint->setText(m_hintText.isEmpty() ? tr("Real-name registration of construction workers") : m_hintText);
    m_button->setText(tr("Sign in"));
  } else if (m_mode == Mode::FirstPassword) {
    m_headline->setText(tr("Choose your own password"));
    m_hint->setText(tr("The first password was given by somebody else and works only once."));
    m_button->setText(tr("Change and sign in"));
  } else {
    m_headline->setText(m_name);
    m_hint->setText(tr("Locked. What was being typed is kept."));
    m_button->setText(tr("Unlock"));
  }
  m_button->updateGeometry();
}

void LoginPage::tick() {
  m_clock->setText(
      QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600).toString(QStringLiteral("HH:mm")));
}

void LoginPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LoginPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeColor(Token::Window)); }

void LoginPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  focusFirst();
}

bool LoginPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto caps = capsLockIn(key);
    if (caps) m_capsLock->setVisible(*caps);
    if (key->key() == Qt::Key_CapsLock) m_capsLock->setVisible(!m_capsLock->isVisible());
  }
  return QWidget::eventFilter(watched, event);
}
