#pragma once

#include <QAction>
#include <QList>

class QWidget;

/// An action with text, key and icon, ready for Page::pageActions and buttons. Its shortcut works while
/// `page` or a child has the focus.
QAction* makeAction(QWidget* page, const QString& text, const QKeySequence& key,
                    const QString& iconName = {});

/// Shows every action with its key (F10): first the page's, then the program's. Closes by Esc.
void showKeyMenu(QWidget* window, const QList<QAction*>& pageActions, const QList<QAction*>& globalActions);
