#include <catch2/catch.hpp>

#include "clearing/clearing_rules.h"
#include "core/clearing/clearing_scene.h"
#include "support/own_connection.h"

namespace {

/// A scene with a signing desk; the certificate is signed as the window and the command line do it.
struct CertificateScene : ClearingScene {
  SigningOffice signing{desk.test};

  explicit CertificateScene(Backend backend) : ClearingScene(backend) { ok(signing.makeFirst("一号机")); }

  Signer signer() {
    const DeskKey here = signing.desk("一号机");
    const SealedKey sealed = ok(supervisor().runNow(OpenTheKeyToCertify, OpenSigningKey{here.publicKey()}));
    auto opened = Signer::open(here, sealed);
    REQUIRE(opened);
    return std::move(*opened);
  }
  IssueCertificate signedNow(const Certificate& certificate, const QDate& day = QDate(2026, 11, 25)) {
    return ok(signedCertificate(signer(), certificate, day));
  }
  Certificate issued() { return ok(supervisor().runNow(IssueACertificate, signedNow(cleared()))); }
  VerifiedCertificate verify(const QString& code) {
    return ok(desk.test.as(Role::Auditor).runNow(VerifyCertificate, CertificateCode{code}));
  }
  CertificateVerdict verdict(const QString& code) { return verify(code).verdict; }
};

}  // namespace

