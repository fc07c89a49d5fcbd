#include "exports/export_job.h"

ExportJob::ExportJob(Office& office, QObject* parent) : LongJob(parent), m_office(office) {}

ExportJob::~ExportJob() { stop(); }

Reply<Result<ExportReport>> ExportJob::writeList(const BeginExport& asked, const QString& path,
                                                 qint64 expected) {
  return start<ExportReport>([=, office = &m_office, watch = watch(&ExportJob::progressed)] {
    return exportList(*office, asked, path, watch, expected);
  });
}

Reply<Result<PlatformReport>> ExportJob::writePlatform(ProjectId project, const QString& number,
                                                       const QString& purpose, const QString& folder) {
  return start<PlatformReport>([=, office = &m_office, watch = watch(&ExportJob::progressed)] {
    return exportPlatform(*office, project, number, purpose, folder, watch);
  });
}
