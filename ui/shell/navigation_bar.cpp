#include "shell/navigation_bar.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "kit/icons.h"
#include "kit/panel.h"

namespace {

constexpr int kRowHeight = 35;
constexpr int kRule = 13;
constexpr int kIconAt = 15;
constexpr int kTitleAt = 38;
constexpr int kBadgeRight = 8;

}  // namespace

struct NavigationRow {
  QString key;
  QString icon;
  QString title;
  int group = 0;
  int count = 0;
  bool mine = false;
};

class NavigationModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  // A row with an empty key is a rule between two blocks.
  void add(const NavigationRow& row) {
    const bool rule = !m_rows.isEmpty() && m_rows.last().group != row.group;
    const int at = int(m_rows.size());
    beginInsertRows({}, at, rule ? at + 1 : at);
    if (rule) m_rows.append(NavigationRow{});
    m_rows.append(row);
    endInsertRows();
  }
  void clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
  }
  template <class Change>
  void change(const QString& key, Change&& how) {
    for (int i = 0; i < m_rows.size(); ++i) {
      if (m_rows.at(i).key != key) continue;
      how(m_rows[i]);
      emit dataChanged(index(i), index(i));
    }
  }
  void setCurrent(const QString& key) {
    m_current = key;
    if (!m_rows.isEmpty()) emit dataChanged(index(0), index(int(m_rows.size()) - 1));
  }
  const NavigationRow& at(int row) const { return m_rows.at(row); }
  bool isCurrent(int row) const { return !m_rows.at(row).key.isEmpty() && m_rows.at(row).key == m_current; }
  int rowOf(const QString& key) const {
    for (int i = 0; i < m_rows.size(); ++i)
      if (m_rows.at(i).key == key) return i;
    return -1;
  }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : int(m_rows.size());
  }
  Qt::ItemFlags flags(const QModelIndex& index) const override {
    return m_rows.at(index.row()).key.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  }
  QVariant data(const QModelIndex& index, int role) const override {
    const NavigationRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row.title;
    if (role == Qt::AccessibleTextRole)
      return row.count > 0 ? QStringLiteral("%1 %2").arg(row.title).arg(row.count) : row.title;
    return {};
  }

 private:
  QList<NavigationRow> m_rows;
  QString m_current;
};

namespace {

class NavigationDelegate : public QStyledItemDelegate {
 public:
  NavigationDelegate(const NavigationModel* model, QObject* parent)
      : QStyledItemDelegate(parent), m_model(model) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {40, m_model->at(index.row()).key.isEmpty() ? kRule
                                                       : qMax(kRowHeight, option.fontMetrics.height() + 14)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const NavigationRow& row = m_model->at(index.row());
    if (row.key.isEmpty())
      painter->fillRect(QRect(option.rect.x() + 12, option.rect.y() + 6, option.rect.width() - 24, 1),
                        themeColor(Token::Border));
    else
      paintRow(painter, option, row, m_model->isCurrent(index.row()));
    painter->restore();
  }

 private:
  static void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const NavigationRow& row,
                       bool current) {
    const QRect area = option.rect;
    const bool narrow = area.width() < 100;
    if (current) {
      painter->fillRect(area, themeColor(Token::Base));
      painter->fillRect(QRect(area.x(), area.y(), 3, area.height()), themeColor(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
      painter->fillRect(area, themeColor(Token::Window));
    }
    const QColor ink = themeColor(current ? Token::Accent : Token::Text);
    const int iconX = narrow ? area.x() + (area.width() - 16) / 2 : area.x() + kIconAt;
    painter->drawPixmap(iconX, area.y() + (area.height() - 16) / 2,
                        iconPixmap(row.icon, ink, 16, painter->device()->devicePixelRatioF()));
    const int badge = paintBadge(painter, area, row, narrow);
    if (!narrow) {
      painter->setFont(themeFont(current ? TextStyle::BodyBold : TextStyle::Body));
      painter->setPen(themeColor(Token::Text));
      const QRect words(area.x() + kTitleAt, area.y(), area.width() - kTitleAt - badge - 4, area.height());
      painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                        painter->fontMetrics().elidedText(row.title, Qt::ElideRight, words.width()));
    }
    if (!option.state.testFlag(QStyle::State_HasFocus)) return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColor(Token::Accent), 2));
    painter->drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 4, 4);
  }

  static int paintBadge(QPainter* painter, const QRect& area, const NavigationRow& row, bool narrow) {
    if (row.count <= 0) return 0;
    const QString number = QString::number(row.count);
    painter->setFont(themeFont(TextStyle::Hint));
    const int words = painter->fontMetrics().horizontalAdvance(number);
    if (narrow && !row.mine) return 0;
    if (!row.mine) {
      painter->setPen(themeColor(Token::Muted));
      painter->drawText(area.adjusted(0, 0, -kBadgeRight, 0), Qt::AlignVCenter | Qt::AlignRight, number);
      return words + kBadgeRight;
    }
    const int height = narrow ? 14 : 16;
    const int width = qMax(height + 4, words + 12);
    const QRectF pill(area.right() + 1 - (narrow ? 1 : kBadgeRight) - width,
                      narrow ? area.y() + 1.0 : area.y() + (area.height() - height) / 2.0, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(Token::Accent));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(themeColor(Token::OnAccent));
    painter->drawText(pill, Qt::AlignCenter, number);
    return width + kBadgeRight;
  }

  const NavigationModel* m_model;
};

/// Enter opens; letters do not search (they are the pages' own).
class NavigationList : public QListView {
 public:
  using QListView::QListView;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
      if (currentIndex().isValid()) emit clicked(currentIndex());
      return;
    }
    if (event->text().isEmpty() || !event->text().at(0).isPrint())
      QListView::keyPressEvent(event);
    else
      event->ignore();
  }
  void paintEvent(QPaintEvent* event) override {
    QPainter(viewport()).fillRect(viewport()->rect(), themeColor(Token::Nav));
    QListView::paintEvent(event);
  }
};

}  // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QWidget(parent), m_model(new NavigationModel(this)), m_list(new NavigationList(this)) {
  setFixedWidth(kWide);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 1, 8);
  column->setSpacing(4);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new NavigationDelegate(m_model, m_list));
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
  m_help = makeLabel({}, TextStyle::Hint, Token::Muted, this);
  m_help->setContentsMargins(12, 0, 0, 0);
  column->addWidget(m_list, 1);
  column->addWidget(m_help);
  connect(m_list, &QListView::clicked, this,
          [this](const QModelIndex& index) { emit opened(m_model->at(index.row()).key); });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void NavigationBar::addRow(const QString& key, const QString& iconName, const QString& title, int group) {
  m_model->add(NavigationRow{key, iconName, title, group});
}

void NavigationBar::clear() { m_model->clear(); }

void NavigationBar::setTitle(const QString& key, const QString& title) {
  m_model->change(key, [&](NavigationRow& row) { row.title = title; });
}

void NavigationBar::setBadge(const QString& key, int count, bool mine) {
  m_model->change(key, [&](NavigationRow& row) {
    row.count = count;
    row.mine = mine;
  });
}

void NavigationBar::setCurrent(const QString& key) {
  m_model->setCurrent(key);
  m_list->setCurrentIndex(m_model->index(m_model->rowOf(key)));
}

void NavigationBar::setCompact(bool compact) {
  setFixedWidth(compact ? kNarrow : kWide);
  m_help->setVisible(!compact);
}

void NavigationBar::retranslate() {
  m_help->setText(tr("F1 help · F10 menu"));
  m_list->setAccessibleName(tr("Pages"));
}

void NavigationBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Nav));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Token::Border));
}
