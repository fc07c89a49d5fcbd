#include "deposits/deposit_words.h"

#include <QCoreApplication>

namespace deposit_words {

namespace {
QString say(const char* source) { return QCoreApplication::translate("DepositWords", source); }

/// Tenths as people write them: no decimal where it is a whole.
QString tenths(qint64 value) {
  return value % 10 == 0 ? QString::number(value / 10)
                         : QStringLiteral("%1.%2").arg(value / 10).arg(value % 10);
}
}  // namespace

QString state(DepositState state) {
  switch (state) {
    case DepositState::Draft:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Draft"));
    case DepositState::Submitted:
      return say(QT_TRANSLATE_NOOP("DepositWords", "To be decided"));
    case DepositState::Approved:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Approved"));
    case DepositState::Returned:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Returned"));
    case DepositState::Rejected:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Rejected"));
    case DepositState::Withdrawn:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Withdrawn"));
    case DepositState::Expired:
      break;
  }
  return say(QT_TRANSLATE_NOOP("DepositWords", "Expired"));
}

ChipKind chipOf(DepositState state) {
  switch (state) {
    case DepositState::Draft:
      return ChipKind::Queued;
    case DepositState::Submitted:
      return ChipKind::Wait;
    case DepositState::Approved:
      return ChipKind::Ok;
    case DepositState::Returned:
      return ChipKind::Warn;
    case DepositState::Rejected:
      return ChipKind::Error;
    case DepositState::Withdrawn:
    case DepositState::Expired:
      break;
  }
  return ChipKind::Off;
}

QString kind(DepositKind kind) {
  return kind == DepositKind::First ? say(QT_TRANSLATE_NOOP("DepositWords", "First check"))
                                    : say(QT_TRANSLATE_NOOP("DepositWords", "Supplementary"));
}

QString vote(ExpertVote vote) {
  switch (vote) {
    case ExpertVote::For:
      return say(QT_TRANSLATE_NOOP("DepositWords", "for"));
    case ExpertVote::Against:
      return say(QT_TRANSLATE_NOOP("DepositWords", "against"));
    case ExpertVote::Abstained:
      break;
  }
  return say(QT_TRANSLATE_NOOP("DepositWords", "abstained"));
}

ChipKind chipOf(ExpertVote vote) {
  if (vote == ExpertVote::For) return ChipKind::Ok;
  return vote == ExpertVote::Against ? ChipKind::Error : ChipKind::Off;
}

QString verdict(DepositVerdict verdict) {
  switch (verdict) {
    case DepositVerdict::Approved:
      return say(QT_TRANSLATE_NOOP("DepositWords", "approved"));
    case DepositVerdict::Returned:
      return say(QT_TRANSLATE_NOOP("DepositWords", "returned"));
    case DepositVerdict::Rejected:
      break;
  }
  return say(QT_TRANSLATE_NOOP("DepositWords", "rejected"));
}

QString doubt(Doubt doubt) {
  switch (doubt) {
    case Doubt::LabourShare:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Labour share of the cost"));
    case Doubt::Heads:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Declared workers"));
    case Doubt::HeadsPerArea:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Workers per 10,000 m²"));
    case Doubt::HeadsPerCost:
      return say(QT_TRANSLATE_NOOP("DepositWords", "Workers per 100 million yuan"));
    case Doubt::Habit:
      break;
  }
  return say(QT_TRANSLATE_NOOP("DepositWords", "Earlier checks of the contractor"));
}

QString figure(Doubt doubt, qint64 value) {
  if (doubt == Doubt::LabourShare) return tenths((value + 500) / 1000) + QStringLiteral(" %");
  return doubt == Doubt::Habit ? QString::number(value) : tenths(value);
}

QString figures(const Judgement& judgement) {
  const QString value = figure(judgement.doubt, judgement.value);
  if (judgement.doubt == Doubt::Habit)
    return say(QT_TRANSLATE_NOOP("DepositWords", "%1 doubtful or outgrown")).arg(value);
  const QString least = figure(judgement.doubt, judgement.least);
  if (judgement.most == 0) return say(QT_TRANSLATE_NOOP("DepositWords", "%1, from %2 on")).arg(value, least);
  return say(QT_TRANSLATE_NOOP("DepositWords", "%1, usually %2 to %3"))
      .arg(value, least, figure(judgement.doubt, judgement.most));
}

QString moment(Instant at, const QDate& today) {
  if (!at.isValid()) return {};
  const QDateTime there = dateTimeInChina(at);
  return there.toString(there.date().year() == today.year() ? QStringLiteral("MM-dd HH:mm")
                                                            : QStringLiteral("yyyy-MM-dd HH:mm"));
}

int votesCast(const DepositCheck& check) {
  return static_cast<int>(std::count_if(check.votes.begin(), check.votes.end(),
                                        [](const DepositVote& each) { return each.vote.has_value(); }));
}

bool isOwn(const DepositCheck& check, const QString& login) { return check.editors.contains(login); }

namespace {
bool wasHandedIn(const DepositCheck& check) { return !check.submittedBy.isEmpty(); }
bool isOver(DepositState state) {
  return state == DepositState::Rejected || state == DepositState::Withdrawn ||
         state == DepositState::Expired;
}

TrailStep decisionStep(const DepositCheck& check, bool votesAreIn) {
  if (check.state == DepositState::Submitted)
    return {state(check.state), votesAreIn ? ChipKind::Wait : ChipKind::Queued, votesAreIn};
  if (check.state == DepositState::Draft) return {state(DepositState::Submitted), ChipKind::Queued, false};
  return {state(check.state), chipOf(check.state), check.state != DepositState::Approved};
}
}  // namespace

QList<TrailStep> steps(const DepositCheck& check) {
  const int votes = votesCast(check);
  const bool votesAreIn = votes >= check.ruleCopy.experts;
  const bool isDraft = check.state == DepositState::Draft;
  const bool waits = check.state == DepositState::Submitted && !votesAreIn;
  QList<TrailStep> way;
  way << TrailStep{state(DepositState::Draft), isDraft ? ChipKind::Wait : ChipKind::Ok, isDraft};
  way << TrailStep{say(QT_TRANSLATE_NOOP("DepositWords", "Handed in")),
                   wasHandedIn(check) && !isDraft ? ChipKind::Ok : ChipKind::Queued, false};
  way << TrailStep{
      say(QT_TRANSLATE_NOOP("DepositWords", "Experts %1 / %2")).arg(votes).arg(check.ruleCopy.experts),
      votesAreIn ? ChipKind::Ok
      : waits    ? ChipKind::Wait
                 : ChipKind::Queued,
      waits};
  way << decisionStep(check, votesAreIn);
  if (isOver(check.state)) return way;
  const bool approved = check.state == DepositState::Approved;
  const bool cleared = !check.certificate.isEmpty();
  way << TrailStep{say(QT_TRANSLATE_NOOP("DepositWords", "Payment")),
                   cleared    ? ChipKind::Ok
                   : approved ? ChipKind::Wait
                              : ChipKind::Queued,
                   approved && !cleared};
  way << TrailStep{say(QT_TRANSLATE_NOOP("DepositWords", "Cleared")),
                   cleared ? ChipKind::Ok : ChipKind::Queued, false};
  return way;
}

QString credit(CreditLevel level) {
  switch (level) {
    case CreditLevel::A:
      return QStringLiteral("A");
    case CreditLevel::B:
      return QStringLiteral("B");
    case CreditLevel::C:
      return QStringLiteral("C");
    case CreditLevel::D:
      return QStringLiteral("D");
    case CreditLevel::Unrated:
      break;
  }
  return say(QT_TRANSLATE_NOOP("DepositWords", "not rated"));
}

}  // namespace deposit_words
