#include "kit/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include "kit/buttons.h"
#include "kit/icons.h"

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(32, 5, 6, 5);
  row->setSpacing(8);
  m_text = new QLabel(this);
  m_text->setWordWrap(true);
  m_text->setMinimumHeight(22);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_action = new LinkLabel({}, this);
  m_close = new QToolButton(this);
  m_close->setIcon(icon(QStringLiteral("close"), Token::Muted));
  m_close->setAutoRaise(true);
  row->addWidget(m_text, 1);
  row->addWidget(m_action);
  row->addWidget(m_close);
  // As high as its words are at this width, not as a label would like to wrap them: what is about it, a sheet
  // or a scrolled form, would keep room for lines that are not there.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
  connect(m_close, &QToolButton::clicked, this, [this] {
    clear();
    emit closed();
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] { recolor(); });
  hide();
}

void MessageBar::recolor() {
  QPalette own = m_text->palette();
  own.setColor(QPalette::WindowText, themeColor(textOf(toneOf(m_kind))));
  m_text->setPalette(own);
  update();
}

void MessageBar::showMessage(ChipKind kind, const QString& text, const QString& action) {
  m_kind = kind;
  m_text->setText(text);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  m_action->updateGeometry();
  m_close->setAccessibleName(tr("Close the message"));
  m_close->setToolTip(m_close->accessibleName());
  setAccessibleName(text);
  recolor();
  show();
  // What is said is seen, also at the top of a form that was scrolled to its end.
  QTimer::singleShot(0, this, [this] {
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(this);
  });
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MessageBar::setText(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
}

void MessageBar::clear() {
  m_text->clear();
  hide();
}

QString MessageBar::text() const { return m_text->text(); }

bool MessageBar::offers() const { return !m_action->text().isEmpty(); }

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tone tone = toneOf(m_kind);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(groundOf(tone)));
  painter.drawRoundedRect(rect(), 4, 4);
  painter.drawPixmap(10, 9,
                     statusPixmap(glyphOf(m_kind), themeColor(textOf(tone)), themeColor(groundOf(tone)), 14,
                                  devicePixelRatioF()));
}
