#include "exports/platform_messages.h"

#include "base/code_table.h"

namespace platform_messages {

namespace {

void put(QJsonObject& object, const char* field, const QString& value) {
  if (!value.isEmpty()) object.insert(QLatin1String(field), value);
}

void put(QJsonObject& object, const char* field, const QDate& day) {
  if (day.isValid()) object.insert(QLatin1String(field), day.toString(Qt::ISODate));
}

void putDocument(QJsonObject& object, const Worker& worker) {
  put(object, "idCardType", documentCode(worker.person.documentKind));
  put(object, "idCardNumber", worker.person.idNumber);
}

/// The division of whoever registered the company: characters 3 to 8 of its credit code (GB 32100-2015).
QString divisionIn(const QString& creditCode) {
  return creditCode.size() == 18 ? creditCode.mid(2, 6) : QString();
}

/// In units of 10,000 yuan with the six decimals that the platform keeps; fen are exact in it.
QString tenThousands(Money money) {
  const qint64 fen = money.inFen();
  if (fen == 0) return {};
  return QStringLiteral("%1.%2").arg(fen / 1000000).arg(fen % 1000000, 6, 10, QLatin1Char('0'));
}

/// A trade of the platform's present list; codes of the older list mean other trades there.
QString tradeCode(const Worker& worker, const Assignment& assignment) {
  const QString code = assignment.trade.isEmpty() ? worker.person.trade : assignment.trade;
  return CodeTable::get(QStringLiteral("trade")).contains(code) ? code : QString();
}

QString workRole(const QString& trade) {
  const QString role = CodeTable::get(QStringLiteral("trade")).extraOf(trade);
  return role.isEmpty() ? QStringLiteral("20") : role;
}

/// "汉", without 族: text and not the code.
QString nation(const QString& ethnic) {
  const CodeTable& list = CodeTable::get(QStringLiteral("ethnic"));
  const QString shortName = list.extraOf(ethnic);
  if (!shortName.isEmpty()) return shortName;
  const QString name = list.nameOf(ethnic);
  return name.endsWith(u'族') && name.size() > 1 ? name.chopped(1) : name;
}

}  // namespace

QString documentCode(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::ResidentId:
      return QStringLiteral("01");
    case DocumentKind::Passport:
      return QStringLiteral("08");
    case DocumentKind::HomeReturnPermit:
      return QStringLiteral("10");
    case DocumentKind::TaiwanPermit:
      return QStringLiteral("12");
    case DocumentKind::ForeignerPermit:
      return QStringLiteral("20");
    // The list is older than the residence permit of 2018.
    case DocumentKind::HmtResidencePermit:
    case DocumentKind::Other:
      break;
  }
  return QStringLiteral("99");
}

QString statusCode(ProjectStatus status) {
  switch (status) {
    case ProjectStatus::Preparing:
      return QStringLiteral("001");
    case ProjectStatus::UnderWay:
      return QStringLiteral("003");
    case ProjectStatus::Finished:
      return QStringLiteral("004");
    case ProjectStatus::Suspended:
      break;
  }
  return QStringLiteral("005");
}

QString roleCode(CompanyKind kind) {
  switch (kind) {
    case CompanyKind::GeneralContractor:
      return QStringLiteral("009");
    case CompanyKind::Dispatching:
      return QStringLiteral("006");
    case CompanyKind::Subcontractor:
      return QStringLiteral("001");
    case CompanyKind::Other:
      break;
  }
  return QStringLiteral("012");
}

QJsonObject corporation(const CompanyData& company) {
  QJsonObject message;
  put(message, "corpCode", company.creditCode);
  put(message, "corpName", company.name);
  put(message, "areaCode", divisionIn(company.creditCode));
  put(message, "address", company.address);
  put(message, "licenseNum", company.licence);
  put(message, "officePhone", company.phone);
  return message;
}

