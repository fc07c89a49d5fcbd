#include "exports/export.h"

#include <array>

namespace {

struct ListWords {
  ExportList list;
  const char* code;
  const char* name;
};
constexpr std::array listWords{
    ListWords{ExportList::Workers, "workers", QT_TRANSLATE_NOOP("core", "Workers")},
    ListWords{ExportList::Companies, "companies", QT_TRANSLATE_NOOP("core", "Companies")},
    ListWords{ExportList::Projects, "projects", QT_TRANSLATE_NOOP("core", "Projects")},
    ListWords{ExportList::Queue, "card-queue", QT_TRANSLATE_NOOP("core", "Cards to be made")},
    ListWords{ExportList::Batches, "card-batches", QT_TRANSLATE_NOOP("core", "Batches of cards")},
    ListWords{ExportList::Hunt, "card-hunt", QT_TRANSLATE_NOOP("core", "Workers without a card in hand")},
    ListWords{ExportList::Late, "card-late", QT_TRANSLATE_NOOP("core", "Cards that came too late")},
    ListWords{ExportList::Promised, "card-promised", QT_TRANSLATE_NOOP("core", "Cards promised")},
    ListWords{ExportList::Pickup, "card-pickup", QT_TRANSLATE_NOOP("core", "Cards to be fetched")},
    ListWords{ExportList::Crew, "crew", QT_TRANSLATE_NOOP("core", "Roster of a project")},
    ListWords{ExportList::Platform, "platform", QT_TRANSLATE_NOOP("core", "National platform")},
};

constexpr std::array stateCodes{
    std::pair{ExportState::Begun, "begun"}, std::pair{ExportState::Finished, "finished"},
    std::pair{ExportState::Cancelled, "cancelled"}, std::pair{ExportState::Failed, "failed"}};

const ListWords& wordsOf(ExportList list) { return *std::ranges::find(listWords, list, &ListWords::list); }

}  // namespace

QString codeOf(ExportList list) { return QString::fromLatin1(wordsOf(list).code); }

QString nameOf(ExportList list) { return QCoreApplication::translate("core", wordsOf(list).name); }

bool fromCode(const QString& code, ExportList& list) {
  for (const ListWords& each : listWords)
    if (code == QLatin1String(each.code)) return list = each.list, true;
  return false;
}

QString codeOf(ExportState state) {
  for (const auto& [each, code] : stateCodes)
    if (each == state) return QString::fromLatin1(code);
  return {};
}

bool fromCode(const QString& code, ExportState& state) {
  for (const auto& [each, name] : stateCodes)
    if (code == QLatin1String(name)) return state = each, true;
  return false;
}
