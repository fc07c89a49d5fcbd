#include "roster/roster_mapping.h"

#include <QAction>
#include <QTimer>
#include <QVBoxLayout>

#include "base/pinyin.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "roster/roster_words.h"

namespace {

constexpr int kMappingTable = 150;

/// All that a column can be; the first is to leave it out.
QList<ChoiceItem> fieldChoices() {
  QList<ChoiceItem> items{
      {QStringLiteral("-"), RosterMapping::tr("not imported"), {}, QStringLiteral("bdr"), {}, {}}};
  for (const RosterField& each : rosterFields()) {
    const QString code = QString::fromLatin1(each.code);
    const QString name = roster_words::field(code);
    items.append({code, name, {}, readingOfText(name).initials, {}, {}});
  }
  return items;
}

}  // namespace

RosterMapping::RosterMapping(RosterFlow& flow, QAction* change, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent), m_flow(flow), m_change(change) {
  auto* button = new PlainButton(change);
  button->setSmall(true);
  addHeaderWidget(button);
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Column in the file"); }, 92},
                       {[] { return tr("Item"); }, 120},
                       {[] { return tr("First row"); }, 120, Qt::AlignLeft, true},
                       {[] { return QString(); }, 32}});
  m_table = new DataTable;
  m_table->setTable(m_model, QStringLiteral(" "));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setMinimumHeight(kMappingTable);
  m_notices = new MessageBar;
  m_notices->setClosable(false);  // it holds as long as the file is shown
  auto* below = new QVBoxLayout;
  below->setContentsMargins(12, 8, 12, 8);
  below->addWidget(m_notices);
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
  body()->addLayout(below);
  connect(m_change, &QAction::triggered, this, &RosterMapping::changeCurrent);
  connect(m_table, &DataTable::opened, this, &RosterMapping::changeCurrent);
  connect(&m_flow, &RosterFlow::columnsChanged, this, &RosterMapping::showColumns);
  retranslate();
}

const RosterNotice* RosterMapping::noticeOn(const QString& field) const {
  for (const RosterNotice& notice : m_flow.report().notices)
    if (!field.isEmpty() && notice.field == field) return &notice;
  return nullptr;
}

/// Columns count from 0; rows of a table must not be 0.
ListRow RosterMapping::lineOf(const RosterColumn& column) const {
  const bool in = !column.field.isEmpty();
  ListCell heading(column.heading.isEmpty() ? tr("column %1").arg(column.column + 1) : column.heading);
  heading.muted = !in;
  // The mark of a list to choose from, as long as one may.
  ListCell item(QStringLiteral("→ ") + (in ? roster_words::field(column.field) : tr("not imported")) +
                (m_change->isEnabled() ? QStringLiteral(" ▾") : QString()));
  item.muted = !in;
  ListCell sample(column.sample);
  sample.muted = true;
  const RosterNotice* notice = noticeOn(column.field);
  ListCell state(notice ? ChipKind::Warn : in ? ChipKind::Ok : ChipKind::Off, {});
  state.plain = true;
  state.toolTip = notice                                      ? rosterNotice(*notice).text()
                  : column.why == QLatin1String("remembered") ? tr("as this employer's last roster")
                  : column.why == QLatin1String("heading")    ? tr("told by its heading")
                  : column.why == QLatin1String("content")    ? tr("told by what it holds")
                  : column.why == QLatin1String("chosen")     ? tr("chosen")
                                                              : tr("not imported");
  item.toolTip = state.toolTip;
  return {column.column + 1, {heading, item, sample, state}, false};
}

void RosterMapping::showColumns() {
  closeChooser();
  const qint64 before = m_table->currentId();
  QList<ListRow> rows;
  const bool none = m_flow.step() == RosterStep::File;
  bool remembered = false;
  for (const RosterColumn& column : m_flow.settings().head.columns) {
    if (none) break;
    rows.append(lineOf(column));
    remembered = remembered || column.why == QLatin1String("remembered");
  }
  qint64 id = -1;
  for (const RosterGiven& each : std::as_const(m_given)) {
    ListCell value(each.value);
    value.muted = true;
    ListCell state(ChipKind::Ok, {});
    state.plain = true;
    state.toolTip = tr("chosen for all rows");
    rows.append({id--, {QStringLiteral("—"), QStringLiteral("→ ") + each.label, value, state}, false});
  }
  m_model->setRows(rows);
  if (!m_table->selectId(before) && !rows.isEmpty()) m_table->selectRow(0);
  setHint(remembered ? tr("as in this employer's last roster") : QString());
  showNotices();
}

void RosterMapping::setGiven(const QList<RosterGiven>& given) {
  m_given = given;
  showColumns();
}

void RosterMapping::showNotices() {
  QStringList words;
  for (const RosterNotice& notice : m_flow.report().notices) words << rosterNotice(notice).text();
  const QString said = words.join(u'\n');
  if (said.isEmpty()) return m_notices->clear();
  if (said != m_notices->text()) m_notices->showMessage(ChipKind::Warn, said);
}

void RosterMapping::setChangeable(bool changeable) {
  if (m_change->isEnabled() == changeable) return;
  m_change->setEnabled(changeable);
  showColumns();
}

// ---- changing ----------------------------------------------------------------------------------------

void RosterMapping::changeCurrent() {
  const qint64 id = m_table->currentId();
  if (!m_change->isEnabled() || id <= 0) return;
  closeChooser();
  const int column = static_cast<int>(id) - 1;
  auto* box = new ChoiceBox;
  m_chooser = box;
  box->setAccessibleName(tr("Item of this column"));
  box->setItems(fieldChoices());
  for (const RosterColumn& each : m_flow.settings().head.columns)
    if (each.column == column) box->setCurrentId(each.field.isEmpty() ? QStringLiteral("-") : each.field);
  m_table->setIndexWidget(m_model->index(m_table->currentIndex().row(), 1), box);
  connect(box, &ChoiceBox::entered, this, [this, box, column] { choose(column, box->currentId(), true); });
  connect(box, &ChoiceBox::editingFinished, this, [this, box, column] {
    if (!box->hasFocus() && !box->isOpen()) choose(column, box->currentId(), false);
  });
  box->setFocus(Qt::OtherFocusReason);
  box->selectAll();
  box->openList();
}

/// Not from within the box's own event: choosing takes it away. Enter leads back into the table.
void RosterMapping::choose(int column, const QString& field, bool byEnter) {
  QTimer::singleShot(0, this, [this, column, field, byEnter] {
    if (!m_chooser) return;
    closeChooser();
    m_flow.setField(column, field == QLatin1String("-") ? QString() : field);
    if (byEnter) m_table->setFocus(Qt::OtherFocusReason);
  });
}

void RosterMapping::closeChooser() {
  if (!m_chooser) return;
  ChoiceBox* box = m_chooser;
  m_chooser = nullptr;
  const QModelIndex place = m_table->indexAt(box->geometry().center());
  if (place.isValid()) m_table->setIndexWidget(place, nullptr);
}

void RosterMapping::retranslate() {
  setTitle(tr("Columns"));
  m_table->setAccessibleName(tr("Columns of the file and what they are"));
  m_table->setEmptyText(tr("The columns of the file stand here."));
  showColumns();
}
