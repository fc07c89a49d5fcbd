#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "storage/office_address.h"

/// Times of one thing done many times, in microseconds.
class Times {
 public:
  void add(double microseconds) { m_all.push_back(microseconds); }
  /// Times the call and adds it.
  void measure(const std::function<void()>& call);
  double median() const { return at(0.5); }
  double p95() const { return at(0.95); }
  double greatest() const { return at(1.0); }
  size_t count() const { return m_all.size(); }

 private:
  double at(double share) const;
  std::vector<double> m_all;
};

/// One line: what, its median and 95th percentile, and, with a baseline, the ratio of the medians and its
/// limit.
void report(const char* what, const Times& times);
void report(const char* what, const Times& times, const char* baselineName, const Times& baseline,
            double limit);

/// A directory on a disk for one benchmark, removed at the end of the program.
QString benchDirectory();
/// How many workers the large office has (SHIMING_BENCH_WORKERS, else 1,000,000).
qint64 benchWorkers();
/// Makes the large office where there is none yet, and says how long that took.
void makeLargeOffice(const OfficeAddress& address);
/// The large made-up office, made once per run (and said how long that took); SHIMING_BENCH_OFFICE names one
/// that is there already.
QString largeOffice();
