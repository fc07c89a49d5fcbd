#pragma once

#include "base/record.h"

/// Messages for the national platform of construction workers (interface standard 1.0): what a program that
/// holds the platform's keys sends as it is, once it has put in what only the platform gives (projectCode,
/// teamSysNo) and encrypted the numbers. Trainings, attendance and payroll follow when the office has them.

/// One message: the `data` of a call.
struct PlatformMessage {
  QString method;  ///< "ProjectWorker.Add"
  QString json;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("method", s.method);
    v("json", s.json);
  }
};

/// What a message is about, in the language of the moment; the method itself where it is none of ours.
QString nameOfMessage(const QString& method);
/// The platform takes them in this order, from 1 on (facts.md 2); 0: none of ours.
int placeOfMessage(const QString& method);

/// What a message lacks that the platform wants, or would refuse.
struct PlatformGap {
  QString method;
  QString field;         ///< the platform's own name of it
  QString code;          ///< "missing", "too-long", "photo-too-large", "awaited" (the platform gives it)
  QString workerNumber;  ///< empty: of a company, project or team
  QString name;          ///< the worker's, else that of the record
  QString sentence;      ///< in the language of the moment

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("method", s.method);
    v("field", s.field);
    v("code", s.code);
    v("workerNumber", s.workerNumber);
    v("name", s.name);
    v("sentence", s.sentence);
  }
};

struct PlatformPage {
  QVector<PlatformMessage> messages;
  QVector<PlatformGap> gaps;
  int workers = 0;  ///< of this page
  QString cursor;   ///< empty at the end

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("messages", s.messages);
    v("gaps", s.gaps);
    v("workers", s.workers);
    v("cursor", s.cursor);
  }
};
