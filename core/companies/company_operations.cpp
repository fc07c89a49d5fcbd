#include "companies/company_operations.h"

#include "base/paging.h"
#include "companies/company_rules.h"
#include "companies/company_store.h"
#include "companies/place_keys.h"

namespace {
const QString companySubject = QStringLiteral("company");
const QString managerSubject = QStringLiteral("manager");
const QString teamSubject = QStringLiteral("team");

Error noSuchCompany() {
  return notFound("company", message(QT_TRANSLATE_NOOP("core", "This company is not on file.")));
}

Error companyChanged(const QString& name) {
  return conflict(
      "version",
      message(QT_TRANSLATE_NOOP(
                  "core", "%1 was changed at another desk since you opened it. Load it anew and compare."),
              {name}));
}

Error onFileAlready(Work& work, CompanyId other, const char* field) {
  const auto there = company_store::data(work, other);
  return conflict(field, message(QT_TRANSLATE_NOOP("core", "%1 is on file with this code. Open it instead."),
                                 {there ? there->name : QString()}));
}

/// Whether another company has a code that this one did not have before (`before` is none of a new one). A
/// firm is on file once, also where one desk knew its old organisation code and the other its credit code,
/// which holds the old one. Who stands on file twice from earlier years is still to be put right in all else.
std::optional<Error> duplicateOf(Work& work, const CompanyData& data, const CompanyData& before,
                                 CompanyId self) {
  company_store::holdCodes(work);
  if (data.creditCode != before.creditCode)
    if (const CompanyId other = company_store::withCreditCode(work, data.creditCode); other && other != self)
      return onFileAlready(work, other, "creditCode");
  const QStringList known = company_rules::organisationCodesOf(before);
  for (const QString& code : company_rules::organisationCodesOf(data)) {
    if (known.contains(code)) continue;
    if (const CompanyId other = company_store::withOrganisationCode(work, code, self))
      return onFileAlready(work, other, code == data.organisationCode ? "organisationCode" : "creditCode");
  }
  return std::nullopt;
}

bool hasManager(Work& work, CompanyId company) {
  const auto managers = company_store::managersOf(work, company);
  return std::any_of(managers.begin(), managers.end(),
                     [&](const Manager& m) { return company_rules::inOffice(m.data, work.today()); });
}

/// The doubts a company was saved with; "same-name" only the file knows, "licence-ended" only the day.
QVector<QString> warningsOf(Work& work, const Findings& findings, const CompanyData& data, CompanyId self) {
  QVector<QString> codes = warningCodes(findings);
  if (company_store::withName(work, data.name, self)) codes.append(QStringLiteral("same-name"));
  if (company_rules::licenceEnded(data, work.today())) codes.append(QStringLiteral("licence-ended"));
  return codes;
}

Result<Company> shown(Work& work, CompanyId id, QVector<QString> warnings = {}) {
  auto company = company_store::company(work, id);
  if (!company) return refuse(work.failed() ? work.error() : noSuchCompany());
  company->warnings = std::move(warnings);
  return *company;
}

ManagerId putManager(Work& work, CompanyId company, const ManagerData& data) {
  const ManagerId id = company_store::insert(work, company, data);
  work.audit({managerSubject, id.value(), {}, AuditText::of(Manager{id, company, 1, data})});
  return id;
}

Result<Company> editCompany(Work& work, const CompanyEdit& edit) {
  const auto before = company_store::data(work, edit.company);
  if (!before) return refuse(noSuchCompany());
  const CompanyData data = company_rules::normalised(edit.data);
  const Findings findings = company_rules::checkCompany(data);
  if (auto error = firstError(findings)) return refuse(*error);
  if (data.kind == CompanyKind::Dispatching && before->kind != data.kind && !hasManager(work, edit.company))
    return refuse(invalid(
        "kind", message(QT_TRANSLATE_NOOP(
                    "core", "A labour dispatching company has a labour manager. Add the manager first."))));
  if (auto error = duplicateOf(work, data, *before, edit.company)) return refuse(*error);
  if (!company_store::update(work, edit.company, edit.version, data))
    return refuse(companyChanged(before->name));
  work.audit({companySubject, edit.company.value(), AuditText::of(*before), AuditText::of(data)});
  return shown(work, edit.company, warningsOf(work, findings, data, edit.company));
}

Result<void> changeManager(Work& work, const ManagerEdit& edit, const ManagerData& data) {
  const auto before = company_store::manager(work, edit.manager);
  if (!before || before->company != edit.company)
    return refuse(notFound("manager", message(QT_TRANSLATE_NOOP(
                                          "core", "This labour manager is not on file with the company."))));
  if (!company_store::update(work, edit.manager, edit.version, data))
    return refuse(companyChanged(before->data.name));
  work.audit({managerSubject, edit.manager.value(), AuditText::of(before->data), AuditText::of(data)});
  return {};
}

Result<Company> editManager(Work& work, const ManagerEdit& edit) {
  const auto company = company_store::data(work, edit.company);
  if (!company) return refuse(noSuchCompany());
  const ManagerData data = company_rules::normalised(edit.data);
  const Findings findings = company_rules::checkManager(data);
  if (auto error = firstError(findings)) return refuse(*error);
  if (!edit.manager)
    putManager(work, edit.company, data);
  else if (const auto changed = changeManager(work, edit, data); !changed)
    return refuse(changed.error());
  QVector<QString> warnings = warningCodes(findings);
  // That he left is a fact, so it is taken down; that nobody follows him is a doubt.
  if (company->kind == CompanyKind::Dispatching && !hasManager(work, edit.company))
    warnings.append(QStringLiteral("manager-gone"));
  return shown(work, edit.company, warnings);
}

TeamId putTeam(Work& work, CompanyId company, const TeamData& data) {
  const TeamId id = company_store::insert(work, company, data);
  work.audit({teamSubject, id.value(), {}, AuditText::of(Team{id, company, 1, data})});
  return id;
}

Result<void> changeTeam(Work& work, const TeamEdit& edit, const TeamData& data) {
  const auto before = company_store::team(work, edit.team);
  if (!before || before->company != edit.company)
    return refuse(
        notFound("team", message(QT_TRANSLATE_NOOP("core", "This team is not on file with the company."))));
  if (!company_store::update(work, edit.team, edit.version, data))
    return refuse(companyChanged(before->data.name));
  work.audit({teamSubject, edit.team.value(), AuditText::of(before->data), AuditText::of(data)});
  return {};
}

Result<Company> editTeam(Work& work, const TeamEdit& edit) {
  if (!company_store::data(work, edit.company)) return refuse(noSuchCompany());
  const TeamData data = company_rules::normalised(edit.data);
  if (auto error = firstError(company_rules::checkTeam(data))) return refuse(*error);
  const TeamId sameName = company_store::teamNamed(work, edit.company, data.name);
  if (sameName && sameName != edit.team)
    return refuse(conflict(
        "team.name", message(QT_TRANSLATE_NOOP("core", "The company has a team %1 already."), {data.name})));
  if (!edit.team)
    putTeam(work, edit.company, data);
  else if (const auto changed = changeTeam(work, edit, data); !changed)
    return refuse(changed.error());
  return shown(work, edit.company);
}

/// By its credit code, or by the organisation code that stands alone or inside one.
CompanyId withCode(Work& work, const QString& typed) {
  CompanyData codes;
  codes.creditCode = codes.organisationCode = typed;
  codes = company_rules::normalised(codes);
  if (const CompanyId found = company_store::withCreditCode(work, codes.creditCode)) return found;
  for (const QString& code : company_rules::organisationCodesOf(codes))
    if (const CompanyId found = company_store::withOrganisationCode(work, code, {})) return found;
  return {};
}

Result<Company> showCompany(Work& work, const CompanyRef& ref) {
  return shown(work, ref.company ? ref.company : withCode(work, ref.creditCode));
}

Result<CompanyListPage> listCompanies(Work& work, const CompanyListRequest& request) {
  if (!place_keys::Cursor::knows(request.cursor)) return refuse(noSuchPlaceInList());
  return company_store::list(work, request);
}

Result<CompanyTwinsPage> listTwins(Work& work, const CompanyTwinsRequest& request) {
  if (!company_store::isTwinsCursor(request.cursor)) return refuse(noSuchPlaceInList());
  const CompanyTwinsPage page = company_store::twins(work, withinPage(request));
  if (work.failed()) return refuse(work.error());
  return page;
}
}  // namespace

