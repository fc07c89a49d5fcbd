#include "companies/company_choice.h"

#include <algorithm>
#include <memory>

#include "base/pinyin.h"
#include "companies/company_operations.h"
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

QList<ChoiceItem> managerChoices(const Company& company, const QDate& day) {
  QList<ChoiceItem> items;
  for (const Manager& manager : company.managers) {
    if (manager.data.until.isValid() && manager.data.until < day) continue;
    items.append({QString::number(manager.id.value()),
                  manager.data.name,
                  manager.data.phone,
                  readingOfText(manager.data.name).initials,
                  {},
                  {}});
  }
  return items;
}

void offerManagers(ChoiceBox* box, const Company& company, const QDate& day, const QString& tag) {
  const QList<ChoiceItem> managers = managerChoices(company, day);
  box->setItems(managers);
  const QString chosen = box->currentId();
  const auto belongs = [&](const ChoiceItem& item) { return item.id == chosen; };
  if (!chosen.isEmpty() && std::none_of(managers.begin(), managers.end(), belongs)) box->setCurrentId({});
  if (box->currentId().isEmpty() && managers.size() == 1) box->setCurrentItem(managers.first(), tag);
}

QList<ChoiceItem> teamChoices(const Company& company) {
  QList<ChoiceItem> items;
  for (const Team& team : company.teams)
    items.append({QString::number(team.id.value()),
                  team.data.name,
                  team.data.leader,
                  readingOfText(team.data.name).initials,
                  {},
                  {}});
  return items;
}
