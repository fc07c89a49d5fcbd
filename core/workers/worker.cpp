#include "workers/worker.h"

namespace {

constexpr std::pair<ToldHow, const char*> toldCodes[] = {
    {ToldHow::Present, "present"},    {ToldHow::Signature, "signature"},
    {ToldHow::CallBack, "call-back"}, {ToldHow::SlipToManager, "slip-to-manager"},
    {ToldHow::NotTold, "not-told"},
};

}  // namespace

QString codeOf(ToldHow how) {
  for (const auto& [value, code] : toldCodes)
    if (value == how) return QString::fromLatin1(code);
  return {};
}

bool fromCode(const QString& code, ToldHow& how) {
  for (const auto& [value, known] : toldCodes)
    if (code == QLatin1String(known)) return how = value, true;
  return false;
}

// A manager's word does not make a worker told (domain.md 1): managers hand in ID cards by the bundle, and
// the workers learn nothing of it.
bool isTold(ToldHow how) {
  return how == ToldHow::Present || how == ToldHow::Signature || how == ToldHow::CallBack;
}
