#pragma once

#include <QProcess>
#include <QRandomGenerator>
#include <functional>

#include "support/ctl_run.h"

/// The real shimingctl, started to be killed.
class KilledRun {
 public:
  explicit KilledRun(const Ctl& ctl) : m_ctl(ctl) {}

  /// Runs it until `now()` is true and then `micros` more, and kills it there; true where it ended by itself
  /// before, and its words are in said().
  bool endsBefore(const QStringList& words, const std::function<bool()>& now, qint64 micros);
  const CtlEnd& said() const { return m_said; }

  /// SHIMING_CARD_KILLS; without it so many as each run of the tests can afford.
  static int rounds();

 private:
  const Ctl& m_ctl;
  CtlEnd m_said;
};
