#include <catch2/catch.hpp>

#include "support/a_worker.h"
#include "support/test_day.h"
#include "workers/worker_rules.h"

// domain.md 1, rule by rule; each section is named for its rule.

namespace {

RuleSet shippedRules() {
  RuleSet rules;
  rules.minimumAge = 16;
  rules.usualMaximumAgeMale = 60;
  rules.usualMaximumAgeFemale = 50;
  rules.dispatchContractMonths = 24;
  rules.photoMaximumBytes = 51200;
  return rules;
}

Findings check(const NewWorker& visit,
               const worker_rules::Context& context = {CompanyKind::Dispatching, QStringLiteral("周建平"),
                                                       QStringLiteral("19900000316")}) {
  return worker_rules::check(visit, shippedRules(), today, context);
}

/// "field:code" of what refuses, "" when nothing does.
QString refused(const NewWorker& visit) {
  const auto findings = check(visit);
  const auto error = worker_rules::refusal(findings);
  if (!error) return {};
  for (const Finding& each : findings)
    if ((each.level == Level::Error || each.level == Level::NeedsReason) && each.field == error->field)
      return each.field + u':' + each.code;
  return QStringLiteral("?");
}

bool warns(const NewWorker& visit, const char* code) {
  const auto findings = check(visit);
  const Finding* found = findingWith(findings, QString::fromLatin1(code));
  return found != nullptr && found->level == Level::Warning && !worker_rules::refusal(findings);
}

Crew crew() { return {ProjectId(1), ProjectId(2), CompanyId(1), CompanyId(2), ManagerId(1)}; }

QDate bornYearsAgo(int years) { return today.addYears(-years); }

}  // namespace

TEST_CASE("rule: document, name, sex, birth date and Hukou are required") {
  CHECK(refused(aWorker()).isEmpty());
  SECTION("document") { CHECK(refused(aWorker().numbered({})) == "idNumber:number-missing"); }
  SECTION("a damaged number") {
    CHECK(refused(aWorker().numbered("329921198305120710")) == "idNumber:number-wrong");
  }
  SECTION("name") { CHECK(refused(aWorker().named("")) == "name:name-missing"); }
  SECTION("a name of blanks") { CHECK(refused(aWorker().named("  　")) == "name:name-missing"); }
  SECTION("sex and birth date where the document does not say them") {
    NewWorker visit = aWorker();
    visit.person.documentKind = DocumentKind::Passport;
    visit.person.idNumber = QStringLiteral("E12345678");
    CHECK(refused(visit).isEmpty());
    visit.person.sex = Sex::Unknown;
    CHECK(refused(visit) == "sex:sex-missing");
    visit.person.sex = Sex::Male;
    visit.person.birthDate = {};
    CHECK(refused(visit) == "birthDate:birth-date-missing");
  }
  SECTION("Hukou") {
    NewWorker visit = aWorker();
    visit.person.hukouAddress = QStringLiteral("  ");
    CHECK(refused(visit) == "hukouAddress:hukou-missing");
  }
  SECTION("whoever has no Hukou need not name one") {
    NewWorker visit = aWorker();
    visit.person.documentKind = DocumentKind::Passport;
    visit.person.idNumber = QStringLiteral("E12345678");
    visit.person.hukouAddress.clear();
    CHECK(refused(visit).isEmpty());
  }
}

TEST_CASE("rule: what else is left open is listed as missing, not refused") {
  const NewWorker visit = aWorker();
  CHECK(refused(visit).isEmpty());
  const auto missing = worker_rules::missing(visit.person, false);
  for (const char* field : {"phone", "photo", "ethnic", "addressHere", "education", "political",
                            "emergencyName", "emergencyPhone", "inCitySince", "trade"}) {
    INFO(field);
    CHECK(missing.contains(QString::fromLatin1(field)));
  }
  SECTION("and is off the list once it is there") {
    PersonData person = visit.person;
    person.phone = QStringLiteral("19900000591");
    CHECK_FALSE(worker_rules::missing(person, true).contains("phone"));
    CHECK_FALSE(worker_rules::missing(person, true).contains("photo"));
  }
}

