#include "roster/standing_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/key_menu.h"
#include "kit/work_words.h"

namespace {

constexpr int kPage = 200;
constexpr int kStandingTable = 150;
constexpr int kWrittenColumn = 3;
constexpr int kSentenceColumn = 4;

constexpr StandingKind standingKinds[] = {StandingKind::All,  StandingKind::Numbers,   StandingKind::Dates,
                                          StandingKind::Ages, StandingKind::Undecided, StandingKind::Others};

/// What is written in a cell, with the wrong part in red.
class WrittenDelegate : public StatusDelegate {
 public:
  WrittenDelegate(std::function<const RosterAnswer*(int)> answer, QObject* parent)
      : StatusDelegate(parent), m_answer(std::move(answer)) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    StatusDelegate::paint(painter, option, index);
    const RosterAnswer* answer = m_answer(index.row());
    if (!answer) return;
    const QRect area = option.rect.adjusted(8, 2, -8, -2);
    const QFontMetrics metrics(option.font);
    if (metrics.horizontalAdvance(answer->written) > area.width())
      return;  // elided: the words beside it say it
    painter->save();
    painter->setPen(themeColor(Token::Error));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    for (const auto& [first, length] : roster_words::wrongParts(*answer)) {
      const int x = area.x() + metrics.horizontalAdvance(answer->written.left(first));
      const QString part = answer->written.mid(first, length);
      // Bold is wider: only where nothing comes after it.
      QFont font = option.font;
      font.setBold(first + length == answer->written.size());
      painter->setFont(font);
      const QRect place(x, area.y(), metrics.horizontalAdvance(part), area.height());
      painter->fillRect(place, themeColor(selected ? Token::Selection : Token::Base));
      painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, part);
    }
    painter->restore();
  }

 private:
  std::function<const RosterAnswer*(int)> m_answer;
};

/// Beside words that wrap, a layout takes the height that is asked for as the least: a table asks for little.
class StandingTable : public DataTable {
 public:
  QSize sizeHint() const override { return {DataTable::sizeHint().width(), kStandingTable}; }
};

}  // namespace

StandingPanel::StandingPanel(RosterFlow& flow, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent), m_flow(flow) {
  m_accept = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_A));
  m_leaveOut = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_N));
  m_allAlike = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_D));
  m_takeBack = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Z));
  build();
  connect(m_accept, &QAction::triggered, this, &StandingPanel::accept);
  connect(m_leaveOut, &QAction::triggered, this, &StandingPanel::leaveOut);
  connect(m_allAlike, &QAction::triggered, this, &StandingPanel::decideAlike);
  connect(m_takeBack, &QAction::triggered, this, [this] {
    if (const RosterAnswer* answer = current()) m_flow.takeBack(*answer);
  });
  connect(m_table, &DataTable::opened, this, &StandingPanel::accept);
  connect(m_table, &DataTable::currentIdChanged, this, &StandingPanel::showActions);
  connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == m_model->columnCount() - 1) accept();
  });
  connect(m_segments, &SegmentBar::currentChanged, this, [this](int index) {
    m_kind = standingKinds[std::max(0, index)];
    showPage();
  });
  connect(&m_flow, &RosterFlow::decided, this, &StandingPanel::redraw);
  retranslate();
}

void StandingPanel::build() {
  m_segments = new SegmentBar;
  addHeaderWidget(m_segments);
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Row"); }, 52, Qt::AlignRight},
                       {[] { return tr("Name"); }, 76},
                       {[] { return tr("Item"); }, 80},
                       {[] { return tr("As written"); }, 170},
                       {[] { return tr("What is wrong, how to mend it"); }, 220, Qt::AlignLeft, true},
                       {[] { return tr("Decision"); }, 96}});
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { done(page(cursor)); });
  m_table = new StandingTable;
  m_table->setTable(m_model, QStringLiteral(" "));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setMinimumHeight(kStandingTable);
  const auto answer = [this](int row) -> const RosterAnswer* {
    const ListRow* line = m_model->row(row);
    return line && line->id <= m_flow.report().standing.size() ? &m_flow.report().standing[line->id - 1]
                                                               : nullptr;
  };
  m_table->setItemDelegateForColumn(kWrittenColumn, new WrittenDelegate(answer, m_table));
  m_table->setItemDelegateForColumn(kSentenceColumn, new SentenceDelegate(m_table));
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
  // The column is too narrow for most sentences, and a tool tip wants a mouse.
  m_sentence = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(12, 0, 12, 0);
  below->addWidget(m_sentence);
  body()->addLayout(below);
  setPlainFooter(true);
  for (QAction* each : {m_accept, m_leaveOut, m_allAlike, m_takeBack}) {
    auto* button = new PlainButton(each);
    button->setSmall(true);
    footer()->addWidget(button);
  }
  footer()->addStretch(1);
}

// ---- rows --------------------------------------------------------------------------------------------

void StandingPanel::showRows() {
  showSegments();
  showPage();
}

