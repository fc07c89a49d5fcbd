#include "deposits/deposit_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_words.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "office/office.h"

namespace {

constexpr int kListRest = 150;  // milliseconds after the last key

/// The states that have a segment of their own; "" is all of them.
const QStringList& statesListed() {
  static const QStringList states{codeOf(DepositState::Submitted), codeOf(DepositState::Draft),
                                  codeOf(DepositState::Returned),  codeOf(DepositState::Approved),
                                  codeOf(DepositState::Rejected),  QString()};
  return states;
}

}  // namespace

DepositList::DepositList(Office& office, QWidget* parent) : QWidget(parent), m_office(office) {
  m_panel = new Panel(QStringLiteral("deposit"), QStringLiteral(" "));
  m_segments = new SegmentBar;
  m_search = new FieldEdit;
  m_rest = new QTimer(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(kListRest);
  m_bar = new MessageBar;
  m_bar->hide();
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  auto* above = new QWidget;
  auto* row = new QHBoxLayout(above);
  row->setContentsMargins(12, 8, 12, 8);
  row->setSpacing(12);
  row->addWidget(m_segments);
  row->addWidget(m_search, 1);
  m_panel->setBodyMargins(0);
  m_panel->body()->setSpacing(0);
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(above);
  m_panel->body()->addWidget(m_table, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_panel);
  m_model->setColumns({{[] { return tr("Number"); }, 140},
                       {[] { return tr("Project"); }, 200, Qt::AlignLeft, true},
                       {[] { return tr("Contractor"); }, 190},
                       {[] { return tr("Kind"); }, 96},
                       {[] { return tr("Asked"); }, 130, Qt::AlignRight},
                       {[] { return tr("Doubts"); }, 76},
                       {[] { return tr("State"); }, 112},
                       {[] { return tr("Prepared"); }, 200}});
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
  m_table->setTable(m_model, {});
  nameSegments();
  // Who decides begins with what waits for him, who prepares with all.
  m_segments->setCurrent(office.may(Permission::DecideDeposits) ? 0 : int(statesListed().size()) - 1);
  connect(m_segments, &SegmentBar::currentChanged, this, [this] {
    if (!m_naming) m_model->reload();
  });
  connect(m_rest, &QTimer::timeout, this, &DepositList::reload);
  connect(m_search, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
  connect(m_search, &FieldEdit::entered, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { emit opened(DepositCheckId(id)); });
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (m_table->currentId() == 0 && m_model->rowCount() > 0) m_table->selectRow(0);
    emit loaded();
  });
}

void DepositList::setActions(const QList<QAction*>& footer) {
  m_panel->footer()->addStretch(1);
  for (QAction* each : footer) m_panel->footer()->addWidget(new PlainButton(each));
}

void DepositList::reload() {
  m_bar->clear();
  m_model->reload();
}

void DepositList::activate() {
  reload();
  m_table->setFocus(Qt::OtherFocusReason);
}

QString DepositList::stateNow() const { return statesListed().value(m_segments->current()); }

void DepositList::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  DepositListRequest question;
  question.text = m_search->text().trimmed();
  question.state = stateNow();
  question.cursor = cursor.toString();
  m_office.run(ListDeposits, question)
      .then(this, [this, done, first = !cursor.isValid()](Result<DepositListPage> page) {
        TablePage answer;
        if (!page) {
          answer.error = page.error().text();
          m_bar->showMessage(ChipKind::Error, answer.error);
          return done(answer);
        }
        if (first) take(*page);
        for (const DepositCheck& each : std::as_const(page->lines)) answer.rows.append(rowOf(each));
        if (!page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

void DepositList::take(const DepositListPage& page) {
  m_counts.clear();
  for (const DepositStateCount& each : page.counts) {
    m_counts[codeOf(each.state)] = each.count;
    m_counts[QString()] += each.count;
  }
  nameSegments();
}

ListRow DepositList::rowOf(const DepositCheck& check) const {
  const QDate today = m_office.clock().today();
  const auto flags = plausibility::flagsIn(check.judgements).size();
  const bool own = m_office.actor() && check.preparedBy == m_office.actor()->login &&
                   m_office.may(Permission::DecideDeposits) && check.state == DepositState::Submitted;
  ListCell doubts =
      flags == 0 ? ListCell(ChipKind::Ok, tr("none")) : ListCell(ChipKind::Warn, QString::number(flags));
  doubts.plain = flags == 0;
  return {check.id.value(),
          {check.number, check.projectName, check.contractorName, deposit_words::kind(check.kind),
           check.asked.toString(), doubts,
           check.certificate.isEmpty()
               ? ListCell(deposit_words::chipOf(check.state), deposit_words::state(check.state))
               : ListCell(ChipKind::Ok, tr("Cleared")),
           people::nameOf(check.preparedBy) + QStringLiteral(" · ") +
               deposit_words::moment(check.preparedAt, today)},
          own};
}

QString DepositList::segmentName() const {
  const QString code = stateNow();
  DepositState state{};
  if (!code.isEmpty() && fromCode(code, state)) return deposit_words::state(state);
  return tr("All");
}

void DepositList::nameSegments() {
  QStringList names;
  for (const QString& code : statesListed()) {
    DepositState state{};
    QString name = !code.isEmpty() && fromCode(code, state) ? deposit_words::state(state) : tr("All");
    if (const qint64 count = m_counts.value(code)) name += QStringLiteral(" %1").arg(count);
    names << name;
  }
  m_naming = true;
  m_segments->setSegments(names);
  m_naming = false;
}

int DepositList::placeOf(DepositCheckId check) const { return m_model->rowOf(check.value()) + 1; }

DepositCheckId DepositList::step(DepositCheckId from, int by) {
  const int at = m_model->rowOf(from.value());
  const ListRow* next = m_model->row(at < 0 ? 0 : at + by);
  if (!next) return {};
  m_table->selectId(next->id);
  return DepositCheckId(next->id);
}

void DepositList::retranslate() {
  m_panel->setTitle(tr("Checks of deposits"));
  m_panel->setHint(tr("Enter opens"));
  m_segments->setAccessibleName(tr("Which checks"));
  m_search->setPlaceholderText(tr("project, contractor, initials or number of the check"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_table->setAccessibleName(tr("Checks, newest first"));
  m_table->setEmptyText(tr("No check here."));
  nameSegments();
  if (m_model->rowCount() > 0) m_model->reload();
}