Result<Company> createCompany(Work& work, const NewCompany& entered) {
  const CompanyData data = company_rules::normalised(entered.data);
  std::optional<ManagerData> manager;
  if (entered.manager) manager = company_rules::normalised(*entered.manager);
  const Findings findings = company_rules::checkNew(data, manager);
  if (auto error = firstError(findings)) return refuse(*error);
  if (data.kind == CompanyKind::Dispatching && !company_rules::inOffice(*manager, work.today()))
    return refuse(
        invalid("manager.until",
                message(QT_TRANSLATE_NOOP("core",
                                          "A labour dispatching company names its labour manager: it can "
                                          "never say it did not know."))));
  if (auto error = duplicateOf(work, data, {}, {})) return refuse(*error);
  const CompanyId id = company_store::insert(work, data);
  work.audit({companySubject, id.value(), {}, AuditText::of(data)});
  if (manager) putManager(work, id, *manager);
  return shown(work, id, warningsOf(work, findings, data, id));
}

const Operation<NewCompany, Company> CreateCompany{
    {"company.create", Permission::ManageCompanies, Effect::Changes, "company manager", "company create",
     QT_TRANSLATE_NOOP("core", "Put a company on file, with its labour manager")},
    createCompany};
const Operation<CompanyEdit, Company> EditCompany{
    {"company.edit", Permission::ManageCompanies, Effect::Changes, "company", "company edit",
     QT_TRANSLATE_NOOP("core", "Change what is on file about a company")},
    editCompany};
