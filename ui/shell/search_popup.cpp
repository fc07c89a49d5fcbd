#include "shell/search_popup.h"

#include <QAbstractListModel>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "kit/icons.h"
#include "kit/panel.h"

namespace {

constexpr int kRow = 48;
constexpr int kLeastWidth = 460;
constexpr int kMostRows = 9;
constexpr int kTextAt = 36;

}  // namespace

class SearchModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;
  void setHits(const QList<SearchHit>& hits) {
    beginResetModel();
    m_hits = hits;
    endResetModel();
  }
  const SearchHit& at(int row) const { return m_hits.at(row); }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : int(m_hits.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    const SearchHit& hit = m_hits.at(index.row());
    if (role == Qt::DisplayRole) return hit.text;
    if (role == Qt::AccessibleTextRole)
      return QStringList{hit.text, hit.detail, hit.why}.join(QStringLiteral(", "));
    return {};
  }

 private:
  QList<SearchHit> m_hits;
};

namespace {

class SearchDelegate : public QStyledItemDelegate {
 public:
  SearchDelegate(const SearchModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, kRow}; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const SearchHit& hit = m_model->at(index.row());
    const QRect area = option.rect;
    painter->save();
    painter->fillRect(
        area, themeColor(option.state.testFlag(QStyle::State_Selected) ? Token::Selection : Token::Base));
    if (!hit.icon.isEmpty())
      painter->drawPixmap(
          area.x() + 11, area.y() + 8,
          iconPixmap(hit.icon, themeColor(Token::Muted), 16, painter->device()->devicePixelRatioF()));
    painter->setFont(themeFont(TextStyle::Hint));
    painter->setPen(themeColor(Token::Muted));
    const QFontMetrics hint = painter->fontMetrics();
    const int why = qMin(hint.horizontalAdvance(hit.why), area.width() / 2);
    painter->drawText(QRect(area.right() - why - 10, area.y() + 5, why + 1, 20),
                      Qt::AlignVCenter | Qt::AlignRight, hint.elidedText(hit.why, Qt::ElideRight, why + 1));
    const QRect second(area.x() + kTextAt, area.y() + 26, area.width() - kTextAt - 10, 18);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                      hint.elidedText(hit.detail, Qt::ElideRight, second.width()));
    painter->setFont(themeFont(TextStyle::BodyBold));
    painter->setPen(themeColor(Token::Text));
    const QRect first(area.x() + kTextAt, area.y() + 5, area.width() - kTextAt - why - 24, 20);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(hit.text, Qt::ElideRight, first.width()));
    painter->restore();
  }

 private:
  const SearchModel* m_model;
};

}  // namespace

SearchPopup::SearchPopup(QLineEdit* box)
    : QFrame(box->window()), m_box(box), m_list(new QListView(this)), m_model(new SearchModel(this)) {
  setObjectName(QStringLiteral("popup"));
  auto* shadow = new QGraphicsDropShadowEffect(this);
  shadow->setBlurRadius(18);
  shadow->setOffset(0, 4);
  shadow->setColor(QColor(0, 0, 0, 60));
  setGraphicsEffect(shadow);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new SearchDelegate(m_model, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_empty = makeLabel({}, TextStyle::Body, Token::Muted, this);
  m_empty->setContentsMargins(12, 12, 12, 12);
  m_empty->setWordWrap(true);
  column->addWidget(m_list);
  column->addWidget(m_empty);
  box->installEventFilter(this);
  connect(m_list, &QListView::clicked, this, [this] { choose(); });
  hide();
}

void SearchPopup::setHits(const QList<SearchHit>& hits, const QString& emptyText) {
  m_model->setHits(hits);
  m_list->setAccessibleName(tr("%n hit(s)", nullptr, int(hits.size())));
  m_list->setVisible(!hits.isEmpty());
  m_empty->setText(emptyText);
  m_empty->setVisible(hits.isEmpty());
  if (hits.isEmpty() && emptyText.isEmpty()) return hide();
  if (!hits.isEmpty()) m_list->setCurrentIndex(m_model->index(0));
  place();
  show();
  raise();
}

int SearchPopup::count() const { return m_model->rowCount(); }

void SearchPopup::closeList() { hide(); }

void SearchPopup::place() {
  const QWidget* window = parentWidget();
  const QPoint below = m_box->mapTo(window, QPoint(0, m_box->height() + 2));
  const int wide = qMin(qMax(m_box->width(), kLeastWidth), window->width() - 8);
  const int x = qMax(4, qMin(below.x() + m_box->width() - wide, window->width() - wide - 4));
  const int rows = qMin(kMostRows, count());
  const int wanted = rows > 0 ? rows * kRow + 2 : 46;
  setGeometry(x, below.y(), wide, qMin(wanted, window->height() - below.y() - 8));
}

void SearchPopup::choose() {
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid()) return;
  const SearchHit hit = m_model->at(index.row());
  hide();
  emit activated(hit.kind, hit.id);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut &&
      static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
    hide();
  const bool asks = event->type() == QEvent::ShortcutOverride;
  if (!isVisible() || (event->type() != QEvent::KeyPress && !asks))
    return QFrame::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool vertical = key == Qt::Key_Down || key == Qt::Key_Up;
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (!vertical && !enter && key != Qt::Key_Escape) return QFrame::eventFilter(watched, event);
  event->accept();
  if (asks) return true;
  if (key == Qt::Key_Escape) hide();
  if (enter) choose();
  if (vertical && count() > 0) {
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentIndex(m_model->index(qBound(0, row, count() - 1)));
  }
  return true;
}

void SearchPopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themeColor(Token::Accent), 1));
  painter.setBrush(themeColor(Token::Base));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
