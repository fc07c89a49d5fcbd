#include "kit/form_grid.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <algorithm>

#include "kit/icons.h"

namespace {

constexpr int kLabelGap = 8;
constexpr int kColumnGap = 14;
constexpr int kRowGap = 8;
constexpr int kSectionGap = 12;
constexpr int kMessageGap = 2;
constexpr int kLeastLabel = 76;
constexpr int kLeastField = 150;
constexpr int kTwoColumns = 440;
constexpr int kGlyph = 13;
constexpr int kWordsAt = kGlyph + 4;

/// "手机(&P)" and "&Phone" without their mnemonic.
QString withoutMnemonic(const QString& label) {
  QString bare = label;
  const qsizetype suffix = bare.indexOf(QLatin1String("(&"));
  if (suffix >= 0 && bare.size() > suffix + 3 && bare.at(suffix + 3) == u')') return bare.remove(suffix, 4);
  return bare.remove(u'&');
}

Token tokenOf(Level level) {
  if (level == Level::Error) return Token::Error;
  return level == Level::Warning ? Token::Warn : Token::Ok;
}

QString glyphOf(Level level) {
  if (level == Level::Error) return QStringLiteral("err");
  return level == Level::Warning ? QStringLiteral("warn") : QStringLiteral("ok");
}

}  // namespace

