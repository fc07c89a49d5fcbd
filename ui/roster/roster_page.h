#pragma once

#include "kit/page.h"
#include "roster/roster_flow.h"
#include "workers/worker_search.h"

class CurrentStack;
class Dialogs;
class DraftKeeper;
class LinkLabel;
class MessageBar;
class Panel;
class QGridLayout;
class QLabel;
class QProgressBar;
class RosterFigures;
class RosterHeadPanel;
class RosterMapping;
class RosterPapersBar;
class RosterWorkForm;
class RostersSegment;
class StandingPanel;

/// A manager brings a list: file, columns, check of every row, import of the good ones, and a file of the
/// others. Long work runs in a thread of its own; the page keeps all of it while others show.
class RosterPage : public Page {
  Q_OBJECT

 public:
  RosterPage(Office& office, DraftKeeper& drafts, Dialogs& dialogs, QWidget* parent = nullptr);
  RosterFlow& flow() { return m_flow; }
  RosterWorkForm* work() const { return m_work; }
  RosterMapping* mapping() const { return m_mapping; }
  StandingPanel* standing() const { return m_standing; }
  RosterFigures* figures() const { return m_figures; }
  MessageBar* bar() const { return m_bar; }
  /// What comes after an import, with its result.
  RosterPapersBar* papers() const { return m_papers; }
  RostersSegment* rosters() const { return m_rosters; }
  bool showsRosters() const;

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;
  bool mayClose(std::function<void()> then) override;
  void putAway() override;

 signals:
  void listRequested(const WorkerListRequest& list);
  /// What runs, in words for the desk; empty: nothing.
  void working(const QString& words);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeActions();
  void build();
  void buildWizard();
  void buildRunning();
  void buildFooter();
  void connectFlow();
  void connectRosters();
  void place(bool narrow);
  void showPart(int index);
  void showOtherPart();
  void focusWizard();
  void openFile();
  void choosePhotos();
  void saveTemplate();
  void goForward();
  void openNextSheet();
  void sayNextSheet();
  void goBack();
  void check();
  void import();
  void saveErrors();
  void askReason(const RosterAnswer& answer);
  void showStep();
  void showActions();
  void showProgress();
  void offerUnfinished();
  QString progressWords() const;
  QString resultWords() const;
  QString forwardWords() const;
  void showError(const Error& error);
  Dialogs& m_dialogs;
  Office& m_office;
  RosterFlow m_flow;
  QWidget* m_wizard;  ///< has the actions of the steps: they are not meant where the earlier rosters show
  QAction* m_otherPart;
  QAction* m_open;
  QAction* m_photos;
  QAction* m_template;
  QAction* m_change;
  QAction* m_forward;
  QAction* m_back;
  QAction* m_save;
  QAction* m_nextSegment;
  QAction* m_previousSegment;
  RosterHeadPanel* m_head;
  MessageBar* m_bar;
  RosterMapping* m_mapping;
  RosterWorkForm* m_work;
  RosterFigures* m_figures;
  StandingPanel* m_standing;
  Panel* m_run;
  QLabel* m_runWords;
  QProgressBar* m_runBar;
  LinkLabel* m_workers;
  RosterPapersBar* m_papers;
  RostersSegment* m_rosters;
  CurrentStack* m_parts;
  QWidget* m_rows;
  CurrentStack* m_right;
  QGridLayout* m_grid;
  Panel* m_foot;
  QWidget* m_templateButton;
  QWidget* m_openButton;
  QWidget* m_backButton;
  QWidget* m_saveButton;
  QLabel* m_hint;
  bool m_narrow = false;
  RosterStep m_shown = RosterStep::File;
  std::function<void()> m_then;  ///< to be done once nothing runs any more: the window closes
};
