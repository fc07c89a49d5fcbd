#pragma once

#include <catch2/catch.hpp>

#include "deposits/deposit_check_operations.h"
#include "support/a_worker.h"
#include "users/user_operations.h"

inline NewAttachment scan() { return {QStringLiteral("scan.pdf"), QByteArray("%PDF-1.4")}; }

inline CrewMember member(int order) {
  CrewMember made;
  made.idNumber = numberOf(QDate(1983, 5, 12), order);
  made.name = QStringLiteral("陈大川");
  return made;
}

template <class T>
T ok(const Result<T>& result) {
  INFO((result ? std::string() : (briefly(result.error()) + u' ' + result.error().text()).toStdString()));
  REQUIRE(result);
  return *result;
}

/// An office with a project of 98 million, 15 % of it labour, and three experts.
struct DepositDesk {
  TestOffice test;
  Crew crew;
  QVector<DepositExpertId> experts;

  explicit DepositDesk(Backend backend) : test(backend), crew(aCrew(test)) {
    for (const char* name : {"沈工", "韩工", "杨工"}) {
      DepositExpert expert;
      expert.name = QString::fromUtf8(name);
      expert.unit = QStringLiteral("市造价站");
      experts << ok(test.as(Role::Administrator).runNow(SaveDepositExpert, expert)).id;
    }
  }

  PrepareDeposit application() const {
    PrepareDeposit entered;
    entered.project = crew.project;
    entered.facts.months = 24;
    entered.facts.heads = 136;
    entered.crew = {member(71)};
    entered.proofs = {scan()};
    return entered;
  }
  DepositCheck prepared() { return ok(test.as(Role::Clerk).runNow(PrepareADeposit, application())); }
  DepositCheck submitted(const DepositCheck& check) {
    return ok(test.as(Role::Clerk).runNow(SubmitADeposit, DepositStep{check.id, check.version}));
  }
  void voted(const DepositCheck& check, ExpertVote vote = ExpertVote::For) {
    for (const DepositExpertId expert : experts) {
      ok(test.as(Role::Clerk).runNow(InviteAnExpert, InviteExpert{check.id, expert, false, {}}));
      ok(test.as(Role::Clerk).runNow(EnterAVote, EnterVote{check.id, expert, vote, "同意", {scan()}}));
    }
  }
  Result<DepositCheck> decide(const DepositCheck& check, DepositVerdict verdict, const char* words = "",
                              Office* as = nullptr, const QVector<FlagWord>& flagWords = {}) {
    return (as ? *as : test.as(Role::Supervisor))
        .runNow(DecideOnDeposit,
                DecideDeposit{check.id, check.version, verdict, QString::fromUtf8(words), flagWords});
  }
  DepositCheck approved() {
    const DepositCheck check = submitted(prepared());
    voted(check);
    return ok(decide(check, DepositVerdict::Approved));
  }
  DepositCheck now(const DepositCheck& check) {
    return ok(test.as(Role::Auditor).runNow(ShowDeposit, DepositCheckRef{check.id, {}}));
  }
  /// Another supervisor's desk, and one of a clerk who is a supervisor as well.
  std::unique_ptr<Office> clerkWithASecondRole() {
    const UserRoles both{codeOf(Role::Clerk), {codeOf(Role::Clerk), codeOf(Role::Supervisor)}};
    ok(test.owner().runNow(SetUserRoles, both));
    return test.anotherDesk(Role::Clerk, QStringLiteral("desk-2"));
  }
};
