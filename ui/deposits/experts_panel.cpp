#include "deposits/experts_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "deposits/deposit_words.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"

ExpertsPanel::ExpertsPanel(const QList<QAction*>& actions, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent) {
  m_table = new BareTable({{[] { return tr("Expert"); }, 76},
                           {[] { return tr("Vote"); }, 92},
                           {[] { return tr("Opinion"); }, 120, Qt::AlignLeft, true}});
  for (StatusChip** each : {&m_for, &m_against, &m_open}) {
    *each = new StatusChip;
    (*each)->setPlain(true);
    addHeaderWidget(*each);
  }
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(12, 0, 12, 8);
  row->addStretch(1);
  for (QAction* each : actions) {
    auto* button = new PlainButton(each);
    button->setSmall(true);
    row->addWidget(button);
  }
  body()->addLayout(row);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) {
    for (const DepositVote& each : std::as_const(m_votes))
      if (each.expert.value() == id && each.attachment) emit opinionRequested(each.attachment);
  });
}

namespace {

ListCell voteOf(const DepositVote& vote) {
  if (!vote.conflict.isEmpty()) return {ChipKind::Off, ExpertsPanel::tr("no vote")};
  if (!vote.vote) return {ChipKind::Wait, ExpertsPanel::tr("not yet")};
  return {deposit_words::chipOf(*vote.vote), deposit_words::vote(*vote.vote)};
}

ListRow expertRow(const DepositVote& vote, const QDate& today) {
  ListCell name(vote.name);
  name.bold = true;
  name.toolTip = vote.unit;
  QString words = vote.opinion;
  if (!vote.conflict.isEmpty()) words = ExpertsPanel::tr("tied to the parties: %1").arg(vote.conflict);
  if (words.isEmpty())
    words = ExpertsPanel::tr("invited %1").arg(deposit_words::moment(vote.invitedAt, today));
  ListCell opinion(words);
  opinion.muted = !vote.vote;
  opinion.toolTip = words;
  return {vote.expert.value(), {name, voteOf(vote), opinion}, false};
}

}  // namespace

void ExpertsPanel::showCheck(const DepositCheck& check, const QDate& today) {
  m_votes = check.votes;
  int in = 0;
  int against = 0;
  int open = 0;
  QList<ListRow> rows;
  for (const DepositVote& each : check.votes) {
    in += each.vote == ExpertVote::For ? 1 : 0;
    against += each.vote == ExpertVote::Against ? 1 : 0;
    open += !each.vote && each.conflict.isEmpty() ? 1 : 0;
    rows.append(expertRow(each, today));
  }
  setTitle(tr("Experts"));
  setHint(tr("at least %1").arg(check.ruleCopy.experts));
  m_for->setStatus(ChipKind::Ok, tr("for %1").arg(in));
  m_against->setStatus(ChipKind::Error, tr("against %1").arg(against));
  m_open->setStatus(ChipKind::Wait, tr("not yet %1").arg(open));
  m_open->setTone(Tone::Neutral);
  m_table->setEmptyText(tr("No expert is invited yet."));
  m_table->setRows(rows, tr("Experts, votes and opinions; Enter shows the signed opinion"));
}

DepositExpertId ExpertsPanel::current() const { return DepositExpertId(m_table->currentId()); }
