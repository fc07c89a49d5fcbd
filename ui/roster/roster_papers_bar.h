#pragma once

#include <QWidget>

#include "office/office.h"
#include "roster/roster_people.h"

class Dialogs;
class QAction;
class QLabel;
class StatusChip;

/// What is to be done with a roster after it was imported: slips to hand out, the list to be signed, and who
/// has confirmed; with how many do not know yet.
class RosterPapersBar : public QWidget {
  Q_OBJECT

 public:
  /// Sheets lie over `page`, wherever the bar is put on it.
  RosterPapersBar(Office& office, Dialogs& dialogs, QWidget* page);
  /// None: nothing can be done. Read from the office, and again whenever workers change.
  void setRoster(RosterId roster);
  RosterId roster() const { return m_roster; }
  /// For F10 and for buttons elsewhere; their keys work where the page has the focus.
  QList<QAction*> barActions() const { return {m_slips, m_list, m_tell}; }
  const std::optional<ImportedRoster>& about() const { return m_about; }
  bool isReady() const { return m_open == 0; }
  void retranslate();

 signals:
  /// Words for the status bar.
  void notice(const QString& words);
  void openWorker(qint64 id);

 private:
  void read();
  void showState();
  void print(bool slips);
  void tell();

  Office& m_office;
  Dialogs& m_dialogs;
  QWidget* m_page;
  RosterId m_roster;
  std::optional<ImportedRoster> m_about;
  int m_open = 0;
  StatusChip* m_state;
  QAction* m_slips;
  QAction* m_list;
  QAction* m_tell;
};
