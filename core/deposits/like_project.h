#pragma once

#include "deposits/plausibility.h"

/// A project that another one's figures are held against, as a line to look at.
struct LikeProjectLine {
  ProjectId project;
  QString number;
  QString name;
  Rate labourShare;      ///< of the cost
  QString headsPerArea;  ///< "52.1" for 10,000 m²; empty where the area is not known
  QDate approvedOn;      ///< the day of the last approved check; none: its figures were never approved

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("project", s.project);
    v("projectNumber", s.number);
    v("projectName", s.name);
    v("labourShare", s.labourShare);
    v("headsPerArea", s.headsPerArea);
    v("approvedOn", s.approvedOn);
  }
};

/// The first few of them, and how many there are. Texts have no name for a record as such: its fields bear
/// it.
struct LikeProjects {
  QVector<LikeProjectLine> lines;
  qint64 count = 0;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("likeCount", s.count);
    v("likeFirst", s.lines);
  }
};
