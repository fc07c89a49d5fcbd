#include "exchange/text_file.h"
#include "fuzz_file.h"

/// As it comes, and as a clerk may say that it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QString path = fuzzFile(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
  TableOptions options;
  readAll(openText(path, options), options);
  options.encoding = QStringLiteral("GB18030");
  options.delimiter = u';';
  options.limits.columns = 8;
  options.limits.cellCharacters = 64;
  readAll(openText(path, options), options);
  return 0;
}
