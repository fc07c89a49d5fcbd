#include "cards/batch_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "cards/batch_bar.h"
#include "cards/queue_words.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/icons.h"
#include "kit/message_bar.h"

namespace {

/// A soft red ground, as the message of a field that is wrong.
class ErrorStrip : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::ErrorSoft));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.drawPixmap(10, 15,
                       statusPixmap(QStringLiteral("err"), themeColor(Token::Error),
                                    themeColor(Token::ErrorSoft), 14, devicePixelRatioF()));
  }
};

}  // namespace

BatchTally tallyOf(const CardBatch& batch) {
  BatchTally tally;
  for (const BatchPlace& each : batch.places) {
    tally.spoiled += each.result == PlaceResult::Spoiled ? 1 : 0;
    tally.notPrinted += each.result == PlaceResult::NotPrinted ? 1 : 0;
  }
  const int rest = static_cast<int>(batch.places.size()) - tally.spoiled - tally.notPrinted;
  (batch.state == BatchState::Printed || batch.state == BatchState::Closed ? tally.good : tally.notPrinted) +=
      rest;
  return tally;
}

BatchPanel::BatchPanel(DataTable* table, const QList<QAction*>& footerActions, QAction* failed,
                       QAction* primary, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent), m_table(table) {
  m_state = new StatusChip;
  addHeaderWidget(m_state);
  m_bar = new MessageBar;
  m_model = new PagedTableModel(this);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  buildHead();
  buildStrip();
  setBodyMargins(0);
  body()->setSpacing(0);
  body()->addWidget(m_bar);
  body()->addWidget(m_head);
  body()->addWidget(m_table, 1);
  body()->addWidget(m_strip);
  m_failed = new LinkLabel({});
  m_counts->addWidget(m_failed);
  connect(failed, &QAction::changed, m_failed, [this, failed] {
    m_failed->setText(failed->text() + u' ' + failed->shortcut().toString());
    m_failed->setVisible(failed->isVisible());
  });
  connect(m_failed, &QPushButton::clicked, failed, &QAction::trigger);
  for (QAction* each : footerActions) footer()->addWidget(new PlainButton(each));
  footer()->addStretch(1);
  footer()->addWidget(new PrimaryButton(primary));
  setColumns();
  m_table->setTable(m_model, {});
  connect(m_table, &DataTable::currentIdChanged, this, [this] {
    showStrip();
    emit placeChosen(currentPlace());
  });
  retranslate();
}

/// The card number in full where there is room; in English its end is enough to tell two apart.
void BatchPanel::setColumns() {
  constexpr int room = 326, whole = 150, shortened = 100, leastName = 68;
  const int place = std::max(28, m_table->fontMetrics().horizontalAdvance(tr("Place")) + 18);
  const int result = queue_words::widestResult() + 18;
  m_wholeNumbers = place + leastName + whole + result <= room;
  const int number = m_wholeNumbers ? whole : shortened;
  m_model->setColumns({{[] { return tr("Place"); }, place},
                       {[] { return tr("Name"); }, std::max(leastName, room - place - number - result)},
                       {[] { return tr("Card number"); }, number},
                       {[] { return tr("Result"); }, result}});
}

void BatchPanel::buildHead() {
  m_head = new QWidget;
  auto* column = new QVBoxLayout(m_head);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(6);
  m_what = makeElidedLabel({}, TextStyle::Body);
  m_when = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_progress = new BatchBar;
  m_good = new StatusChip(ChipKind::Ok, {});
  m_bad = new StatusChip(ChipKind::Error, {});
  m_rest = makeLabel({}, TextStyle::Hint, Token::Muted);
  auto* first = new QHBoxLayout;
  first->addWidget(m_what, 1);
  first->addWidget(m_when);
  m_counts = new QHBoxLayout;
  m_counts->setSpacing(12);
  for (StatusChip* each : {m_good, m_bad}) {
    each->setPlain(true);
    m_counts->addWidget(each);
  }
  m_counts->addWidget(m_rest);
  m_counts->addStretch(1);
  column->addLayout(first);
  column->addWidget(m_progress);
  column->addLayout(m_counts);
}

