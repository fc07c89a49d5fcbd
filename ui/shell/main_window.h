#pragma once

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <functional>

#include "kit/page.h"
#include "kit/status_chip.h"

class AppBar;
class NavigationBar;
class OfficeStatusBar;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class SearchPopup;

/// The frame: application bar, navigation, pages, status bar. It registers pages and owns no business action.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);

  /// Adds a page at the end; `make` is called when somebody first wants to see it, for most pages of most
  /// days are never asked for. `group` numbers the blocks between the rules of the navigation; `title` is
  /// asked anew when the language changes. A page is made as the child of
  /// `parent`: one that gets its place when all is in it is styled a second time. Pages with an empty
  /// `iconName` are reached, but not listed.
  void addPage(const QString& key, const QString& iconName, std::function<QString()> title, int group,
               std::function<Page*(QWidget* parent)> make);
  void removePages();
  /// False: a page asks first; it was brought to the front, and `then` is called once it agrees.
  bool mayClose(const std::function<void()>& then);
  /// The page, made now where nobody has seen it yet; null where the user has none of that name.
  Page* page(const QString& key);
  QString currentKey() const;
  /// Shows a page; it goes into the history of Alt+Left.
  void showPage(const QString& key);
  /// Count in the navigation; 0 hides it. `mine` is filled.
  void setBadge(const QString& key, int count, bool mine = false);

  void setOfficeName(const QString& name);
  void setUser(const QString& name, const QString& role);
  /// Left end of the status bar: the last event.
  void showNotice(const QString& text);
  /// A chip at the right end, by key ("printer", "server"); an empty text removes it.
  void setStatus(const QString& key, ChipKind kind, const QString& text);
  void setRuleVersion(const QString& text);
  void setDate(const QString& text);

  QLineEdit* searchBox() const;
  SearchPopup* searchPopup() const { return m_searchPopup; }
  /// Actions in the menu under the user's name, before "log out".
  void setUserActions(const QList<QAction*>& actions);
  /// Puts a widget over everything (log-in, lock) and lets the program's keys rest. What lies below keeps
  /// state, focus, selection and scroll position; `removeCover` brings it back. The window takes the widget
  /// over.
  void showCover(QWidget* cover);
  void removeCover();
  bool isCovered() const;
  void goBack();
  void goForward();

 signals:
  void pageShown(const QString& key);
  /// Typed in the search box (keys that follow each other fast make one); answer with searchPopup()->setHits.
  void searchChanged(const QString& text);
  /// Something that somebody did at this desk was said to be done.
  void noticed();
  void lockRequested();
  void logoutRequested();
  void languageToggled();
  void openWorker(qint64 id);
  /// A status chip or the rule version was clicked.
  void statusClicked(const QString& key);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Entry {
    QString key;
    QString icon;
    std::function<QString()> title;
    int group;
    std::function<Page*(QWidget* parent)> make;
    Page* page = nullptr;         ///< none until somebody wants to see it
    QScrollArea* area = nullptr;  ///< what lets it scroll
  };
  void connectParts();
  void showUserMenu();
  void buildActions();
  void retranslate();
  void refreshHeading();
  void step(int by);
  QAction* addGlobal(const QKeySequence& key, std::function<QString()> text, std::function<void()> run);
  void addPageKeys();
  void search(const QString& text);
  void listCommands(const QString& text);
  void runHit(const QString& kind, qint64 id);
  void bring(Entry& entry);
  void make(Entry& entry);
  Entry* entry(const QString& key);
  AppBar* m_appBar;
  NavigationBar* m_navigation;
  QStackedWidget* m_layers;
  QStackedWidget* m_stack;
  QPointer<QWidget> m_focusBelow;
  OfficeStatusBar* m_status;
  SearchPopup* m_searchPopup;
  QList<Entry> m_entries;
  QList<QAction*> m_globalActions;
  QList<QAction*> m_userActions;
  QString m_office;
  QList<std::function<QString()>> m_globalTexts;
  QList<QAction*> m_commands;
  QStringList m_history;
  int m_historyAt = -1;
};
