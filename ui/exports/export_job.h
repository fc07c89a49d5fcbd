#pragma once

#include "exports/export_run.h"
#include "kit/long_job.h"

/// An export, from list to file. Stopped or dying, it leaves no file behind.
class ExportJob : public LongJob {
  Q_OBJECT

 public:
  explicit ExportJob(Office& office, QObject* parent = nullptr);
  ~ExportJob() override;

  /// See exportList and exportPlatform.
  Reply<Result<ExportReport>> writeList(const BeginExport& asked, const QString& path, qint64 expected);
  Reply<Result<PlatformReport>> writePlatform(ProjectId project, const QString& number,
                                              const QString& purpose, const QString& folder);

 signals:
  void progressed(const ExportProgress& progress);

 private:
  Office& m_office;
};
