#include "demo/demo_deposits.h"

#include "clearing/clearing_operations.h"
#include "deposits/deposit_check_operations.h"
#include "fund/fund_operations.h"
#include "identity/resident_id.h"
#include "permits/permit_operations.h"

namespace {

constexpr int expertsInvited = 4;

/// What becomes of a check, and how many days ago it begins. They do not overlap, so that the clock of the
/// desk only goes forward.
struct Story {
  int daysAgo;
  DepositState ends;
  bool doubtful = false;  ///< declares far too little labour and too few workers
  int votesFor = 4;
  int votesAgainst = 0;
  bool tied = false;          ///< one of the experts is tied to the contractor
  bool bySupervisor = false;  ///< who then must leave it to another one
  bool returnedFirst = false;
  bool complete = true;  ///< all of the first crew are registered
  int paidPercent = 0;   ///< in two parts where it is all
  bool permit = false;   ///< the contractor brings a construction permit afterwards, cleared or not
};

const QVector<Story>& stories() {
  using enum DepositState;
  static const QVector<Story> all{
      {.daysAgo = 75, .ends = Approved, .paidPercent = 100, .permit = true},
      {.daysAgo = 68, .ends = Rejected, .doubtful = true, .votesFor = 1, .votesAgainst = 3},
      {.daysAgo = 61, .ends = Withdrawn, .votesFor = 0},
      {.daysAgo = 54, .ends = Approved, .doubtful = true, .votesFor = 3, .votesAgainst = 1},
      {.daysAgo = 45, .ends = Approved, .returnedFirst = true},
      {.daysAgo = 33,
       .ends = Approved,
       .votesFor = 3,
       .tied = true,
       .complete = false,
       .paidPercent = 40,
       .permit = true},
      {.daysAgo = 24,
       .ends = Returned,
       .doubtful = true,
       .votesFor = 2,
       .votesAgainst = 2,
       .complete = false},
      {.daysAgo = 19, .ends = Submitted, .bySupervisor = true, .complete = false},
      {.daysAgo = 16, .ends = Submitted, .votesFor = 4},
      {.daysAgo = 12,
       .ends = Submitted,
       .doubtful = true,
       .votesFor = 3,
       .votesAgainst = 1,
       .complete = false},
      {.daysAgo = 8, .ends = Submitted, .votesFor = 1, .tied = true, .complete = false},
      {.daysAgo = 5, .ends = Submitted, .votesFor = 0, .complete = false},
      {.daysAgo = 3, .ends = Draft, .complete = false},
      {.daysAgo = 1, .ends = Draft, .doubtful = true, .complete = false}};
  return all;
}

}  // namespace

QByteArray barePage(const QString& title) {
  return "%PDF-1.4\n% " + title.toUtf8() +
         "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n";
}

namespace {

/// The people who work at the checks, each at his desk.
class DepositDesk {
 public:
  DepositDesk(const OfficeAddress& address, Instant now, const DemoPlaces& places,
              const DemoDepositOptions& options)
      : m_desks(address, now), m_places(places), m_options(options) {}

  Result<int> work() {
    for (const auto& [desk, login, station] :
         {std::tuple{&m_administrator, m_options.administrator, "demo-admin"},
          {&m_clerk, m_options.clerk, "demo-clerk"},
          {&m_supervisor, m_options.supervisor, "demo-supervisor"}}) {
      auto opened = m_desks.open(login, station);
      if (!opened) return refuse(opened.error());
      *desk = std::move(*opened);
    }
    if (const auto entered = enterExperts(); !entered) return refuse(entered.error());
    const auto bank = m_supervisor->runNow(OpenBankAccount, BankAccount{QStringLiteral("示范银行城北支行")});
    if (!bank) return refuse(bank.error());
    const QVector<int> sites = newestProjects();
    int made = 0;
    for (const Story& story : stories()) {
      if (made == sites.size()) break;
      if (const auto told = tell(story, sites[made]); !told) return refuse(told.error());
      ++made;
    }
    return made;
  }

 private:
  using Desk = std::unique_ptr<Office>;

