#include "shell/app_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/icons.h"
#include "kit/panel.h"

namespace {

constexpr int kHeight = 44;
constexpr int kMark = 26;
constexpr int kSearch = 340;

/// Shows the key that leads here at its right end.
class SearchBox : public FieldEdit {
 public:
  explicit SearchBox(QWidget* parent) : FieldEdit(parent) {
    setFont(themeFont(TextStyle::Bar));
    setEndSpace(keyWidth() + 4);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    FieldEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(width() - keyWidth() - 9, (height() - 16) / 2.0, keyWidth(), 16);
    painter.setPen(QPen(themeColor(Token::Muted), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(themeFont(TextStyle::Hint));
    painter.drawText(box, Qt::AlignCenter, key());
  }

 private:
  static QString key() { return QStringLiteral("Ctrl+K"); }
  static int keyWidth() { return QFontMetrics(themeFont(TextStyle::Hint)).horizontalAdvance(key()) + 8; }
};

KeyButton* barButton(const QString& iconName, QWidget* parent) {
  auto* button = new FlatButton({}, {}, parent);
  button->setSmall(true);
  button->setTextStyle(TextStyle::Bar);
  button->setIconName(iconName);
  return button;
}

}  // namespace

AppBar::AppBar(QWidget* parent) : QWidget(parent) {
  setFixedHeight(kHeight);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(m_navigation + 16, 0, 12, 1);
  row->setSpacing(8);
  m_title = makeLabel({}, TextStyle::PageTitle, Token::Text, this);
  m_crumb = makeElidedLabel({}, TextStyle::Bar, Token::Muted, this);
  m_search = new SearchBox(this);
  m_language = barButton(QStringLiteral("language"), this);
  m_userButton = barButton(QStringLiteral("user"), this);
  m_userButton->setMenuArrow(true);
  m_lock = barButton(QStringLiteral("lock"), this);
  row->addWidget(m_title);
  row->addWidget(m_crumb, 1);
  row->addWidget(m_search);
  row->addSpacing(4);
  row->addWidget(m_language);
  row->addWidget(m_userButton);
  row->addWidget(m_lock);
  connect(m_language, &QPushButton::clicked, this, &AppBar::languageToggled);
  connect(m_userButton, &QPushButton::clicked, this, &AppBar::userMenu);
  connect(m_lock, &QPushButton::clicked, this, &AppBar::lockRequested);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  setCompact(false);
  retranslate();
}

void AppBar::setHeading(const QString& title, const QString& crumb) {
  m_title->setText(title);
  m_crumb->setText(crumb);
}

void AppBar::setUser(const QString& name, const QString& role) {
  m_user = role.isEmpty() ? name : tr("%1 · %2", "user and role").arg(name, role);
  m_userButton->setAccessibleName(tr("User menu: %1").arg(m_user));
  m_userButton->setToolTip(m_user);
  setCompact(m_compact);
}

void AppBar::setNavigationWidth(int width) {
  m_navigation = width;
  layout()->setContentsMargins(width + (m_compact ? 12 : 16), 0, 12, 1);
  update();
}

void AppBar::setCompact(bool compact) {
  m_compact = compact;
  m_search->setMinimumWidth(compact ? 120 : kSearch);
  m_search->setMaximumWidth(compact ? 220 : kSearch);
  m_crumb->setVisible(!compact);
  m_language->setText(compact ? QString() : tr("中文 / EN"));
  m_userButton->setText(compact ? QString() : m_user);
}

void AppBar::retranslate() {
  m_search->setPlaceholderText(tr("Search people, IDs, cards, projects"));
  m_search->setAccessibleName(tr("Search or command"));
  m_language->setAccessibleName(tr("Change the language: Chinese or English"));
  m_language->setToolTip(m_language->accessibleName());
  m_lock->setAccessibleName(tr("Lock the window"));
  m_lock->setToolTip(tr("Lock (Ctrl+Shift+L)"));
  setCompact(m_compact);
}

QLineEdit* AppBar::searchBox() const { return m_search; }

QPoint AppBar::menuPlace() const { return m_userButton->mapToGlobal(QPoint(0, m_userButton->height() + 4)); }

void AppBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), themeColor(Token::Base));
  painter.fillRect(QRect(0, 0, m_navigation - 1, height()), themeColor(Token::Nav));
  painter.fillRect(QRect(m_navigation - 1, 0, 1, height()), themeColor(Token::Border));
  painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Border));
  const bool narrow = m_navigation < 100;
  const QRectF mark(narrow ? (m_navigation - kMark) / 2.0 : 14, (height() - 1 - kMark) / 2.0, kMark, kMark);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Accent));
  painter.drawRoundedRect(mark, 5, 5);
  painter.setFont(themeFont(TextStyle::BodyBold));
  painter.setPen(themeColor(Token::OnAccent));
  painter.drawText(mark, Qt::AlignCenter, QStringLiteral("实"));
  if (narrow) return;
  QFont name = themeFont(TextStyle::BodyBold);
  name.setPixelSize(15);
  name.setLetterSpacing(QFont::AbsoluteSpacing, 1.5);
  painter.setFont(name);
  painter.setPen(themeColor(Token::Text));
  painter.drawText(QRectF(mark.right() + 8, 0, 90, height() - 1), Qt::AlignVCenter | Qt::AlignLeft,
                   QStringLiteral("实名"));
}
