#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>

#include "drafts/draft_box.h"

class DraftKeeper;
class Office;

/// The drafts of the counter: written when a field is left and every five seconds while something changed,
/// listed for the owner, brought back, thrown away with ten seconds to undo.
class CounterDrafts : public QObject {
  Q_OBJECT

 public:
  /// `capture` gives title, focus, filled and state of the form as it is now.
  CounterDrafts(DraftKeeper& keeper, Office& office, std::function<Draft()> capture,
                QObject* parent = nullptr);
  /// Writes what is not yet written.
  ~CounterDrafts() override;

  /// The form holds another person now: an id for his draft, or that of a draft brought back.
  void begin(const QString& id = {});
  const QString& id() const { return m_id; }
  /// Something was typed.
  void touch();
  /// Writes now what was touched.
  void flush();
  /// Saved in the office: the draft goes.
  void finish();
  /// The owner throws this form away; `undo` brings it back within ten seconds.
  void discard();
  void undo();
  void refresh();
  void open(const QString& id);

 signals:
  /// The owner's other drafts; the form's own is not among them.
  void listed(const QVector<Draft>& drafts);
  void opened(const Draft& draft);
  void saved(Instant at);
  void failed(const QString& words);

 private:
  QString officeName() const;
  QString login() const;
  DraftKeeper& m_keeper;
  Office& m_office;
  std::function<Draft()> m_capture;
  QTimer m_timer;
  QString m_id;
  QString m_discarded;
  QString m_login;  ///< of whoever began: a log-out in between must not lose the draft
  bool m_touched = false;
};
