#include "workers/counter_choices.h"

#include <QLocale>

#include "base/code_table.h"
#include "base/pinyin.h"
#include "companies/company_choice.h"
#include "companies/company_operations.h"
#include "employment/employment.h"
#include "identity/division.h"
#include "identity/resident_id.h"
#include "office/office.h"
#include "projects/project_operations.h"
#include "workers/counter_fields.h"

namespace {

constexpr int shownMatches = 20;

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

ChoiceItem codeItem(const CodeTable& table, const CodeItem& item) {
  ChoiceItem choice;
  choice.id = item.code;
  choice.code = item.code;
  choice.text = table.nameIn(QLocale().language(), item.code);
  choice.initials = readingOfText(item.name).initials;
  return choice;
}

}  // namespace

CounterChoices::CounterChoices(CounterFields& fields, Office& office, QObject* parent)
    : QObject(parent), m_fields(fields), m_office(office) {
  auto* project = fields.edit<ChoiceBox>("assignment.project");
  auto* employer = fields.edit<ChoiceBox>("assignment.employer");
  connect(project, &ChoiceBox::queryChanged, this, &CounterChoices::askProjects);
  connect(project, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (!id.isEmpty()) emit projectChosen(id);
  });
  connect(employer, &ChoiceBox::queryChanged, this, &CounterChoices::askCompanies);
  connect(employer, &ChoiceBox::currentChanged, this, &CounterChoices::refreshEmployer);
  connect(fields.edit<ChoiceBox>("person.hukouDivision"), &ChoiceBox::queryChanged, this,
          &CounterChoices::findDivisions);
  retranslate();
}

void CounterChoices::retranslate() {
  loadDocuments();
  refreshContractKinds();
  loadCodes("person.ethnic", QStringLiteral("ethnic"));
  loadCodes("person.education", QStringLiteral("education"));
  loadCodes("person.political", QStringLiteral("political"));
  loadCodes("person.skillLevel", QStringLiteral("skill"));
  loadCodes("assignment.trade", QStringLiteral("trade"));
  loadCodes("contract.payKind", QStringLiteral("settlement"));
  if (m_employer) takeEmployer(*m_employer);
}

void CounterChoices::loadCodes(const char* key, const QString& name) {
  const CodeTable& table = CodeTable::get(name);
  QList<ChoiceItem> items;
  for (const CodeItem& item : table.items()) items.append(codeItem(table, item));
  m_fields.edit<ChoiceBox>(key)->setItems(items);
}

void CounterChoices::loadDocuments() {
  QList<ChoiceItem> items;
  for (const DocumentKind kind : documentKinds()) {
    const QString name = nameOf(kind).text();
    items.append({codeOf(kind), name, {}, readingOfText(name).initials, {}, {}});
  }
  m_fields.edit<ChoiceBox>("person.documentKind")->setItems(items);
}

// Counties of today first; a code of former days finds its division too.
void CounterChoices::findDivisions(const QString& text) {
  QList<ChoiceItem> items;
  for (const Division& division : Divisions::get().search(text.trimmed(), shownMatches)) {
    const QString state = division.isCurrent() ? QString() : tr("of former days");
    items.append({division.code, division.fullName, joined({division.code, state}), {}, division.code, {}});
  }
  m_fields.edit<ChoiceBox>("person.hukouDivision")->setItems(items);
}

void CounterChoices::refreshContractKinds() {
  QList<ChoiceItem> items{
      {codeOf(ContractKind::FixedTerm), tr("for a term"), {}, QStringLiteral("dq"), {}, {}},
      {codeOf(ContractKind::ByTask), tr("until a task is done"), {}, QStringLiteral("ywcrw"), {}, {}}};
  if (m_fields.mode() != VisitMode::New)
    items.append({QStringLiteral("keep"), tr("the present one goes on"), {}, QStringLiteral("yht"), {}, {}});
  items.append({QStringLiteral("none"), tr("none yet"), {}, QStringLiteral("zw"), {}, {}});
  m_fields.edit<ChoiceBox>("contract.kind")->setItems(items);
}

void CounterChoices::askProjects(const QString& text) {
  ProjectListRequest request;
  request.text = text.trimmed();
  request.limit = shownMatches;
  const quint64 asked = ++m_projectAsked;
  m_office.run(ListProjects, request).then(this, [this, asked](const Result<ProjectListPage>& page) {
    if (asked != m_projectAsked || !page) return;
    QList<ChoiceItem> items;
    for (const ProjectLine& line : page->lines) {
      const QString state = line.status == ProjectStatus::UnderWay
                                ? tr("%n on site", nullptr, int(line.onSite))
                                : nameOf(line.status);
      items.append({QString::number(line.id.value()),
                    line.name,
                    joined({line.contractorName, state}),
                    line.initials,
                    line.number,
                    {}});
    }
    m_fields.edit<ChoiceBox>("assignment.project")->setItems(items);
  });
}

void CounterChoices::askCompanies(const QString& text) {
  CompanyListRequest request;
  request.text = text.trimmed();
  request.limit = shownMatches;
  const quint64 asked = ++m_companyAsked;
  m_office.run(ListCompanies, request).then(this, [this, asked](const Result<CompanyListPage>& page) {
    if (asked != m_companyAsked || !page) return;
    QList<ChoiceItem> items;
    for (const CompanyLine& line : page->lines) {
      const QString manager = line.manager.isEmpty() ? tr("no labour manager on file") : line.manager;
      items.append({QString::number(line.id.value()),
                    line.name,
                    joined({nameOf(line.kind), manager}),
                    line.initials,
                    line.creditCode,
                    {}});
    }
    m_fields.edit<ChoiceBox>("assignment.employer")->setItems(items);
  });
}

void CounterChoices::refreshEmployer() {
  const qint64 id = m_fields.edit<ChoiceBox>("assignment.employer")->currentId().toLongLong();
  if (m_employer && m_employer->id.value() == id) return emit employerLoaded();
  m_employer.reset();
  const quint64 asked = ++m_employerAsked;
  auto* manager = m_fields.edit<ChoiceBox>("assignment.manager");
  if (id == 0) return manager->setItems({});
  m_office.run(ShowCompany, CompanyRef{CompanyId(id), {}})
      .then(this, [this, asked](const Result<Company>& company) {
        if (asked != m_employerAsked || !company) return;
        takeEmployer(*company);
        emit employerLoaded();
      });
}

void CounterChoices::takeEmployer(const Company& company) {
  m_employer = company;
  offerTeams(m_fields.edit<ChoiceBox>("assignment.team"), company);
  offerManagers(m_fields.edit<ChoiceBox>("assignment.manager"), company, m_office.clock().today(),
                tr("employer"));
}
