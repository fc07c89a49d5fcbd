#include "demo/demo_fund.h"

#include <algorithm>

#include "demo/demo_places.h"
#include "fund/fund_operations.h"

namespace {

constexpr int fundProjectsAtMost = 6;
constexpr int depositDaysAgo = 150;
constexpr int bookingHour = 10;

/// How a project spends: so many payments, each this share of its deposit in per mille, so many days apart.
/// The first one is nearly through with it.
struct Spending {
  int payments;
  int perMille;
  int daysApart;
};
constexpr Spending spendings[] = {{3, 265, 38}, {3, 60, 30}, {2, 110, 45},
                                  {1, 40, 60},  {2, 75, 25}, {0, 0, 0}};

struct Paid {
  FundKind kind;
  const char* payee;
  const char* reason;
};
constexpr Paid paidFor[] = {{FundKind::Injury, "示范市第一人民医院", "工伤住院医疗费"},
                            {FundKind::Premium, "示范市社会保险基金管理中心", "工伤保险费"},
                            {FundKind::Illness, "示范市中医院", "大病医疗费"},
                            {FundKind::WageAdvance, "示例恒工劳务有限公司", "垫付工资"},
                            {FundKind::LivingAllowance, "周建平等 6 人", "欠薪期间生活补助"}};

/// The books as they are kept day by day, on a clock that only goes forward.
class DemoFund {
 public:
  DemoFund(const OfficeAddress& address, Instant now, const DemoPlaces& places)
      : m_desks(address, now), m_places(places) {}

  Result<void> keep(const DemoLogin& clerk, const DemoLogin& supervisor) {
    auto ofClerk = m_desks.open(clerk, "fund-clerk");
    if (!ofClerk) return refuse(ofClerk.error());
    m_clerk = std::move(*ofClerk);
    auto ofSupervisor = m_desks.open(supervisor, "fund-supervisor");
    if (!ofSupervisor) return refuse(ofSupervisor.error());
    m_supervisor = std::move(*ofSupervisor);
    if (auto there = findBank(); !there) return there;
    plan();
    std::stable_sort(m_days.begin(), m_days.end(), [](const Day& a, const Day& b) { return a.ago > b.ago; });
    for (const Day& day : std::as_const(m_days)) {
      m_desks.putTo(day.ago, bookingHour);
      if (auto done = day.happens(); !done) return done;
    }
    return {};
  }

 private:
  struct Day {
    int ago;
    std::function<Result<void>()> happens;
  };
  template <class T>
  static Result<void> fine(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(refuse(result.error()));
  }

  /// The account that is there already, or a new one.
  Result<void> findBank() {
    m_desks.putTo(depositDaysAgo + 1, bookingHour);
    const auto accounts = m_supervisor->runNow(ListFundAccounts, FundAccountsRequest{});
    if (!accounts) return refuse(accounts.error());
    for (const FundAccount& each : accounts->lines)
      if (each.place.kind == FundKind::Bank) {
        m_bank = each.place.bank;
        return {};
      }
    m_bank = QStringLiteral("示范银行保证金专户");
    return fine(m_supervisor->runNow(OpenBankAccount, BankAccount{m_bank}));
  }

  /// Those of an odd index, the ones at work first, then what ended last: its deposit is still here.
  QVector<const DemoProject*> chosen() const {
    QVector<const DemoProject*> projects;
    for (int i = 0; i < m_places.projects().size(); ++i)
      if (isOnlyInFund(i) && m_places.projects()[i].data.status != ProjectStatus::Preparing)
        projects.append(&m_places.projects()[i]);
    std::stable_sort(projects.begin(), projects.end(), [](const DemoProject* one, const DemoProject* other) {
      const bool works = one->data.status != ProjectStatus::Finished;
      const bool otherWorks = other->data.status != ProjectStatus::Finished;
      return works != otherWorks ? works : one->data.endsOn > other->data.endsOn;
    });
    if (projects.size() > fundProjectsAtMost) projects.resize(fundProjectsAtMost);
    return projects;
  }

  void plan() {
    const auto projects = chosen();
    for (int place = 0; place < projects.size(); ++place)
      planProject(*projects[place], spendings[place], place);
    if (projects.isEmpty()) return;
    planWaiting(*projects[projects.size() > 1 ? 1 : 0]);
    planLoose();
  }

