#include "deposits/deposit_check_rules.h"

#include "attachments/attachment_rules.h"
#include "base/code_table.h"
#include "identity/resident_id.h"
#include "identity/typed_number.h"

namespace deposit_check_rules {

namespace {

constexpr int mostHeads = 100'000;
constexpr int mostMonths = 1'200;

/// As a registration stores it; a 15-digit number in its longer form, where there is but one.
QString storedNumber(const QString& typed) {
  const QString number = normalisedNumber(typed);
  const QStringList longer = upgradesOf(number);
  return longer.size() == 1 ? longer.first() : number;
}

void checkCrew(const QVector<CrewMember>& crew, int heads, Findings& findings) {
  for (const CrewMember& each : crew)
    if (TypedNumber(each.idNumber).shortened) {
      findings << errorAt("crew", "number-shortened", excelShortened());
      return;
    }
  if (crew.size() > heads)
    findings << errorAt(
        "declaredHeads", "fewer-than-crew",
        message(QT_TRANSLATE_NOOP("core",
                                  "%1 workers are declared, but the list of the first crew names "
                                  "%2."),
                {QString::number(heads), QString::number(crew.size())}));
}

int votesCast(const DepositCheck& check) {
  return static_cast<int>(std::count_if(check.votes.begin(), check.votes.end(),
                                        [](const DepositVote& each) { return each.vote.has_value(); }));
}
bool majorityIsFor(const DepositCheck& check) {
  const auto for_ = std::count_if(check.votes.begin(), check.votes.end(),
                                  [](const DepositVote& each) { return each.vote == ExpertVote::For; });
  return 2 * for_ > votesCast(check);
}

bool hasWordOn(Doubt doubt, const QVector<FlagWord>& words) {
  return std::any_of(words.begin(), words.end(), [doubt](const FlagWord& each) {
    return each.doubt == doubt && !each.words.simplified().isEmpty();
  });
}

Message disagreement(const PaperReading& reading) {
  const QStringList figures{paper_reading::plain(reading.figure, reading.said),
                            paper_reading::plain(reading.figure, reading.declared)};
  switch (reading.figure) {
    case PaperFigure::Cost:
      return message(QT_TRANSLATE_NOOP("core",
                                       "A paper gives a construction cost of %1, declared are %2. Say why it "
                                       "is approved all the same."),
                     figures);
    case PaperFigure::LabourCost:
      return message(QT_TRANSLATE_NOOP("core",
                                       "A paper gives a labour cost of %1, declared are %2. Say why it is "
                                       "approved all the same."),
                     figures);
    case PaperFigure::Heads:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "A paper gives %1 workers, declared are %2. Say why it is approved all "
                            "the same."),
          figures);
    case PaperFigure::FloorArea:
      return message(
          QT_TRANSLATE_NOOP("core",
                            "A paper gives %1 m² of floor, declared are %2. Say why it is approved "
                            "all the same."),
          figures);
    case PaperFigure::Months:
      break;
  }
  return message(QT_TRANSLATE_NOOP("core",
                                   "A paper gives %1 months of work, declared are %2. Say why it is approved "
                                   "all the same."),
                 figures);
}

std::optional<Error> checkApproval(const DepositCheck& check, const DecideDeposit& decision) {
  const int votes = votesCast(check);
  if (votes < check.ruleCopy.experts)
    return conflict(
        "votes", message(QT_TRANSLATE_NOOP("core", "%1 experts have voted; %2 must before it is approved."),
                         {QString::number(votes), QString::number(check.ruleCopy.experts)}));
  for (const Judgement& each : check.judgements)
    if (each.flagged && !hasWordOn(each.doubt, decision.flagWords))
      return invalid("flagWords", message(QT_TRANSLATE_NOOP("core", "Say what you make of this: %1"),
                                          {plausibility::sentenceOf(each).text()}));
  if (!majorityIsFor(check) && decision.words.simplified().isEmpty())
    return invalid("words",
                   message(QT_TRANSLATE_NOOP("core",
                                             "Most experts did not vote for it. Say why it is approved "
                                             "all the same.")));
  for (const PaperReading& each : check.readings)
    if (!each.agrees() && decision.words.simplified().isEmpty()) return invalid("words", disagreement(each));
  return std::nullopt;
}

}  // namespace