void BatchPanel::buildStrip() {
  auto* around = new QWidget;
  auto* outer = new QVBoxLayout(around);
  outer->setContentsMargins(12, 8, 12, 8);
  auto* strip = new ErrorStrip;
  outer->addWidget(strip);
  auto* column = new QVBoxLayout(strip);
  column->setContentsMargins(32, 6, 8, 6);
  column->setSpacing(2);
  m_stripTitle = makeLabel({}, TextStyle::Body, Token::Error);
  m_stripHint = makeLabel({}, TextStyle::Hint, Token::Error);
  m_stripHint->setWordWrap(true);
  m_reason = new ChoiceBox;
  m_reason->setFreeText(true);
  m_stripTitle->setBuddy(m_reason);
  auto* row = new QHBoxLayout;
  row->addWidget(m_stripTitle);
  row->addWidget(m_reason, 1);
  column->addLayout(row);
  column->addWidget(m_stripHint);
  m_strip = around;
  m_strip->hide();
  m_reason->installEventFilter(this);
  connect(m_reason, &FieldEdit::entered, this, [this] {
    m_table->setFocus(Qt::OtherFocusReason);
    commitReason();
  });
}

// ---- showing -----------------------------------------------------------------------------------------

void BatchPanel::showBatch(const std::optional<CardBatch>& batch, const QDate& today, const QString& login) {
  const bool other = !m_batch || !batch || m_batch->id != batch->id;
  const int before = currentPlace();
  m_batch = batch;
  m_today = today;
  m_login = login;
  if (other) {
    m_troubles.clear();
    m_asked = 0;
  }
  fillTable();
  if (batch && !batch->places.isEmpty())
    choosePlace(other || !place(before) ? batch->places.first().place : before);
  showHead();
  showStrip();
}

void BatchPanel::setTroubles(const QHash<int, QString>& troubles) {
  m_troubles = troubles;
  fillTable();
}

void BatchPanel::fillTable() {
  const int before = currentPlace();
  QList<ListRow> rows;
  if (m_batch) {
    if (m_batch->layout == BatchLayout::Sheet10)
      for (int used = 1; used < m_batch->firstPlace; ++used)
        rows.append({-used,
                     {QString::number(used), tr("empty"), tr("used up by an earlier batch"), QString()},
                     true});
    for (const BatchPlace& each : m_batch->places) {
      ListCell result = queue_words::result(each, m_batch->state);
      if (const QString trouble = m_troubles.value(each.place);
          !trouble.isEmpty() && each.result == PlaceResult::Open) {
        if (m_batch->state == BatchState::Open) result = ListCell(ChipKind::Warn, tr("look"));
        result.toolTip = trouble;
      }
      rows.append(
          {each.place, {QString::number(each.place), each.workerName, numberCell(each.cardNumber), result}});
    }
  }
  m_model->setRows(rows);
  choosePlace(before);
}

ListCell BatchPanel::numberCell(const QString& number) const {
  ListCell cell(m_wholeNumbers ? queue_words::groupedCard(number) : queue_words::shortCard(number));
  cell.toolTip = queue_words::groupedCard(number);
  return cell;
}

void BatchPanel::showHead() {
  m_head->setVisible(m_batch.has_value());
  m_state->setVisible(m_batch.has_value());
  if (!m_batch) return setTitle(tr("Batch"));
  setTitle(tr("Batch %1").arg(m_batch->number));
  const ListCell state = queue_words::batchState(m_batch->state);
  m_state->setStatus(*state.chip, state.text);
  m_state->setTone(*state.tone);
  QStringList what{tr("%n card(s)", nullptr, static_cast<int>(m_batch->places.size()))};
  what.append(m_batch->deskName.isEmpty() ? tr("each to its own desk") : m_batch->deskName);
  what.append(m_batch->madeBy == m_login ? tr("yours") : m_batch->madeBy);
  m_what->setText(what.join(QStringLiteral(" · ")));
  const bool printed = !m_batch->prints.isEmpty();
  m_when->setText(!printed ? tr("made %1").arg(queue_words::at(m_batch->madeAt, m_today))
                  : m_batch->printed > 1
                      ? tr("%1 printed, %2 times")
                            .arg(queue_words::at(m_batch->prints.last().printedAt, m_today))
                            .arg(m_batch->printed)
                      : tr("%1 printed").arg(queue_words::at(m_batch->prints.last().printedAt, m_today)));
  const BatchTally tally = tallyOf(*m_batch);
  m_progress->setTally(tally, printed);
  m_good->setStatus(ChipKind::Ok, tr("good %1").arg(tally.good));
  m_bad->setStatus(ChipKind::Error, tr("spoiled %1").arg(tally.spoiled));
  m_rest->setText(tr("not printed %1").arg(tally.notPrinted));
  const int wanted = m_good->sizeHint().width() + m_bad->sizeHint().width() + m_rest->sizeHint().width() +
                     m_failed->sizeHint().width() + 24 + 4 * 12;
  m_rest->setVisible(tally.notPrinted > 0 || wanted <= width());
}

