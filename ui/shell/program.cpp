#include "shell/program.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

#include "catalogue/office_operations.h"
#include "drafts/draft_box.h"
#include "kit/dialogs.h"
#include "kit/draft_keeper.h"
#include "kit/people.h"
#include "office/founder.h"
#include "shell/language.h"
#include "shell/letter_sheets.h"
#include "shell/login_page.h"
#include "shell/main_window.h"
#include "shell/pages.h"
#include "shell/search_controller.h"
#include "shell/search_popup.h"
#include "shell/setup_page.h"
#include "shell/signing_sheets.h"
#include "shell/waiting_badges.h"
#include "workers/worker_page.h"

namespace {
constexpr int shippedIdleMinutes = 10;  // until the rules have been read
constexpr int minute = 60 * 1000;
}  // namespace

Program::Program(ProgramOptions options, const Clock& clock, LanguageSwitch& language, Dialogs& dialogs)
    : m_options(std::move(options)), m_clock(clock), m_language(language), m_dialogs(dialogs) {
  const QString drafts = m_options.draftFile.isEmpty() ? DraftBox::defaultFile() : m_options.draftFile;
  m_drafts = std::make_unique<DraftKeeper>(drafts, m_clock);
  m_window = std::make_unique<MainWindow>();
  connect(m_window.get(), &MainWindow::lockRequested, this, &Program::lock);
  connect(m_window.get(), &MainWindow::logoutRequested, this, &Program::leave);
  connect(m_window.get(), &MainWindow::languageToggled, &m_language, &LanguageSwitch::toggle);
  connect(m_window.get(), &MainWindow::openWorker, this, &Program::openWorker);
  connect(&m_language, &LanguageSwitch::changed, this, &Program::showStatus);
  connect(&m_language, &LanguageSwitch::changed, this, &Program::showUser);
  m_idle.setSingleShot(true);
  m_idle.setInterval(shippedIdleMinutes * minute);
  connect(&m_idle, &QTimer::timeout, this, &Program::lock);
  // Whoever lays one card after the other on a reader touches no key.
  connect(m_window.get(), &MainWindow::noticed, this, [this] {
    if (m_entered && !m_locked) m_idle.start();
  });
  m_minute.setInterval(minute);
  connect(&m_minute, &QTimer::timeout, this, &Program::showStatus);
  qApp->installEventFilter(this);
}

Program::~Program() {
  qApp->removeEventFilter(this);
  // Pages write their drafts and ask nothing more while the office is still there.
  m_window->removePages();
  delete m_search;
  delete m_badges;
  m_window.reset();
  m_office.reset();
}

void Program::start() {
  const bool noFile =
      m_options.address.backend == Backend::Sqlite && !QFileInfo::exists(m_options.address.file);
  m_window->show();
  if (noFile) {
    showSetup();
    return;
  }
  openOffice();
}

void Program::openOffice() {
  auto opened = Office::open(m_options.address, m_clock, m_options.station);
  if (!opened) {
    showLogin(opened.error().text());
    emit failed(opened.error().text());
    return;
  }
  m_office = std::move(*opened);
  connect(m_office.get(), &Office::changed, this, [this](const QStringList& subjects) {
    if (m_entered && subjects.contains(QStringLiteral("user")))
      m_office->run(ListUserNames, {}).then(this, [this](const Result<UserNames>& names) {
        learnPeople(names);
      });
  });
  connect(m_office.get(), &Office::reachable, this, [this](bool yes) {
    m_window->setStatus(QStringLiteral("server"), yes ? ChipKind::Ok : ChipKind::Warn,
                        yes ? tr("Server connected") : tr("Server away: saving waits"));
  });
  showLogin();
  if (!m_options.login.isEmpty()) signIn(m_options.login, m_options.password);
}

void Program::showSetup() {
  auto* setup = new SetupPage(m_options.address.toString());
  m_setup = setup;
  connect(setup, &SetupPage::languageToggled, &m_language, &LanguageSwitch::toggle);
  connect(setup, &SetupPage::found, this, [this](const NewOffice& office) {
    m_setup->setBusy(true);
    if (const auto made = createOffice(m_options.address, office, m_clock); !made) {
      m_setup->refuse(made.error());
      return;
    }
    m_window->removeCover();
    openOffice();
  });
  m_window->showCover(setup);
}

void Program::showLogin(const QString& words) {
  auto* login = new LoginPage;
  m_login = login;
  login->setOfficeName(m_office && !m_office->officeName().isEmpty() ? m_office->officeName()
                                                                     : m_options.address.toString());
  if (!m_options.hint.isEmpty()) login->setHint(m_options.hint);
  connect(login, &LoginPage::signIn, this, &Program::signIn);
  connect(login, &LoginPage::unlock, this, &Program::unlock);
  connect(login, &LoginPage::languageToggled, &m_language, &LanguageSwitch::toggle);
  connect(login, &LoginPage::otherUser, this, &Program::leave);
  connect(login, &LoginPage::passwordChosen, this, [this](const QString& before, const QString& after) {
    m_login->setBusy(true);
    m_office->changePassword(before, after).then(this, [this](Result<void> changed) {
      m_login->setBusy(false);
      if (!changed) return m_login->refuse(changed.error().text());
      enter();
    });
  });
  m_window->showCover(login);
  if (!words.isEmpty()) login->refuse(words);
}

