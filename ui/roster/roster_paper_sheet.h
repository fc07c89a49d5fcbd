#pragma once

#include "kit/sheet.h"
#include "roster/roster_paper_work.h"

class Dialogs;
class MessageBar;
class PlainButton;
class PrimaryButton;
class QLabel;
class RadioRow;

/// The slips or the signature list of a roster, before they are printed: the first sheet, how many there are,
/// for whom, two on a sheet or one. Ctrl+Enter prints, or saves a PDF where there is no printer.
class RosterPaperSheet : public Sheet {
  Q_OBJECT

 public:
  static RosterPaperSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster,
                               RosterPaperJob::Kind kind);
  RadioRow* whom() const { return m_whom; }
  RadioRow* layoutChoice() const { return m_layout; }
  QLabel* preview() const { return m_picture; }
  MessageBar* bar() const { return m_bar; }
  QString count() const;
  bool isReady() const { return m_people >= 0 && !m_work->isPrinting(); }

 signals:
  /// Words for the status bar.
  void printed(const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  RosterPaperSheet(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster,
                   RosterPaperJob::Kind kind);
  void buildChoices();
  void buildFooter();
  bool isSlips() const { return m_job.kind == RosterPaperJob::Kind::Slips; }
  void choose();
  void showPreview(const QImage& picture, int people, int sheets, const QString& words);
  void save();
  void start();
  void stop();
  void settle(int people, const QString& error);

  Dialogs& m_dialogs;
  RosterPaperJob m_job;
  RosterPaperWork* m_work;
  int m_people = -1;  ///< -1: not known yet
  MessageBar* m_bar;
  QLabel* m_picture;
  RadioRow* m_whom;
  RadioRow* m_layout;
  QLabel* m_count;
  PlainButton* m_cancel;
  PlainButton* m_save;
  PrimaryButton* m_print;
};
