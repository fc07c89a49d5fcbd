#include "kit/draft_keeper.h"

template <class T>
Reply<Result<T>> DraftKeeper::post(std::function<Result<T>(DraftBox&)> job) {
  const Promise<Result<T>> promise;
  QMetaObject::invokeMethod(
      m_worker,
      [this, job = std::move(job), promise] {
        // Opened at the first use, and tried again after a failure: the disk may be there by then.
        if (!m_box) {
          auto opened = DraftBox::open(m_file, m_clock);
          if (!opened) return promise.answer(refuse(opened.error()));
          m_box = std::move(*opened);
        }
        promise.answer(job(*m_box));
      },
      Qt::QueuedConnection);
  return promise.reply();
}

DraftKeeper::DraftKeeper(const QString& file, const Clock& clock, QObject* parent)
    : QObject(parent), m_file(file), m_clock(clock), m_worker(new QObject) {
  m_thread.setObjectName(QStringLiteral("drafts"));
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  m_thread.start();
}

DraftKeeper::~DraftKeeper() {
  // Last in the queue, behind everything asked before.
  QMetaObject::invokeMethod(
      m_worker, [this] { m_box.reset(); }, Qt::BlockingQueuedConnection);
  m_thread.quit();
  m_thread.wait();
}

Reply<Result<void>> DraftKeeper::save(const Draft& draft) {
  return post<void>([draft](DraftBox& box) { return box.save(draft); });
}

Reply<Result<QVector<Draft>>> DraftKeeper::list(const QString& office, const QString& login,
                                                const QString& page) {
  return post<QVector<Draft>>([=](DraftBox& box) { return box.list(office, login, page); });
}

Reply<Result<Draft>> DraftKeeper::load(const QString& id) {
  return post<Draft>([id](DraftBox& box) { return box.load(id); });
}

Reply<Result<void>> DraftKeeper::discard(const QString& id, const QString& login) {
  return post<void>([=](DraftBox& box) { return box.discard(id, login); });
}

Reply<Result<void>> DraftKeeper::restore(const QString& id, const QString& login) {
  return post<void>([=](DraftBox& box) { return box.restore(id, login); });
}

Reply<Result<void>> DraftKeeper::purge(const QString& id) {
  return post<void>([id](DraftBox& box) { return box.purge(id); });
}
