#include "clearing/certificate.h"

#include "base/coded.h"

namespace {
constexpr std::array certificateVerdicts{"genuine",     "money-gone", "replaced", "withdrawn",
                                         "transferred", "not-issued", "doubtful", "altered",
                                         "forged",      "mistyped",   "unknown"};
}  // namespace

QString codeOf(CertificateVerdict verdict) { return codeIn(certificateVerdicts, verdict); }
bool fromCode(const QString& code, CertificateVerdict& verdict) {
  return valueIn(certificateVerdicts, code, verdict);
}