void Program::signIn(const QString& login, const QString& password) {
  if (!m_office) return openOffice();
  m_login->setBusy(true);
  m_office->signIn(login, password).then(this, [this](Result<Actor> actor) {
    m_login->setBusy(false);
    if (!actor) return m_login->refuse(actor.error().text());
    if (actor->mustChangePassword) return m_login->setMode(LoginPage::Mode::FirstPassword);
    enter();
  });
}

/// Name and roles of who is signed in, in the language now installed.
void Program::showUser() {
  if (!m_office || !m_office->actor()) return;
  const Actor& actor = *m_office->actor();
  QStringList roles;
  for (const Role role : allRoles())
    if (actor.roles.contains(role)) roles << nameOf(role);
  m_window->setUser(actor.name, roles.join(QStringLiteral("、")));
}

/// First what people are called: what the pages show names them.
void Program::enter() {
  m_office->run(ListUserNames, {}).then(this, [this](const Result<UserNames>& names) {
    learnPeople(names);
    arrive();
  });
}

void Program::learnPeople(const Result<UserNames>& names) {
  if (!names) return;  // whoever acted is then named by his login
  QHash<QString, QString> nameByLogin;
  for (const UserName& each : names->people) nameByLogin.insert(each.login, each.name);
  people::learn(nameByLogin);
}

void Program::arrive() {
  m_window->setOfficeName(m_office->officeName());
  showUser();
  addPages();
  m_window->removeCover();
  m_entered = true;
  m_locked = false;
  readRules();
  showStatus();
  m_idle.start();
  m_minute.start();
  emit entered();
}

void Program::addPages() {
  addPagesFor(*m_window, *m_office, *m_drafts, m_dialogs);
  m_badges = new WaitingBadges(*m_window, *m_office);
  m_search = new SearchController(*m_office, m_window->searchBox(), m_window->searchPopup(), this);
  connect(m_search, &SearchController::openWorker, this, &Program::openWorker);
  connect(m_search, &SearchController::openProject, this,
          [this](qint64 id) { showPlace(*m_window, QStringLiteral("project"), id); });
  connect(m_search, &SearchController::openLetter, this,
          [this](const VerifiedLetter& letter) { showVerified(*m_window, letter); });
  connect(m_search, &SearchController::openCard, this,
          [this](const CheckedCard& card) { showCheckedCard(*m_window, *m_office, card); });
  connect(m_search, &SearchController::openCompany, this,
          [this](qint64 id) { showPlace(*m_window, QStringLiteral("company"), id); });
}

CounterPage* Program::counter() const {
  return qobject_cast<CounterPage*>(m_window->page(QStringLiteral("counter")));
}

WorkerPage* Program::worker() const {
  return qobject_cast<WorkerPage*>(m_window->page(QStringLiteral("worker")));
}

void Program::openWorker(qint64 id) {
  WorkerPage* record = worker();
  if (!record) return;
  record->showWorker(WorkerId(id));
  m_window->showPage(QStringLiteral("worker"));
}

void Program::readRules() {
  m_office->run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> rules) {
    if (!rules) return;
    m_idle.setInterval(rules->rules.idleLockMinutes * minute);
    m_window->setRuleVersion(tr("Rules of %1").arg(rules->rules.version.toString(Qt::ISODate)));
  });
}

void Program::showStatus() {
  if (!m_entered) return;
  const QDateTime now = dateTimeInChina(m_clock.now());
  const QLocale locale = m_language.language() == LanguageSwitch::Language::Chinese
                             ? QLocale(QLocale::Chinese)
                             : QLocale(QLocale::English);
  m_window->setDate(QStringLiteral("%1 %2 %3")
                        .arg(now.date().toString(Qt::ISODate),
                             locale.dayName(now.date().dayOfWeek(), QLocale::ShortFormat),
                             now.toString(QStringLiteral("HH:mm"))));
  m_window->setStatus(
      QStringLiteral("server"), ChipKind::Ok,
      m_office->backend() == Backend::Sqlite ? tr("Office on this desk") : tr("Server connected"));
  readRules();
}

void Program::lock() {
  if (!m_entered || m_locked || !m_office || !m_office->actor()) return;
  m_locked = true;
  showLogin();
  m_login->setUser(m_office->actor()->login, m_office->actor()->name);
  m_login->setMode(LoginPage::Mode::Locked);
}

void Program::unlock(const QString& password) {
  m_login->setBusy(true);
  m_office->unlock(password).then(this, [this](Result<void> opened) {
    m_login->setBusy(false);
    if (!opened) return m_login->refuse(opened.error().text());
    m_locked = false;
    m_window->removeCover();
    m_idle.start();
  });
}

void Program::leave() {
  if (!m_window->mayClose([this] { leave(); })) return;
  m_idle.stop();
  m_minute.stop();
  m_entered = false;
  m_locked = false;
  m_window->removeCover();
  delete m_search;
  delete m_badges;
  m_window->removePages();
  m_office->signOut();
  showLogin();
}

bool Program::eventFilter(QObject* watched, QEvent* event) {
  const bool alive = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                     event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel;
  if (alive && m_entered && !m_locked) m_idle.start();
  return QObject::eventFilter(watched, event);
}