TEST_CASE("rule: number, sex and birth date agree") {
  SECTION("sex") {
    NewWorker visit = aWorker();
    visit.person.sex = Sex::Female;
    CHECK(refused(visit) == "sex:sex-differs");
  }
  SECTION("birth date, with both values in the words") {
    NewWorker visit = aWorker();
    visit.person.birthDate = QDate(1983, 5, 21);
    REQUIRE(refused(visit) == "birthDate:birth-date-differs");
    const QString words = worker_rules::refusal(check(visit))->text();
    CHECK(words.contains("1983-05-12"));
    CHECK(words.contains("1983-05-21"));
  }
  SECTION("left open, both follow from the number") {
    NewWorker visit = aWorker();
    visit.person.sex = Sex::Unknown;
    visit.person.birthDate = {};
    CHECK(refused(visit).isEmpty());
    const PersonData stored = worker_rules::normalised(visit.person, today);
    CHECK(stored.sex == Sex::Male);
    CHECK(stored.birthDate == QDate(1983, 5, 12));
    CHECK(stored.hukouDivision == "329921");
  }
}

TEST_CASE("rule: under 16 is refused") {
  CHECK(refused(aWorker().born(bornYearsAgo(16), 11)).isEmpty());
  CHECK(refused(aWorker().born(bornYearsAgo(16).addDays(1), 11)) == "birthDate:under-age");
  CHECK(refused(aWorker().born(bornYearsAgo(15), 11)) == "birthDate:under-age");
  SECTION("the words say the age and the limit") {
    const QString words = worker_rules::refusal(check(aWorker().born(bornYearsAgo(15), 11)))->text();
    CHECK(words.contains("15"));
    CHECK(words.contains("16"));
  }
  SECTION("nor may an assignment have begun before") {
    CHECK(refused(aWorker().born(bornYearsAgo(16), 11).onSite(crew(), today.addDays(-1))) ==
          "assignment.beginsOn:begin-under-age");
    CHECK(refused(aWorker().born(bornYearsAgo(16), 11).onSite(crew(), today)).isEmpty());
  }
  SECTION("who was born on 29 February is 16 on 1 March") {
    CHECK(worker_rules::ageOn(QDate(2008, 2, 29), QDate(2024, 2, 28)) == 15);
    CHECK(worker_rules::ageOn(QDate(2008, 2, 29), QDate(2024, 2, 29)) == 16);
    CHECK(worker_rules::ageOn(QDate(2008, 2, 29), QDate(2025, 2, 28)) == 16);
    CHECK(worker_rules::ageOn(QDate(2008, 2, 29), QDate(2025, 3, 1)) == 17);
  }
}

TEST_CASE("rule: above the age set for the sex is a warning that needs a reason") {
  struct Row {
    int age;
    int order;
    bool over;
  };
  for (const Row& row : {Row{60, 11, false}, Row{61, 11, true}, Row{50, 12, false}, Row{51, 12, true},
                         Row{55, 11, false}, Row{55, 12, true}}) {
    INFO("age " << row.age << ", order " << row.order);
    NewWorker visit = aWorker().born(bornYearsAgo(row.age), row.order);
    CHECK(refused(visit) == (row.over ? "ageReason:over-age" : ""));
    visit.ageReason = QStringLiteral("night watchman, light work");
    CHECK(warns(visit, "over-age") == row.over);
  }
}