void StandingPanel::showSegments() {
  QHash<StandingKind, qint64> counts;
  for (const RosterAnswer& each : m_flow.report().standing) {
    ++counts[StandingKind::All];
    ++counts[roster_words::kindOf(each)];
  }
  QStringList words;
  for (const StandingKind kind : standingKinds)
    words << QStringLiteral("%1 %2").arg(roster_words::nameOf(kind), work_words::count(counts.value(kind)));
  const QSignalBlocker quiet(m_segments);
  const int now = std::max(0, m_segments->current());
  m_segments->setSegments(words);
  m_segments->setCurrent(now);
}

void StandingPanel::showPage() {
  m_shown.clear();
  const auto& standing = m_flow.report().standing;
  for (qsizetype i = 0; i < standing.size(); ++i)
    if (m_kind == StandingKind::All || roster_words::kindOf(standing[i]) == m_kind) m_shown.append(i);
  m_model->reload();
  if (!m_shown.isEmpty()) m_table->selectRow(0);
  showActions();
}

TablePage StandingPanel::page(const QVariant& cursor) const {
  TablePage page;
  const qsizetype from = cursor.isValid() ? cursor.toLongLong() : 0;
  const qsizetype to = std::min<qsizetype>(from + kPage, m_shown.size());
  for (qsizetype i = from; i < to; ++i) page.rows.append(lineOf(m_shown[i]));
  if (to < m_shown.size()) page.next = QVariant::fromValue<qlonglong>(to);
  return page;
}

ListRow StandingPanel::lineOf(qsizetype index) const {
  const RosterAnswer& answer = m_flow.report().standing[index];
  ListCell decision(roster_words::actionFor(answer));
  if (!decision.text.isEmpty()) decision.tone = Tone::Accent;
  if (const RosterDecision* decided = m_flow.decisionOn(answer)) {
    decision =
        decided->accept ? ListCell(ChipKind::Ok, tr("goes in")) : ListCell(ChipKind::Off, tr("left out"));
    decision.plain = true;
  }
  ListCell sentence(answer.sentence);
  sentence.toolTip = answer.sentence;
  return {index + 1,
          {work_words::count(answer.row), answer.name, roster_words::field(answer.field), answer.written,
           sentence, decision},
          false};
}

/// What was decided shows at once, and the row stays where it is.
void StandingPanel::redraw() {
  const qint64 before = m_table->currentId();
  m_model->reload();
  while (!m_table->selectId(before) && m_model->canFetchMore({})) m_model->fetchMore({});
  showActions();
}

const RosterAnswer* StandingPanel::current() const {
  const qint64 at = m_table->currentId() - 1;
  return at >= 0 && at < m_flow.report().standing.size() ? &m_flow.report().standing[at] : nullptr;
}

void StandingPanel::showActions() {
  const RosterAnswer* answer = current();
  const bool open = answer && answer->outcome == RosterOutcome::Doubtful && !m_flow.isRunning();
  m_sentence->setText(answer ? answer->sentence : QString());
  const QString name = open ? roster_words::actionFor(*answer) : tr("accept");
  m_accept->setText(name);
  m_leaveOut->setText(tr("leave out"));
  m_allAlike->setText(open ? tr("the same for all %n alike", nullptr, static_cast<int>(m_flow.alike(*answer)))
                           : tr("the same for all alike"));
  m_takeBack->setText(tr("decide later"));
  for (QAction* each : {m_accept, m_leaveOut, m_allAlike}) each->setEnabled(open);
  m_takeBack->setEnabled(open && m_flow.decisionOn(*answer));
}

// ---- deciding ----------------------------------------------------------------------------------------

void StandingPanel::accept() {
  const RosterAnswer* answer = current();
  if (!answer || !m_accept->isEnabled()) return;
  if (roster_words::wantsReason(*answer)) return emit reasonWanted(*answer);
  m_flow.decide({answer->code, answer->row, true, {}});
}

void StandingPanel::leaveOut() {
  if (const RosterAnswer* answer = current()) m_flow.decide({answer->code, answer->row, false, {}});
}

/// As the row was decided; one that was not is accepted first.
void StandingPanel::decideAlike() {
  const RosterAnswer* answer = current();
  if (!answer) return;
  const RosterDecision* decided = m_flow.decisionOn(*answer);
  if (!decided) {
    if (roster_words::wantsReason(*answer)) return emit reasonWanted(*answer);
    return m_flow.decide({answer->code, 0, true, {}});
  }
  m_flow.decide({decided->code, 0, decided->accept, decided->reason});
}

void StandingPanel::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void StandingPanel::stepSegment(int by) { m_segments->step(by); }

void StandingPanel::retranslate() {
  setTitle(tr("Rows that stand"));
  m_segments->setAccessibleName(tr("Kinds of mistakes"));
  m_table->setAccessibleName(tr("Rows that are not imported, and why"));
  m_table->setEmptyText(tr("Every row is good."));
  showSegments();
  showActions();
}
