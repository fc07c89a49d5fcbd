#include "support/ui/gui_driver.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include "kit/theme.h"
#include "shell/main_window.h"
#include "workers/counter_form.h"
#include "workers/counter_page.h"

bool soon(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10000); }

namespace {
/// Who gets the next key. A platform without a window manager forgets the active window; the clerk does not.
QWidget* focused() {
  QWidget* found = nullptr;
  const bool any = soon([&] {
    for (QWidget* top : QApplication::topLevelWidgets())
      if (!QApplication::activeWindow() && qobject_cast<MainWindow*>(top) && top->isVisible())
        QApplication::setActiveWindow(top);
    found = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    return found != nullptr;
  });
  if (!any) qFatal("nothing has the focus");
  return found;
}
}  // namespace

void Keyboard::type(const QString& text) {
  QString composed;
  const auto commit = [&] {
    if (composed.isEmpty()) return;
    QInputMethodEvent event;
    event.setCommitString(composed);
    QApplication::sendEvent(focused(), &event);
    m_keys += static_cast<int>(composed.size()) * 3;  // two or three letters and a choice for each character
    composed.clear();
  };
  for (const QChar c : text) {
    if (c.unicode() > 126) {
      composed += c;
      continue;
    }
    commit();
    QTest::keyClick(focused(), c.toLatin1());
    ++m_keys;
  }
  commit();
  QApplication::processEvents();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  ++m_keys;
  QTest::keyClick(focused(), key, modifiers);
  QApplication::processEvents();
}

void Keyboard::enter(int times) {
  for (int i = 0; i < times; ++i) press(Qt::Key_Return);
}

namespace {
QString draftsOf(const TestOffice& office) {
  const OfficeAddress& address = office.address();
  return address.backend == Backend::Sqlite
             ? address.file + QStringLiteral(".drafts")
             : QDir::tempPath() + QStringLiteral("/drafts-") + address.database;
}
}  // namespace

ProgramUnderTest::ProgramUnderTest(TestOffice& office, Role role, const QString& draftFile)
    : ProgramUnderTest(office.address(), office.clock(), role,
                       draftFile.isEmpty() ? draftsOf(office) : draftFile) {}

ProgramUnderTest::ProgramUnderTest(const OfficeAddress& address, const Clock& clock, Role role,
                                   const QString& draftFile) {
  static const bool themed = [] {
    Theme::instance().apply(*qobject_cast<QApplication*>(QApplication::instance()));
    return true;
  }();
  Q_UNUSED(themed)
  m_language.start();
  const ProgramOptions options{address, QStringLiteral("3"), draftFile,
                               {},      codeOf(role),        QString::fromLatin1(TestOffice::password)};
  m_program = std::make_unique<Program>(options, clock, m_language, m_dialogs);
  bool entered = false;
  QObject::connect(m_program.get(), &Program::entered, m_program.get(), [&entered] { entered = true; });
  m_program->start();
  window().resize(1366, 702);
  QApplication::setActiveWindow(&window());
  if (!soon([&] { return entered; })) qFatal("the program did not let the user in");
  // A second top-level window takes the activation on some platforms: ask until it is ours.
  const bool active = soon([&] {
    QApplication::setActiveWindow(&window());
    return QApplication::activeWindow() == &window();
  });
  if (!active) qFatal("the window does not become active");
}

ProgramUnderTest::~ProgramUnderTest() = default;

QString ProgramUnderTest::focusedField() const {
  if (!QApplication::activeWindow()) QApplication::setActiveWindow(&m_program->window());
  return m_program->counter() ? m_program->counter()->form().fields().focusedKey() : QString();
}

bool ProgramUnderTest::goTo(const char* field) {
  constexpr int moreThanThereAre = 60;
  for (int i = 0; i < moreThanThereAre; ++i) {
    if (focusedField() == QLatin1String(field)) return true;
    keys().enter();
  }
  return false;
}

bool ProgramUnderTest::isSettled() {
  return soon([this] { return counter().isSettled(); });
}
