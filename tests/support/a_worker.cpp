#include "support/a_worker.h"

#include <catch2/catch.hpp>

#include "companies/company_operations.h"
#include "projects/project_operations.h"

namespace {

template <class In, class Out>
Out done(TestOffice& test, const Operation<In, Out>& operation, const In& input) {
  const auto result = test.as(Role::Clerk).runNow(operation, input);
  if (!result) qFatal("%s: %s", operation.info.name, qPrintable(briefly(result.error())));
  return *result;
}

ProjectId projectNamed(TestOffice& test, CompanyId contractor, const char* name) {
  ProjectData data;
  data.name = QString::fromUtf8(name);
  data.generalContractor = contractor;
  data.division = QStringLiteral("329901");
  data.status = ProjectStatus::UnderWay;
  data.cost = Money::yuan(98'000'000);
  data.labourCost = Money::yuan(14'700'000);
  data.declaredHeads = 120;
  data.beginsOn = QDate(2020, 1, 1);
  data.endsOn = QDate(2028, 12, 31);
  return done(test, CreateProject, data).id;
}

}  // namespace

Crew aCrew(TestOffice& test) {
  Crew crew;
  NewCompany contractor;
  contractor.data.name = QStringLiteral("示例一建集团有限公司");
  contractor.data.kind = CompanyKind::GeneralContractor;
  contractor.data.creditCode = QStringLiteral("91320100123456788C");
  crew.contractor = done(test, CreateCompany, contractor).id;
  NewCompany employer;
  employer.data.name = QStringLiteral("示例恒工劳务有限公司");
  employer.data.kind = CompanyKind::Dispatching;
  employer.data.creditCode = QStringLiteral("91320104MA1NK0T70Y");
  ManagerData manager;
  manager.name = QStringLiteral("周建平");
  manager.phone = crew.managerPhone;
  manager.since = QDate(2011, 5, 1);
  employer.manager = manager;
  const Company company = done(test, CreateCompany, employer);
  crew.employer = company.id;
  crew.manager = company.managers.first().id;
  crew.project = projectNamed(test, crew.contractor, "滨江花园三期");
  crew.otherProject = projectNamed(test, crew.contractor, "东湖学校扩建");
  return crew;
}

Registered registered(TestOffice& test, const NewWorker& visit) {
  const auto done = test.as(Role::Clerk).runNow(RegisterWorker, visit);
  INFO((done ? std::string() : (briefly(done.error()) + u' ' + done.error().text()).toStdString()));
  REQUIRE(done);
  return *done;
}

WorkerRecord recordOf(TestOffice& test, WorkerId worker) {
  WorkerOnDay asked;
  asked.worker.worker = worker;
  asked.worker.reveal = true;
  const auto shown = test.as(Role::Clerk).runNow(RevealWorker, asked);
  REQUIRE(shown);
  return shown->record;
}

QByteArray aJpeg(qsizetype bytes) {
  QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b08007e006601011100");
  jpeg.append(QByteArray(std::max<qsizetype>(0, bytes - jpeg.size() - 2), '\x20'));
  return jpeg + QByteArray::fromHex("ffd9");
}
