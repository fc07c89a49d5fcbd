#include "cards/printed_lists.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>
#include <memory>

#include "cards/card_list_words.h"
#include "cards/card_operations.h"
#include "cards/list_paper.h"
#include "catalogue/office_operations.h"
#include "companies/company_operations.h"
#include "office/office.h"
#include "paper/card_lists.h"

namespace {

struct PrintedLists {
  Q_DECLARE_TR_FUNCTIONS(PrintedLists)
};

using Told = std::function<void(const QString&)>;
constexpr int kSlipPage = 1000;

/// Lists go to people of the trade: in Chinese, whatever the window speaks.
template <class List>
ListPaper paperOf(const List& list, const QString& title, int copy) {
  const CardListPaper paper{true, copy};
  return {title, title + QStringLiteral(".pdf"), [list, paper] { return cardListPdf(list, paper); },
          [list, paper](double dots) { return cardListPictures(list, paper, dots); },
          undrawable(list, paper)};
}

/// Who the office is and how the manager is reached; what cannot be read stays empty on the paper.
void withHead(QWidget* page, Office& office, CompanyId company, ManagerId manager, CardListHead head,
              std::function<void(const CardListHead&)> then) {
  office.run(RulesOfDay, OnDay{}).then(page, [=, &office](Result<RulesInForce> inForce) {
    CardListHead filled = head;
    if (inForce) {
      filled.officeName = inForce->officeName;
      filled.officePhone = inForce->phone;
    }
    office.run(ShowCompany, CompanyRef{company, {}}).then(page, [=](Result<Company> found) {
      CardListHead whole = filled;
      if (found)
        for (const Manager& each : std::as_const(found->managers))
          if (each.id == manager) whole.managerPhone = each.data.phone;
      then(whole);
    });
  });
}

/// The lines of a slip, page by page, and then the paper.
struct SlipReading {
  QPointer<QWidget> page;
  Office& office;
  Dialogs& dialogs;
  HuntRequest asked;
  HuntSlip slip;
  Told told;
};

void readSlip(const std::shared_ptr<SlipReading>& reading) {
  reading->office.run(ListWithoutCard, reading->asked, {{}, LaneName::Bulk})
      .then(reading->page, [reading](Result<HuntPage> part) {
        if (!part) return reading->told(part.error().text());
        for (const HuntLine& each : std::as_const(part->lines))
          reading->slip.lines.append({each.workerName, each.workerNumber, each.dueOn,
                                      card_list_words::huntReason(each.reason), each.sentence});
        reading->asked.cursor = part->cursor;
        if (!part->cursor.isEmpty()) return readSlip(reading);
        const QString title = PrintedLists::tr("Without a card: %1").arg(reading->slip.head.manager);
        showListPaper(reading->page, reading->dialogs, paperOf(reading->slip, title, 1), reading->told);
      });
}

}  // namespace

void printHandover(QWidget* page, Office& office, Dialogs& dialogs, const Handover& list, Told told) {
  CardListHead head;
  head.number = list.number;
  head.day = list.onDay;
  head.company = list.companyName;
  head.manager = list.managerName;
  head.project = list.projectName;
  withHead(page, office, list.company, list.manager, head, [=, &dialogs](const CardListHead& whole) {
    HandOverList paper{whole, {}};
    for (const HandoverLine& each : list.lines)
      if (each.how != SignedHow::CameBack)
        paper.lines.append({each.workerName, each.workerNumber, each.cardNumber, each.dueOn});
    showListPaper(page, dialogs, paperOf(paper, PrintedLists::tr("List %1").arg(list.number), list.printed),
                  told);
  });
}

void printHuntSlip(QWidget* page, Office& office, Dialogs& dialogs, const HuntBundle& crew,
                   const HuntRequest& asked, Told told) {
  CardListHead head;
  head.day = office.clock().today();
  head.company = crew.employerName;
  head.manager = crew.managerName;
  head.project = crew.projectName;
  head.crew = crew.teamName;
  HuntRequest whole = asked;
  whole.limit = kSlipPage;
  withHead(
      page, office, crew.employer, crew.manager, head, [=, &office, &dialogs](const CardListHead& filled) {
        readSlip(
            std::make_shared<SlipReading>(SlipReading{page, office, dialogs, whole, {filled, {}}, told}));
      });
}
