#include "shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "kit/icons.h"
#include "kit/key_menu.h"
#include "kit/panel.h"
#include "shell/app_bar.h"
#include "shell/navigation_bar.h"
#include "shell/search_popup.h"
#include "shell/status_bar.h"

namespace {

constexpr int kCompactBelow = 900;
constexpr QSize kLeast(600, 360);  // a screen of 1366 × 768 at 200 %, less its bars
constexpr int kMostHistory = 50;

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
  m_layers = new QStackedWidget(this);
  auto* work = new QWidget(m_layers);
  m_appBar = new AppBar(work);
  m_navigation = new NavigationBar(work);
  m_stack = new QStackedWidget(work);
  m_status = new OfficeStatusBar(work);
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_navigation);
  middle->addWidget(m_stack, 1);
  column->addWidget(m_appBar);
  column->addLayout(middle, 1);
  column->addWidget(m_status);
  m_layers->addWidget(work);
  // Smaller than what stands in it while it is wide: below 900 px everything is compact, and that is
  // decided when the window is as small already.
  m_layers->setMinimumSize(kLeast);
  setCentralWidget(m_layers);
  m_searchPopup = new SearchPopup(m_appBar->searchBox());
  connectParts();
  buildActions();
  retranslate();
  resize(1366, 732);
}

void MainWindow::connectParts() {
  connect(m_navigation, &NavigationBar::opened, this, &MainWindow::showPage);
  connect(m_status, &OfficeStatusBar::clicked, this, &MainWindow::statusClicked);
  connect(m_appBar, &AppBar::languageToggled, this, &MainWindow::languageToggled);
  connect(m_appBar, &AppBar::lockRequested, this, &MainWindow::lockRequested);
  connect(m_appBar, &AppBar::userMenu, this, &MainWindow::showUserMenu);
  connect(m_appBar->searchBox(), &QLineEdit::textEdited, this, &MainWindow::search);
  connect(m_searchPopup, &SearchPopup::activated, this, &MainWindow::runHit);
}

MainWindow::Entry* MainWindow::entry(const QString& key) {
  for (Entry& entry : m_entries)
    if (entry.key == key) return &entry;
  return nullptr;
}

void MainWindow::addPage(const QString& key, const QString& iconName, std::function<QString()> title,
                         int group, std::function<Page*(QWidget*)> make) {
  if (!iconName.isEmpty()) m_navigation->addRow(key, iconName, title(), group);
  m_entries.append({key, iconName, std::move(title), group, std::move(make)});
  if (m_historyAt < 0) showPage(key);
}

void MainWindow::make(Entry& entry) {
  if (entry.page) return;
  entry.area = makeScrollArea();  // nothing is cut at 200 %
  m_stack->addWidget(entry.area);
  entry.page = entry.make(entry.area->viewport());
  fillScrollArea(entry.area, entry.page);
  connect(entry.page, &Page::openPage, this, &MainWindow::showPage);
  connect(entry.page, &Page::openWorker, this, &MainWindow::openWorker);
  connect(entry.page, &Page::notice, this, &MainWindow::showNotice);
  connect(entry.page, &Page::headingChanged, this, &MainWindow::refreshHeading);
}

/// Below the log-in nobody can answer: what runs there ends with its page.
bool MainWindow::mayClose(const std::function<void()>& then) {
  if (isCovered()) return true;
  for (const Entry& entry : std::as_const(m_entries)) {
    if (!entry.page || entry.page->mayClose(then)) continue;
    showPage(entry.key);
    return false;
  }
  return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  event->setAccepted(mayClose([this] { close(); }));
}

void MainWindow::removePages() {
  for (const Entry& entry : std::as_const(m_entries))
    if (entry.page) entry.page->putAway();
  m_entries.clear();
  m_history.clear();
  m_historyAt = -1;
  m_navigation->clear();
  while (m_stack->count() > 0) {
    QWidget* area = m_stack->widget(0);
    m_stack->removeWidget(area);
    area->deleteLater();
  }
  m_appBar->setHeading({}, {});
}

Page* MainWindow::page(const QString& key) {
  Entry* found = entry(key);
  if (!found) return nullptr;
  make(*found);
  return found->page;
}

