#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>

#include "kit/buttons.h"
#include "kit/theme.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"
#include "workers/worker_page.h"

namespace {

const QStringList pages{QStringLiteral("desk"),   QStringLiteral("counter"), QStringLiteral("workers"),
                        QStringLiteral("worker"), QStringLiteral("places"),  QStringLiteral("admin")};

QString describe(const QWidget* widget) {
  QString text = QString::fromLatin1(widget->metaObject()->className());
  if (!widget->objectName().isEmpty()) text += QLatin1Char('#') + widget->objectName();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
    text += QStringLiteral(" “%1”").arg(button->text());
  return text;
}

QString accessibleNameOf(QWidget* widget) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
  return interface ? interface->text(QAccessible::Name) : QString();
}

/// What a person can reach on the page with Tab.
QList<QWidget*> reachable(Page* page) {
  QList<QWidget*> list;
  const auto all = page->findChildren<QWidget*>();
  for (QWidget* widget : all) {
    const bool inner =
        qobject_cast<QScrollBar*>(widget) || widget->objectName().startsWith(QLatin1String("qt_"));
    const bool plainArea = widget->metaObject()->className() == QByteArray("QScrollArea");
    if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
        !widget->focusProxy() && !inner && !plainArea)
      list.append(widget);
  }
  return list;
}

QStringList unnamed(Page* page) {
  QStringList list;
  for (QWidget* widget : reachable(page))
    if (accessibleNameOf(widget).trimmed().isEmpty()) list << describe(widget);
  return list;
}

/// Labels and buttons whose mnemonic stands twice on the page.
QStringList doubledMnemonics(Page* page) {
  QHash<QString, QString> seen;
  QStringList doubled;
  const auto note = [&](const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (key.isEmpty()) return;
    if (seen.contains(key.toString()))
      doubled << key.toString() + QStringLiteral(": ") + seen.value(key.toString()) + QStringLiteral(" / ") +
                     text;
    seen.insert(key.toString(), text);
  };
  for (const QLabel* label : page->findChildren<QLabel*>())
    if (label->isVisible() && label->buddy()) note(label->text());
  for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
    if (button->isVisible()) note(button->text());
  return doubled;
}

/// Buttons whose words do not fit.
QStringList clipped(Page* page) {
  QStringList list;
  for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
    if (button->isVisible() && qobject_cast<const KeyButton*>(button) &&
        button->width() + 1 < button->minimumSizeHint().width())
      list << describe(button);
  return list;
}

/// English words left in the Chinese window: data are not translated, so only labels and buttons count.
QStringList english(Page* page) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
  static const QStringList fine{QStringLiteral("Ctrl"), QStringLiteral("Enter"), QStringLiteral("Shift"),
                                QStringLiteral("shimingctl")};
  QStringList list;
  const auto note = [&](const QString& text) {
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
      const QString found = matches.next().captured();
      if (!fine.contains(found)) list << found + QStringLiteral(" in “") + text + QStringLiteral("”");
    }
  };
  for (const QLabel* label : page->findChildren<QLabel*>())
    if (label->isVisible()) note(label->text());
  for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
    if (button->isVisible()) note(button->text());
  return list;
}

WorkerId somebody(TestOffice& office) {
  const Crew crew = aCrew(office);
  const auto registered = office.as(Role::Clerk).runNow(RegisterWorker, NewWorker(aWorker().onSite(crew)));
  REQUIRE(registered);
  return registered->worker;
}

void look(ProgramUnderTest& test, WorkerId worker, const std::function<void(const QString&, Page*)>& at) {
  for (const QString& key : pages) {
    Page* page = test.window().page(key);
    if (!page) continue;
    test.window().showPage(key);
    if (auto* record = qobject_cast<WorkerPage*>(page)) {
      record->showWorker(worker);
      REQUIRE(soon([&] { return !record->isLoading(); }));
    }
    soon([] { return true; });
    at(key, page);
  }
}

}  // namespace

TEST_CASE("Every page: names for screen readers, unique mnemonics, nothing clipped, both palettes",
          "[pages]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = somebody(office);
  const Role role = GENERATE(Role::Clerk, Role::Administrator, Role::Auditor);
  ProgramUnderTest test(office, role);
  for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
    Theme::instance().setScheme(scheme);
    for (const QSize size : {QSize(1366, 702), QSize(683, 384)}) {
      test.window().resize(size);
      look(test, worker, [&](const QString& key, Page* page) {
        INFO(key.toStdString() << " " << size.width() << " wide");
        CHECK(unnamed(page).join(QStringLiteral("\n")).toStdString() == "");
        CHECK(doubledMnemonics(page).join(QStringLiteral("\n")).toStdString() == "");
        if (size.width() > 1000) CHECK(clipped(page).join(QStringLiteral("\n")).toStdString() == "");
      });
    }
  }
}

TEST_CASE("Every page speaks Chinese to the last word, and English again at once", "[pages]") {
  TestOffice office(Backend::Sqlite);
  const WorkerId worker = somebody(office);
  const Role role = GENERATE(Role::Clerk, Role::Administrator);
  ProgramUnderTest test(office, role);
  test.language().setLanguage(LanguageSwitch::Language::Chinese);
  look(test, worker, [&](const QString& key, Page* page) {
    INFO(key.toStdString());
    CHECK(english(page).join(QStringLiteral("\n")).toStdString() == "");
  });
  Page* first = test.window().page(QStringLiteral("workers"));
  const QString chinese = first->title();
  test.language().setLanguage(LanguageSwitch::Language::English);
  CHECK(first->title() != chinese);
  test.language().setLanguage(LanguageSwitch::Language::Chinese);
  CHECK(first->title() == chinese);
}
