#pragma once

#include "workers/worker.h"

/// The five functions of the Citizen Card (domain.md 3).
enum class CardFunction { Attendance, WageAccount, Injury, Illness, BusAndPark };
QString codeOf(CardFunction function);  ///< "attendance", "wage-account", "injury", "illness", "bus-and-park"
bool fromCode(const QString& code, CardFunction& function);
QString nameOf(CardFunction function);

enum class Answer { Yes, No, NeedsEvidence };
QString codeOf(Answer answer);  ///< "yes", "no", "needs-evidence"
bool fromCode(const QString& code, Answer& answer);

/// One function on one day, with a sentence that a clerk can read out.
struct Entitlement {
  CardFunction function = CardFunction::Attendance;
  Answer answer = Answer::No;
  QString reason;  ///< code of the reason, for scripts and tests: "no-assignment", "covered", …
  Message sentence;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("function", s.function);
    v("answer", s.answer);
    v("reason", s.reason);
    v("sentence", s.sentence);
  }
};

/// Everything the answer rests on. The deposit never enters: cover rests on registration and assignment.
struct EntitlementFacts {
  QDate registeredOn;
  QVector<Assignment> assignments;
  QVector<Contract> contracts;
  QVector<CardStep> cardSteps;
  /// Days on which a gate saw him, by project; absent while attendance does not exist: *unknown*, not none.
  std::optional<QVector<QPair<QDate, ProjectId>>> swipes;
};
EntitlementFacts factsOf(const WorkerRecord& record);

/// The five functions on a day, in the order of CardFunction. Pure.
/// Attendance and wage account: assignment and active card. Injury: registration and assignment, or a swipe
/// at the project. Illness: registration and assignment. Bus and park: active card.
QVector<Entitlement> entitlementsOn(const EntitlementFacts& facts, const QDate& day);
/// One sentence over all five, to be read out to the worker.
Message entitlementSummary(const EntitlementFacts& facts, const QDate& day, const QDate& today);

/// A stretch of days with the same answer to "whose deposit is liable?": no project (gap), one, or several
/// (overlap with its reason; the gate that saw him decides, and where none did all are named).
struct LiabilitySpan {
  QDate from;
  QDate to;                         ///< inclusive
  QVector<Assignment> assignments;  ///< those open in the span; empty in a gap
  template <class V, class S>
  static void fields(V& v, S& s) {
    v("from", s.from);
    v("to", s.to);
    v("assignments", s.assignments);
  }
};
/// The days from..to (inclusive) cut into spans without holes, in order. Pure.
QVector<LiabilitySpan> liabilityBetween(const EntitlementFacts& facts, const QDate& from, const QDate& to);
/// Who is liable on a day, in a sentence: "Riverside Garden phase 3 is liable · assignment since 2026-11-25".
Message liabilitySentence(const EntitlementFacts& facts, const QDate& day);
