#include "overview/workers_there.h"

#include "kit/work_words.h"
#include "office/office.h"
#include "workers/worker_operations.h"
#include "workers/worker_words.h"

namespace {

struct ThereColumns {
  Q_DECLARE_TR_FUNCTIONS(WorkersThere)

 public:
  static QList<TableColumn> of(bool ofCompany) {
    return {{[] { return tr("Name"); }, 90},
            {[ofCompany] { return ofCompany ? tr("Project") : tr("Employer"); }, 150, Qt::AlignLeft, true},
            {[] { return tr("Citizen Card"); }, 118},
            {[] { return tr("Told"); }, 84}};
  }
};

}  // namespace

WorkersThere::WorkersThere(Office& office, bool ofCompany, QWidget* parent)
    : OverviewList([] { return tr("Who works there today"); }, [] { return tr("Nobody works there today."); },
                   ThereColumns::of(ofCompany), parent),
      m_office(office),
      m_ofCompany(ofCompany) {
  setFetch([this](const QVariant& cursor, PagedTableModel::Done done) { fetch(cursor, done); });
}

void WorkersThere::show(const WorkerListRequest& list, qint64 count) {
  m_request = list;
  m_request.onSite = QStringLiteral("yes");
  m_request.order = QStringLiteral("name");
  reload(work_words::count(count));
}

void WorkersThere::fetch(const QVariant& cursor, const PagedTableModel::Done& done) {
  WorkerListRequest asked = m_request;
  asked.cursor = cursor.toString();
  m_office.run(ListWorkers, asked).then(this, [this, done](Result<WorkerListPage> page) {
    TablePage answer;
    if (!page) {
      answer.error = page.error().text();
      return done(answer);
    }
    for (const WorkerLine& each : std::as_const(page->lines)) {
      const ChipWords card = worker_words::cardChip(each.cardState);
      const ChipWords told = worker_words::toldChip(each.told);
      answer.rows.append({each.id.value(),
                          {each.name, m_ofCompany ? each.project : each.employer,
                           ListCell(card.kind, card.text), ListCell(told.kind, told.text)}});
    }
    if (!page->cursor.isEmpty()) answer.next = page->cursor;
    done(answer);
  });
}
