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

/// Those in office on the day.
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

/// What was chosen and is not offered any more goes.
void offerChoices(ChoiceBox* box, const QList<ChoiceItem>& items) {
  box->setItems(items);
  const QString chosen = box->currentId();
  const auto belongs = [&](const ChoiceItem& item) { return item.id == chosen; };
  if (!chosen.isEmpty() && std::none_of(items.begin(), items.end(), belongs)) box->setCurrentId({});
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

void offerManagers(ChoiceBox* box, const Company& company, const QDate& day, const QString& tag) {
  const QList<ChoiceItem> managers = managerChoices(company, day);
  offerChoices(box, managers);
  if (box->currentId().isEmpty() && managers.size() == 1) box->setCurrentItem(managers.first(), tag);
}

void offerTeams(ChoiceBox* box, const Company& company) { offerChoices(box, teamChoices(company)); }
