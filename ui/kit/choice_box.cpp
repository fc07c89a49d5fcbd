#include "kit/choice_box.h"

#include <QFrame>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "kit/theme.h"

namespace {

constexpr int kOneLine = 30;
constexpr int kTwoLines = 48;
constexpr int kMostRows = 6;
constexpr int kArrowSpace = 18;

QString folded(const QString& text) { return foldWidth(text).toLower().remove(u' '); }

/// The initial of each character of the text: letters and digits stand for themselves; every other character
/// takes the next initial. Null where there is none.
QList<QChar> alignInitials(const QString& text, const QString& initials) {
  QList<QChar> aligned(text.size(), QChar());
  qsizetype next = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i).toLower();
    if (c.isLowSurrogate()) continue;
    if (next < initials.size() && c == initials.at(next))
      ++next;  // a letter that the initials contain too
    else if (c.unicode() > 0x2E7F && !c.isPunct() && c.unicode() < 0xFF00 && next < initials.size())
      aligned[i] = initials.at(next++);
  }
  return aligned;
}

struct Matcher {
  QString text;
  QList<QChar> initials;
  bool skips(qsizetype i) const { return text.at(i) == u' ' || text.at(i).isLowSurrogate(); }
  bool fits(qsizetype i, QChar c) const { return text.at(i) == c || initials.at(i) == c; }
};

QList<int> runFrom(const Matcher& matcher, qsizetype start, const QString& query) {
  QList<int> found;
  qsizetype at = start;
  for (const QChar c : query) {
    while (at < matcher.text.size() && matcher.skips(at)) ++at;
    if (at >= matcher.text.size() || !matcher.fits(at, c)) return {};
    found.append(int(at++));
  }
  return found;
}

QList<int> scattered(const Matcher& matcher, const QString& query) {
  QList<int> found;
  qsizetype at = 0;
  for (const QChar c : query) {
    while (at < matcher.text.size() && !matcher.fits(at, c)) ++at;
    if (at >= matcher.text.size()) return {};
    found.append(int(at++));
  }
  return found;
}

}  // namespace

std::optional<ChoiceMatch> matchChoice(const ChoiceItem& item, const QString& query) {
  const QString wanted = folded(query);
  if (wanted.isEmpty()) return ChoiceMatch{5, {}};
  if (!item.code.isEmpty() && item.code.compare(wanted, Qt::CaseInsensitive) == 0) return ChoiceMatch{0, {}};
  const Matcher matcher{foldWidth(item.text).toLower(),
                        alignInitials(foldWidth(item.text).toLower(), item.initials.toLower())};
  for (qsizetype start = 0; start < matcher.text.size(); ++start) {
    const QList<int> run = runFrom(matcher, start, wanted);
    if (!run.isEmpty()) return ChoiceMatch{start == 0 ? (run.size() == matcher.text.size() ? 0 : 1) : 2, run};
  }
  if (item.code.startsWith(wanted, Qt::CaseInsensitive)) return ChoiceMatch{3, {}};
  const QList<int> apart = scattered(matcher, wanted);
  return apart.isEmpty() ? std::nullopt : std::optional(ChoiceMatch{4, apart});
}

class ChoiceModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;
  enum Role { DetailRole = Qt::UserRole + 1, NoteRole, MatchRole };

  void setAll(const QList<ChoiceItem>& items, const QString& query, bool filter) {
    m_all = items;
    refilter(query, filter);
  }
  void refilter(const QString& query, bool filter) {
    beginResetModel();
    m_query = query;
    m_shown.clear();
    QList<std::pair<int, int>> order;
    for (int i = 0; i < m_all.size(); ++i) {
      const auto match = matchChoice(m_all.at(i), filter ? query : QString());
      if (match) order.append({match->rank, i});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [rank, index] : order) m_shown.append(index);
    endResetModel();
  }
  const QList<ChoiceItem>& all() const { return m_all; }
  const ChoiceItem* shown(int row) const {
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
  }
  int rowOf(const QString& id) const {
    for (int row = 0; row < m_shown.size(); ++row)
      if (shown(row)->id == id) return row;
    return -1;
  }
  bool hasDetails() const {
    return std::any_of(m_all.begin(), m_all.end(),
                       [](const ChoiceItem& item) { return !item.detail.isEmpty(); });
  }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : int(m_shown.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    const ChoiceItem* item = shown(index.row());
    if (!item) return {};
    if (role == Qt::DisplayRole) return item->text;
    if (role == Qt::AccessibleTextRole)
      return item->detail.isEmpty() ? item->text : item->text + u' ' + item->detail;
    if (role == DetailRole) return item->detail;
    if (role == NoteRole) return item->note;
    if (role != MatchRole || m_query.isEmpty()) return {};
    const auto match = matchChoice(*item, m_query);
    return match ? QVariant::fromValue(match->positions) : QVariant();
  }

 private:
  QList<ChoiceItem> m_all;
  QList<int> m_shown;
  QString m_query;
};

