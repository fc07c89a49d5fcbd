#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <memory>

#include "base/clock.h"
#include "base/result.h"

/// An unfinished form, as it is kept at the desk until it is saved or its owner throws it away.
struct Draft {
  QString id;      ///< UUID, made by the page when the form is begun
  QString login;   ///< the owner; nobody else is shown it
  QString office;  ///< address of the office it is meant for; the same desk may serve two
  QString page;    ///< "counter"
  QString title;   ///< what a list calls it: the name, or what is known so far
  QString focus;   ///< key of the field that had the focus
  int filled = 0;  ///< "filled up to item 14"
  QJsonObject state;
  Instant updated;  ///< set by save()
};

/// The drafts of this desk, in a file of its own that is not part of the office: what is typed here is nobody
/// else's business until it is saved. A draft survives a crash, a power cut, a lock and a log-out, and dies
/// only by `purge` (it was saved) or by `discard` (its owner threw it away; `restore` brings it back for ten
/// seconds).
///
/// The file is readable by its owner only, written through to the disk at each save, and wipes what it
/// deletes. Use it in the thread that opened it. All errors are of kind Storage unless named otherwise.
class DraftBox {
 public:
  /// How long `restore` works after `discard`.
  static constexpr qint64 undoMilliseconds = 10'000;

  /// Opens the file, creating it (and its folder) when there is none.
  static Result<std::unique_ptr<DraftBox>> open(const QString& file, const Clock& clock);
  /// "drafts.db" in the user's folder for application data.
  static QString defaultFile();
  ~DraftBox();
  DraftBox(const DraftBox&) = delete;
  DraftBox& operator=(const DraftBox&) = delete;

  /// Writes the draft under its id, over an earlier state. Errors: Conflict where the id is another owner's.
  Result<void> save(const Draft& draft);
  /// The owner's drafts for a page of an office, the one touched last first.
  Result<QVector<Draft>> list(const QString& office, const QString& login, const QString& page);
  /// Errors: NotFound.
  Result<Draft> load(const QString& id);
  /// Throws the owner's draft away. Errors: NotFound (no such draft of this owner).
  Result<void> discard(const QString& id, const QString& login);
  /// Undoes `discard`. Errors: NotFound (never discarded, or more than ten seconds ago).
  Result<void> restore(const QString& id, const QString& login);
  /// The form was saved in the office: the draft goes for good. No error where there is none.
  Result<void> purge(const QString& id);

 private:
  DraftBox(QString connection, const Clock& clock);
  Result<void> prepareFile();
  Result<void> dropDiscarded();
  Result<int> change(const QString& sql, const QVariantList& values);

  QString m_connection;
  const Clock& m_clock;
};
