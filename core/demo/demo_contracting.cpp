#include "demo/demo_contracting.h"

#include <QSet>
#include <iterator>

#include "contracting/contracting_operations.h"

namespace {

constexpr int enteredDaysAgo = 60;
constexpr int endedDaysAgo = 25;
constexpr int endsInDays = 20;

/// Two companies that work together, on one project or on several.
struct Pair {
  const DemoCompany* contractor;
  const DemoCompany* dispatcher;
  const DemoProject* project;  ///< the first of them
};

/// What such a pair has on file. None: it has workers on site, and nothing.
enum class DispatchStory { Frame, WithoutScan, ForProject, Amended, EndedEarly, EndsSoon, None };
constexpr DispatchStory dispatchStories[] = {
    DispatchStory::Frame,      DispatchStory::Frame, DispatchStory::ForProject,  DispatchStory::Frame,
    DispatchStory::EndedEarly, DispatchStory::Frame, DispatchStory::WithoutScan, DispatchStory::Amended,
    DispatchStory::EndsSoon,   DispatchStory::Frame, DispatchStory::None};

/// Who dispatches to whom on the sites that are at work, each pair once.
QVector<Pair> pairsAtWork(const DemoPlaces& places) {
  QVector<Pair> pairs;
  QSet<QPair<int, int>> seen;
  for (const DemoProject& project : places.projects()) {
    if (project.data.status != ProjectStatus::UnderWay && project.data.status != ProjectStatus::Suspended)
      continue;
    const DemoCompany& contractor = places.companies()[project.contractor];
    for (const int employer : project.employers) {
      const DemoCompany& dispatcher = places.companies()[employer];
      const bool fit = contractor.data.kind == CompanyKind::GeneralContractor &&
                       dispatcher.data.kind == CompanyKind::Dispatching &&
                       contractor.data.status == CompanyStatus::Active &&
                       dispatcher.data.status == CompanyStatus::Active;
      if (!fit || seen.contains({project.contractor, employer})) continue;
      seen.insert({project.contractor, employer});
      pairs.append({&contractor, &dispatcher, &project});
    }
  }
  return pairs;
}

class ContractDesk {
 public:
  ContractDesk(const OfficeAddress& address, Instant now, const DemoPaper& paper)
      : m_desks(address, now), m_paper(paper) {}

  Result<void> work(const DemoLogin& clerk, const QVector<Pair>& pairs) {
    auto opened = m_desks.open(clerk, "dispatch-clerk");
    if (!opened) return refuse(opened.error());
    m_clerk = std::move(*opened);
    m_desks.putTo(enteredDaysAgo, 14);
    for (int i = 0; i < pairs.size(); ++i)
      if (auto told = enter(pairs[i], i); !told) return told;
    m_desks.putTo(endedDaysAgo, 15);
    for (const DispatchContract& each : std::as_const(m_toEnd)) {
      const EndDispatch end{each.line.id, each.version, m_desks.today(),
                            QStringLiteral("结算有争议，双方提前解除")};
      if (const auto ended = m_clerk->runNow(EndDispatchContract, end); !ended) return refuse(ended.error());
    }
    return {};
  }

 private:
  Result<void> enter(const Pair& pair, int place) {
    const DispatchStory story = dispatchStories[place % std::ssize(dispatchStories)];
    if (story == DispatchStory::None) return {};
    auto contract =
        m_clerk->runNow(SaveDispatchContract, SaveDispatch{{}, 0, termsOf(pair, story, place), {}});
    if (!contract) return refuse(contract.error());
    if (story == DispatchStory::Amended) contract = amended(*contract);
    if (!contract) return refuse(contract.error());
    if (story == DispatchStory::EndedEarly) m_toEnd.append(*contract);
    if (story == DispatchStory::WithoutScan) return {};
    const auto kept =
        m_clerk->runNow(AttachDispatchScan, AttachToDispatch{contract->line.id, {scanOf(pair, *contract)}});
    return kept ? Result<void>() : Result<void>(refuse(kept.error()));
  }

  DispatchData termsOf(const Pair& pair, DispatchStory story, int place) const {
    const QDate today = m_desks.today();
    DispatchData data;
    data.contractor = pair.contractor->id;
    data.dispatcher = pair.dispatcher->id;
    if (story == DispatchStory::ForProject) data.project = pair.project->id;
    data.wagePer = place % 3 == 0 ? WagePer::Month : WagePer::Day;
    data.wage = data.wagePer == WagePer::Month ? Money::yuan(7'200 + place % 5 * 400)
                                               : Money::yuan(280 + place % 7 * 20);
    data.agreedHeads = place % 4 == 3 ? 0 : 40 + place % 9 * 20;
    data.from = QDate(today.year() - (place % 2), place % 2 == 0 ? 1 : 7, 1);
    data.signedOn = data.from.addDays(-12 - place % 8);
    data.until = story == DispatchStory::EndsSoon ? today.addDays(enteredDaysAgo + endsInDays)
                                                  : QDate(today.year() + 1, 6 + place % 2 * 6, 30);
    return data;
  }

  Result<DispatchContract> amended(const DispatchContract& contract) const {
    DispatchData data = contract.line.data;
    data.wage = Money::fen(data.wage.inFen() + 2000);
    return m_clerk->runNow(SaveDispatchContract, SaveDispatch{contract.line.id, contract.version, data,
                                                              QStringLiteral("补充协议调整单价")});
  }

  NewAttachment scanOf(const Pair& pair, const DispatchContract& contract) const {
    const QString title = QStringLiteral("劳务派遣合同 %1").arg(contract.line.number);
    const QStringList lines{QStringLiteral("总承包单位：%1").arg(pair.contractor->data.name),
                            QStringLiteral("劳务派遣公司：%1").arg(pair.dispatcher->data.name),
                            QStringLiteral("期限：%1 至 %2")
                                .arg(isoText(contract.line.data.from), isoText(contract.line.data.until)),
                            QStringLiteral("劳动报酬：%1").arg(contract.line.data.wage.toString())};
    return {title + QStringLiteral(".pdf"), m_paper ? m_paper(title, lines) : barePage(title)};
  }

  DemoDesks m_desks;
  const DemoPaper& m_paper;
  std::unique_ptr<Office> m_clerk = nullptr;
  QVector<DispatchContract> m_toEnd = {};
};

}  // namespace

Result<void> makeDemoContracts(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                               const DemoLogin& clerk, const DemoPaper& paper) {
  return ContractDesk(address, now, paper).work(clerk, pairsAtWork(places));
}
