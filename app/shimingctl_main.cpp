// The same office from the command line, for scripts and for people without a window.
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "ctl/verbs.h"

namespace {

/// --lang, else the language of the locale: Chinese where it is Chinese.
Outcome<void> speak(const Invocation& call, QTranslator& translator) {
  const bool asked = !call.language.isEmpty();
  if (asked && call.language != u"zh" && call.language != u"en")
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--lang must be zh or en.")), QStringLiteral("lang")));
  const bool chinese = asked ? call.language == u"zh" : QLocale::system().language() == QLocale::Chinese;
  if (chinese && translator.load(QStringLiteral(":/i18n/shiming_zh_CN.qm")))
    QCoreApplication::installTranslator(&translator);
  QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
  return {};
}

int ended(Output& output, const Outcome<void>& outcome) {
  if (outcome) return Done;
  if (!outcome.error().text.isEmpty()) output.failure(outcome.error());
  return outcome.error().exitCode;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QTranslator translator;
  const QStringList words = QCoreApplication::arguments().mid(1);
  const auto call = parseInvocation(words);
  if (!call) {
    Output output(words.contains(QStringLiteral("--json")));
    return ended(output, fail(call.error()));
  }
  Output output(call->json);
  if (const auto spoken = speak(*call, translator); !spoken) return ended(output, spoken);
  Session session(*call, output);
  return ended(output, runVerb(session));
}