DepositFacts completed(const DepositFacts& entered, const ProjectData& project, const QDate& today) {
  DepositFacts facts = entered;
  if (facts.cost == Money()) facts.cost = project.cost;
  if (facts.labourCost == Money()) facts.labourCost = project.labourCost;
  if (facts.heads == 0) facts.heads = project.declaredHeads;
  if (facts.floorArea == 0) facts.floorArea = project.floorArea;
  if (facts.category.isEmpty()) facts.category = project.category;
  if (!facts.beginsOn.isValid()) facts.beginsOn = project.beginsOn;
  if (!facts.endsOn.isValid()) facts.endsOn = project.endsOn;
  if (!facts.appliedOn.isValid()) facts.appliedOn = today;
  facts.structure = facts.structure.simplified();
  facts.choiceReason = facts.choiceReason.simplified();
  return facts;
}

QVector<CrewMember> typed(const QVector<CrewMember>& crew) {
  QVector<CrewMember> all = crew;
  for (CrewMember& each : all) each.roster = {}, each.rosterRow = 0;
  return all;
}

QVector<CrewMember> crewOf(RosterId roster, const QVector<RosterListed>& people) {
  QVector<CrewMember> crew;
  QHash<QString, QString> names;  // by number
  for (const RosterListed& each : people) {
    CrewMember member;
    member.name = each.name.simplified();
    member.roster = roster;
    member.rosterRow = each.row;
    if (!TypedNumber(each.idNumber).shortened) member.idNumber = storedNumber(each.idNumber);
    const auto other = names.constFind(member.idNumber);
    if (!member.idNumber.isEmpty() && other != names.constEnd()) {
      if (*other == member.name) continue;
      member.idNumber.clear();  // two people under one number: one of them is still to be registered
    }
    if (!member.idNumber.isEmpty()) names.insert(member.idNumber, member.name);
    crew.append(member);
  }
  return crew;
}

QVector<CrewMember> normalised(const QVector<CrewMember>& crew) {
  QVector<CrewMember> all;
  QSet<QString> seen;
  for (const CrewMember& each : crew) {
    const QString number = storedNumber(each.idNumber);
    if (number.isEmpty() ? !each.roster : seen.contains(number)) continue;
    if (!number.isEmpty()) seen.insert(number);
    CrewMember member;
    member.idNumber = number;
    member.name = each.name.simplified();
    member.roster = each.roster;
    member.rosterRow = each.rosterRow;
    all.append(member);
  }
  return all;
}

Findings checkPrepared(const DepositFacts& facts, const QVector<CrewMember>& crew,
                       const QVector<NewAttachment>& papers, const QDate& today) {
  Findings findings;
  if (facts.heads < 1 || facts.heads > mostHeads)
    findings << errorAt("declaredHeads", "heads-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter how many workers are declared: 1 to %1."),
                                {QString::number(mostHeads)}));
  if (facts.months < 0 || facts.months > mostMonths)
    findings << errorAt(
        "months", "months-out-of-range",
        message(QT_TRANSLATE_NOOP("core", "This must lie between %1 and %2; it is %3."),
                {QString::number(0), QString::number(mostMonths), QString::number(facts.months)}));
  if (facts.floorArea < 0)
    findings << errorAt("floorArea", "area-negative",
                        message(QT_TRANSLATE_NOOP("core", "The floor area cannot be below zero.")));
  if (facts.appliedOn > today)
    findings << errorAt("appliedOn", "applied-later",
                        message(QT_TRANSLATE_NOOP("core", "The day of application cannot be after today.")));
  if (!facts.category.isEmpty() &&
      !CodeTable::get(QStringLiteral("project-category")).contains(facts.category))
    findings << errorAt(
        "category", "category-unknown",
        message(QT_TRANSLATE_NOOP("core", "No kind of project has the code “%1”. Choose one of the list."),
                {facts.category}));
  checkCrew(crew, facts.heads, findings);
  findings << attachment_rules::check(papers);
  return findings;
}