TEST_CASE("rule: a dispatching contract shorter than two years gets a warning") {
  const QDate begin(2026, 11, 25);
  CHECK(warns(aWorker().onSite(crew()).contract(begin, QDate(2027, 11, 24)), "contract-under-two-years"));
  CHECK(warns(aWorker().onSite(crew()).contract(begin, QDate(2028, 11, 23)), "contract-under-two-years"));
  CHECK_FALSE(
      warns(aWorker().onSite(crew()).contract(begin, QDate(2028, 11, 24)), "contract-under-two-years"));
  SECTION("two years to the day are praised") {
    const auto findings = check(aWorker().onSite(crew()).contract(begin, QDate(2028, 11, 24)));
    REQUIRE(findingWith(findings, "contract-full-term") != nullptr);
    CHECK(findingWith(findings, "contract-full-term")->level == Level::Good);
  }
  SECTION("other employers may contract for less") {
    const auto findings = check(aWorker().onSite(crew()).contract(begin, QDate(2027, 11, 24)),
                                {CompanyKind::Subcontractor, {}, {}});
    CHECK(findingWith(findings, "contract-under-two-years") == nullptr);
  }
  SECTION("it ends after it begins") {
    CHECK(refused(aWorker().onSite(crew()).contract(begin, QDate(2026, 11, 24))) ==
          "contract.endsOn:contract-ends-before-begin");
  }
  SECTION("it has an employer") {
    CHECK(refused(aWorker().contract(begin, QDate(2028, 11, 24))) ==
          "assignment.employer:contract-without-employer");
  }
}

TEST_CASE("rule: the employer's labour manager is required") {
  NewWorker visit = aWorker().onSite(crew());
  CHECK(refused(visit).isEmpty());
  visit.assignment->manager = {};
  CHECK(refused(visit) == "assignment.manager:manager-missing");
}

TEST_CASE("rule: a worker may come by himself, without a job") { CHECK(refused(aWorker()).isEmpty()); }

TEST_CASE("rule: only presence, signature or a call back makes him told") {
  CHECK(isTold(ToldHow::Present));
  CHECK(isTold(ToldHow::Signature));
  CHECK(isTold(ToldHow::CallBack));
  CHECK_FALSE(isTold(ToldHow::SlipToManager));
  CHECK_FALSE(isTold(ToldHow::NotTold));
  CHECK(warns(aWorker().told(ToldHow::SlipToManager), "not-told"));
  CHECK(warns(aWorker().told(ToldHow::NotTold), "not-told"));
  CHECK_FALSE(warns(aWorker().told(ToldHow::Present), "not-told"));
}

TEST_CASE("rule: the phone is the worker's own, or left open") {
  CHECK(refused(aWorker().phone("199000002")) == "phone:phone-wrong");
  CHECK(refused(aWorker().onSite(crew()).phone("19900000316")) == "phone:phone-of-manager");
  CHECK(refused(aWorker().onSite(crew()).phone("199 0000 0316")) == "phone:phone-of-manager");
  CHECK(refused(aWorker().onSite(crew()).phone("19900000591")).isEmpty());
  CHECK(refused(aWorker().onSite(crew())).isEmpty());
}

TEST_CASE("rule: documents") {
  NewWorker visit = aWorker();
  SECTION("an expired one is a warning") {
    visit.person.documentTo = today.addDays(-1);
    CHECK(warns(visit, "document-expired"));
    visit.person.documentTo = today;
    CHECK_FALSE(warns(visit, "document-expired"));
  }
  SECTION("one for the long term has no end") {
    visit.person.documentLongTerm = true;
    CHECK(refused(visit).isEmpty());
    visit.person.documentTo = today.addYears(5);
    CHECK(refused(visit) == "documentTo:document-end-twice");
  }
  SECTION("it ends after it begins") {
    visit.person.documentFrom = QDate(2026, 1, 1);
    visit.person.documentTo = QDate(2025, 1, 1);
    CHECK(refused(visit) == "documentTo:document-ends-before-begin");
  }
  SECTION("it does not begin in the future") {
    visit.person.documentFrom = today.addDays(1);
    CHECK(refused(visit) == "documentFrom:document-from-future");
  }
}

TEST_CASE("rule: in the city since a year or a month") {
  const auto since = [](const char* text) {
    NewWorker visit = aWorker();
    visit.person.inCitySince = QString::fromUtf8(text);
    return refused(visit);
  };
  for (const char* good : {"", "2017", "2017-03", "2026-11", "２０１７-０３"}) CHECK(since(good).isEmpty());
  for (const char* bad : {"17", "2017-13", "2017-3", "März 2017"})
    CHECK(since(bad) == "inCitySince:since-form");
  CHECK(since("2026-12") == "inCitySince:since-future");
  CHECK(since("1982") == "inCitySince:since-before-birth");
}

