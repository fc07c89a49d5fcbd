#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

#include "base/reply.h"
#include "drafts/draft_box.h"

/// The drafts of this desk for pages: the same as DraftBox, written in a thread of its own so that no key
/// waits for a disk. What was asked is done in that order, also when the keeper is destroyed.
class DraftKeeper : public QObject {
  Q_OBJECT

 public:
  DraftKeeper(const QString& file, const Clock& clock, QObject* parent = nullptr);
  ~DraftKeeper() override;

  Reply<Result<void>> save(const Draft& draft);
  Reply<Result<QVector<Draft>>> list(const QString& office, const QString& login, const QString& page);
  Reply<Result<Draft>> load(const QString& id);
  Reply<Result<void>> discard(const QString& id, const QString& login);
  Reply<Result<void>> restore(const QString& id, const QString& login);
  Reply<Result<void>> purge(const QString& id);

 private:
  template <class T>
  Reply<Result<T>> post(std::function<Result<T>(DraftBox&)> job);

  QString m_file;
  const Clock& m_clock;
  QThread m_thread;
  QObject* m_worker;
  std::unique_ptr<DraftBox> m_box;  // made, used and closed in m_thread
};