/// The name of a field, with the red star of a required one. A suffix mnemonic as in 手机(&P) works and is
/// not shown.
class FieldLabel : public QLabel {
 public:
  explicit FieldLabel(QWidget* parent) : QLabel(parent) {}
  void setRequired(bool required) {
    m_required = required;
    update();
  }
  int wanted() const { return fontMetrics().horizontalAdvance(shown()) + starWidth() + 1; }
  /// Above its field the label starts at the left.
  void setAbove(bool above) {
    if (m_above == above) return;
    m_above = above;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const int words = qMin(fontMetrics().horizontalAdvance(shown()), width() - starWidth());
    const int x = m_above ? 0 : width() - starWidth() - words;
    painter.setPen(themeColor(Token::Text));
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic |
                      (words < width() - starWidth() ? Qt::TextDontClip : 0);
    const bool suffix = text().contains(QLatin1String("(&"));
    painter.drawText(QRect(x, 0, words + 1, height()), flags, suffix ? shown() : text());
    if (!m_required) return;
    painter.setPen(themeColor(Token::Error));
    painter.drawText(QRect(x + words, 0, starWidth() + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, QStringLiteral("*"));
  }

 private:
  QString shown() const { return withoutMnemonic(text()); }
  int starWidth() const { return m_required ? fontMetrics().horizontalAdvance(u'*') : 0; }
  bool m_required = false;
  bool m_above = false;
};

/// Glyph and words of a message under a field; as high as its words need.
class MessageLine : public QWidget {
 public:
  explicit MessageLine(QWidget* parent) : QWidget(parent) { setFont(themeFont(TextStyle::Hint)); }
  void setMessage(Level level, const QString& text) {
    m_level = level;
    m_text = text;
    setAccessibleName(text);
    update();
  }
  bool isShown() const { return m_level != Level::None && !m_text.isEmpty(); }
  int heightFor(int width) const { return words(width).height(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const QColor color = themeColor(tokenOf(m_level));
    painter.drawPixmap(
        0, 2, statusPixmap(glyphOf(m_level), color, themeColor(Token::Base), kGlyph, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(rect().adjusted(kWordsAt, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_text);
  }

 private:
  QRect words(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, qMax(40, width - kWordsAt), 1000),
                                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
  }
  Level m_level = Level::None;
  QString m_text;
};

FormField::FormField(FormGrid* grid, QWidget* editor, FieldLabel* label, MessageLine* line)
    : QObject(grid), m_grid(grid), m_editor(editor), m_label(label), m_line(line) {
  label->setBuddy(editor);
  line->hide();
}

void FormField::setLabel(const QString& label) {
  m_label->setText(label);
  m_editor->setAccessibleName(withoutMnemonic(label));
  const QList<FieldEdit*> parts = m_editor->findChildren<FieldEdit*>();
  for (FieldEdit* part : parts)
    if (part->accessibleName().isEmpty()) part->setAccessibleName(withoutMnemonic(label));
  m_grid->relayout();
}

QString FormField::label() const { return withoutMnemonic(m_label->text()); }

void FormField::setRequired(bool required) {
  m_required = required;
  m_label->setRequired(required);
  m_grid->relayout();
}

void FormField::setMessage(Level level, const QString& text) {
  if (level == m_level && text == m_message) return;
  m_level = text.isEmpty() ? Level::None : level;
  m_message = text;
  m_line->setMessage(m_level, text);
  m_line->setVisible(m_visible && m_line->isShown());
  m_editor->setAccessibleDescription(text);
  if (auto* edit = qobject_cast<FieldEdit*>(m_editor)) edit->setLevel(m_level);
  const QList<FieldEdit*> parts = m_editor->findChildren<FieldEdit*>();
  for (FieldEdit* part : parts) part->setLevel(m_level);
  if (m_level == Level::Error) {
    QAccessibleEvent alert(m_editor, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
  }
  m_grid->relayout();
  emit messageChanged();
  emit m_grid->messagesChanged();
}

void FormField::setVisible(bool visible) {
  if (m_visible == visible) return;
  m_visible = visible;
  m_label->setVisible(visible);
  m_editor->setVisible(visible);
  m_line->setVisible(visible && m_line->isShown());
  m_grid->relayout();
}

bool FormField::isBlank() const {
  if (const auto* radios = qobject_cast<const RadioRow*>(m_editor)) return radios->currentId().isEmpty();
  if (const auto* line = qobject_cast<const QLineEdit*>(m_editor)) return line->text().trimmed().isEmpty();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(m_editor))
    return text->toPlainText().trimmed().isEmpty();
  const QList<FieldEdit*> parts = m_editor->findChildren<FieldEdit*>();
  return std::any_of(parts.begin(), parts.end(),
                     [](const FieldEdit* part) { return part->text().trimmed().isEmpty(); });
}

struct FormGrid::Frame {
  bool two = false;
  bool above = false;
  int column = 0;
  int label = 0;
};

FormGrid::FormGrid(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

// Order of the tab chain is the order of adding, whatever the order in which the editors were made.
void FormGrid::adopt(QWidget* widget) {
  widget->setParent(this);
  widget->installEventFilter(this);
  if (!m_fields.isEmpty()) QWidget::setTabOrder(m_fields.last()->editor(), widget);
}

FormField* FormGrid::addField(Column column, const QString& label, QWidget* editor, Need need) {
  auto* name = new FieldLabel(this);
  adopt(editor);
  auto* line = new MessageLine(this);
  auto* field = new FormField(this, editor, name, line);
  m_items.append({field, nullptr, column});
  m_fields.append(field);
  field->setLabel(label);
  field->setRequired(need == Need::Required);
  name->show();
  editor->show();
  relayout();
  return field;
}

SectionTitle* FormGrid::addSection(const QString& title, const QString& hint) {
  auto* section = new SectionTitle(title, hint, this);
  addWidget(section);
  return section;
}

void FormGrid::addWidget(QWidget* widget) {
  widget->setParent(this);
  widget->show();
  m_items.append({nullptr, widget, Column::Both});
  relayout();
}

namespace {

/// What Tab stops at inside an editor. Qt's setTabOrder follows focus proxies, which move with a radio row's
/// choice, and then leaves the rows of a form out of its chain; the buttons themselves stay where they are.
QList<QWidget*> tabStops(QWidget* editor) {
  if ((editor->focusPolicy() & Qt::TabFocus) != 0 && !editor->focusProxy()) return {editor};
  QList<QWidget*> stops;
  for (QWidget* child : editor->findChildren<QWidget*>())
    if ((child->focusPolicy() & Qt::TabFocus) != 0 && !child->focusProxy()) stops.append(child);
  return stops;
}

}  // namespace

void FormGrid::setOrder(const QList<QWidget*>& order) {
  const auto rank = [&order](const Item& item) {
    const qsizetype at = order.indexOf(item.wide ? item.wide : item.field->editor());
    return at < 0 ? order.size() : at;
  };
  std::stable_sort(m_items.begin(), m_items.end(),
                   [&rank](const Item& a, const Item& b) { return rank(a) < rank(b); });
  m_fields.clear();
  QWidget* last = nullptr;
  for (const Item& item : m_items) {
    if (!item.field) continue;
    m_fields.append(item.field);
    for (QWidget* stop : tabStops(item.field->editor())) {
      if (last) QWidget::setTabOrder(last, stop);
      last = stop;
    }
  }
  relayout();
}

FormField* FormGrid::field(const QString& key) const {
  for (FormField* field : m_fields)
    if (field->key() == key && !key.isEmpty()) return field;
  return nullptr;
}

QList<FormField*> FormGrid::errors() const {
  QList<FormField*> wrong;
  for (FormField* field : m_fields)
    if (field->isVisible() && field->level() == Level::Error) wrong.append(field);
  return wrong;
}

QList<FormField*> FormGrid::missing() const {
  QList<FormField*> blank;
  for (FormField* field : m_fields)
    if (field->isVisible() && field->isRequired() && field->isBlank()) blank.append(field);
  return blank;
}

void FormGrid::clearMessages() {
  for (FormField* field : m_fields) field->clearMessage();
}

void FormGrid::focusField(FormField* field) {
  field->editor()->setFocus(Qt::ShortcutFocusReason);
  for (QWidget* up = parentWidget(); up; up = up->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(up)) {
      area->ensureWidgetVisible(field->editor(), 8, 40);
      return;
    }
}

void FormGrid::focusNextError(bool backwards) {
  const auto wrong = [](const FormField* field) {
    return field->isVisible() &&
           (field->level() == Level::Error || (field->isRequired() && field->isBlank()));
  };
  const auto count = int(m_fields.size());
  int at = backwards ? count : -1;
  for (int i = 0; i < count; ++i) {
    const QWidget* editor = m_fields.at(i)->editor();
    if (editor->hasFocus() || editor->isAncestorOf(focusWidget())) at = i;
  }
  for (int step = 1; step <= count; ++step) {
    const int i = ((backwards ? at - step : at + step) % count + count) % count;
    if (wrong(m_fields.at(i))) return focusField(m_fields.at(i));
  }
}

FormGrid::Frame FormGrid::frameFor(int width) const {
  Frame frame;
  frame.two = width >= kTwoColumns;
  frame.column = frame.two ? (width - kColumnGap) / 2 : width;
  frame.label = kLeastLabel;
  for (const FormField* field : m_fields)
    if (field->isVisible()) frame.label = qMax(frame.label, field->m_label->wanted());
  frame.above = frame.column - frame.label - kLabelGap < kLeastField;
  return frame;
}

int FormGrid::place(const FormField& field, const Frame& frame, int x, int y, int width, bool apply) const {
  const int labelHeight = frame.above ? field.m_label->fontMetrics().height() + 2 : 0;
  const int left = frame.above ? x : x + frame.label + kLabelGap;
  const int wide = x + width - left;
  const int editorHeight =
      qMax(32, qMax(field.m_editor->minimumHeight(), field.m_editor->sizeHint().height()));
  const int messageHeight = field.m_line->isShown() ? field.m_line->heightFor(wide) + kMessageGap : 0;
  if (apply) {
    field.m_label->setAbove(frame.above);
    if (frame.above)
      field.m_label->setGeometry(x, y, width, labelHeight);
    else
      field.m_label->setGeometry(x, y, frame.label, qMin(32, editorHeight));
    field.m_editor->setGeometry(left, y + labelHeight, wide, editorHeight);
    field.m_line->setGeometry(left, y + labelHeight + editorHeight + kMessageGap, wide,
                              qMax(0, messageHeight - kMessageGap));
  }
  return labelHeight + editorHeight + messageHeight;
}

int FormGrid::placeWide(const Item& item, int y, int width, bool apply) const {
  const int natural =
      item.wide->hasHeightForWidth() ? item.wide->heightForWidth(width) : item.wide->sizeHint().height();
  const int height = qMax(natural, item.wide->minimumHeight());
  if (apply) item.wide->setGeometry(0, y, width, height);
  return height;
}

int FormGrid::shiftAt(qsizetype index, const Frame& frame) const {
  if (!frame.two || frame.above || index + 1 >= m_items.size()) return 0;
  const Item& right = m_items.at(index + 1);
  if (!right.field || right.column != Column::Right || !right.field->isVisible()) return 0;
  const int room = frame.column - frame.label - kLabelGap;
  const int missing = right.field->m_editor->minimumSizeHint().width() - room;
  const int spare = room - m_items.at(index).field->m_editor->minimumSizeHint().width();
  return qBound(0, missing, qMax(0, spare));
}

int FormGrid::arrange(int width, bool apply) const {
  const Frame frame = frameFor(width);
  int y = 0;
  int rowHeight = 0;
  int shift = 0;
  bool rightFree = false;
  const auto closeRow = [&] {
    if (rowHeight > 0) y += rowHeight + kRowGap;
    rowHeight = 0;
    rightFree = false;
  };
  for (qsizetype i = 0; i < m_items.size(); ++i) {
    const Item& item = m_items.at(i);
    if (item.wide ? item.wide->isHidden() : !item.field->isVisible()) continue;
    const bool right = item.column == Column::Right && rightFree;
    if (!right) closeRow();
    if (item.wide) {
      if (y > 0 && qobject_cast<SectionTitle*>(item.wide)) y += kSectionGap - kRowGap;
      y += placeWide(item, y, width, apply) + kRowGap;
      continue;
    }
    if (!right) shift = item.column == Column::Both ? 0 : shiftAt(i, frame);
    const int wide = item.column == Column::Both ? width : frame.column + (right ? shift : -shift);
    rowHeight = qMax(rowHeight, place(*item.field, frame, right ? width - wide : 0, y, wide, apply));
    rightFree = frame.two && !right && item.column != Column::Both;
  }
  closeRow();
  return qMax(0, y - kRowGap);
}

void FormGrid::relayout() {
  // While a form is built each field and each label would place all fields again, and nobody sees it.
  m_stale = !isVisible();
  if (m_stale) return updateGeometry();
  const int height = arrange(width(), true);
  if (minimumHeight() != height) setMinimumHeight(height);
  updateGeometry();
}

QSize FormGrid::sizeHint() const { return {552, arrange(552, false)}; }

QSize FormGrid::minimumSizeHint() const { return {kLeastField, arrange(qMax(kLeastField, width()), false)}; }

int FormGrid::heightForWidth(int width) const { return arrange(width, false); }

void FormGrid::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) relayout();
}

void FormGrid::resizeEvent(QResizeEvent*) { relayout(); }

bool FormGrid::event(QEvent* event) {
  if (event->type() == QEvent::ParentChange || event->type() == QEvent::Show) setAutoFillBackground(false);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) relayout();
  return QWidget::event(event);
}

bool FormGrid::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                     !(key->modifiers() & ~Qt::KeypadModifier);
  const bool plain = qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched) ||
                     qobject_cast<QCheckBox*>(watched);
  if (!enter || !plain) return QWidget::eventFilter(watched, event);
  focusNextField(static_cast<QWidget*>(watched));
  return true;
}
