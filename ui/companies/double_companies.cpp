#include "companies/double_companies.h"

#include <QVBoxLayout>

#include "kit/key_menu.h"
#include "kit/paged_table.h"
#include "kit/panel.h"
#include "kit/work_words.h"
#include "office/office.h"

namespace {

QList<TableColumn> doubleColumns() {
  return {{[] { return DoubleCompanies::tr("Alike in"); }, 230},
          {[] { return DoubleCompanies::tr("Company"); }, 260, Qt::AlignLeft, true},
          {[] { return DoubleCompanies::tr("Credit code"); }, 170},
          {[] { return DoubleCompanies::tr("Kind"); }, 120},
          {[] { return DoubleCompanies::tr("Labour manager"); }, 110},
          {[] { return DoubleCompanies::tr("On site"); }, 72, Qt::AlignRight}};
}

QString alikeIn(const CompanyTwins& twins) {
  return (twins.reason == QLatin1String("same-code") ? DoubleCompanies::tr("organisation code %1")
                                                     : DoubleCompanies::tr("name “%1”"))
      .arg(twins.shared);
}

/// What they have in common stands with the first of them.
void appendRows(const CompanyTwins& twins, QList<ListRow>& rows) {
  ListCell alike(ChipKind::Warn, alikeIn(twins));
  for (const CompanyLine& each : twins.companies) {
    rows.append({each.id.value(),
                 {alike, each.name, each.creditCode, nameOf(each.kind), each.manager,
                  work_words::count(each.onSite)}});
    alike = ListCell();
  }
}

}  // namespace

DoubleCompanies::DoubleCompanies(Office& office, QWidget* parent) : Segment(parent), m_office(office) {
  m_panel = new Panel(QStringLiteral("companies"), QStringLiteral(" "));
  m_panel->setBodyMargins(0);
  m_model = new PagedTableModel(this);
  m_model->setColumns(doubleColumns());
  m_table = new DataTable;
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTable(m_model, {});
  m_panel->body()->addWidget(m_table, 1);
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_panel, 1);
  m_model->setFetch([this](const QVariant& cursor, const PagedTableModel::Done& done) {
    m_office.run(ListTwins, CompanyTwinsRequest{cursor.toString()})
        .then(this, [done](const Result<CompanyTwinsPage>& page) {
          TablePage answer;
          if (!page) {
            answer.error = page.error().text();
            return done(answer);
          }
          for (const CompanyTwins& each : page->lines) appendRows(each, answer.rows);
          if (!page->cursor.isEmpty()) answer.next = page->cursor;
          done(answer);
        });
  });
  connect(m_refresh, &QAction::triggered, this, &DoubleCompanies::refresh);
  connect(m_table, &DataTable::opened, this, &DoubleCompanies::companyRequested);
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
    emit listed();
  });
}

QString DoubleCompanies::title() const { return tr("On file twice?"); }

void DoubleCompanies::activated() {
  refresh();
  m_table->setFocus(Qt::OtherFocusReason);
}

void DoubleCompanies::refresh() { m_model->reload(); }

void DoubleCompanies::retranslate() {
  m_panel->setTitle(tr("Companies that may be one firm twice"));
  m_panel->setHint(tr("Enter opens one: it is corrected or closed there."));
  m_refresh->setText(tr("Read again"));
  m_table->setAccessibleName(tr("Companies that may be one firm twice"));
  m_table->setEmptyText(tr("No company looks as if it was on file twice."));
  if (m_model->rowCount() > 0) refresh();
}
