#include "workers/counter_drafts.h"

#include <QUuid>

#include "kit/draft_keeper.h"
#include "office/office.h"

namespace {

constexpr int writeEvery = 5000;  // ms, interface.md 5

const QString pageName = QStringLiteral("counter");

}  // namespace

CounterDrafts::CounterDrafts(DraftKeeper& keeper, Office& office, std::function<Draft()> capture,
                             QObject* parent)
    : QObject(parent), m_keeper(keeper), m_office(office), m_capture(std::move(capture)) {
  m_login = login();
  m_timer.setInterval(writeEvery);
  connect(&m_timer, &QTimer::timeout, this, &CounterDrafts::flush);
  begin();
}

CounterDrafts::~CounterDrafts() {
  disconnect();
  flush();
}

QString CounterDrafts::officeName() const { return m_office.address().toString(); }

QString CounterDrafts::login() const {
  const auto& actor = m_office.actor();
  return actor ? actor->login : m_login;
}

void CounterDrafts::begin(const QString& id) {
  m_id = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
  m_touched = false;
  m_timer.stop();
  m_login = login();
}

void CounterDrafts::touch() {
  m_touched = true;
  if (!m_timer.isActive()) m_timer.start();
}

void CounterDrafts::flush() {
  if (!m_touched) return;
  m_touched = false;
  m_timer.stop();
  Draft draft = m_capture();
  if (draft.filled == 0) return;
  draft.id = m_id;
  draft.login = m_login;
  draft.office = officeName();
  draft.page = pageName;
  const Instant at = m_office.clock().now();
  m_keeper.save(draft).then(this, [this, at](const Result<void>& result) {
    if (result)
      emit saved(at);
    else
      emit failed(result.error().text());
  });
}

void CounterDrafts::finish() {
  m_touched = false;
  m_timer.stop();
  m_keeper.purge(m_id);
  begin();
  refresh();
}

void CounterDrafts::discard() {
  touch();
  flush();  // what was typed last comes back too
  m_discarded = m_id;
  m_keeper.discard(m_id, m_login);
  begin();
  refresh();
}

void CounterDrafts::undo() {
  if (m_discarded.isEmpty()) return;
  const QString id = m_discarded;
  m_discarded.clear();
  m_keeper.restore(id, m_login).then(this, [this, id](const Result<void>& result) {
    if (result)
      open(id);
    else
      emit failed(result.error().text());
  });
}

void CounterDrafts::refresh() {
  m_keeper.list(officeName(), m_login, pageName).then(this, [this](const Result<QVector<Draft>>& drafts) {
    if (!drafts) return emit failed(drafts.error().text());
    QVector<Draft> others;
    for (const Draft& draft : *drafts)
      if (draft.id != m_id) others.append(draft);
    emit listed(others);
  });
}

void CounterDrafts::open(const QString& id) {
  flush();
  m_keeper.load(id).then(this, [this](const Result<Draft>& draft) {
    if (!draft) return emit failed(draft.error().text());
    begin(draft->id);
    emit opened(*draft);
    refresh();
  });
}
