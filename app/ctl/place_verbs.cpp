// Verbs that change companies and projects: only what is said changes, and it is read first.
#include "companies/company_operations.h"
#include "contacts/contact_operations.h"
#include "ctl/input.h"
#include "ctl/proofs.h"
#include "ctl/verbs.h"
#include "projects/project_operations.h"

namespace {

/// The present data under what was said, and the version it was read at.
void fillIn(QJsonObject& input, const QJsonObject& present, int version) {
  const QString data = QStringLiteral("data");
  input.insert(data, laidOver(present, input.value(data).toObject()));
  if (!input.contains(QStringLiteral("version"))) input.insert(QStringLiteral("version"), version);
}

Outcome<void> prepareCompany(Session& session, const Arguments&, QJsonObject& input) {
  const auto company = session.run(ShowCompany, CompanyRef{CompanyId(rowIn(input, "company")), {}});
  if (!company) return fail(company.error());
  fillIn(input, toJson(company->data), company->version);
  return {};
}

Outcome<void> prepareProject(Session& session, const Arguments&, QJsonObject& input) {
  const auto project = session.run(ShowProject, ProjectRef{ProjectId(rowIn(input, "project")), {}});
  if (!project) return fail(project.error());
  fillIn(input, toJson(project->data), project->version);
  return {};
}

/// Managers and teams: one that is named is changed, else a new one is added.
template <class Part, class Row>
Outcome<void> preparePart(Session& session, QJsonObject& input, QVector<Part> Company::*parts, Row row) {
  if (!row) return {};
  const auto company = session.run(ShowCompany, CompanyRef{CompanyId(rowIn(input, "company")), {}});
  if (!company) return fail(company.error());
  for (const Part& part : (*company).*parts)
    if (part.id == row) fillIn(input, toJson(part.data), part.version);
  return {};
}

Outcome<void> prepareManager(Session& session, const Arguments&, QJsonObject& input) {
  return preparePart(session, input, &Company::managers, ManagerId(rowIn(input, "manager")));
}

Outcome<void> prepareTeam(Session& session, const Arguments&, QJsonObject& input) {
  return preparePart(session, input, &Company::teams, TeamId(rowIn(input, "team")));
}

/// One that is named is changed, else a new one is added.
Outcome<void> prepareContact(Session& session, const Arguments&, QJsonObject& input) {
  const auto contact = ContactId(rowIn(input, "contact"));
  if (!contact) return {};
  const auto list = session.run(
      ListContacts, ContactsRequest{CompanyId(rowIn(input, "company")), ProjectId(rowIn(input, "project"))});
  if (!list) return fail(list.error());
  for (const Contact& each : list->lines)
    if (each.id == contact) fillIn(input, toJson(each.data), each.version);
  return {};
}

Outcome<void> preparePermit(Session&, const Arguments& arguments, QJsonObject& input) {
  return addProofs(arguments, input);
}

}  // namespace

QVector<Verb> placeVerbs() {
  const auto verb = [](const char* name, const char* arguments, const char* positional, auto prepare) {
    Verb made;
    made.name = QLatin1String(name);
    made.arguments = QString::fromUtf8(arguments);
    made.positional = {QLatin1String(positional)};
    made.prepare = prepare;
    return made;
  };
  Verb contact =
      verb("contact edit",
           "--company CREDITCODE|NAME | --project NUMBER|NAME [--contact NAME] --name NAME --phone P "
           "[--role TEXT] [--until D]",
           "", prepareContact);
  contact.positional.clear();
  Verb permit = verb("project permit add",
                     "NUMBER|NAME --number NO --authority NAME --issued-on D --proof FILE [--stage TEXT]",
                     "project", preparePermit);
  permit.own = {QStringLiteral("proof")};
  return {contact,
          permit,
          verb("company edit", "CREDITCODE|NAME [--FIELD VALUE …]", "company", prepareCompany),
          verb("company manager", "CREDITCODE|NAME [--manager NAME] --name NAME --phone P …", "company",
               prepareManager),
          verb("company team", "CREDITCODE|NAME [--team NAME] --name NAME --leader NAME …", "company",
               prepareTeam),
          verb("project edit", "NUMBER|NAME [--FIELD VALUE …]", "project", prepareProject)};
}
