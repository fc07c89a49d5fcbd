#pragma once

#include <QWidget>

#include "clearing/clearing.h"
#include "office/office.h"

class BasesPanel;
class CertificateDesk;
class CheckHead;
class CrewPanel;
class DecideBar;
class Dialogs;
class DocumentView;
class ExpertsPanel;
class HistoryPanel;
class LikePanel;
class MessageBar;
class Panel;
struct Certificate;
class PapersPanel;
class PlausibilityPanel;
class QAction;
class QBoxLayout;
class RecallBar;

/// One check with all that belongs to it, so that a supervisor decides on one screen: both bases, what is
/// doubtful, experts, first crew, documents, what happened, and the bar that decides.
class DepositBoard : public QWidget {
  Q_OBJECT

 public:
  DepositBoard(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  void open(DepositCheckId check);
  void reread();
  const DepositCheck& check() const { return m_check; }
  bool isLoading() const { return m_loading || m_saving || m_asksWhy; }
  /// What is wanting until it is cleared; of an approved check only.
  const DepositWhy& whyNotCleared() const { return m_clearance; }
  QList<QAction*> actions() const;
  DecideBar* decideBar() const { return m_bar; }
  PlausibilityPanel* plausibilityPanel() const { return m_plausibility; }
  LikePanel* likePanel() const { return m_like; }
  PapersPanel* papers() const { return m_papers; }
  RecallBar* recallBar() const { return m_recallBar; }
  MessageBar* messages() const { return m_message; }
  DocumentView* documentView() const { return m_view; }
  void retranslate();

 signals:
  void notice(const QString& words);
  void shown();
  /// It was carried out: the list is others' turn now.
  void carriedOut();
  /// Another check of the list, so many rows further.
  void stepRequested(int by);
  void backRequested();
  /// A supplementary check of the same project is begun.
  void supplementRequested(const DepositCheck& check);
  /// A like project is to be seen.
  void projectRequested(qint64 project);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void build();
  void layOut();
  void connectParts();
  void show(const DepositCheck& check);
  void showBar();
  void offerRecall();
  void allowActions();
  bool mayDecide() const;
  bool mayPrepare() const;
  void choose(DepositVerdict verdict);
  void go();
  void decide();
  void recall();
  void handIn();
  void withdraw();
  void edit();
  void invite();
  void enterVote();
  void readPaper();
  void showDocument(const Attachment& document);
  void showCurrentDocument();
  void listAlike();
  void why();
  void readClearance();
  void tellApproved();
  void clear();
  void receive();
  void expire();
  void hand();
  void transfer();
  const DepositTransfer* transferAsked() const;
  bool mayDecideOnTransfer() const;
  void transferred(const DepositTransfer& transfer);
  void certificate();
  void present(const Certificate& certificate);
  void watch(const QStringList& subjects);
  void settle(const Result<DepositCheck>& result, const QString& words);
  void refuseDecision(const Error& error);

  Office& m_office;
  Dialogs& m_dialogs;
  DepositCheck m_check;
  DepositWhy m_clearance;
  quint64 m_asked = 0;
  bool m_loading = false;
  bool m_saving = false;
  bool m_asksWhy = false;
  bool m_narrow = false;
  bool m_wide = false;
  bool m_withdrawAsked = false;
  MessageBar* m_message;
  RecallBar* m_recallBar;
  CheckHead* m_head;
  BasesPanel* m_bases;
  PlausibilityPanel* m_plausibility;
  LikePanel* m_like;
  ExpertsPanel* m_experts;
  CrewPanel* m_crew;
  PapersPanel* m_papers;
  HistoryPanel* m_history;
  Panel* m_viewPanel;
  DocumentView* m_view;
  DecideBar* m_bar;
  CertificateDesk* m_certificates;
  QBoxLayout* m_columns;
  QAction* m_approve;
  QAction* m_return;
  QAction* m_reject;
  QAction* m_go;
  QAction* m_recall;
  QAction* m_edit;
  QAction* m_withdraw;
  QAction* m_supplement;
  QAction* m_invite;
  QAction* m_vote;
  QAction* m_document;
  QAction* m_read;
  QAction* m_alike;
  QAction* m_why;
  QAction* m_receive;
  QAction* m_expire;
  QAction* m_hand;
  QAction* m_transfer;
  QAction* m_certificate;
  QAction* m_next;
  QAction* m_before;
  QAction* m_back;
  QAction* m_refresh;
};