  Result<void> enterExperts() {
    for (const auto& [name, unit, title] : {std::tuple{"何启明", "市造价管理站", "造价工程师"},
                                            {"许慧", "市劳动保障监察支队", "劳务管理"},
                                            {"曹立群", "市律师协会", "律师"},
                                            {"郭怀远", "市建筑安全监督站", "安全工程师"},
                                            {"蒋一平", "市造价管理站", "造价工程师"},
                                            {"陆承志", "城建学院", "副教授"}}) {
      DepositExpert expert;
      expert.name = QString::fromUtf8(name);
      expert.unit = QString::fromUtf8(unit);
      expert.title = QString::fromUtf8(title);
      const auto saved = m_administrator->runNow(SaveDepositExpert, expert);
      if (!saved) return refuse(saved.error());
      m_experts.append(saved->id);
    }
    return {};
  }

  /// The newest projects, those that are finished first: theirs are the older stories.
  QVector<int> newestProjects() const {
    const QVector<DemoProject>& all = m_places.projects();
    QVector<int> sites;
    for (int i = 0; i < all.size(); ++i)
      if (!isOnlyInFund(i)) sites.append(i);
    std::stable_sort(sites.begin(), sites.end(), [&all](int one, int other) {
      return all[one].data.beginsOn > all[other].data.beginsOn;
    });
    sites = sites.mid(0, stories().size());
    std::stable_partition(sites.begin(), sites.end(),
                          [&all](int site) { return all[site].data.status == ProjectStatus::Finished; });
    return sites;
  }

  NewAttachment paper(const QString& title, const QStringList& lines) {
    QByteArray& kept = m_papers[title + lines.join(u'\n')];
    if (kept.isEmpty()) kept = m_options.paper ? m_options.paper(title, lines) : barePage(title);
    return {title + QStringLiteral(".pdf"), kept};
  }

