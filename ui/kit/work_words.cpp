#include "kit/work_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace work_words {

namespace {

constexpr double kSecondsUpTo = 90;

struct WorkWords {
  Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

}  // namespace

QString count(qint64 value) { return QLocale(QLocale::English).toString(value); }

QString rate(double perSecond) {
  return perSecond < 1 ? QString() : WorkWords::tr("%1 a second").arg(count(static_cast<qint64>(perSecond)));
}

QString timeLeft(double seconds) {
  if (seconds < 0) return {};
  if (seconds < kSecondsUpTo)
    return WorkWords::tr("about %n s", nullptr, std::max(1, static_cast<int>(std::ceil(seconds))));
  return WorkWords::tr("about %n min", nullptr, static_cast<int>(std::ceil(seconds / 60)));
}

QString timeTaken(double seconds) {
  if (seconds < kSecondsUpTo)
    return WorkWords::tr("%n s", nullptr, std::max(1, static_cast<int>(std::lround(seconds))));
  return WorkWords::tr("%n min", nullptr, static_cast<int>(std::lround(seconds / 60)));
}

}  // namespace work_words
