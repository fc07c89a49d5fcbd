#include "projects/project.h"

#include <QCoreApplication>
#include <array>

namespace {
struct StatusRow {
  ProjectStatus status;
  const char* code;
  const char* name;
};
constexpr std::array statuses{
    StatusRow{ProjectStatus::Preparing, "preparing", QT_TRANSLATE_NOOP("core", "In preparation")},
    StatusRow{ProjectStatus::UnderWay, "under-way", QT_TRANSLATE_NOOP("core", "Under construction")},
    StatusRow{ProjectStatus::Suspended, "suspended", QT_TRANSLATE_NOOP("core", "Work stopped")},
    StatusRow{ProjectStatus::Finished, "finished", QT_TRANSLATE_NOOP("core", "Completed")},
};
}  // namespace

QString codeOf(ProjectStatus status) { return QLatin1String(statuses.at(static_cast<size_t>(status)).code); }
QString nameOf(ProjectStatus status) {
  return QCoreApplication::translate("core", statuses.at(static_cast<size_t>(status)).name);
}
bool fromCode(const QString& code, ProjectStatus& status) {
  for (const StatusRow& row : statuses)
    if (code == QLatin1String(row.code)) return status = row.status, true;
  return false;
}