  DepositFacts factsOf(const Story& story, const ProjectData& project) const {
    DepositFacts facts;
    facts.appliedOn = m_desks.today();
    facts.cost = project.cost;
    facts.labourCost = story.doubtful ? Money::fen(project.cost.inFen() / 100 * 9) : project.labourCost;
    facts.beginsOn = project.beginsOn;
    facts.endsOn = project.endsOn;
    facts.months = std::max(1, static_cast<int>(project.beginsOn.daysTo(project.endsOn) / 30));
    // As many as the labour cost pays at the rule's wage of 4,500 yuan a month, and a little more.
    const qint64 paid = facts.labourCost.inFen() / (450'000LL * facts.months);
    facts.heads = static_cast<int>(std::clamp<qint64>(story.doubtful ? paid / 3 : paid * 11 / 10, 20, 5'000));
    return facts;
  }

  QVector<CrewMember> crewOf(const Story& story, int site) const {
    QVector<CrewMember> crew = m_options.registered.value(site);
    if (story.complete && !crew.isEmpty()) return crew;
    static const QStringList names{QStringLiteral("周长水"), QStringLiteral("郭小军"),
                                   QStringLiteral("石磊")};
    for (int i = 0; i < names.size(); ++i) {
      // Of the area that nobody is born in, with an order that no worker of the office has.
      const QString digits =
          QStringLiteral("32999919800101%1").arg(site % 90 * 10 + i, 3, 10, QLatin1Char('0'));
      CrewMember missing;
      missing.idNumber = digits + checkCharacterOf(digits);
      missing.name = names[i];
      crew.append(missing);
    }
    return crew;
  }

  Result<DepositCheck> prepare(Office& desk, const Story& story, int site) {
    const DemoProject& project = m_places.projects()[site];
    PrepareDeposit entered;
    entered.project = project.id;
    entered.facts = factsOf(story, project.data);
    entered.crew = crewOf(story, site);
    const QString heads = QStringLiteral("申报人数：%1 人").arg(entered.facts.heads);
    entered.proofs = {
        paper(QStringLiteral("保证金申请表"),
              {project.data.name, QStringLiteral("工程造价：") + entered.facts.cost.toString(),
               QStringLiteral("其中人工费：") + entered.facts.labourCost.toString(), heads}),
        paper(QStringLiteral("用工计划"),
              {project.data.name, QStringLiteral("高峰人数：%1 人").arg(plannedHeads(story, entered.facts)),
               QStringLiteral("工期：%1 个月").arg(entered.facts.months)})};
    return desk.runNow(PrepareADeposit, entered);
  }

  /// Who declares too few plans with more: the plan of workers is what the builder works by.
  static int plannedHeads(const Story& story, const DepositFacts& facts) {
    return story.doubtful ? facts.heads * 7 / 4 : facts.heads;
  }

  /// The clerk reads the papers before the experts come.
  Result<DepositCheck> compare(DepositCheck check, const Story& story) {
    m_desks.putTo(story.daysAgo, 15, 25);
    for (const auto& [paper, figure, said] :
         {std::tuple{0, PaperFigure::Cost, check.facts.cost.toPlain()},
          {0, PaperFigure::LabourCost, check.facts.labourCost.toPlain()},
          {1, PaperFigure::Heads, QString::number(plannedHeads(story, check.facts))},
          {1, PaperFigure::Months, QString::number(check.facts.months)}}) {
      const auto read =
          m_clerk->runNow(ReadDepositPaper, ReadPaper{check.id, check.papers.value(paper).id, figure, said});
      if (!read) return read;
      check = *read;
    }
    return check;
  }

  Result<DepositCheck> vote(DepositCheck check, const Story& story) {
    for (int i = 0; i < expertsInvited; ++i) {
      m_desks.putTo(story.daysAgo - 1, 9, 5 * i);
      const DepositExpertId expert = m_experts[i];
      const bool tied = story.tied && i == expertsInvited - 1;
      const QString bond = tied ? QStringLiteral("三年前任该总包单位顾问") : QString();
      const auto invited = m_clerk->runNow(InviteAnExpert, InviteExpert{check.id, expert, tied, bond});
      if (!invited) return invited;
      if (tied || i >= story.votesFor + story.votesAgainst) continue;
      const bool in = i < story.votesFor;
      const QString opinion = in ? QStringLiteral("工程量清单与人工费相符，同意")
                                 : QStringLiteral("申报人数明显偏少，请补分月用工计划");
      m_desks.putTo(story.daysAgo - 1, 14, 6 * i);
      const auto voted =
          m_clerk->runNow(EnterAVote, EnterVote{check.id,
                                                expert,
                                                in ? ExpertVote::For : ExpertVote::Against,
                                                opinion,
                                                {paper(QStringLiteral("专家意见书"), {opinion})}});
      if (!voted) return voted;
      check = *voted;
    }
    return check;
  }

  Result<DepositCheck> decide(const DepositCheck& check, DepositVerdict verdict, const QString& words) {
    DecideDeposit word{check.id, check.version, verdict, words, {}};
    for (const Doubt each : plausibility::flagsIn(check.judgements))
      word.flagWords.append({each, QStringLiteral("已约谈项目部，分包另行申报，开工后三个月复核")});
    return m_supervisor->runNow(DecideOnDeposit, word);
  }

  /// Sent back for a paper that was wanting, mended, and handed in again.
  Result<DepositCheck> sendBack(const DepositCheck& check, const Story& story) {
    m_desks.putTo(story.daysAgo - 1, 16, 0);
    const auto returned = decide(check, DepositVerdict::Returned, QStringLiteral("缺中标合同，请补齐"));
    if (!returned) return returned;
    m_desks.putTo(story.daysAgo - 4, 9, 30);
    const EditDeposit mended{returned->id, returned->version,
                             {},           returned->facts,
                             std::nullopt, {paper(QStringLiteral("中标合同"), {returned->projectName})}};
    const auto edited = m_clerk->runNow(EditADeposit, mended);
    if (!edited) return edited;
    return m_clerk->runNow(SubmitADeposit, DepositStep{edited->id, edited->version});
  }

  Result<void> tell(const Story& story, int site) {
    m_desks.putTo(story.daysAgo, 9, 12);
    Office& desk = story.bySupervisor ? *m_supervisor : *m_clerk;
    auto check = prepare(desk, story, site);
    if (!check) return refuse(check.error());
    if (story.ends == DepositState::Draft) return {};
    m_desks.putTo(story.daysAgo, 10, 40);
    check = desk.runNow(SubmitADeposit, DepositStep{check->id, check->version});
    if (check && story.ends != DepositState::Withdrawn) check = compare(*check, story);
    if (check) check = vote(*check, story);
    if (check && story.returnedFirst) check = sendBack(*check, story);
    if (check) check = end(*check, story);
    if (!check) return refuse(check.error());
    if (story.paidPercent > 0)
      if (const auto paid = pay(*check, story); !paid) return paid;
    return story.permit ? recordPermit(*check, story) : Result<void>();
  }

  Result<void> recordPermit(const DepositCheck& check, const Story& story) {
    m_desks.putTo(story.daysAgo - 5, 14, 10);
    NewPermit permit;
    permit.project = check.project;
    permit.issuedOn = m_desks.today();
    permit.number = QStringLiteral("3299%1%2")
                        .arg(permit.issuedOn.toString(QStringLiteral("yyyyMMdd")))
                        .arg(check.id.value(), 4, 10, QLatin1Char('0'));
    permit.authority = QStringLiteral("示范市住房和城乡建设委员会");
    permit.proofs = {paper(QStringLiteral("建筑工程施工许可证"), {check.projectName, permit.number})};
    const auto recorded = m_clerk->runNow(AddPermit, permit);
    return recorded ? Result<void>() : refuse(recorded.error());
  }

  Result<DepositCheck> end(const DepositCheck& check, const Story& story) {
    m_desks.putTo(story.daysAgo - (story.returnedFirst ? 5 : 2), 10, 6);
    switch (story.ends) {
      case DepositState::Approved:
        return decide(check, DepositVerdict::Approved, QStringLiteral("材料齐全，同意"));
      case DepositState::Returned:
        return decide(check, DepositVerdict::Returned,
                      QStringLiteral("申报人数与用工计划不符，请补分月用工计划并重报人数"));
      case DepositState::Rejected:
        return decide(check, DepositVerdict::Rejected, QStringLiteral("人工费明显不实，专家多数不同意"));
      case DepositState::Withdrawn:
        return m_clerk->runNow(WithdrawADeposit, DepositStep{check.id, check.version});
      default:
        return check;
    }
  }

  Result<void> receive(const DepositCheck& check, Money amount) {
    ReceiveDeposit receipt;
    receipt.check = check.id;
    receipt.serial = QStringLiteral("DEMO%1").arg(++m_receipts, 6, 10, QLatin1Char('0'));
    receipt.amount = amount;
    receipt.receivedOn = m_desks.today();
    receipt.payer = check.contractorName;
    const auto booked = m_clerk->runNow(ReceiveADeposit, receipt);
    return booked ? Result<void>() : refuse(booked.error());
  }

  /// In two parts where it is paid in full; then cleared, where its crew are there.
  Result<void> pay(const DepositCheck& check, const Story& story) {
    m_desks.putTo(story.daysAgo - 3, 15, 20);
    const Money first = Money::fen(check.asked.inFen() / 100 * std::min(story.paidPercent, 60));
    if (const auto part = receive(check, first); !part || story.paidPercent < 100) return part;
    m_desks.putTo(story.daysAgo - 4, 11, 5);
    if (const auto rest = receive(check, Money::fen(check.asked.inFen() - first.inFen())); !rest) return rest;
    const auto why = m_clerk->runNow(WhyNotCleared, DepositCheckRef{check.id, {}});
    if (!why) return refuse(why.error());
    if (!why->clear) return {};
    const auto cleared = m_clerk->runNow(ClearADeposit, DepositStep{check.id, check.version});
    return cleared ? Result<void>() : refuse(cleared.error());
  }

  DemoDesks m_desks;
  const DemoPlaces& m_places;
  const DemoDepositOptions& m_options;
  Desk m_administrator;
  Desk m_clerk;
  Desk m_supervisor;
  QVector<DepositExpertId> m_experts = {};
  QHash<QString, QByteArray> m_papers = {};
  int m_receipts = 0;
};

}  // namespace

Result<int> makeDeposits(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                         const DemoDepositOptions& options) {
  return DepositDesk(address, now, places, options).work();
}
