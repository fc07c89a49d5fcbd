#include "ctl/call.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "ctl/verbs.h"

namespace {

/// What the call speaks for as long as it lives.
class Language {
 public:
  ~Language() { QLocale::setDefault(m_before); }
  Language() = default;
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  /// --lang, else the language of the locale: Chinese where it is Chinese.
  Outcome<void> speak(const Invocation& call) {
    const bool asked = !call.language.isEmpty();
    if (asked && call.language != u"zh" && call.language != u"en")
      return fail(
          wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--lang must be zh or en.")), QStringLiteral("lang")));
    const bool chinese = asked ? call.language == u"zh" : QLocale::system().language() == QLocale::Chinese;
    if (chinese && m_translator.load(QStringLiteral(":/i18n/shiming_zh_CN.qm")))
      QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    return {};
  }

 private:
  QLocale m_before;
  QTranslator m_translator;  // takes itself away when it goes
};

int ended(Output& output, const Outcome<void>& outcome) {
  if (outcome) return Done;
  if (!outcome.error().text.isEmpty()) output.failure(outcome.error());
  return outcome.error().exitCode;
}

}  // namespace

int callCtl(const QStringList& words) {
  Language language;
  const auto call = parseInvocation(words);
  if (!call) {
    Output output(words.contains(QStringLiteral("--json")));
    return ended(output, fail(call.error()));
  }
  Output output(call->json);
  if (const auto spoken = language.speak(*call); !spoken) return ended(output, spoken);
  Session session(*call, output);
  return ended(output, runVerb(session));
}