/// The reason of the place that is spoiled, or about to be.
void BatchPanel::showStrip() {
  const BatchPlace* here = place(currentPlace());
  if (m_asked != 0 && m_asked != currentPlace()) m_asked = 0;
  const bool waits = m_batch && m_batch->state == BatchState::Printed;
  const bool shown = here && (here->result == PlaceResult::Spoiled || (waits && m_asked == here->place));
  m_strip->setVisible(shown);
  if (!shown) return;
  m_stripTitle->setText(tr("Place %1, %2:").arg(here->place).arg(here->workerName));
  m_stripHint->setText(tr("Number …%1 is void and kept; he goes to the head of the queue with a new one.")
                           .arg(here->cardNumber.right(4)));
  const QSignalBlocker quiet(m_reason);
  m_reason->setEnabled(waits && m_editable);
  const QString reason = here->result == PlaceResult::Spoiled ? here->reason : m_lastReason;
  m_reason->setCurrentItem({reason, reason, {}, {}, {}, {}});
}

void BatchPanel::setEmptyText(const QString& text) { m_table->setEmptyText(text); }

// ---- places ------------------------------------------------------------------------------------------

int BatchPanel::currentPlace() const { return static_cast<int>(std::max<qint64>(0, m_table->currentId())); }

const BatchPlace* BatchPanel::place(int number) const {
  if (!m_batch) return nullptr;
  for (const BatchPlace& each : m_batch->places)
    if (each.place == number) return &each;
  return nullptr;
}

void BatchPanel::choosePlace(int number) { m_table->selectId(number); }

void BatchPanel::askReason(int place) {
  m_asked = place;
  if (m_lastReason.isEmpty()) m_lastReason = queue_words::spoiledReasons().first();
  showStrip();
  m_reason->setFocus(Qt::OtherFocusReason);
  m_reason->selectAll();
}

void BatchPanel::commitReason() {
  const int at = currentPlace();
  const BatchPlace* here = place(at);
  const QString reason = m_reason->text().trimmed();
  if (!here || reason.isEmpty() || !m_strip->isVisible() || !m_reason->isEnabled()) return;
  const bool same = here->result == PlaceResult::Spoiled && here->reason == reason;
  m_asked = 0;
  if (same) return;
  m_lastReason = reason;
  emit spoiled(at, reason);
}

/// Esc leaves the place as it was; going elsewhere means what stands there, as in every field.
bool BatchPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_reason) return Panel::eventFilter(watched, event);
  if (event->type() == QEvent::FocusOut) {
    const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
    if (why == Qt::MouseFocusReason || why == Qt::TabFocusReason || why == Qt::BacktabFocusReason)
      commitReason();
  }
  const bool escape =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
  if (!escape || m_reason->isOpen()) return Panel::eventFilter(watched, event);
  m_asked = 0;
  showStrip();
  m_table->setFocus(Qt::OtherFocusReason);
  return true;
}

void BatchPanel::retranslate() {
  m_table->setAccessibleName(tr("Places of the batch"));
  m_reason->setAccessibleName(tr("Why it is spoiled"));
  QList<ChoiceItem> reasons;
  for (const QString& each : queue_words::spoiledReasons()) reasons.append({each, each, {}, {}, {}, {}});
  m_reason->setItems(reasons);
  m_lastReason.clear();
  const int before = currentPlace();
  setColumns();
  fillTable();
  choosePlace(before);
  showHead();
  showStrip();
}
