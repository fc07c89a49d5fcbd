#include "deposits/deposit_check_operations.h"

#include "attachments/attachment_operations.h"
#include "base/paging.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_check_steps.h"
#include "deposits/deposit_check_store.h"
#include "deposits/deposit_rule_operations.h"
#include "deposits/like_project_store.h"
#include "projects/project_operations.h"
#include "roster/roster_people_operations.h"
#include "storage/day_numbers.h"
#include "workers/person_operations.h"

namespace {

// ---- computed ----------------------------------------------------------------------------------------

Result<Project> projectAsked(Work& work, ProjectId id) {
  const auto project = projectWith(work, id);
  if (work.failed()) return refuse(work.error());
  if (!project)
    return refuse(notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file."))));
  return *project;
}

/// The most that has been declared and paid for so far: what is said lower in between is not paid for twice.
DepositFacts coveredBy(const QVector<DepositCheck>& earlier) {
  DepositFacts covered = earlier.last().facts;
  for (const DepositCheck& each : earlier) {
    covered.cost = std::max(covered.cost, each.facts.cost);
    covered.labourCost = std::max(covered.labourCost, each.facts.labourCost);
    covered.heads = std::max(covered.heads, each.facts.heads);
  }
  return covered;
}

/// Rule of the application's day, which it answers, sums and doubts. `earlier` are the project's approved
/// checks, of which a supplementary one pays what has been added since.
Result<DepositRule> compute(Work& work, const Project& project, const QVector<DepositCheck>& earlier,
                            DepositCheck& check) {
  const auto rule = depositRuleFor(work, project.data.division, check.facts.appliedOn);
  if (!rule) return rule;
  check.rule = rule->id;
  check.ruleCopy = rule->data;
  check.contractor = project.data.generalContractor;
  Money before;
  for (const DepositCheck& each : earlier) before = before.plus(each.asked).value_or(before);
  const auto made = earlier.isEmpty() ? assess(check.facts, rule->data)
                                      : assessGrowth(coveredBy(earlier), check.facts, before, rule->data);
  if (!made) return refuse(made.error());
  check.assessment = *made;
  check.asked = made->asked;
  check.judgements = plausibility::judge(
      check.facts, *made,
      like_project_store::figures(work, {project.id, check.contractor, check.facts, rule->data}),
      deposit_check_store::formerOf(work, check.contractor, check.id), rule->data);
  if (work.failed()) return refuse(work.error());
  return rule;
}

Result<AssessedProject> assessProject(Work& work, const AssessProject& asked) {
  const auto project = projectAsked(work, asked.project);
  if (!project) return refuse(project.error());
  DepositCheck check;
  check.facts = deposit_check_rules::completed(asked.facts, project->data, work.today());
  if (auto error = firstError(deposit_check_rules::checkPrepared(check.facts, {}, {}, work.today())))
    return refuse(*error);
  const auto rule = compute(work, *project, {}, check);
  if (!rule) return refuse(rule.error());
  plausibility::speak(check.judgements);
  check.project = project->id;
  const LikeProjects alike = deposit_check_steps::alike(work, check);
  if (work.failed()) return refuse(work.error());
  return AssessedProject{check.facts, *rule, check.assessment, check.judgements, alike};
}

// ---- prepared ----------------------------------------------------------------------------------------

/// A first check where none is approved; a supplementary one where one is, and something has grown.
std::optional<Error> wrongKind(Work& work, const DepositCheck& check, const QVector<DepositCheck>& earlier) {
  if (check.kind == DepositKind::First) {
    if (earlier.isEmpty()) return std::nullopt;
    return conflict("project",
                    message(QT_TRANSLATE_NOOP("core",
                                              "Check %1 of this project is approved. What has grown "
                                              "since goes into a supplementary one."),
                            {earlier.first().number}));
  }
  if (check.reason.isEmpty())
    return invalid("reason", message(QT_TRANSLATE_NOOP("core", "Say what has grown.")));
  if (earlier.isEmpty())
    return conflict("project", message(QT_TRANSLATE_NOOP("core",
                                                         "No check of this project is approved that could be "
                                                         "supplemented.")));
  const DepositCheck& last = earlier.last();
  if (deposit_check_rules::hasGrown(coveredBy(earlier), check.facts, onSiteOf(work, check.project),
                                    last.ruleCopy.supplementShare))
    return std::nullopt;
  return conflict("project",
                  message(QT_TRANSLATE_NOOP("core",
                                            "Neither cost nor labour cost has grown since check %1, "
                                            "nor have the workers on site outgrown the declared ones."),
                          {last.number}));
}

/// Whoever paid on one basis goes on paying on it: changing over would leave what grew on the other unpaid.
void keepBasis(const QVector<DepositCheck>& earlier, DepositFacts& facts) {
  if (earlier.isEmpty()) return;
  facts.chosen = earlier.last().facts.chosen;
  facts.choiceReason = earlier.last().facts.choiceReason;
}

/// Whom a roster of the check's project names; who could not be registered from it is among them.
Result<QVector<CrewMember>> crewOfRoster(Work& work, RosterId roster, ProjectId project) {
  const auto listing = listingOfRoster(work, roster);
  if (!listing) return refuse(listing.error());
  if (listing->project != project)
    return refuse(
        conflict("roster", message(QT_TRANSLATE_NOOP("core", "This roster is of another project: %1."),
                                   {listing->projectName})));
  return deposit_check_rules::crewOf(roster, listing->people);
}

/// As entered: typed, or by a roster.
Result<QVector<CrewMember>> crewEntered(Work& work, ProjectId project, RosterId roster,
                                        const QVector<CrewMember>& crew) {
  if (roster) return crewOfRoster(work, roster, project);
  return deposit_check_rules::typed(crew);
}

/// Everything of a check but its papers, ready to be written.
Result<void> fill(Work& work, DepositCheck& check, const DepositFacts& entered,
                  const QVector<CrewMember>& crew, const QVector<NewAttachment>& papers) {
  const auto project = projectAsked(work, check.project);
  if (!project) return refuse(project.error());
  check.facts = deposit_check_rules::completed(entered, project->data, work.today());
  check.crew = deposit_check_rules::normalised(crew);
  if (auto error =
          firstError(deposit_check_rules::checkPrepared(check.facts, check.crew, papers, work.today())))
    return refuse(*error);
  const auto earlier = deposit_check_store::approvedOf(work, check.project);
  if (auto error = wrongKind(work, check, earlier)) return refuse(*error);
  keepBasis(earlier, check.facts);
  if (const auto rule = compute(work, *project, earlier, check); !rule) return refuse(rule.error());
  return {};
}

void keepParts(Work& work, const DepositCheck& check, const QVector<NewAttachment>& papers) {
  keepPapersIn(work, check.id, papers);
  deposit_check_store::replaceCrew(work, check.id, check.crew);
}

/// That the crew was taken from; none where it was typed.
RosterId rosterOf(const DepositCheck& check) {
  return check.crew.isEmpty() ? RosterId() : check.crew.first().roster;
}

/// What the trail keeps of a check: its figures, and of the crew how many they are.
AuditText trailOf(const DepositCheck& check) {
  return {{QStringLiteral("check"), check.number},
          {QStringLiteral("kind"), codeOf(check.kind)},
          {QStringLiteral("project"), check.project.value()},
          {QStringLiteral("rule"), check.ruleCopy.name},
          {QStringLiteral("facts"), toJson(check.facts)},
          {QStringLiteral("asked"), check.asked.toPlain()},
          {QStringLiteral("reason"), check.reason},
          {QStringLiteral("crew"), check.crew.size()},
          {QStringLiteral("roster"), record::toValue(rosterOf(check))}};
}

Result<DepositCheck> prepare(Work& work, const PrepareDeposit& entered) {
  DepositCheck check;
  check.project = entered.project;
  check.kind = entered.kind;
  check.reason = entered.reason.simplified();
  if (const QString open = deposit_check_store::openOf(work, entered.project); !open.isEmpty())
    return refuse(conflict(
        "project",
        message(QT_TRANSLATE_NOOP("core", "Check %1 of this project is under way already."), {open})));
  const auto crew = crewEntered(work, entered.project, entered.roster, entered.crew);
  if (!crew) return refuse(crew.error());
  if (const auto filled = fill(work, check, entered.facts, *crew, entered.proofs); !filled)
    return refuse(filled.error());
  check.number = takeDayNumber(work, QStringLiteral("BZ"), QStringLiteral("deposit"));
  check.id = deposit_check_store::add(work, check);
  keepParts(work, check, entered.proofs);
  work.audit({deposit_check_steps::subject, check.id.value(), {}, trailOf(check)});
  return deposit_check_steps::shown(work, check.id);
}

Result<DepositCheck> edit(Work& work, const EditDeposit& entered) {
  const auto seen = deposit_check_steps::seen(work, entered.check,
                                              {DepositState::Draft, DepositState::Returned}, entered.version);
  if (!seen) return seen;
  DepositCheck now = *seen;
  now.reason = entered.reason.simplified();
  const bool stays = !entered.crew && !entered.roster;
  const auto crew =
      stays ? seen->crew
            : crewEntered(work, seen->project, entered.roster, entered.crew.value_or(QVector<CrewMember>()));
  if (!crew) return refuse(crew.error());
  if (const auto filled = fill(work, now, entered.facts, *crew, entered.proofs); !filled)
    return refuse(filled.error());
  if (!deposit_check_store::edit(work, *seen, now))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  keepParts(work, now, entered.proofs);
  work.audit({deposit_check_steps::subject, now.id.value(), trailOf(*seen), trailOf(now)});
  return deposit_check_steps::shown(work, now.id);
}

Result<DepositCheck> takeCrew(Work& work, const CrewFromRoster& entered) {
  const auto check = deposit_check_steps::found(work, {entered.check, {}});
  if (!check) return check;
  return edit(
      work,
      EditDeposit{check->id, entered.version, check->reason, check->facts, std::nullopt, {}, entered.roster});
}

Result<DepositCheck> submit(Work& work, const DepositStep& entered) {
  const auto seen = deposit_check_steps::seen(work, entered.check, {DepositState::Draft}, entered.version);
  if (!seen) return seen;
  if (auto error = deposit_check_rules::checkSubmitted(*seen)) return refuse(*error);
  if (!deposit_check_store::submit(work, *seen))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  deposit_check_steps::auditStep(work, *seen, DepositState::Submitted);
  return deposit_check_steps::shown(work, seen->id);
}

Result<DepositCheck> takeBack(Work& work, const DepositStep& entered) {
  const auto seen = deposit_check_steps::seen(
      work, entered.check, {DepositState::Draft, DepositState::Returned, DepositState::Submitted},
      entered.version);
  if (!seen) return seen;
  if (!deposit_check_store::step(work, *seen, DepositState::Withdrawn))
    return refuse(work.failed() ? work.error() : changedMeanwhile());
  deposit_check_steps::auditStep(work, *seen, DepositState::Withdrawn);
  return deposit_check_steps::shown(work, seen->id);
}

// ---- read --------------------------------------------------------------------------------------------

Result<DepositListPage> listDeposits(Work& work, const DepositListRequest& asked) {
  DepositState state{};
  if (!asked.state.isEmpty() && !fromCode(asked.state, state))
    return refuse(
        invalid("state", message(QT_TRANSLATE_NOOP("core", "There is no state “%1”."), {asked.state})));
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const DepositListRequest bounded = withinPage(asked);
  DepositListPage page;
  page.lines = deposit_check_store::list(work, bounded);
  if (page.lines.size() == bounded.limit) page.cursor = QString::number(page.lines.last().id.value());
  if (asked.cursor.isEmpty()) {
    page.counts = deposit_check_store::counts(work, bounded);
    page.lines = deposit_check_store::handedToActor(work, bounded) + page.lines;
  }
  if (work.failed()) return refuse(work.error());
  return page;
}

Result<DepositCheck> handDeposit(Work& work, const HandDeposit& entered) {
  const auto check =
      deposit_check_steps::seen(work, entered.check, {DepositState::Submitted}, entered.version);
  if (!check) return check;
  const QString to = entered.to.trimmed().toLower();
  if (auto error = deposit_check_rules::checkHanded(*check, to, deposit_check_store::deciders(work, *check)))
    return refuse(work.failed() ? work.error() : *error);
  deposit_check_store::hand(work, check->id, to, entered.note.simplified());
  work.audit({deposit_check_steps::subject,
              check->id.value(),
              {{QStringLiteral("handedTo"), check->handedTo}},
              {{QStringLiteral("check"), check->number},
               {QStringLiteral("handedTo"), to},
               {QStringLiteral("note"), entered.note.simplified()}}});
  return deposit_check_steps::shown(work, check->id);
}

Result<DepositDeciders> decidersOf(Work& work, const DepositCheckRef& ref) {
  const auto check = deposit_check_steps::found(work, ref);
  if (!check) return refuse(check.error());
  DepositDeciders deciders{deposit_check_store::deciders(work, *check)};
  if (work.failed()) return refuse(work.error());
  return deciders;
}

Result<DepositCheck> showDeposit(Work& work, const DepositCheckRef& ref) {
  const auto check = deposit_check_steps::found(work, ref);
  return check ? deposit_check_steps::forReading(work, *check) : check;
}

Result<LikeProjectsPage> listLikeProjects(Work& work, const LikeProjectsRequest& asked) {
  if (!isIdCursor(asked.cursor)) return refuse(noSuchPlaceInList());
  const auto check = deposit_check_steps::found(work, {asked.check, asked.number});
  if (!check) return refuse(check.error());
  const int limit = withinPage(asked).limit;
  LikeProjectsPage page;
  page.lines =
      like_project_store::lines(work, {check->project, check->contractor, check->facts, check->ruleCopy},
                                ProjectId(asked.cursor.toLongLong()), limit);
  if (work.failed()) return refuse(work.error());
  if (page.lines.size() == limit) page.cursor = QString::number(page.lines.last().project.value());
  return page;
}

}  // namespace

Result<DepositCheck> depositCheckWith(Work& work, const DepositCheckRef& ref) {
  return deposit_check_steps::found(work, ref);
}

Result<DepositCheck> depositCheckShown(Work& work, DepositCheckId check) {
  return deposit_check_steps::shown(work, check);
}

QVector<DepositCheck> approvedChecksOf(Work& work, ProjectId project) {
  return deposit_check_store::approvedOf(work, project);
}

void keepPapersIn(Work& work, DepositCheckId check, const QVector<NewAttachment>& papers) {
  QVector<AttachmentId> ids;
  for (const NewAttachment& each : papers) ids.append(addAttachment(work, each));
  deposit_check_store::addPapers(work, check, ids);
}

QString openCheckOf(Work& work, ProjectId project) { return deposit_check_store::openOf(work, project); }

Result<QVector<CrewMember>> firstCrewOf(Work& work, const DepositCheck& check) {
  if (check.kind == DepositKind::First) return check.crew;
  for (const DepositCheck& each : deposit_check_store::approvedOf(work, check.project))
    if (each.kind == DepositKind::First) {
      const auto first = deposit_check_steps::found(work, {each.id, {}});
      if (!first) return refuse(first.error());
      return first->crew;
    }
  return check.crew;
}

const Operation<AssessProject, AssessedProject> AssessADeposit{
    {"deposit.assess", Permission::ReadDeposits, Effect::Reads, "", "deposit assess",
     QT_TRANSLATE_NOOP("core",
                       "Computes what a project has to deposit, on both bases, and what is doubtful")},
    &assessProject};
const Operation<PrepareDeposit, DepositCheck> PrepareADeposit{
    {"deposit.prepare", Permission::PrepareDeposits, Effect::Changes, "deposit-check attachment",
     "deposit prepare", QT_TRANSLATE_NOOP("core", "Begins the check of a project's deposit")},
    &prepare};
const Operation<EditDeposit, DepositCheck> EditADeposit{
    {"deposit.edit", Permission::PrepareDeposits, Effect::Changes, "deposit-check attachment", "deposit edit",
     QT_TRANSLATE_NOOP("core", "Changes a check that is a draft or was returned")},
    &edit};
const Operation<CrewFromRoster, DepositCheck> TakeCrewFromRoster{
    {"deposit.crew", Permission::PrepareDeposits, Effect::Changes, "deposit-check", "deposit crew",
     QT_TRANSLATE_NOOP("core",
                       "Takes the first crew of a check from a roster, with whom it could not register")},
    &takeCrew};
const Operation<DepositStep, DepositCheck> SubmitADeposit{
    {"deposit.submit", Permission::PrepareDeposits, Effect::Changes, "deposit-check", "deposit submit",
     QT_TRANSLATE_NOOP("core", "Hands a check in for the experts and the supervisor")},
    &submit};
const Operation<DepositStep, DepositCheck> WithdrawADeposit{
    {"deposit.withdraw", Permission::PrepareDeposits, Effect::Changes, "deposit-check", "deposit withdraw",
     QT_TRANSLATE_NOOP("core", "Takes back a check that nobody has decided on")},
    &takeBack};
const Operation<DepositListRequest, DepositListPage> ListDeposits{
    {"deposit.list", Permission::ReadDeposits, Effect::Reads, "", "deposit list",
     QT_TRANSLATE_NOOP("core", "Lists checks of deposits, the newest first")},
    &listDeposits};
const Operation<LikeProjectsRequest, LikeProjectsPage> ListLikeProjects{
    {"deposit.alike", Permission::ReadDeposits, Effect::Reads, "", "deposit alike",
     QT_TRANSLATE_NOOP("core", "Lists the projects that a check's figures are held against")},
    &listLikeProjects};
const Operation<DepositCheckRef, DepositCheck> ShowDeposit{
    {"deposit.show", Permission::ReadDeposits, Effect::Reads, "", "deposit show",
     QT_TRANSLATE_NOOP("core", "Shows a check with its experts, crew, papers and decisions")},
    &showDeposit};
const Operation<HandDeposit, DepositCheck> HandADeposit{
    {"deposit.hand", Permission::DecideDeposits, Effect::Changes, "deposit-check", "deposit hand",
     QT_TRANSLATE_NOOP("core", "Hands a check to another supervisor by name, who sees it first")},
    &handDeposit};
const Operation<DepositCheckRef, DepositDeciders> ListDepositDeciders{
    {"deposit.deciders", Permission::ReadDeposits, Effect::Reads, "", "deposit deciders",
     QT_TRANSLATE_NOOP("core", "Lists the supervisors who may decide on a check")},
    &decidersOf};
