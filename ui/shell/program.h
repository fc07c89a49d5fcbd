#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

#include "office/office.h"
#include "users/user_operations.h"

class CounterPage;
class Dialogs;
class DraftKeeper;
class LanguageSwitch;
class LoginPage;
class MainWindow;
class SearchController;
class SetupPage;
class WaitingBadges;
class WorkerPage;

/// What the window is started with.
struct ProgramOptions {
  OfficeAddress address;
  QString station;
  QString draftFile;   ///< where unfinished forms are kept; the user's own folder when empty
  QString hint;        ///< a line under the log-in: the demo office says its names and password
  QString login = {};  ///< signs in at once with `password`: pictures and the demo office
  QString password = {};
};

/// The whole program around the window: opening or founding the office, signing in, the pages of the user's
/// roles, the idle lock, the language. Pages know nothing of it.
class Program : public QObject {
  Q_OBJECT

 public:
  Program(ProgramOptions options, const Clock& clock, LanguageSwitch& language, Dialogs& dialogs);
  ~Program() override;

  /// Opens the office and shows the window with the log-in, or with the founding of an office where there is
  /// none.
  void start();
  MainWindow& window() { return *m_window; }
  Office* office() { return m_office.get(); }
  /// Null where the user's roles have no such page.
  CounterPage* counter() const;
  WorkerPage* worker() const;
  bool isLocked() const { return m_locked; }
  /// As the log-in does; a refusal is said there.
  void signIn(const QString& login, const QString& password);
  void lock();

 signals:
  /// The user's pages are there and usable.
  void entered();
  void failed(const QString& words);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void openOffice();
  void showSetup();
  void showLogin(const QString& words = {});
  void enter();
  void arrive();
  void learnPeople(const Result<UserNames>& names);
  void showUser();
  void addPages();
  void leave();
  void unlock(const QString& password);
  void showStatus();
  void readRules();
  void openWorker(qint64 id);

  ProgramOptions m_options;
  const Clock& m_clock;
  LanguageSwitch& m_language;
  Dialogs& m_dialogs;
  std::unique_ptr<DraftKeeper> m_drafts;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<Office> m_office;  // after the window: its lanes end first, pages are told nothing more
  QPointer<LoginPage> m_login;
  QPointer<SetupPage> m_setup;
  QPointer<SearchController> m_search;
  QPointer<WaitingBadges> m_badges;
  QTimer m_idle;
  QTimer m_minute;
  bool m_locked = false;
  bool m_entered = false;
};
