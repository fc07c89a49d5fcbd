#pragma once

#include "base/record.h"

enum class ProjectStatus { Preparing, UnderWay, Suspended, Finished };
QString codeOf(ProjectStatus status);  ///< "preparing", "under-way", "suspended", "finished"
bool fromCode(const QString& code, ProjectStatus& status);
QString nameOf(ProjectStatus status);

struct ProjectData {
  QString name;
  CompanyId generalContractor;
  QString division;  ///< 6-digit code of the county it lies in
  QString address;
  QString category;  ///< code of resources/codes/project_category.csv
  Money cost;        ///< construction cost, fen
  Money labourCost;  ///< labour cost in it, fen
  int declaredHeads = 0;
  int floorArea = 0;  ///< m²
  QDate beginsOn;
  QDate endsOn;
  ProjectStatus status = ProjectStatus::Preparing;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("generalContractor", s.generalContractor);
    v("division", s.division);
    v("address", s.address);
    v("category", s.category);
    v("cost", s.cost);
    v("labourCost", s.labourCost);
    v("declaredHeads", s.declaredHeads);
    v("floorArea", s.floorArea);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("status", s.status);
  }
};

struct Project {
  ProjectId id;
  QString number;  ///< the office's own, "P2026-0031"
  int version = 1;
  ProjectData data;
  QString contractorName;
  qint64 onSite = 0;
  QVector<QString>
      warnings;  ///< codes of doubts it was saved with just now: "unknown-division", "cost-missing"

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("version", s.version);
    v("data", s.data);
    v("contractorName", s.contractorName);
    v("onSite", s.onSite);
    v("warnings", s.warnings);
  }
};

struct ProjectLine {
  ProjectId id;
  QString number;
  QString name;
  QString contractorName;
  QString initials;
  ProjectStatus status = ProjectStatus::Preparing;
  qint64 onSite = 0;
  int declaredHeads = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("id", s.id);
    v("number", s.number);
    v("name", s.name);
    v("contractorName", s.contractorName);
    v("initials", s.initials);
    v("status", s.status);
    v("onSite", s.onSite);
    v("declaredHeads", s.declaredHeads);
  }
};
