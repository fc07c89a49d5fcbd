#pragma once

#include "companies/company.h"
#include "exports/platform.h"
#include "projects/project.h"
#include "workers/worker.h"

/// What the office knows, in the platform's words and codes. Pure; what is left open is left out, so that
/// platform_fields::gapsOf finds it.
namespace platform_messages {

/// The largest photo the platform takes, in bytes.
constexpr qsizetype largestPhoto = 50 << 10;

QJsonObject corporation(const CompanyData& company);
QJsonObject project(const ProjectData& project, const CompanyData& contractor);
QJsonObject participant(const CompanyData& company);
QJsonObject team(const CompanyData& employer, const QString& teamName,
                 const std::optional<ManagerData>& manager);
/// What messages about people of one employer's team begin with.
QJsonObject crewHead(const CompanyData& employer, const QString& teamName);

/// He on this assignment. A photo over largestPhoto is left out.
QJsonObject worker(const Worker& worker, const Assignment& assignment, bool isTeamLeader,
                   const QByteArray& photo);
QJsonObject contract(const Worker& worker, const Contract& contract, const CompanyData& employer);
/// Entry and exit of the assignment, as far as they are not days to come; none where it was withdrawn.
QVector<QJsonObject> entryAndExit(const Worker& worker, const Assignment& assignment, const QDate& today);

/// Codes of the platform's lists.
QString documentCode(DocumentKind kind);
QString statusCode(ProjectStatus status);
QString roleCode(CompanyKind kind);

}  // namespace platform_messages
