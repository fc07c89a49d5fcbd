#pragma once

#include "cards/card_lists.h"

/// Printed cards that are ready to be laid out at their desk, or lie at one.
enum class WaitingPart { Ready, AtDesk };
QString codeOf(WaitingPart part);  ///< "ready", "at-desk"
bool fromCode(const QString& code, WaitingPart& part);

/// Which cards; everything left open does not choose. Project, employer and manager are those of the worker's
/// newest open assignment: a card follows its worker.
struct WaitingRequest {
  WaitingPart part = WaitingPart::AtDesk;
  PickUpDeskId desk;
  ProjectId project;
  CompanyId employer;
  ManagerId manager;
  QString
      text;  ///< a part of the name, pinyin or its initials, the beginning of a card or registration number
  QString cursor;
  int limit = 200;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("part", s.part);
    v("pickUpDesk", s.desk);
    v("project", s.project);
    v("employer", s.employer);
    v("manager", s.manager);
    v("text", s.text);
    v("cursor", s.cursor);
    v("limit", s.limit);
  }
};
struct WaitingLine {
  Card card;
  WorkerId worker;
  QString workerName;
  QString workerNumber;
  QString deskName;
  QString batch;      ///< number of the newest batch it was in
  ProjectId project;  ///< of his open assignment; none where he works nowhere
  QString projectName;
  CompanyId employer;
  QString employerName;
  ManagerId manager;
  QString managerName;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("card", s.card);
    v("worker", s.worker);
    v("workerName", s.workerName);
    v("workerNumber", s.workerNumber);
    v("deskName", s.deskName);
    v("batchNumber", s.batch);
    v("project", s.project);
    v("projectName", s.projectName);
    v("employer", s.employer);
    v("employerName", s.employerName);
    v("manager", s.manager);
    v("managerName", s.managerName);
  }
};
struct WaitingPage {
  QVector<WaitingLine> lines;  ///< in the order in which the cards were asked for
  qint64 ready = 0;            ///< all that the request chooses, of either part
  qint64 atDesk = 0;
  QVector<HuntBundle> bundles;  ///< crews (no teams) with cards of this part, largest first; at most 500, on
                                ///< the first page only
  QString cursor;               ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("lines", s.lines);
    v("readyForDesk", s.ready);
    v("waitingAtDesk", s.atDesk);
    v("bundles", s.bundles);
    v("cursor", s.cursor);
  }
};
