#pragma once

#include <QDate>
#include <QImage>

#include "paper/pen.h"

/// Lists on A4 that go with cards. Plain records: whoever prints fills them. No ID number stands on any.

/// What is at the head of each.
struct CardListHead {
  QString officeName;
  QString officePhone;
  QString number;  ///< of the list; also its QR code
  QDate day;
  QString company;
  QString manager;
  QString managerPhone;
  QString project;
  QString crew;
};

/// Cards a manager takes along, each with a line for its worker to sign; the manager signs for all.
struct HandOverList {
  struct Line {
    QString name;
    QString registrationNumber;
    QString cardNumber;
    QDate dueOn;  ///< to be in the worker's hand
  };
  CardListHead head;
  QVector<Line> lines;
};

/// Registered workers of a crew who have no card, why, and what is to be done.
struct HuntSlip {
  struct Line {
    QString name;
    QString registrationNumber;
    QDate dueOn;
    QString reason;
    QString whatToDo;
  };
  CardListHead head;
  QVector<Line> lines;
};

/// To be hung up on the site: whose card has come and where it is to be had.
struct PickUpNotice {
  struct Line {
    QString name;
    QString registrationNumber;  ///< only its last four digits are shown
  };
  CardListHead head;
  QString desk;
  QString address;
  QString hours;
  QVector<Line> lines;
};

struct CardListPaper {
  bool chinese = true;
  int copy = 1;  ///< how many times it has been printed, this one included
};

QByteArray cardListPdf(const HandOverList& list, const CardListPaper& paper = {});
QByteArray cardListPdf(const HuntSlip& slip, const CardListPaper& paper = {});
QByteArray cardListPdf(const PickUpNotice& notice, const CardListPaper& paper = {});
/// The pages as pictures, for the preview.
QVector<QImage> cardListPictures(const HandOverList& list, const CardListPaper& paper, qreal dotsPerInch);
QVector<QImage> cardListPictures(const HuntSlip& slip, const CardListPaper& paper, qreal dotsPerInch);
QVector<QImage> cardListPictures(const PickUpNotice& notice, const CardListPaper& paper, qreal dotsPerInch);
/// The characters that no font of this computer can draw; they are printed as code points.
QStringList undrawable(const HandOverList& list, const CardListPaper& paper = {});
QStringList undrawable(const HuntSlip& slip, const CardListPaper& paper = {});
QStringList undrawable(const PickUpNotice& notice, const CardListPaper& paper = {});
