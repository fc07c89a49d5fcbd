#include "contracting/contracting.h"

#include <array>

#include "base/coded.h"

namespace {
constexpr std::array wageCodes{"day", "month"};
constexpr std::array wageNames{QT_TRANSLATE_NOOP("core", "a day"), QT_TRANSLATE_NOOP("core", "a month")};
constexpr std::array stateCodes{"coming", "in-force", "over", "ended"};
constexpr std::array stateNames{
    QT_TRANSLATE_NOOP("core", "not begun yet"), QT_TRANSLATE_NOOP("core", "in force"),
    QT_TRANSLATE_NOOP("core", "term has run out"), QT_TRANSLATE_NOOP("core", "ended before its term")};
}  // namespace

QString codeOf(WagePer per) { return codeIn(wageCodes, per); }
bool fromCode(const QString& code, WagePer& per) { return valueIn(wageCodes, code, per); }
QString nameOf(WagePer per) { return nameIn(wageNames, per); }

QString codeOf(DispatchState state) { return codeIn(stateCodes, state); }
bool fromCode(const QString& code, DispatchState& state) { return valueIn(stateCodes, code, state); }
QString nameOf(DispatchState state) { return nameIn(stateNames, state); }
