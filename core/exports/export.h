#pragma once

#include "cards/card_batch.h"
#include "cards/card_lists.h"
#include "cards/promised_list.h"
#include "cards/waiting_list.h"
#include "companies/company_operations.h"
#include "projects/project_operations.h"
#include "workers/worker_operations.h"

using ExportId = Id<struct ExportTag>;

/// What can leave the office as a file: its lists, the roster of a project as the office has it, and the
/// messages of the national platform.
enum class ExportList {
  Workers,
  Companies,
  Projects,
  Queue,
  Batches,
  Hunt,
  Late,
  Promised,
  Pickup,
  Crew,
  Platform
};
QString codeOf(ExportList list);  ///< "workers", "companies", "projects", "card-queue", "card-hunt" …
bool fromCode(const QString& code, ExportList& list);
QString nameOf(ExportList list);  ///< in the language now installed

/// How an export stands. Begun without an end was broken off: no file was given away.
enum class ExportState { Begun, Finished, Cancelled, Failed };
QString codeOf(ExportState state);  ///< "begun", "finished", "cancelled", "failed"
bool fromCode(const QString& code, ExportState& state);

/// The project whose roster or messages they are.
struct ExportedProject {
  ProjectId project;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
  }
};

/// Which rows; at most the filter of `list` is named, and left open chooses everything. Cursors and limits in
/// them are not used.
struct ExportChoice {
  ExportList list = ExportList::Workers;
  std::optional<WorkerListRequest> workers = {};
  std::optional<CompanyListRequest> companies = {};
  std::optional<ProjectListRequest> projects = {};
  std::optional<QueueRequest> queue = {};
  std::optional<BatchListRequest> batches = {};
  std::optional<HuntRequest> hunt = {};
  std::optional<LateListRequest> late = {};
  std::optional<PromisedRequest> promised = {};  ///< Promised wants it: there are no promises without days
  std::optional<WaitingRequest> pickup = {};
  std::optional<ExportedProject> site = {};  ///< Crew and Platform, which want it

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("list", s.list);
    v("workers", s.workers);
    v("companies", s.companies);
    v("projects", s.projects);
    v("queue", s.queue);
    v("batches", s.batches);
    v("hunt", s.hunt);
    v("late", s.late);
    v("promised", s.promised);
    v("pickup", s.pickup);
    v("site", s.site);
  }
};

/// An export as it is asked for.
struct BeginExport {
  ExportChoice what;
  bool full = false;  ///< ID numbers and phones in full; wants RevealNumbers and a purpose
  QString purpose;    ///< what it is for, in words
  QString fileName;   ///< without its folder: for the trail

  template <class V, class S>
  static void fields(V& v, S& s) {
    ExportChoice::fields(v, s.what);
    v("inFull", s.full);
    v("purpose", s.purpose);
    v("fileName", s.fileName);
  }
};

/// One on file.
struct ExportRun {
  ExportId id;
  BeginExport asked;
  ExportState state = ExportState::Begun;
  qint64 rows = 0;  ///< that the file has
  QString begunBy;
  Instant begunAt;
  Instant endedAt;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("asked", s.asked);
    v("state", s.state);
    v("rows", s.rows);
    v("begunBy", s.begunBy);
    v("begunAt", s.begunAt);
    v("endedAt", s.endedAt);
  }
};

struct ExportPageRequest {
  ExportId run;
  QString cursor;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("export", s.run);
    v("cursor", s.cursor);
  }
};
/// A row in the order of columnsOf(): texts as a person reads them, dates as yyyy-MM-dd, numbers in digits.
struct ExportRow {
  QVector<QString> cells;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cells", s.cells);
  }
};
struct ExportPage {
  QVector<ExportRow> rows;
  QString cursor;  ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("rows", s.rows);
    v("cursor", s.cursor);
  }
};

struct EndExport {
  ExportId run;
  ExportState state = ExportState::Finished;
  qint64 rows = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("export", s.run);
    v("state", s.state);
    v("rows", s.rows);
  }
};