std::optional<Error> checkHanded(const DepositCheck& check, const QString& to,
                                 const QVector<UserName>& deciders) {
  if (std::any_of(deciders.begin(), deciders.end(), [&to](const UserName& each) { return each.login == to; }))
    return std::nullopt;
  if (check.editors.contains(to))
    return Error{ErrorKind::Forbidden, QStringLiteral("to"),
                 message(QT_TRANSLATE_NOOP("core",
                                           "%1 had a hand in check %2 himself. Hand it to another "
                                           "supervisor."),
                         {to, check.number})};
  return notFound("to", message(QT_TRANSLATE_NOOP("core", "No supervisor has the login “%1”."), {to}));
}

std::optional<Error> checkSubmitted(const DepositCheck& check) {
  if (check.kind == DepositKind::First && check.crew.isEmpty())
    return invalid("crew", message(QT_TRANSLATE_NOOP("core",
                                                     "The list of the first crew is handed in with the "
                                                     "application. Enter it.")));
  if (check.papers.isEmpty())
    return invalid("proofs",
                   message(QT_TRANSLATE_NOOP("core", "Attach the application as it was handed in.")));
  return std::nullopt;
}

bool outgrown(int declared, qint64 onSite, Rate share) {
  return onSite * Rate::whole > qint64(declared) * (Rate::whole + share.inMillionths());
}

bool hasGrown(const DepositFacts& before, const DepositFacts& now, qint64 onSite, Rate share) {
  return now.cost > before.cost || now.labourCost > before.labourCost ||
         outgrown(before.heads, onSite, share);
}

std::optional<Error> checkDecision(const DepositCheck& check, const DecideDeposit& decision) {
  if (!decision.verdict)
    return invalid("verdict",
                   message(QT_TRANSLATE_NOOP("core", "Say whether it is approved, returned or rejected.")));
  if (decision.verdict == DepositVerdict::Approved) return checkApproval(check, decision);
  if (decision.words.simplified().isEmpty())
    return invalid("words", message(QT_TRANSLATE_NOOP("core", "Say why; the applicant is told.")));
  return std::nullopt;
}

DepositState stateAfter(DepositVerdict verdict) {
  switch (verdict) {
    case DepositVerdict::Approved:
      return DepositState::Approved;
    case DepositVerdict::Returned:
      return DepositState::Returned;
    case DepositVerdict::Rejected:
      break;
  }
  return DepositState::Rejected;
}

QVector<Message> clearance(bool approved, Money asked, Money paid, const QVector<CrewMember>& crew) {
  QVector<Message> wanting;
  if (!approved) wanting << message(QT_TRANSLATE_NOOP("core", "No supervisor has approved the check."));
  if (paid < asked)
    wanting << message(QT_TRANSLATE_NOOP("core", "%1 of %2 have been paid; %3 is still missing."),
                       {paid.toString(), asked.toString(), asked.minus(paid).value_or(asked).toString()});
  const auto there =
      std::count_if(crew.begin(), crew.end(), [](const CrewMember& each) { return each.registered; });
  if (crew.isEmpty())
    wanting << message(QT_TRANSLATE_NOOP("core", "There is no list of the first crew."));
  else if (there < crew.size())
    wanting << message(
        QT_TRANSLATE_NOOP("core", "%1 of the %2 workers of the first crew are registered here."),
        {QString::number(there), QString::number(crew.size())});
  return wanting;
}

}  // namespace deposit_check_rules