QString MainWindow::currentKey() const { return m_historyAt < 0 ? QString() : m_history.at(m_historyAt); }

void MainWindow::showPage(const QString& key) {
  Entry* found = entry(key);
  if (!found) return;
  if (key != currentKey()) {
    m_history = m_history.mid(qMax(0, m_historyAt + 1 - kMostHistory), qMin(m_historyAt + 1, kMostHistory));
    m_history.append(key);
    m_historyAt = int(m_history.size()) - 1;
  }
  bring(*found);
}

void MainWindow::bring(Entry& entry) {
  make(entry);
  m_stack->setCurrentWidget(entry.area);
  m_navigation->setCurrent(entry.key);
  refreshHeading();
  entry.page->activated();
  emit pageShown(entry.key);
}

void MainWindow::goBack() {
  if (m_historyAt <= 0) return;
  --m_historyAt;
  if (Entry* found = entry(currentKey())) bring(*found);
}

void MainWindow::goForward() {
  if (m_historyAt + 1 >= m_history.size()) return;
  ++m_historyAt;
  if (Entry* found = entry(currentKey())) bring(*found);
}

void MainWindow::setBadge(const QString& key, int count, bool mine) {
  m_navigation->setBadge(key, count, mine);
}

void MainWindow::setOfficeName(const QString& name) {
  m_office = name;
  setWindowTitle(name.isEmpty() ? QStringLiteral("实名") : QStringLiteral("实名 — %1").arg(name));
}

void MainWindow::setUser(const QString& name, const QString& role) { m_appBar->setUser(name, role); }

void MainWindow::showNotice(const QString& text) {
  m_status->showNotice(text);
  emit noticed();
}

void MainWindow::setStatus(const QString& key, ChipKind kind, const QString& text) {
  m_status->setStatus(key, kind, text);
}

void MainWindow::setRuleVersion(const QString& text) { m_status->setRuleVersion(text); }

void MainWindow::setDate(const QString& text) { m_status->setDate(text); }

QLineEdit* MainWindow::searchBox() const { return m_appBar->searchBox(); }

void MainWindow::setUserActions(const QList<QAction*>& actions) { m_userActions = actions; }

void MainWindow::showUserMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions(m_userActions);
  if (!m_userActions.isEmpty()) menu->addSeparator();
  const auto addScheme = [menu](const QString& text, ColorScheme scheme) {
    QAction* choice = menu->addAction(text, menu, [scheme] { Theme::instance().setScheme(scheme); });
    choice->setCheckable(true);
    choice->setChecked(Theme::instance().scheme() == scheme);
  };
  addScheme(tr("Light"), ColorScheme::Light);
  addScheme(tr("Dark"), ColorScheme::Dark);
  addScheme(tr("Follow the system"), ColorScheme::System);
  menu->addSeparator();
  QAction* out = menu->addAction(icon(QStringLiteral("logout")), tr("Sign out"));
  connect(out, &QAction::triggered, this, &MainWindow::logoutRequested);
  menu->popup(m_appBar->menuPlace());
}

void MainWindow::showCover(QWidget* cover) {
  removeCover();
  // The window's own, not the application's: the lock may come while another program is in front.
  if (QWidget* now = focusWidget(); now && m_layers->widget(0)->isAncestorOf(now)) m_focusBelow = now;
  m_searchPopup->closeList();
  m_layers->addWidget(cover);
  m_layers->setCurrentWidget(cover);
  for (QAction* action : m_globalActions) action->setEnabled(false);
}

void MainWindow::removeCover() {
  while (m_layers->count() > 1) {
    QWidget* cover = m_layers->widget(1);
    m_layers->removeWidget(cover);
    cover->deleteLater();
  }
  m_layers->setCurrentIndex(0);
  for (QAction* action : m_globalActions) action->setEnabled(true);
  if (m_focusBelow) m_focusBelow->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isCovered() const { return m_layers->count() > 1; }

void MainWindow::step(int by) {
  const auto count = int(m_entries.size());
  if (count == 0) return;
  const Entry* now = entry(currentKey());
  const int at = now ? int(now - m_entries.constData()) : 0;
  showPage(m_entries.at((at + by + count) % count).key);
}

QAction* MainWindow::addGlobal(const QKeySequence& key, std::function<QString()> text,
                               std::function<void()> run) {
  auto* action = new QAction(this);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WindowShortcut);
  connect(action, &QAction::triggered, this, std::move(run));
  addAction(action);
  m_globalActions.append(action);
  m_globalTexts.append(std::move(text));
  return action;
}

