#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include "kit/page.h"
#include "office/office.h"
#include "statistics/desk_figures.h"
#include "workers/counter_visit.h"
#include "workers/counter_words.h"
#include "workers/worker_operations.h"

class CounterCheck;
class CounterChoices;
class CounterDrafts;
class CounterForm;
class CounterMatcher;
class CounterParties;
class Dialogs;
class DraftKeeper;
class MatchPanel;
class QSplitter;
class QStackedWidget;
class ReaderPanel;
class ReceiptView;
class SegmentBar;
class SlipPanel;
struct Draft;

/// Registering, or letting come again, one person after the other: card, form, "is it the same person?";
/// after saving the receipt and the slip. The page puts the parts together; what is judged and written is the
/// core's.
class CounterPage : public Page {
  Q_OBJECT

 public:
  CounterPage(Office& office, DraftKeeper& drafts, Dialogs& dialogs, QWidget* parent = nullptr);
  ~CounterPage() override;

  /// Somebody new; `typed` is what was searched for: a number goes into its field, anything else into the
  /// name.
  void startWith(const QString& typed);
  /// Somebody on file stands at the counter again.
  void startVisit(WorkerId worker);
  void resumeDraft(const QString& id);

  CounterForm& form() { return *m_form; }
  MatchPanel& match() { return *m_match; }
  const CounterVisit& visit() const { return m_visit; }
  /// Whether the receipt of the last visit shows.
  bool showsReceipt() const;
  const Registered& registered() const { return m_last.registered; }
  /// Whether nothing is being asked or saved, for tests that wait.
  bool isSettled() const;

  QString title() const override;
  QString crumb() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;
  /// The second person's registration waits under this number; the next person may come.
  void askedForTwin(const QString& number);
  /// Low: the form scrolls by itself.
  QSize minimumSizeHint() const override;

 signals:
  /// Somebody was registered, or taken back.
  void registeredSomebody();
  /// The form is right, and the number is another person's: a supervisor is to be asked. askedForTwin()
  /// follows.
  void twinRequested(const NewWorker& visit, const QString& requestKey);
  /// It is he, and the number typed is another than on file.
  void numberCorrectionRequested(WorkerId worker, const QString& number);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void buildPanels();
  void connectParts();
  QAction* action(const QKeySequence& key, const QString& icon, void (CounterPage::*run)());

  // the person
  void beginNext();
  void begin();
  void goOn();
  void fieldEdited(const QString& key);
  void fieldLeft(const QString& key);
  void numberRead();
  void answered(const MatchResult& result);
  void adoptLater(WorkerId worker);
  void adopt(const WorkerRecord& record, bool byClerksWord);
  void letGo();
  void sayTwin();
  void takeBackWord();
  void keepNumberOnFile(const WorkerRecord& record);
  void showMatch();
  void showFace();
  void modeWanted(VisitMode mode);
  void applyMode();
  void suggestContract();
  void refreshContext();

  // what the keys do
  void readCard();
  void enterByHand();
  void takePhoto();
  void sayTheSame();
  void sayDifferent();
  void keepOld();
  void carryLast();
  void save();
  void nextError();
  void previousError();
  void discardForm();
  void withdraw();
  void openRecord();
  void nextPerson();
  void printAgain();

  void saved(const Registered& registered);
  void refused(const Error& error);
  void showReceipt();
  void askSlip();
  void readServed();
  void showServed();
  Draft capture() const;
  void openDraft(const Draft& draft);
  void listDrafts(const QVector<Draft>& drafts);
  void arrangePanels();

  Office& m_office;
  Dialogs& m_dialogs;
  CounterForm* m_form;
  ReaderPanel* m_reader;
  MatchPanel* m_match;
  ReceiptView* m_receipt;
  SlipPanel* m_slip;
  QStackedWidget* m_middle;
  QStackedWidget* m_right;
  SegmentBar* m_tabs;
  CounterMatcher* m_matcher;
  CounterParties* m_parties;
  CounterChoices* m_choices;
  CounterCheck* m_check;
  CounterDrafts* m_drafts;
  CounterVisit m_visit;
  std::optional<WorkerRecord> m_sameNumber;  ///< who on file has the number typed
  counter_words::Visit m_last;
  std::optional<SlipData> m_slipData;
  QJsonObject m_carried;  ///< what the last worker of the crew leaves to the next
  int m_carriedCount = 0;
  DeskVisits m_served;    ///< at this desk today, as the office counts them
  QString m_typedNumber;  ///< of somebody on file who has another one there
  QString m_lastFocus;    ///< the field the clerk was in last: where a draft goes on
  bool m_filling = false;
  bool m_saving = false;
  bool m_keptOld = false;
  QAction* m_read;
  QAction* m_byHand;
  QAction* m_photo;
  QAction* m_same;
  QAction* m_different;
  QAction* m_keepOld;
  QAction* m_carry;
  QAction* m_save;
  QAction* m_nextError;
  QAction* m_previousError;
  QAction* m_discard;
  QAction* m_withdraw;
  QAction* m_record;
  QAction* m_next;
  QAction* m_again;
};
