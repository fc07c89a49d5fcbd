#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace {

const auto kSetting = QStringLiteral("ui/language");

}  // namespace

LanguageSwitch::LanguageSwitch(QObject* parent)
    : QObject(parent), m_ours(new QTranslator(this)), m_qts(new QTranslator(this)) {}

void LanguageSwitch::start() {
  const QString known = QSettings().value(kSetting, QStringLiteral("zh")).toString();
  m_language = known == QLatin1String("en") ? Language::English : Language::Chinese;
  install();
}

void LanguageSwitch::setLanguage(Language language) {
  if (language == m_language) return;
  m_language = language;
  QSettings().setValue(kSetting, language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
  install();
  emit changed(language);
}

void LanguageSwitch::toggle() {
  setLanguage(m_language == Language::Chinese ? Language::English : Language::Chinese);
}

// Installing and removing a translator sends QEvent::LanguageChange to every window.
void LanguageSwitch::install() {
  QCoreApplication::removeTranslator(m_qts);
  QCoreApplication::removeTranslator(m_ours);
  const bool chinese = m_language == Language::Chinese;
  QLocale::setDefault(QLocale(chinese ? QLocale::Chinese : QLocale::English,
                              chinese ? QLocale::China : QLocale::UnitedKingdom));
  if (!chinese) return;
  if (m_qts->isEmpty() &&
      !m_qts->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    qInfo("Qt's own dialogs stay English: qtbase_zh_CN is not installed");
  if (m_ours->isEmpty() && !m_ours->load(QStringLiteral(":/i18n/shiming_zh_CN.qm")))
    qWarning("the Chinese translation is missing");
  QCoreApplication::installTranslator(m_qts);
  QCoreApplication::installTranslator(m_ours);
}
