#include "deposits/deposit_expert_store.h"

namespace deposit_expert_store {

namespace {

const QString expertColumns =
    QStringLiteral("select id, name, unit, title, phone, active, version from deposit_expert ");

QVector<DepositExpert> expertsIn(Rows rows) {
  QVector<DepositExpert> all;
  while (rows.next())
    all.append({rows.id<DepositExpertId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                rows.flag(5), rows.integer(6)});
  return all;
}

}  // namespace

QVector<DepositExpert> experts(Work& work) {
  return expertsIn(work.select(expertColumns + QStringLiteral("order by name, id")));
}

std::optional<DepositExpert> expert(Work& work, DepositExpertId id) {
  const auto found = expertsIn(work.select(expertColumns + QStringLiteral("where id = ?"), id));
  if (found.isEmpty()) return std::nullopt;
  return found.first();
}

DepositExpertId addExpert(Work& work, const DepositExpert& expert) {
  return work.insert<DepositExpertId>(
      QStringLiteral("insert into deposit_expert (name, unit, title, phone, active, operation_id) "
                     "values (?, ?, ?, ?, ?, ?) returning id"),
      expert.name, expert.unit, expert.title, expert.phone, expert.active, work.operation());
}

bool editExpert(Work& work, const DepositExpert& expert) {
  return work.exec(
             QStringLiteral("update deposit_expert set name = ?, unit = ?, title = ?, phone = ?, active = ?, "
                            "version = version + 1, operation_id = ? where id = ? and version = ?"),
             expert.name, expert.unit, expert.title, expert.phone, expert.active, work.operation(), expert.id,
             expert.version) == 1;
}

QVector<DepositVote> votesOf(Work& work, DepositCheckId check) {
  QVector<DepositVote> votes;
  Rows rows = work.select(
      QStringLiteral("select v.expert_id, e.name, e.unit, v.conflict, v.invited_by, v.invited_at, v.vote, "
                     "v.opinion, v.attachment_id, v.voted_by, v.voted_at from deposit_vote v "
                     "join deposit_expert e on e.id = v.expert_id where v.check_id = ? order by v.id"),
      check);
  while (rows.next()) {
    DepositVote vote;
    vote.expert = rows.id<DepositExpertId>(0);
    vote.name = rows.text(1);
    vote.unit = rows.text(2);
    vote.conflict = rows.text(3);
    vote.invitedBy = rows.text(4);
    vote.invitedAt = rows.instant(5);
    if (ExpertVote cast{}; fromCode(rows.text(6), cast)) vote.vote = cast;
    vote.opinion = rows.text(7);
    vote.attachment = rows.id<AttachmentId>(8);
    vote.votedBy = rows.text(9);
    vote.votedAt = rows.instant(10);
    votes.append(vote);
  }
  return votes;
}

void invite(Work& work, const InviteExpert& entered) {
  work.exec(QStringLiteral("insert into deposit_vote (check_id, expert_id, conflict, invited_by, invited_at, "
                           "operation_id) values (?, ?, ?, ?, ?, ?)"),
            entered.check, entered.expert, entered.conflict, work.actor().login, work.now(),
            work.operation());
}

bool vote(Work& work, const EnterVote& entered, AttachmentId signedOpinion) {
  return work.exec(
             QStringLiteral("update deposit_vote set vote = ?, opinion = ?, attachment_id = ?, voted_by = ?, "
                            "voted_at = ?, operation_id = ? "
                            "where check_id = ? and expert_id = ? and vote = ''"),
             *entered.vote, entered.opinion, signedOpinion, work.actor().login, work.now(), work.operation(),
             entered.check, entered.expert) == 1;
}

}  // namespace deposit_expert_store
