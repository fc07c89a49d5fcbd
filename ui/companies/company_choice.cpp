#include "companies/company_choice.h"

#include <memory>

#include "companies/company_operations.h"
#include "kit/choice_box.h"
#include "office/office.h"

namespace {

QList<ChoiceItem> itemsOf(const CompanyListPage& page) {
  QList<ChoiceItem> items;
  for (const CompanyLine& each : page.lines)
    items.append({QString::number(each.id.value()), each.name, nameOf(each.kind), each.initials,
                  each.creditCode, QString()});
  return items;
}

}  // namespace

void chooseCompanies(ChoiceBox* box, Office& office, const QString& kind) {
  box->setAsync(true);
  auto asked = std::make_shared<quint64>(0);
  QObject::connect(box, &ChoiceBox::queryChanged, box, [box, &office, kind, asked](const QString& text) {
    const quint64 mine = ++*asked;
    office.run(ListCompanies, CompanyListRequest{text.trimmed(), kind, {}, 20})
        .then(box, [box, asked, mine](Result<CompanyListPage> page) {
          if (mine == *asked && page) box->setItems(itemsOf(*page));
        });
  });
}