namespace {

class ChoiceDelegate : public QStyledItemDelegate {
 public:
  ChoiceDelegate(const ChoiceModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, m_model->hasDetails() ? kTwoLines : kOneLine};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, themeColor(current ? Token::Selection : Token::Base));
    QRect area = option.rect.adjusted(10, 0, -10, 0);
    QString note = index.data(ChoiceModel::NoteRole).toString();
    if (current && note.isEmpty()) note = QStringLiteral("Enter");
    paintNote(painter, &area, note);
    const QString detail = index.data(ChoiceModel::DetailRole).toString();
    const bool two = m_model->hasDetails();
    paintName(painter, two ? area.adjusted(0, 5, 0, -23) : area, index);
    if (two) {
      painter->setFont(themeFont(TextStyle::Hint));
      painter->setPen(themeColor(Token::Muted));
      const QRect line = area.adjusted(0, 26, 0, -4);
      painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                        painter->fontMetrics().elidedText(detail, Qt::ElideRight, line.width()));
    }
    painter->restore();
  }

 private:
  static void paintNote(QPainter* painter, QRect* area, const QString& note) {
    if (note.isEmpty()) return;
    painter->setFont(themeFont(TextStyle::Hint));
    painter->setPen(themeColor(Token::Muted));
    const int width = painter->fontMetrics().horizontalAdvance(note);
    painter->drawText(area->adjusted(0, 5, 0, 0), Qt::AlignTop | Qt::AlignRight, note);
    area->setRight(area->right() - width - 8);
  }

  static void paintName(QPainter* painter, const QRect& line, const QModelIndex& index) {
    painter->setPen(themeColor(Token::Text));
    const QFont plain = themeFont(TextStyle::Body);
    const QString text =
        QFontMetrics(plain).elidedText(index.data().toString(), Qt::ElideRight, line.width());
    QTextLayout layout(text, plain);
    QList<QTextLayout::FormatRange> bold;
    for (const int position : index.data(ChoiceModel::MatchRole).value<QList<int>>()) {
      QTextLayout::FormatRange range;
      range.start = position;
      range.length = 1;
      range.format.setFont(themeFont(TextStyle::BodyBold));
      bold.append(range);
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    if (row.isValid()) row.setLineWidth(100000);
    layout.endLayout();
    layout.draw(painter, QPointF(line.x(), line.y() + (line.height() - row.height()) / 2));
  }

  const ChoiceModel* m_model;
};

}  // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : FieldEdit(parent), m_model(new ChoiceModel(this)) {
  setEndSpace(kArrowSpace);
  connect(this, &QLineEdit::textEdited, this, &ChoiceBox::query);
}

void ChoiceBox::setItems(const QList<ChoiceItem>& items) {
  const bool typing = m_async && hasFocus() && text() != m_current.text && !text().isEmpty();
  m_model->setAll(items, typing || isOpen() ? text() : QString(), !m_async);
  if (!m_async && !m_current.id.isEmpty()) {
    const int row = m_model->rowOf(m_current.id);
    if (row >= 0 && m_model->shown(row)->text != m_current.text) {
      m_current = *m_model->shown(row);
      setText(m_current.text);
    }
  }
  if (typing || isOpen()) openList();
}

QString ChoiceBox::textOf(const QString& id) const {
  for (const ChoiceItem& item : m_model->all())
    if (item.id == id) return item.text;
  return m_current.id == id ? m_current.text : id;
}

void ChoiceBox::setCurrentId(const QString& id) {
  for (const ChoiceItem& item : m_model->all())
    if (item.id == id && !id.isEmpty()) return choose(item, true);
  choose({}, true);
}

void ChoiceBox::setCurrentItem(const ChoiceItem& item, const QString& tag) {
  choose(item, true);
  setSourceTag(tag);
}

void ChoiceBox::choose(const ChoiceItem& item, bool announce) {
  const bool changed = item.id != m_current.id;
  m_current = item;
  setText(item.text);
  setCursorPosition(0);
  setSourceTag({});
  closeList();
  if (changed && announce) emit currentChanged(item.id);
}

void ChoiceBox::query(const QString& text) {
  const bool cleared = text.trimmed().isEmpty();
  if (!m_current.id.isEmpty() && (cleared || m_freeText)) {
    m_current = {};
    emit currentChanged({});
  }
  emit queryChanged(text);
  if (m_async) return;
  m_model->refilter(text, true);
  openList();
}

bool ChoiceBox::isOpen() const { return m_popup && m_popup->isVisible(); }

void ChoiceBox::openList() {
  if (isReadOnly() || !isEnabled()) return;
  if (!m_popup || m_popup->parentWidget() != window()) buildPopup();
  if (m_model->rowCount() == 0) return closeList();
  placeList();
  m_popup->show();
  m_popup->raise();
  const int row = qMax(0, m_model->rowOf(m_current.id));
  m_list->setCurrentIndex(m_model->index(text() == m_current.text ? row : 0));
}

