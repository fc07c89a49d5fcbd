#pragma once

#include "projects/project.h"
#include "storage/operation.h"

struct ProjectRef {
  ProjectId project;
  QString number;  ///< used when `project` is none
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("number", s.number);
  }
};
struct ProjectEdit {
  ProjectId project;
  int version = 0;
  ProjectData data;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("version", s.version);
    v("data", s.data);
  }
};
struct ProjectListRequest {
  QString text;    ///< any part of the name, initials, number, the contractor's name
  QString status;  ///< "" or a code
  CompanyId contractor;
  QString cursor;
  int limit = 200;
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("text", s.text);
    v("status", s.status);
    v("contractor", s.contractor);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct ProjectListPage {
  QVector<ProjectLine> lines;
  QString cursor;  ///< empty at the end
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("cursor", s.cursor);
  }
};

extern const Operation<ProjectData, Project> CreateProject;                ///< project.create
extern const Operation<ProjectEdit, Project> EditProject;                  ///< project.edit
extern const Operation<ProjectRef, Project> ShowProject;                   ///< project.show (reads)
extern const Operation<ProjectListRequest, ProjectListPage> ListProjects;  ///< project.list (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// The project, without counting who is on site; none where there is no such row.
std::optional<Project> projectWith(Work& work, ProjectId project);
/// How many workers are on site there today (domain.md 1).
qint64 onSiteOf(Work& work, ProjectId project);
/// What project.create does, numbered in the series of `year`. Errors as its.
Result<Project> createProjectIn(Work& work, const ProjectData& entered, int year);
/// Sets a project to completed, audited; its assignments are the caller's to end (core/moves). Errors:
/// NotFound "project", Conflict "version", Invalid "status" where it is completed already.
Result<Project> finishProjectIn(Work& work, ProjectId project, int version);
/// The project goes on under another general contractor from today, audited; who had it stays on file as who
/// was liable until yesterday. Only with a transfer that was approved in this very Work (core/clearing): the
/// database asks for it. Errors: NotFound "project", "generalContractor", Invalid "generalContractor" (he may
/// be none, or is it already), Conflict "version".
Result<Project> changeContractorIn(Work& work, ProjectId project, CompanyId contractor);
/// Who is liable for what happens on a day: the general contractor that the project had then (domain.md 6).
/// None where there is no such project.
CompanyId contractorOn(Work& work, ProjectId project, const QDate& day);
/// Projects that match the text, the exact name or number first, for the search box. Without numbers on site.
QVector<ProjectLine> findProjects(Work& work, const QString& text, int limit);