TEST_CASE("deposit.certificate", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CertificateScene scene(backend);

  SECTION("signed by a supervisor who had no hand in it, once, and printed again with a reason") {
    const Certificate certificate = scene.cleared();
    IssueCertificate entered = scene.signedNow(certificate);
    const auto issue = [&](Office& by, const IssueCertificate& as) {
      return errorOf(by.runNow(IssueACertificate, as));
    };
    CHECK(scene.verdict(certificate.code) == CertificateVerdict::NotIssued);
    const auto second = scene.desk.clerkWithASecondRole();
    CHECK(issue(*second, entered) == "forbidden:issuer");
    CHECK(issue(scene.supervisor(), scene.signedNow(certificate, QDate(2026, 11, 24))) ==
          "invalid:signedText");
    IssueCertificate other = entered;
    other.signedText[20] = other.signedText[20] == u'A' ? u'B' : u'A';
    CHECK(issue(scene.supervisor(), other) == "invalid:signedText");
    other = entered;
    other.version = 9;
    CHECK(issue(scene.supervisor(), other) == "conflict:version");
    other.certificate = CertificateId(99);
    CHECK(issue(scene.supervisor(), other) == "not-found:certificate");
    CHECK(errorOf(scene.clerk().runNow(PrintCertificateAgain,
                                       ReprintCertificate{certificate.id, {}, "卡纸"})) == "conflict:state");

    const Certificate issued = ok(scene.supervisor().runNow(IssueACertificate, entered));
    CHECK(issued.issuedBy == "supervisor");
    CHECK(issued.key == 1);
    CHECK(issued.printed == 1);
    entered.version = issued.version;
    CHECK(issue(scene.supervisor(), entered) == "conflict:state");
    CHECK(errorOf(scene.clerk().runNow(PrintCertificateAgain, ReprintCertificate{{}, issued.number, " "})) ==
          "invalid:reason");
    const Certificate again =
        ok(scene.clerk().runNow(PrintCertificateAgain, ReprintCertificate{{}, issued.number, "原件遗失"}));
    CHECK(again.printed == 2);
    REQUIRE(again.prints.size() == 2);
    CHECK(again.prints.last().reason == QStringLiteral("原件遗失"));
    // By the check's number as well.
    CHECK(ok(scene.test().as(Role::Auditor).runNow(ShowCertificate, CertificateRef{{}, scene.check.number}))
              .id == issued.id);
  }
  SECTION("not while money that it states was taken back") {
    const ReceivedDeposit received = ok(scene.receive(294'000));
    scene.registerCrew();
    const Certificate certificate = ok(scene.clear());
    scene.takeBack(received);
    CHECK(errorOf(scene.supervisor().runNow(IssueACertificate, scene.signedNow(certificate))) ==
          "conflict:paid");
  }
}

TEST_CASE("deposit.verify and deposit.certificate.withdraw", "[clearing]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  CertificateScene scene(backend);
  const Certificate issued = scene.issued();

  SECTION("genuine by its code and by its QR; forged, mistyped, unknown and altered are told apart") {
    CHECK(scene.verdict(issued.code) == CertificateVerdict::Genuine);
    CHECK(scene.verdict(issued.code.toLower().remove(u'-')) == CertificateVerdict::Genuine);
    CHECK(scene.verdict(issued.signedText) == CertificateVerdict::Genuine);
    CHECK(scene.verdict("4F2K-9QXW-0RTB-71YF") == CertificateVerdict::Mistyped);
    CHECK(scene.verdict(issued.signedText.chopped(1)) == CertificateVerdict::Mistyped);
    CHECK(scene.verdict("0000-0000-0000-0000") == CertificateVerdict::Unknown);
    // Another's signature of the same words.
    SigningOffice elsewhere(scene.test());
    const auto made = ok(madeSigningKey(elsewhere.desk("别处"), "别处", {}, {}));
    const auto forger = Signer::open(elsewhere.desk("别处"), {1, made.publicKey, made.sealed.first().sealed});
    REQUIRE(forger);
    CHECK(scene.verdict(ok(signedCertificate(*forger, issued, QDate(2026, 11, 25))).signedText) ==
          CertificateVerdict::Forged);
    // The office's own key, but another day than on file.
    CHECK(scene.verdict(scene.signedNow(issued, QDate(2026, 11, 26)).signedText) ==
          CertificateVerdict::Doubtful);
    ok(scene.signing.rotate("一号机"));
    CHECK(scene.verdict(issued.signedText) == CertificateVerdict::Genuine);
    ok(scene.signing.compromise(1, QDate(2026, 11, 25)));
    CHECK(scene.verdict(issued.signedText) == CertificateVerdict::Doubtful);
  }
  SECTION("what was altered on file says so, and no more") {
    if (backend == Backend::Sqlite) scene.test().tamper("drop trigger deposit_clearance_stays");
    if (backend == Backend::Sqlite) scene.test().tamper("drop trigger deposit_clearance_issued_once");
    if (backend == Backend::Postgres)
      scene.test().tamper("alter table deposit_clearance disable trigger deposit_clearance_changed");
    REQUIRE(scene.test()
                .tamper("update deposit_clearance set facts = replace(facts, '294000', '294001')")
                .isEmpty());
    const VerifiedCertificate altered = scene.verify(issued.code);
    CHECK(altered.verdict == CertificateVerdict::Altered);
    CHECK(altered.certificate->facts.project.isEmpty());
  }
  SECTION("withdrawn by a supervisor who did not clear it; then it is cleared anew") {
    const WithdrawCertificate entered{{}, issued.number, 0, "名册有误"};
    CHECK(errorOf(scene.supervisor().runNow(WithdrawACertificate,
                                            WithdrawCertificate{issued.id, {}, 9, "名册有误"})) ==
          "conflict:version");
    CHECK(errorOf(scene.supervisor().runNow(WithdrawACertificate,
                                            WithdrawCertificate{issued.id, {}, 0, ""})) == "invalid:reason");
    const auto second = scene.desk.clerkWithASecondRole();
    CHECK(errorOf(second->runNow(WithdrawACertificate, entered)) == "forbidden:clearer");
    CHECK(ok(scene.supervisor().runNow(WithdrawACertificate, entered)).isWithdrawn());
    CHECK(errorOf(scene.supervisor().runNow(WithdrawACertificate, entered)) == "conflict:state");
    CHECK(scene.verdict(issued.code) == CertificateVerdict::Withdrawn);
    CHECK_FALSE(scene.why().cleared);
    CHECK(scene.why().clear);
    CHECK(scene.why().sentences.size() == 1);
    const Certificate anew = ok(scene.clear());
    CHECK(anew.number == "JQ-20261125-0002");
    CHECK(scene.verdict(issued.code) == CertificateVerdict::Withdrawn);
  }
  SECTION("replaced by that of a supplementary check, which is said before") {
    const DepositCheck more = scene.supplementary();
    CHECK(scene.verify(issued.code).sentence.contains(more.number));
    ok(scene.receive(40'000, &more));
    const Certificate second = ok(scene.clear(more));
    CHECK(scene.verdict(issued.code) == CertificateVerdict::Genuine);  // the later one is not issued
    ok(scene.supervisor().runNow(IssueACertificate, scene.signedNow(second)));
    const VerifiedCertificate replaced = scene.verify(issued.code);
    CHECK(replaced.verdict == CertificateVerdict::Replaced);
    CHECK(replaced.sentence.contains(second.number));
    CHECK(scene.verdict(second.code) == CertificateVerdict::Genuine);
  }
  SECTION("not to be relied on once its money is gone") {
    const FundOrder order =
        ok(scene.clerk().runNow(PrepareFundReversal, PrepareReversal{FundEntryId(1), "退回"}));
    ok(scene.supervisor().runNow(ApproveFundOrder, DecideOrder{order.id, {}, 0, {}}));
    CHECK(scene.verdict(issued.code) == CertificateVerdict::MoneyGone);
    CHECK(scene.verdict(issued.signedText) == CertificateVerdict::MoneyGone);
  }
}

TEST_CASE("PostgreSQL holds clearances against psql too", "[clearing][postgres]") {
  if (testBackends().size() < 2) return;
  CertificateScene scene(Backend::Postgres);
  const Certificate certificate = scene.cleared();
  const auto codeAfter = [&](const char* login, const QString& sql) {
    return codeAfterAs(scene.test().address(), login, sql);
  };
  const QString issue = QStringLiteral(
      "update deposit_clearance set issued_by = '%1', issuer = 'x', issued_at = 1, key_no = 1, signed_text = "
      "'x'");
  CHECK(codeAfter("clerk", issue.arg("clerk")) == "42501");
  CHECK(codeAfter("clerk", issue.arg("supervisor")) == "42501");
  const QString withdraw = QStringLiteral(
      "update deposit_clearance set withdrawn_by = '%1', withdrawn_at = 1, withdraw_reason = 'x'");
  CHECK(codeAfter("clerk", withdraw.arg("supervisor")) == "42501");
  CHECK(codeAfter("auditor", withdraw.arg("auditor")) == "42501");
  CHECK(codeAfter("clerk", "delete from deposit_clearance") == "42501");
  CHECK(codeAfter("inspector", "select * from deposit_clearance") == "42501");
  CHECK(codeAfter("clerk", "update deposit_clearance set facts = '{}'") == "P0001");
  CHECK(codeAfter("clerk",
                  "insert into deposit_certificate_print (clearance_id, nth, printed_by, printed_at, "
                  "operation_id) select id, 1, 'clerk', 1, operation_id from deposit_clearance") == "P0001");
  CHECK_FALSE(ok(scene.clerk().runNow(ShowCertificate, CertificateRef{certificate.id, {}})).isIssued());
}
