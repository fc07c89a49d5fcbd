#include "kit/key_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include "kit/buttons.h"
#include "kit/icons.h"

namespace {

void addHeading(QMenu& menu, const QString& text) {
  QAction* heading = menu.addAction(text);
  heading->setEnabled(false);
  heading->setFont(themeFont(TextStyle::HintBold));
}

// A copy of each action: the original keeps its key to itself, and the menu writes keys the way buttons do.
void addAll(QMenu& menu, const QList<QAction*>& actions) {
  for (QAction* action : actions) {
    if (!action->isVisible()) continue;
    if (action->isSeparator()) {
      menu.addSeparator();
      continue;
    }
    QAction* shown = menu.addAction(action->text() + u'\t' + keyText(action->shortcut()));
    shown->setIcon(action->icon());
    shown->setEnabled(action->isEnabled());
    QObject::connect(shown, &QAction::triggered, action, &QAction::trigger, Qt::QueuedConnection);
  }
}

}  // namespace

QAction* makeAction(QWidget* page, const QString& text, const QKeySequence& key, const QString& iconName) {
  auto* action = new QAction(text, page);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  if (!iconName.isEmpty()) {
    action->setIcon(icon(iconName));
    action->setProperty("iconName", iconName);
  }
  page->addAction(action);
  return action;
}

void showKeyMenu(QWidget* window, const QList<QAction*>& pageActions, const QList<QAction*>& globalActions) {
  auto* menu = new QMenu(window);
  menu->setObjectName(QStringLiteral("keyMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setAccessibleName(QCoreApplication::translate("KeyMenu", "All actions and their keys"));
  if (!pageActions.isEmpty()) {
    addHeading(*menu, QCoreApplication::translate("KeyMenu", "This page"));
    addAll(*menu, pageActions);
    menu->addSeparator();
  }
  addHeading(*menu, QCoreApplication::translate("KeyMenu", "Everywhere"));
  addAll(*menu, globalActions);
  const QPoint place((window->width() - menu->sizeHint().width()) / 2, 44);
  menu->popup(window->mapToGlobal(place));
}
