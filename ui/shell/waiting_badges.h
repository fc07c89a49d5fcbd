#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class MainWindow;
class Office;

/// Counts in the navigation of what waits on pages, whether anybody has opened them or not and whatever their
/// filters choose: checks of deposits for a decision, cards for the printer. Counted when the user comes and
/// when an office's change may have moved them.
class WaitingBadges : public QObject {
  Q_OBJECT

 public:
  /// Counts what the signed-in user's pages have; `parent` is the window.
  WaitingBadges(MainWindow& window, Office& office);

 private:
  void note(const QStringList& subjects);
  void count();

  MainWindow& m_window;
  Office& m_office;
  QTimer m_rest;
  bool m_deposits;
  bool m_cards;
};
