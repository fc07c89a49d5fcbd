#include "fund/fund_page.h"

#include "fund/bank_segment.h"
#include "fund/check_segment.h"
#include "fund/orders_segment.h"
#include "fund/projects_segment.h"
#include "fund/receipts_segment.h"
#include "fund/statement_segment.h"

FundPage::FundPage(Office& office, Dialogs& dialogs, QWidget* parent) : SegmentedPage(parent) {
  auto* statement = new StatementSegment(office, dialogs, this, place());
  const auto add = [this, statement](const char* key, FundSegment* segment) {
    addSegment(QLatin1String(key), segment);
    connect(segment, &FundSegment::statementRequested, this,
            [this, statement](qint64 project, const QString& name) {
              statement->showProject(project, name);
              showSegment(QStringLiteral("statement"));
            });
  };
  add("projects", new ProjectsSegment(office, place()));
  add("statement", statement);
  add("receipts", new ReceiptsSegment(office, place()));
  if (office.may(Permission::PrepareFund)) add("bank", new BankSegment(office, dialogs, place()));
  add("orders", new OrdersSegment(office, place()));
  add("check", new CheckSegment(office, place()));
}

QString FundPage::title() const { return tr("Fund"); }

QString FundPage::segmentsName() const { return tr("Parts of the fund"); }