const Operation<ManagerEdit, Company> EditManager{
    {"company.manager", Permission::ManageCompanies, Effect::Changes, "manager", "company manager",
     QT_TRANSLATE_NOOP("core", "Add or change a labour manager of a company")},
    editManager};
const Operation<TeamEdit, Company> EditTeam{
    {"company.team", Permission::ManageCompanies, Effect::Changes, "team", "company team",
     QT_TRANSLATE_NOOP("core", "Add or change a team of a company")},
    editTeam};
const Operation<CompanyRef, Company> ShowCompany{
    {"company.show", Permission::ReadCompanies, Effect::Reads, "", "company show",
     QT_TRANSLATE_NOOP("core", "Show a company with its managers and teams")},
    showCompany};
const Operation<CompanyListRequest, CompanyListPage> ListCompanies{
    {"company.list", Permission::ReadCompanies, Effect::Reads, "", "company list",
     QT_TRANSLATE_NOOP("core", "List companies by name, a page at a time")},
    listCompanies};
const Operation<CompanyTwinsRequest, CompanyTwinsPage> ListTwins{
    {"company.duplicates", Permission::ReadCompanies, Effect::Reads, "", "company duplicates",
     QT_TRANSLATE_NOOP("core", "List companies that may be one firm twice: same code or same name")},
    listTwins};

std::optional<Company> companyWith(Work& work, CompanyId id) {
  Company company;
  company.id = id;
  const auto data = company_store::data(work, id, &company.version);
  if (!data) return std::nullopt;
  company.data = *data;
  return company;
}

std::optional<Manager> managerWith(Work& work, ManagerId manager) {
  return company_store::manager(work, manager);
}

std::optional<Team> teamWith(Work& work, TeamId team) { return company_store::team(work, team); }

Result<ManagerId> addManager(Work& work, CompanyId company, const ManagerData& entered) {
  const ManagerData data = company_rules::normalised(entered);
  if (auto error = firstError(company_rules::checkManager(data))) return refuse(*error);
  return putManager(work, company, data);
}

Result<TeamId> addTeam(Work& work, CompanyId company, const TeamData& entered) {
  const TeamData data = company_rules::normalised(entered);
  if (auto error = firstError(company_rules::checkTeam(data))) return refuse(*error);
  return putTeam(work, company, data);
}

Result<TeamId> teamNamed(Work& work, CompanyId company, const QString& name) {
  const TeamData data = company_rules::normalised(TeamData{name, {}, {}});
  if (auto error = firstError(company_rules::checkTeam(data))) return refuse(*error);
  const TeamId there = company_store::teamNamed(work, company, data.name);
  return there ? there : putTeam(work, company, data);
}

QVector<CompanyLine> findCompanies(Work& work, const QString& text, int limit) {
  return company_store::matching(work, text, limit);
}
