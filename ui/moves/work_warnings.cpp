#include "moves/work_warnings.h"

#include <QCoreApplication>
#include <utility>

namespace {

constexpr std::pair<const char*, const char*> warnings[] = {
    {"contract-under-two-years",
     QT_TRANSLATE_NOOP("WorkWarnings",
                       "Dispatch contract under 2 years: noted on the employer, the registration stands.")},
    {"over-age", QT_TRANSLATE_NOOP("WorkWarnings", "Above the usual age: saved with the reason.")},
    {"unknown-division",
     QT_TRANSLATE_NOOP("WorkWarnings",
                       "The county code of the number is in no list; please check the card.")},
    {"not-told",
     QT_TRANSLATE_NOOP("WorkWarnings", "He has not been told himself: he stands on the list to be called.")},
    {"no-contract", QT_TRANSLATE_NOOP("WorkWarnings", "No contract with this employer is on file.")},
    {"contract-not-covering", QT_TRANSLATE_NOOP("WorkWarnings", "No contract covers his first day on site.")},
    {"other-contract-runs",
     QT_TRANSLATE_NOOP("WorkWarnings", "A contract with another employer still runs.")},
    {"contract-signed-late",
     QT_TRANSLATE_NOOP("WorkWarnings", "The contract was signed more than a month after it began.")},
    {"entered-late", QT_TRANSLATE_NOOP("WorkWarnings", "Entered more than 30 days after he began.")},
    {"no-dispatch-contract",
     QT_TRANSLATE_NOOP("WorkWarnings",
                       "No contract of his employer with the general contractor holds: ask both for it.")},
    {"employer-suspended", QT_TRANSLATE_NOOP("WorkWarnings", "The licence of his employer is suspended.")},
    {"project-suspended", QT_TRANSLATE_NOOP("WorkWarnings", "Work on the project is stopped.")},
    {"before-project", QT_TRANSLATE_NOOP("WorkWarnings", "He began before the project was to begin.")},
    {"after-project", QT_TRANSLATE_NOOP("WorkWarnings", "He began after the project was to end.")},
    {"document-expired", QT_TRANSLATE_NOOP("WorkWarnings", "His document has run out.")},
    {"emergency-phone-own",
     QT_TRANSLATE_NOOP("WorkWarnings", "The phone of his emergency contact is his own.")},
    {"calendar-not-announced",
     QT_TRANSLATE_NOOP("WorkWarnings",
                       "The working days of that year are not announced: the day of his card is not known.")},
    {"left-late",
     QT_TRANSLATE_NOOP("WorkWarnings", "He left more than 30 days ago; it is entered only now.")},
};

}  // namespace

QString workWarning(const QString& code) {
  for (const auto& [known, words] : warnings)
    if (code == QLatin1String(known)) return QCoreApplication::translate("WorkWarnings", words);
  return code;
}