  /// Two per cent of the labour cost, in whole yuan, and not so little that nothing can be paid of it.
  static Money depositOf(const DemoProject& project) {
    return Money::yuan(std::max<qint64>(20'000, project.data.labourCost.inFen() / 50 / 100));
  }

  FundReceipt receipt(Money amount, const QString& payer) {
    FundReceipt made;
    made.bank = m_bank;
    made.serial = QStringLiteral("SR%1%2")
                      .arg(m_desks.today().toString(QStringLiteral("yyyyMMdd")))
                      .arg(++m_serial, 4, 10, QLatin1Char('0'));
    made.amount = amount;
    made.receivedOn = m_desks.today();
    made.payer = payer;
    return made;
  }

  void planProject(const DemoProject& project, const Spending& spending, int place) {
    const Money deposit = depositOf(project);
    const QString contractor = m_places.companies()[project.contractor].data.name;
    m_days.append({depositDaysAgo - 3 * place, [this, &project, deposit, contractor, place] {
                     FundReceipt in = receipt(deposit, contractor);
                     in.project = project.id;
                     // One contractor transferred more than he owed.
                     if (place == 2) in.due = Money::fen(deposit.inFen() - 500'000);
                     return fine(m_clerk->runNow(ReceiveMoney, in));
                   }});
    for (int n = 0; n < spending.payments; ++n) {
      const int ago = depositDaysAgo - 3 * place - (n + 1) * spending.daysApart;
      const Money amount = Money::fen(deposit.inFen() / 1000 * spending.perMille);
      const Paid& what = paidFor[(place + n) % std::ssize(paidFor)];
      m_days.append({ago, [this, &project, amount, &what] { return pay(project, amount, what); }});
    }
  }

  Result<FundOrder> prepared(const DemoProject& project, Money amount, const Paid& what) {
    PreparePayment asked;
    asked.project = project.id;
    asked.kind = what.kind;
    asked.amount = amount;
    asked.bank = m_bank;
    asked.payee = QString::fromUtf8(what.payee);
    asked.payeeBank = QStringLiteral("示范银行城北支行");
    asked.payeeAccount = QStringLiteral("329900004711");
    asked.reason = QString::fromUtf8(what.reason);
    return m_clerk->runNow(PrepareFundPayment, asked);
  }
  Result<FundOrder> approved(const DemoProject& project, Money amount, const Paid& what) {
    const auto order = prepared(project, amount, what);
    if (!order) return order;
    return m_supervisor->runNow(ApproveFundOrder, DecideOrder{order->id, {}, order->version, {}});
  }
  Result<FundOrder> sent(const DemoProject& project, Money amount, const Paid& what) {
    const auto order = approved(project, amount, what);
    if (!order) return order;
    return m_clerk->runNow(SendFundOrder, DecideOrder{order->id, {}, order->version, {}});
  }
  Result<void> pay(const DemoProject& project, Money amount, const Paid& what) {
    const auto order = sent(project, amount, what);
    if (!order) return refuse(order.error());
    const QString serial = QStringLiteral("ZC%1").arg(++m_serial, 8, 10, QLatin1Char('0'));
    return fine(m_clerk->runNow(ConfirmFundOrder, BankAnswer{order->id, {}, order->version, {}, serial, {}}));
  }

  /// One in each state that waits for somebody, one that was refused, and money that is kept for a claim.
  void planWaiting(const DemoProject& project) {
    const Money some = Money::fen(depositOf(project).inFen() / 100 * 3);
    m_days.append({9, [this, &project, some] {
                     const auto order = prepared(project, some, paidFor[3]);
                     if (!order) return fine(order);
                     return fine(m_supervisor->runNow(
                         RefuseFundOrder,
                         DecideOrder{order->id, {}, order->version, QStringLiteral("工资表未附工人签名")}));
                   }});
    m_days.append({6, [this, &project, some] {
                     ReserveMoney kept;
                     kept.project = project.id;
                     kept.kind = FundKind::Injury;
                     kept.amount = some;
                     kept.source = {QStringLiteral("claim"), QStringLiteral("GS-0117")};
                     kept.reason = QStringLiteral("工伤认定后待付医疗费");
                     return fine(m_supervisor->runNow(ReserveFundMoney, kept));
                   }});
    m_days.append({4, [this, &project, some] { return fine(sent(project, some, paidFor[0])); }});
    m_days.append({2, [this, &project, some] { return fine(approved(project, some, paidFor[2])); }});
    m_days.append({1, [this, &project, some] { return fine(prepared(project, some, paidFor[1])); }});
  }

  /// Money whose project nobody knows, and a receipt that was entered with a wrong amount and taken back.
  void planLoose() {
    m_days.append({20, [this] {
                     FundReceipt in =
                         receipt(Money::yuan(36'000), QStringLiteral("示例安泰建设工程有限公司"));
                     in.kind = FundKind::Unmatched;
                     in.note = QStringLiteral("附言只写“保证金”");
                     return fine(m_clerk->runNow(ReceiveMoney, in));
                   }});
    m_days.append({12, [this]() -> Result<void> {
                     FundReceipt in = receipt(Money::yuan(1'200), m_bank);
                     in.kind = FundKind::Interest;
                     const auto wrong = m_clerk->runNow(ReceiveMoney, in);
                     if (!wrong) return refuse(wrong.error());
                     const auto back = m_clerk->runNow(
                         PrepareFundReversal,
                         PrepareReversal{wrong->entries.first(), QStringLiteral("金额录错，应为 1,020 元")});
                     if (!back) return refuse(back.error());
                     if (auto done = fine(m_supervisor->runNow(ApproveFundOrder,
                                                               DecideOrder{back->id, {}, back->version, {}}));
                         !done)
                       return done;
                     in.amount = Money::yuan(1'020);
                     return fine(m_clerk->runNow(ReceiveMoney, in));
                   }});
  }

  DemoDesks m_desks;
  const DemoPlaces& m_places;
  std::unique_ptr<Office> m_clerk = {};
  std::unique_ptr<Office> m_supervisor = {};
  QString m_bank = {};
  QVector<Day> m_days = {};
  int m_serial = 0;
};

}  // namespace

Result<void> makeDemoFund(const OfficeAddress& address, Instant now, const DemoPlaces& places,
                          const DemoLogin& clerk, const DemoLogin& supervisor) {
  return DemoFund(address, now, places).keep(clerk, supervisor);
}