TEST_CASE("rule: codes are from the lists") {
  NewWorker visit = aWorker();
  visit.person.ethnic = QStringLiteral("01");
  visit.person.trade = QStringLiteral("020");
  CHECK(refused(visit).isEmpty());
  visit.person.trade = QStringLiteral("钢筋工");
  CHECK(refused(visit) == "trade:not-in-list");
}

TEST_CASE("rule: the photo") {
  NewWorker visit = aWorker();
  visit.photoJpeg = aJpeg(51200);
  CHECK(refused(visit).isEmpty());
  visit.photoJpeg = aJpeg(51201);
  CHECK(refused(visit) == "photoJpeg:photo-too-big");
  visit.photoJpeg = QByteArray("GIF89a") + QByteArray(100, ' ');
  CHECK(refused(visit) == "photoJpeg:photo-not-jpeg");
}

TEST_CASE("rule: none of them needs a reason") {
  NewWorker visit = aWorker().notLike(WorkerId(5));
  CHECK(refused(visit).isEmpty());
  visit.likeness[0].reason = QStringLiteral(" ");
  CHECK(refused(visit) == "likeness:likeness-without-reason");
}

TEST_CASE("an unknown division is a warning, never a refusal") {
  CHECK(warns(aWorker(), "unknown-division"));
}

TEST_CASE("what was typed is stored in one form") {
  PersonData typed = aWorker().visit().person;
  typed.name = QStringLiteral("吾买尔江•热合曼");
  typed.phone = QStringLiteral("１９９ 0000-0591");
  typed.idNumber =
      QStringLiteral("329921 19830512 071x").left(0) + numberOf(QDate(1983, 5, 12), 71).insert(6, u' ');
  const PersonData stored = worker_rules::normalised(typed, today);
  CHECK(stored.name == QStringLiteral("吾买尔江·热合曼"));
  CHECK(stored.phone == "19900000591");
  CHECK(stored.idNumber == numberOf(QDate(1983, 5, 12), 71));
  SECTION("15 digits are upgraded, and it is said") {
    typed.idNumber = QStringLiteral("329921830512071");
    CHECK(worker_rules::normalised(typed, today).idNumber == numberOf(QDate(1983, 5, 12), 71));
    NewWorker visit = aWorker().numbered(typed.idNumber);
    bool said = false;
    for (const Finding& each : check(visit))
      said = said ||
             (each.field == "idNumber" && each.level != Level::Error && each.message.text().contains("15"));
    CHECK(said);
  }
}

TEST_CASE("a returning worker is the same person, or his data are completed") {
  Worker onFile;
  onFile.person = worker_rules::normalised(aWorker().visit().person, today);
  onFile.documents = {{DocumentKind::ResidentId, onFile.person.idNumber, true}};
  PersonData now = onFile.person;
  const auto field = [&] { return errorOf(worker_rules::checkSamePerson(onFile, now)); };
  CHECK(field() == "none");
  SECTION("another name") {
    now.name = QStringLiteral("陈大江");
    CHECK(field() == "invalid:name");
  }
  SECTION("dots and a name cut by the chip are completed") {
    onFile.person.name = QStringLiteral("阿卜杜拉·买买提阿卜杜拉买买提江");
    now.name = QStringLiteral("阿卜杜拉·买买提阿卜杜拉买买提江·热合曼");
    CHECK(field() == "none");
    now.name = QStringLiteral("阿卜杜拉买买提阿卜杜拉买买提江");
    CHECK(field() == "none");
  }
  SECTION("another number") {
    now.idNumber = numberOf(QDate(1983, 5, 12), 73);
    CHECK(field() == "invalid:idNumber");
  }
  SECTION("15 digits on file, 18 on the card") {
    onFile.documents = {{DocumentKind::ResidentId, QStringLiteral("329921830512071"), true}};
    CHECK(field() == "none");
  }
  SECTION("another birth date") {
    now.birthDate = QDate(1983, 5, 13);
    CHECK(field() == "invalid:birthDate");
  }
}
