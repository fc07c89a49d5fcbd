#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

#include "benchmarks/measure.h"
#include "paper/slips_pdf.h"
#include "ui/paper/slip_sample.h"

namespace {

/// Each with a name and number of its own: 2,000 surnames, 3,000 given names.
SlipData slipNumber(int number) {
  SlipData slip = aSlip();
  slip.receipt.clear();
  slip.record.worker.number = QString::number(32990026000000LL + number);
  slip.record.worker.person.name =
      QString(QChar(0x4E00 + number * 7 % 2000)) + QChar(0x5E00 + number * 13 % 3000) + QStringLiteral("川");
  return slip;
}

/// The greatest memory since it was asked last, in MB.
double peakSinceLast() {
  QFile status(QStringLiteral("/proc/self/status"));
  REQUIRE(status.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(status.readAll());
  QFile forget(QStringLiteral("/proc/self/clear_refs"));
  if (forget.open(QIODevice::WriteOnly)) forget.write("5");
  return text.section(QStringLiteral("VmHWM:"), 1).section(u'k', 0, 0).trimmed().toDouble() / 1024;
}

}  // namespace

TEST_CASE("The slips of a roster in one PDF take the same memory however many they are", "[.][slips]") {
  double few = 0;
  for (const int count : {50, 500, 5000}) {
    QFile file(benchDirectory() + QStringLiteral("/slips.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    peakSinceLast();
    QElapsedTimer timer;
    timer.start();
    SlipsPdf pdf(file, SlipsLayout::TwoOnA4, SlipLanguage::Chinese, {"slips", "bench", 0});
    for (int i = 0; i < count; ++i) pdf.add({slipNumber(i), QStringLiteral("木工一班  %1").arg(i)});
    const auto written = pdf.finish();
    REQUIRE(written);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double peak = peakSinceLast();
    if (count == 500) few = peak;
    std::printf("%-28s %5d slips %7.0f slips/s %7.0f bytes/slip, peak memory %.1f MB\n",
                "slips, two on an A4", count, count / seconds, double(written->bytes) / count, peak);
    // What grows is the outlines of names' characters that were not met before, some kilobytes each.
    if (count == 5000) CHECK(peak < few + 16);
  }
}
