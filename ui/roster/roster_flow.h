#pragma once

#include <QObject>
#include <QSet>
#include <optional>

#include "drafts/draft_box.h"
#include "roster/roster_job.h"

class DraftKeeper;

/// How far a roster is on its way from the manager's file into the office.
enum class RosterStep { File, Reading, Columns, Checking, Checked, Importing, Done };

/// One roster after another through the steps of the wizard: what was chosen, what was found, and the one
/// piece of work that runs. Knows no widget. An import that was begun is kept as a draft of this desk until
/// it is through, so that after a crash it can be gone on with.
class RosterFlow : public QObject {
  Q_OBJECT

 public:
  RosterFlow(Office& office, DraftKeeper& drafts, QObject* parent = nullptr);

  RosterStep step() const { return m_step; }
  bool isRunning() const;
  const RosterFile& file() const { return m_file; }
  const RosterSettings& settings() const { return m_settings; }
  /// Of the last check or import; `isImported` tells which.
  const RosterReport& report() const { return m_report; }
  bool isImported() const { return m_imported; }
  const RosterProgress& progress() const { return m_progress; }
  QString fileName() const;
  /// The next sheet of this file that holds a roster and is not in yet; -1: there is none.
  int nextSheet() const;

  void open(const QString& path);
  /// Reads the file again at another place or in another encoding (an ICU name; empty: as found).
  void readAt(const HeadPlace& place);
  void readIn(const QString& encoding);
  /// Goes on with that sheet; project, employer and the rest stay as they are.
  void openSheet(int sheet);
  /// Empty: not imported. The column that had the field before has none then.
  void setField(int column, const QString& field);
  void setWork(const RosterWork& work) { m_settings.work = work; }
  void setPhotos(const QString& zip) { m_settings.photos = zip; }
  /// What this employer's rosters had; the head is found again unless a column was chosen by hand.
  void remember(const QHash<QString, QString>& fields);
  /// Required fields that neither a column nor the work gives.
  QVector<QString> missing() const;

  void check();
  void import();
  /// Between two rows; what was written stays.
  void cancel() { m_job.cancel(); }
  /// The same, and waits: the page goes.
  void stop() { m_job.stop(); }
  void backToColumns();
  void saveStanding(const QString& path);
  /// The office's own roster to be filled in.
  void writeTemplate(const QString& path);

  // ---- the clerk's word on doubtful rows
  void decide(const RosterDecision& decision);
  void takeBack(const RosterAnswer& answer);
  const RosterDecision* decisionOn(const RosterAnswer& answer) const;
  /// Standing rows of the same doubt.
  qint64 alike(const RosterAnswer& answer) const;
  /// Rows that importing writes as things stand.
  qint64 importable() const;
  /// Standing rows that nobody decided to take.
  qint64 remaining() const;

  // ---- going on after a crash
  /// What the form says, kept with the import.
  void setForm(const QJsonObject& form) { m_form = form; }
  const std::optional<Draft>& unfinished() const { return m_unfinished; }
  void goOn();
  void forgetUnfinished();

 signals:
  void stepChanged();
  void columnsChanged();
  void progressed();
  void decided();
  void failed(const Error& error);
  void saved(const QString& path, qint64 rows);
  void templateWritten(const QString& path);
  void unfinishedFound();
  /// An unfinished import was read again: the form as it was; import() follows.
  void resumed(const QJsonObject& form);

 private:
  void enter(RosterStep step);
  void read(const HeadPlace& place);
  void take(const RosterFile& file);
  void takeReport(const Result<RosterReport>& report, bool imported);
  qint64 accepted() const;  ///< rows in doubt that go in by decision
  void keep();
  void lookForUnfinished();
  Office& m_office;
  DraftKeeper& m_drafts;
  RosterJob m_job;
  RosterStep m_step = RosterStep::File;
  RosterStep m_before = RosterStep::File;
  RosterFile m_file;
  RosterSettings m_settings;
  RosterReport m_report;
  RosterProgress m_progress;
  QHash<QString, QString> m_remembered;
  QHash<QString, QString> m_readWith;  ///< what was remembered when the file was read
  HeadPlace m_place;                   ///< where its head was looked for
  QSet<int> m_sheetsIn;                ///< of this file
  std::optional<Draft> m_unfinished;
  std::optional<Draft> m_resuming;
  QJsonObject m_form;
  QString m_draft;  ///< id of the import that runs or was stopped
  bool m_imported = false;
  bool m_byHand = false;  ///< a column was chosen
};
