#pragma once

#include "employment/employment.h"

/// An assignment as it truly was, for correcting what is on file: days, parties and reasons.
struct AssignmentFacts {
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  QString teamName;
  QString trade;
  QDate beginsOn;
  QDate endsOn;  ///< absent while he is on site
  QString endReason;
  QString overlapReason;
  Initiative initiative = Initiative::Employer;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("teamName", s.teamName);
    v("trade", s.trade);
    v("beginsOn", s.beginsOn);
    v("endsOn", s.endsOn);
    v("endReason", s.endReason);
    v("overlapReason", s.overlapReason);
    v("initiative", s.initiative);
  }
};
AssignmentFacts factsOf(const Assignment& assignment);

/// A contract as it truly was; its employer is not corrected, for then it is another contract.
struct ContractFacts {
  ContractData data;
  QDate endedOn;
  QString endReason;

  template <class V, class S>
  static void fields(V& v, S& s) {
    ContractData::fields(v, s.data);
    v("endedOn", s.endedOn);
    v("endReason", s.endReason);
  }
};
ContractFacts factsOf(const Contract& contract);
