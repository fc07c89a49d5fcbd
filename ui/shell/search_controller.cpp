#include "shell/search_controller.h"

#include <QLineEdit>

#include "kit/buttons.h"
#include "workers/worker_operations.h"
#include "workers/worker_words.h"

namespace {

constexpr int kHits = 50;
const QString kCommandSign = QStringLiteral(">");

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

SearchController::SearchController(Office& office, QLineEdit* box, SearchPopup* popup, QObject* parent)
    : QObject(parent), m_office(office), m_box(box), m_popup(popup) {
  connect(box, &QLineEdit::textChanged, this, [this] { textChanged(); });
  connect(popup, &SearchPopup::activated, this, [this](const QString& kind, qint64 id) { open(kind, id); });
}

void SearchController::textChanged() {
  const QString text = m_box->text().trimmed();
  if (text.isEmpty()) return m_popup->closeList();
  if (text.startsWith(kCommandSign)) return;  // commands are the window's
  if (!m_asking) ask();
}

/// While a question is under way the keys gather; its answer is dropped when the text has gone on.
void SearchController::ask() {
  const QString text = m_box->text().trimmed();
  if (text.isEmpty() || text.startsWith(kCommandSign)) return;
  m_asking = true;
  m_office.run(FindAnything, FindRequest{text, kHits, false})
      .then(this, [this, text](Result<FindResult> found) {
        m_asking = false;
        if (m_box->text().trimmed() != text) return ask();
        if (found)
          show(text, *found);
        else
          m_popup->setHits({}, found.error().text());
        emit shown(text);
      });
}

void SearchController::show(const QString& text, const FindResult& found) {
  QList<SearchHit> hits;
  for (const WorkerLine& each : found.workers) hits.append(hitOf(each));
  for (const ProjectLine& each : found.projects) hits.append(hitOf(each));
  for (const CompanyLine& each : found.companies) hits.append(hitOf(each));
  m_popup->setHits(hits, tr("Nothing is found by “%1”. Two characters of a name are enough; initials and the "
                            "end of a number work too.")
                             .arg(text));
}

SearchHit SearchController::hitOf(const WorkerLine& line) {
  return {QStringLiteral("worker"),
          line.id.value(),
          line.name,
          joined({worker_words::sex(line.sex), worker_words::grouped(line.idNumber),
                  line.project.isEmpty() ? worker_words::siteChip({}).text : line.project}),
          worker_words::why(line.why),
          QStringLiteral("user")};
}

SearchHit SearchController::hitOf(const ProjectLine& line) {
  return {QStringLiteral("project"),
          line.id.value(),
          line.name,
          joined({line.number, line.contractorName, nameOf(line.status)}),
          tr("project"),
          QStringLiteral("project")};
}

SearchHit SearchController::hitOf(const CompanyLine& line) {
  return {QStringLiteral("company"),
          line.id.value(),
          line.name,
          joined({nameOf(line.kind), line.creditCode}),
          tr("company"),
          QStringLiteral("companies")};
}

void SearchController::open(const QString& kind, qint64 id) {
  if (kind == QLatin1String("command")) return;
  m_box->clear();
  m_popup->closeList();
  if (kind == QLatin1String("worker")) emit openWorker(id);
  if (kind == QLatin1String("project")) emit openProject(id);
  if (kind == QLatin1String("company")) emit openCompany(id);
}
