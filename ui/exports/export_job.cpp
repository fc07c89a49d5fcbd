#include "exports/export_job.h"

ExportJob::ExportJob(Office& office, QObject* parent) : LongJob(parent), m_office(office) {}

ExportJob::~ExportJob() { stop(); }

/// Called in the thread that works.
ExportWatch ExportJob::watch() {
  return [this](const ExportProgress& progress) {
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    return !isCancelled();
  };
}

Reply<Result<ExportReport>> ExportJob::writeList(const BeginExport& asked, const QString& path,
                                                 qint64 expected) {
  return start<ExportReport>(
      [=, office = &m_office, watch = watch()] { return exportList(*office, asked, path, watch, expected); });
}

Reply<Result<PlatformReport>> ExportJob::writePlatform(ProjectId project, const QString& number,
                                                       const QString& purpose, const QString& folder) {
  return start<PlatformReport>([=, office = &m_office, watch = watch()] {
    return exportPlatform(*office, project, number, purpose, folder, watch);
  });
}
