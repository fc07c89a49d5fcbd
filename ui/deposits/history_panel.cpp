#include "deposits/history_panel.h"

#include <QAction>
#include <QVBoxLayout>

#include "clearing/transfer_rules.h"
#include "deposits/deposit_words.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"

HistoryPanel::HistoryPanel(QAction* why, QWidget* parent) : Panel({}, QStringLiteral(" "), parent) {
  m_table = new BareTable({{[] { return tr("When"); }, 92},
                           {[] { return tr("What"); }, 140, Qt::AlignLeft, true},
                           {[] { return tr("Who"); }, 96, Qt::AlignRight}});
  auto* button = new PlainButton(why);
  button->setSmall(true);
  addHeaderWidget(button);
  setBodyMargins(0);
  body()->addWidget(m_table, 1);
}

namespace {

struct Event {
  Instant at;
  QString what;
  QString who;
};

void addVotes(QVector<Event>& events, const DepositCheck& check) {
  for (const DepositVote& each : check.votes) {
    events.append({each.invitedAt, HistoryPanel::tr("%1 invited").arg(each.name), each.invitedBy});
    if (each.vote)
      events.append({each.votedAt,
                     HistoryPanel::tr("%1 voted: %2").arg(each.name, deposit_words::vote(*each.vote)),
                     each.votedBy});
  }
}

void addTransfers(QVector<Event>& events, const QVector<DepositTransfer>& transfers) {
  for (const DepositTransfer& each : transfers) {
    events.append({each.askedAt, HistoryPanel::tr("transfer %1 asked for").arg(each.number), each.askedBy});
    if (each.state != TransferState::Asked)
      events.append({each.decidedAt, transfer_rules::sentenceOf(each).text(), each.decidedBy});
  }
}

QVector<Event> eventsOf(const DepositCheck& check, const QVector<DepositTransfer>& transfers) {
  QVector<Event> events{{check.preparedAt, HistoryPanel::tr("prepared"), check.preparedBy}};
  if (check.submittedAt.isValid())
    events.append({check.submittedAt, HistoryPanel::tr("handed in"), check.submittedBy});
  addVotes(events, check);
  for (const DepositDecision& each : check.decisions) {
    QString what = deposit_words::verdict(each.verdict);
    if (!each.words.isEmpty()) what += QStringLiteral(": ") + each.words;
    events.append({each.decidedAt, what, each.decidedBy});
    if (each.recalledAt.isValid())
      events.append({each.recalledAt,
                     HistoryPanel::tr("taken back: %1").arg(deposit_words::verdict(each.verdict)),
                     each.decidedBy});
  }
  if (check.state == DepositState::Withdrawn || check.state == DepositState::Expired)
    events.append({check.decidedAt, deposit_words::state(check.state), check.decidedBy});
  if (!check.certificate.isEmpty())
    events.append({check.clearedAt, HistoryPanel::tr("cleared, certificate %1").arg(check.certificate), {}});
  addTransfers(events, transfers);
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& one, const Event& other) { return one.at < other.at; });
  return events;
}

}  // namespace

void HistoryPanel::showCheck(const DepositCheck& check, const QVector<DepositTransfer>& transfers,
                             const QDate& today) {
  QList<ListRow> rows;
  for (const Event& each : eventsOf(check, transfers)) {
    ListCell at(deposit_words::moment(each.at, today));
    at.muted = true;
    ListCell what(each.what);
    what.toolTip = each.what;
    ListCell who(check.nameOf(each.who));
    who.toolTip = each.who;
    who.muted = true;
    rows.append({rows.size() + 1, {at, what, who}, false});
  }
  setTitle(tr("What happened"));
  m_table->setRows(rows, tr("What happened to the check, oldest first"));
}
