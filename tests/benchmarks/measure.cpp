#include "benchmarks/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

#include "base/clock.h"
#include "demo/demo.h"
#include "storage/office_address.h"

void Times::measure(const std::function<void()>& call) {
  QElapsedTimer timer;
  timer.start();
  call();
  add(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
}

double Times::at(double share) const {
  if (m_all.empty()) return 0;
  std::vector<double> sorted = m_all;
  std::ranges::sort(sorted);
  const auto place = static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
  return sorted[place];
}

void report(const char* what, const Times& times) {
  std::printf("%-58s n=%-6zu median %9.1f us   p95 %9.1f us   max %9.1f us\n", what, times.count(),
              times.median(), times.p95(), times.greatest());
  std::fflush(stdout);
}

void report(const char* what, const Times& times, const char* baselineName, const Times& baseline,
            double limit) {
  report(what, times);
  report(baselineName, baseline);
  const double ratio = times.median() / baseline.median();
  std::printf("  = %.2f times the baseline (wanted: at most %.1f)  %s\n", ratio, limit,
              ratio <= limit ? "holds" : "DOES NOT HOLD");
  std::fflush(stdout);
}

QString benchDirectory() {
  static QTemporaryDir directory;
  return directory.path();
}

qint64 benchWorkers() {
  bool ok = false;
  const qint64 asked = qEnvironmentVariable("SHIMING_BENCH_WORKERS").toLongLong(&ok);
  return ok ? asked : 1'000'000;
}

void makeLargeOffice(const OfficeAddress& address) {
  const FixedClock clock(QDate(2026, 11, 25));
  DemoOptions options;
  options.workers = benchWorkers();
  const auto made = makeDemo(address, clock, options);
  if (!made) qFatal("the large office: %s", qPrintable(made.error().text()));
  std::printf("%-58s %lld workers in %.1f s\n", "making the large office",
              static_cast<long long>(made->workers), static_cast<double>(made->milliseconds) / 1000.0);
  std::fflush(stdout);
}

QString largeOffice() {
  static const QString file = [] {
    if (const QString there = qEnvironmentVariable("SHIMING_BENCH_OFFICE"); QFile::exists(there))
      return there;
    OfficeAddress address;
    address.file = benchDirectory() + QStringLiteral("/large.shiming");
    makeLargeOffice(address);
    std::printf("%-58s %.0f MB\n", "its file", static_cast<double>(QFile(address.file).size()) / 1e6);
    return address.file;
  }();
  return file;
}
