#include "projects/project_choice.h"

#include <memory>

#include "kit/choice_box.h"
#include "office/office.h"
#include "projects/project_operations.h"

namespace {

QList<ChoiceItem> itemsOf(const ProjectListPage& page) {
  QList<ChoiceItem> items;
  for (const ProjectLine& each : page.lines)
    items.append({QString::number(each.id.value()), each.name, each.contractorName, each.initials,
                  each.number, nameOf(each.status)});
  return items;
}

}  // namespace

void chooseProjects(ChoiceBox* box, Office& office) {
  box->setAsync(true);
  auto asked = std::make_shared<quint64>(0);
  QObject::connect(box, &ChoiceBox::queryChanged, box, [box, &office, asked](const QString& text) {
    const quint64 mine = ++*asked;
    office.run(ListProjects, ProjectListRequest{text.trimmed(), {}, {}, {}, 20})
        .then(box, [box, asked, mine](Result<ProjectListPage> page) {
          if (mine == *asked && page) box->setItems(itemsOf(*page));
        });
  });
}
