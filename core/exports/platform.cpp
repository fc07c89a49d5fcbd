#include "exports/platform.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {

struct MessageWords {
  const char* method;
  const char* name;
};
/// In the order in which the platform takes them.
constexpr std::array messageWords{
    MessageWords{"Corp.Upload", QT_TRANSLATE_NOOP("core", "company")},
    MessageWords{"Project.Add", QT_TRANSLATE_NOOP("core", "project")},
    MessageWords{"ProjectSubContractor.Add", QT_TRANSLATE_NOOP("core", "company on the project")},
    MessageWords{"Team.Add", QT_TRANSLATE_NOOP("core", "team")},
    MessageWords{"ProjectWorker.Add", QT_TRANSLATE_NOOP("core", "worker on the project")},
    MessageWords{"WorkerContract.Add", QT_TRANSLATE_NOOP("core", "labour contract")},
    MessageWords{"WorkerEntryExit.Add", QT_TRANSLATE_NOOP("core", "entry and exit")}};

auto found(const QString& method) {
  return std::ranges::find_if(messageWords,
                              [&](const MessageWords& each) { return method == QLatin1String(each.method); });
}

}  // namespace

QString nameOfMessage(const QString& method) {
  const auto words = found(method);
  return words == messageWords.end() ? method : QCoreApplication::translate("core", words->name);
}

int placeOfMessage(const QString& method) {
  const auto words = found(method);
  return words == messageWords.end() ? 0 : static_cast<int>(words - messageWords.begin()) + 1;
}
