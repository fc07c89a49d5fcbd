#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QSysInfo>
#include <cstdio>

#include "kit/dialogs.h"
#include "kit/theme.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/program.h"

namespace {

QString ownOffice() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  QDir().mkpath(folder);
  return folder + QStringLiteral("/office.shiming");
}

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QApplication::translate("main", "Real-name registration of construction workers."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({
      {QStringLiteral("office"),
       QApplication::translate("main", "The office: a file, or postgresql://server/database."),
       QStringLiteral("where")},
      {QStringLiteral("station"),
       QApplication::translate("main", "Name of this desk, as the trail shows it."), QStringLiteral("name"),
       QSysInfo::machineHostName()},
      {QStringLiteral("hint"), QApplication::translate("main", "A line under the log-in."),
       QStringLiteral("text")},
      {QStringLiteral("theme"), QApplication::translate("main", "light, dark or system."),
       QStringLiteral("name")},
      {QStringLiteral("lang"), QApplication::translate("main", "zh or en."), QStringLiteral("language")},
  });
}

void applyChoices(const QCommandLineParser& parser, LanguageSwitch& language) {
  if (parser.isSet(QStringLiteral("lang")))
    language.setLanguage(parser.value(QStringLiteral("lang")) == QLatin1String("en")
                             ? LanguageSwitch::Language::English
                             : LanguageSwitch::Language::Chinese);
  if (!parser.isSet(QStringLiteral("theme"))) return;
  const QString theme = parser.value(QStringLiteral("theme"));
  Theme::instance().setScheme(theme == QLatin1String("dark")    ? ColorScheme::Dark
                              : theme == QLatin1String("light") ? ColorScheme::Light
                                                                : ColorScheme::System);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("shiming"));
  QApplication::setApplicationName(QStringLiteral("shiming"));
  QApplication::setApplicationVersion(QStringLiteral(SHIMING_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("shiming"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  Theme::instance().apply(application);
  LanguageSwitch language;
  language.start();
  QCommandLineParser parser;
  describe(parser);
  parser.process(application);
  applyChoices(parser, language);

  const auto address = OfficeAddress::parse(
      parser.isSet(QStringLiteral("office")) ? parser.value(QStringLiteral("office")) : ownOffice());
  if (!address) {
    std::fprintf(stderr, "%s\n", qPrintable(address.error().text()));
    return 2;
  }
  SystemClock clock;
  SystemDialogs dialogs;
  Program program(
      {*address, parser.value(QStringLiteral("station")), {}, parser.value(QStringLiteral("hint"))}, clock,
      language, dialogs);
  program.start();
  return QApplication::exec();
}