QJsonObject project(const ProjectData& project, const CompanyData& contractor) {
  QJsonObject message;
  put(message, "contractorCorpCode", contractor.creditCode);
  put(message, "contractorCorpName", contractor.name);
  put(message, "name", project.name);
  put(message, "category", project.category);
  put(message, "areaCode", project.division);
  put(message, "address", project.address);
  put(message, "invest", tenThousands(project.cost));
  if (project.floorArea > 0) message.insert(QStringLiteral("buildingArea"), project.floorArea);
  put(message, "startDate", project.beginsOn);
  put(message, "completeDate", project.endsOn);
  put(message, "prjStatus", statusCode(project.status));
  return message;
}

QJsonObject participant(const CompanyData& company) {
  QJsonObject message;
  put(message, "corpCode", company.creditCode);
  put(message, "corpName", company.name);
  put(message, "corpType", roleCode(company.kind));
  return message;
}

QJsonObject crewHead(const CompanyData& employer, const QString& teamName) {
  QJsonObject message;
  put(message, "corpCode", employer.creditCode);
  put(message, "corpName", employer.name);
  put(message, "teamName", teamName);
  return message;
}

QJsonObject team(const CompanyData& employer, const QString& teamName,
                 const std::optional<ManagerData>& manager) {
  QJsonObject message = crewHead(employer, teamName);
  if (!manager) return message;
  put(message, "responsiblePersonName", manager->name);
  put(message, "responsiblePersonPhone", manager->phone);
  if (manager->idNumber.isEmpty()) return message;
  put(message, "responsiblePersonIDCardType", documentCode(DocumentKind::ResidentId));
  put(message, "responsiblePersonIDNumber", manager->idNumber);
  return message;
}

QJsonObject worker(const Worker& worker, const Assignment& assignment, bool isTeamLeader,
                   const QByteArray& photo) {
  const PersonData& person = worker.person;
  const QString trade = tradeCode(worker, assignment);
  QJsonObject entry;
  put(entry, "workerName", person.name);
  entry.insert(QStringLiteral("isTeamLeader"), isTeamLeader ? 1 : 0);
  putDocument(entry, worker);
  put(entry, "workType", trade);
  put(entry, "workRole", workRole(trade));
  put(entry, "nation", nation(person.ethnic));
  put(entry, "address", person.hukouAddress);
  if (photo.size() <= largestPhoto) put(entry, "headImage", QString::fromLatin1(photo.toBase64()));
  put(entry, "politicsType", person.political);
  put(entry, "cellPhone", person.phone);
  put(entry, "cultureLevelType", person.education);
  put(entry, "urgentLinkMan", person.emergencyName);
  put(entry, "urgentLinkManPhone", person.emergencyPhone);
  put(entry, "startDate", person.documentFrom);
  if (!person.documentLongTerm) put(entry, "expiryDate", person.documentTo);
  return entry;
}

QJsonObject contract(const Worker& worker, const Contract& contract, const CompanyData& employer) {
  QJsonObject entry;
  put(entry, "corpCode", employer.creditCode);
  put(entry, "corpName", employer.name);
  putDocument(entry, worker);
  put(entry, "contractPeriodType",
      contract.data.kind == ContractKind::ByTask ? QStringLiteral("1") : QStringLiteral("0"));
  put(entry, "startDate", contract.data.beginsOn);
  put(entry, "endDate", contract.data.endsOn);
  return entry;
}

QVector<QJsonObject> entryAndExit(const Worker& worker, const Assignment& assignment, const QDate& today) {
  if (assignment.endReason == neverHeld) return {};
  QVector<QJsonObject> events;
  const auto add = [&](const QDate& day, int type) {
    if (!day.isValid() || day > today) return;
    QJsonObject event;
    putDocument(event, worker);
    put(event, "date", day);
    event.insert(QStringLiteral("type"), type);
    events.append(event);
  };
  add(assignment.beginsOn, 1);
  add(assignment.endsOn, 0);
  return events;
}

}  // namespace platform_messages
