#pragma once

#include "exports/export_operations.h"
#include "office/office.h"

/// How an export ends in the trail: whoever lets go of it without a word has failed.
class ExportTrail {
 public:
  ExportTrail(Office& office, ExportId run) : m_office(office), m_run(run) {}
  ~ExportTrail() {
    if (!m_ended) failed();
  }
  ExportTrail(const ExportTrail&) = delete;
  ExportTrail& operator=(const ExportTrail&) = delete;

  /// Before the file gets its name: without this entry nothing is given away.
  Result<void> finished(qint64 rows) { return end(ExportState::Finished, rows); }
  void cancelled() { end(ExportState::Cancelled, 0); }
  /// Also after finished(), when the file could not be written.
  void failed() { end(ExportState::Failed, 0); }

 private:
  Result<void> end(ExportState state, qint64 rows) {
    m_ended = true;
    const auto done = m_office.runNow(EndAnExport, {m_run, state, rows}, {{}, LaneName::Bulk});
    if (!done) return refuse(done.error());
    return {};
  }

  Office& m_office;
  ExportId m_run;
  bool m_ended = false;
};