void MainWindow::buildActions() {
  addGlobal(
      Qt::CTRL | Qt::Key_K, [] { return tr("Search or command"); },
      [this] {
        m_appBar->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_appBar->searchBox()->selectAll();
      });
  addGlobal(
      Qt::ALT | Qt::Key_Left, [] { return tr("Back"); }, [this] { goBack(); });
  addGlobal(
      Qt::ALT | Qt::Key_Right, [] { return tr("Forward"); }, [this] { goForward(); });
  addGlobal(
      Qt::CTRL | Qt::Key_PageDown, [] { return tr("Next page"); }, [this] { step(1); });
  addGlobal(
      Qt::CTRL | Qt::Key_PageUp, [] { return tr("Previous page"); }, [this] { step(-1); });
  addGlobal(
      Qt::Key_F10, [] { return tr("All actions and keys"); },
      [this] {
        const Entry* now = entry(currentKey());
        showKeyMenu(this, now ? now->page->pageActions() : QList<QAction*>(), m_globalActions);
      });
  addGlobal(
      Qt::Key_F11, [] { return tr("Full screen"); },
      [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  addGlobal(
      Qt::CTRL | Qt::SHIFT | Qt::Key_L, [] { return tr("Lock"); }, [this] { emit lockRequested(); });
  addPageKeys();
}

// Ctrl+1 … Ctrl+9 and Ctrl+0 in the order of the navigation; they need no line in the menu of keys.
void MainWindow::addPageKeys() {
  for (int i = 0; i < 10; ++i) {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)));
    connect(action, &QAction::triggered, this, [this, i] {
      int listed = -1;
      for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.icon.isEmpty()) ++listed;
        if (listed == i && !isCovered()) return showPage(entry.key);
      }
    });
    addAction(action);
  }
}

void MainWindow::search(const QString& text) {
  if (text.startsWith(u'>')) return listCommands(text.mid(1).trimmed());
  if (text.trimmed().isEmpty()) m_searchPopup->closeList();
}

// "> print" lists the actions of this page and of the program that hold the word.
void MainWindow::listCommands(const QString& text) {
  const Entry* now = entry(currentKey());
  m_commands = (now ? now->page->pageActions() : QList<QAction*>()) + m_globalActions;
  QList<SearchHit> hits;
  for (int i = 0; i < m_commands.size(); ++i) {
    const QAction* action = m_commands.at(i);
    const QString name = QString(action->text()).remove(u'&');
    if (!action->isEnabled() || action->isSeparator() || !name.contains(text, Qt::CaseInsensitive)) continue;
    hits.append({QStringLiteral("command"), i, name, action->shortcut().toString(), tr("Command"),
                 QStringLiteral("keyboard")});
  }
  m_searchPopup->setHits(hits, tr("No command holds these words."));
}

void MainWindow::runHit(const QString& kind, qint64 id) {
  if (kind != QLatin1String("command") || id >= m_commands.size()) return;
  m_appBar->searchBox()->clear();
  m_commands.at(id)->trigger();
}

void MainWindow::refreshHeading() {
  const Entry* now = entry(currentKey());
  if (now) m_appBar->setHeading(now->page->title(), now->page->crumb());
}

void MainWindow::retranslate() {
  for (int i = 0; i < m_globalActions.size(); ++i) m_globalActions.at(i)->setText(m_globalTexts.at(i)());
  for (const Entry& entry : std::as_const(m_entries)) m_navigation->setTitle(entry.key, entry.title());
  m_appBar->retranslate();
  m_navigation->retranslate();
  refreshHeading();
  setOfficeName(m_office);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const bool compact = width() < kCompactBelow;
  m_navigation->setCompact(compact);
  m_appBar->setCompact(compact);
  m_appBar->setNavigationWidth(compact ? NavigationBar::kNarrow : NavigationBar::kWide);
  m_status->setCompact(compact);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}
