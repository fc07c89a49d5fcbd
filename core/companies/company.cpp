#include "companies/company.h"

#include <QCoreApplication>
#include <array>

namespace {
struct KindRow {
  CompanyKind kind;
  const char* code;
  const char* name;
};
constexpr std::array kinds{
    KindRow{CompanyKind::GeneralContractor, "general-contractor",
            QT_TRANSLATE_NOOP("core", "General contractor")},
    KindRow{CompanyKind::Dispatching, "dispatching", QT_TRANSLATE_NOOP("core", "Labour dispatching company")},
    KindRow{CompanyKind::Subcontractor, "subcontractor", QT_TRANSLATE_NOOP("core", "Subcontractor")},
    KindRow{CompanyKind::Other, "other", QT_TRANSLATE_NOOP("core", "Other company")},
};

struct StatusRow {
  CompanyStatus status;
  const char* code;
  const char* name;
};
constexpr std::array statuses{
    StatusRow{CompanyStatus::Active, "active", QT_TRANSLATE_NOOP("core", "In business")},
    StatusRow{CompanyStatus::Suspended, "suspended", QT_TRANSLATE_NOOP("core", "Licence suspended")},
    StatusRow{CompanyStatus::Closed, "closed", QT_TRANSLATE_NOOP("core", "Closed down")},
};
}  // namespace

QString codeOf(CompanyKind kind) { return QLatin1String(kinds.at(static_cast<size_t>(kind)).code); }
QString nameOf(CompanyKind kind) {
  return QCoreApplication::translate("core", kinds.at(static_cast<size_t>(kind)).name);
}
bool fromCode(const QString& code, CompanyKind& kind) {
  for (const KindRow& row : kinds)
    if (code == QLatin1String(row.code)) return kind = row.kind, true;
  return false;
}

QString codeOf(CompanyStatus status) { return QLatin1String(statuses.at(static_cast<size_t>(status)).code); }
QString nameOf(CompanyStatus status) {
  return QCoreApplication::translate("core", statuses.at(static_cast<size_t>(status)).name);
}
bool fromCode(const QString& code, CompanyStatus& status) {
  for (const StatusRow& row : statuses)
    if (code == QLatin1String(row.code)) return status = row.status, true;
  return false;
}