void ChoiceBox::buildPopup() {
  delete m_popup;
  m_popup = new QFrame(window());
  m_popup->setObjectName(QStringLiteral("popup"));
  auto* shadow = new QGraphicsDropShadowEffect(m_popup);
  shadow->setBlurRadius(16);
  shadow->setOffset(0, 4);
  shadow->setColor(QColor(0, 0, 0, 60));
  m_popup->setGraphicsEffect(shadow);
  auto* column = new QVBoxLayout(m_popup);
  column->setContentsMargins(1, 1, 1, 1);
  m_list = new QListView(m_popup);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new ChoiceDelegate(m_model, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setAccessibleName(tr("Suggestions"));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  column->addWidget(m_list);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
    if (const ChoiceItem* item = m_model->shown(index.row())) choose(ChoiceItem(*item), true);
  });
  connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
}

void ChoiceBox::placeList() {
  const int rowHeight = m_model->hasDetails() ? kTwoLines : kOneLine;
  const int rows = qMin(kMostRows, m_model->rowCount());
  const QPoint below = mapTo(window(), QPoint(0, height() + 1));
  const int roomBelow = window()->height() - below.y() - 4;
  const int roomAbove = below.y() - height() - 6;
  const bool up = roomBelow < rows * rowHeight + 2 && roomAbove > roomBelow;
  const int tall = qMax(rowHeight + 2, qMin(rows * rowHeight + 2, up ? roomAbove : roomBelow));
  const int wide = qMin(qMax(width(), m_model->hasDetails() ? 252 : 160), window()->width() - 8);
  const int x = qMax(4, qMin(below.x(), window()->width() - wide - 4));
  m_popup->setGeometry(x, up ? below.y() - height() - 2 - tall : below.y(), wide, tall);
}

void ChoiceBox::closeList() {
  if (m_popup) m_popup->hide();
}

void ChoiceBox::stepWithoutOpening(int by) {
  m_model->refilter({}, false);
  if (m_model->rowCount() == 0) return;
  const int row = m_model->rowOf(m_current.id);
  const int next =
      row < 0 ? (by > 0 ? 0 : m_model->rowCount() - 1) : qBound(0, row + by, m_model->rowCount() - 1);
  choose(ChoiceItem(*m_model->shown(next)), true);
}

// What stands in the field when it is left: an entry, or (with free text) words, or else what was chosen
// before.
void ChoiceBox::settle() {
  const QString typed = text().trimmed();
  if (typed == m_current.text) return;
  for (const ChoiceItem& item : m_model->all())
    if (!typed.isEmpty() && item.text == typed) return choose(ChoiceItem(item), true);
  if (m_freeText) {
    if (m_current.id.isEmpty()) m_current.text = typed;
    return;
  }
  setText(m_current.text);
}

void ChoiceBox::commitText() {
  const ChoiceItem* marked = isOpen() ? m_model->shown(m_list->currentIndex().row()) : nullptr;
  const bool words = m_freeText && !text().trimmed().isEmpty();
  if (marked && text() != m_current.text && (!words || m_listStepped))
    choose(ChoiceItem(*marked), true);
  else if (marked && m_listStepped)
    choose(ChoiceItem(*marked), true);
  m_listStepped = false;
  closeList();
  settle();
}

bool ChoiceBox::event(QEvent* event) {
  // Esc closes the list first, whatever the page does with it.
  if (event->type() == QEvent::ShortcutOverride && isOpen()) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
      event->accept();
      return true;
    }
  }
  return FieldEdit::event(event);
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
  const bool vertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
  const int by = event->key() == Qt::Key_Down ? 1 : -1;
  if (event->key() == Qt::Key_F4 || (vertical && event->modifiers() == Qt::AltModifier)) return toggleList();
  if (event->key() == Qt::Key_Escape && isOpen()) {
    closeList();
    settle();
    return;
  }
  if (vertical && !isReadOnly() && !isComposing()) {
    if (!isOpen()) return stepWithoutOpening(by);
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_listStepped = true;
    return;
  }
  FieldEdit::keyPressEvent(event);
}

void ChoiceBox::toggleList() {
  if (isOpen()) return closeList();
  if (m_async) emit queryChanged(text() == m_current.text ? QString() : text());
  m_model->refilter(text() == m_current.text ? QString() : text(), !m_async);
  openList();
}

void ChoiceBox::focusOutEvent(QFocusEvent* event) {
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
    commitText();
  else if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
    closeList();
    settle();
  }
  FieldEdit::focusOutEvent(event);
}

void ChoiceBox::mousePressEvent(QMouseEvent* event) {
  FieldEdit::mousePressEvent(event);
  if (event->position().x() > width() - endSpace() - 8) toggleList();
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
  FieldEdit::paintEvent(event);
  if (isReadOnly()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themeColor(Token::Muted));
  const QPointF tip(width() - 13.5, height() / 2.0 + 2.5);
  painter.drawPolygon(QPolygonF({tip, tip + QPointF(-4.5, -5), tip + QPointF(4.5, -5)}));
}
