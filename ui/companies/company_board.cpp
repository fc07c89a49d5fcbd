#include "companies/company_board.h"

#include <QLabel>
#include <QVBoxLayout>

#include "companies/company_rules.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"
#include "office/office.h"
#include "overview/company_view.h"
#include "overview/contacts_view.h"

namespace {

using enum FormGrid::Column;

template <class Code>
QList<ChoiceItem> choicesOf(std::initializer_list<Code> codes) {
  QList<ChoiceItem> items;
  for (const Code code : codes) items.append({codeOf(code), nameOf(code), {}, {}, {}, {}});
  return items;
}

QList<ChoiceItem> kinds() {
  return choicesOf({CompanyKind::GeneralContractor, CompanyKind::Dispatching, CompanyKind::Subcontractor,
                    CompanyKind::Other});
}
QList<ChoiceItem> statuses() {
  return choicesOf({CompanyStatus::Active, CompanyStatus::Suspended, CompanyStatus::Closed});
}

/// Who answers and how to reach him, a line each.
QString lines(const QStringList& each) { return each.join(QLatin1Char('\n')); }

QString phoneOf(const QString& phone) { return phone.isEmpty() ? CompanyBoard::tr("no phone") : phone; }

}  // namespace

CompanyBoard::CompanyBoard(Office& office, QWidget* parent) : RecordBoard(parent), m_office(office) {
  buildForm();
  buildPeople();
  m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  connect(m_export, &QAction::triggered, this, [this] {
    ExportTask task;
    task.what.list = ExportList::Companies;
    task.what.companies = CompanyListRequest{searched(), {}, {}};
    emit exportRequested(task);
  });
  finish({{[] { return tr("Company"); }, 220, Qt::AlignLeft, true, {}},
          {[] { return tr("Kind"); }, 120, Qt::AlignLeft, false, {}},
          {[] { return tr("Labour manager"); }, 104, Qt::AlignLeft, false, {}},
          {[] { return tr("On site"); }, 76, Qt::AlignRight, false, {}}});
}

void CompanyBoard::buildForm() {
  RecordForm* f = form();
  f->addText(
      Both, QStringLiteral("name"), [] { return tr("&Name"); }, Need::Required);
  f->addChoice(
      Left, QStringLiteral("kind"), [] { return tr("&Kind"); }, kinds, Need::Required);
  f->addChoice(
      Right, QStringLiteral("status"), [] { return tr("&State"); }, statuses, Need::Required);
  f->addText(Left, QStringLiteral("creditCode"), [] { return tr("&Credit code"); });
  f->addText(Right, QStringLiteral("organisationCode"), [] { return tr("&Organisation code"); });
  f->addText(Left, QStringLiteral("licence"), [] { return tr("&Licence"); });
  f->addDate(Right, QStringLiteral("licenceUntil"), [] { return tr("&Valid until"); });
  f->addText(Left, QStringLiteral("licenceAuthority"), [] { return tr("&Issued by"); });
  f->addPhone(Right, QStringLiteral("phone"), [] { return tr("&Phone"); });
  f->addText(Both, QStringLiteral("address"), [] { return tr("&Address"); });
  f->addText(Left, QStringLiteral("manager.name"), [] { return tr("Labour &manager"); });
  f->addPhone(Right, QStringLiteral("manager.phone"), [] { return tr("Manager's p&hone"); });
  f->setCheck([this](const QJsonObject& values) {
    QJsonObject company = values;
    const bool isNew = record().id == 0;
    ManagerData manager{values[QLatin1String("manager.name")].toString(),
                        values[QLatin1String("manager.phone")].toString(),
                        {},
                        {},
                        {}};
    for (const char* part : {"manager.name", "manager.phone"}) company.remove(QLatin1String(part));
    const auto entered = fromJson<CompanyData>(company);
    if (!entered)
      return Findings{{Level::Error, entered.error().field, QStringLiteral("form"), entered.error().message}};
    if (!isNew) return company_rules::checkCompany(*entered);
    return company_rules::checkNew(*entered, manager.name.isEmpty() ? std::nullopt : std::optional(manager));
  });
}

void CompanyBoard::buildPeople() {
  m_people = new QWidget;
  auto* column = new QVBoxLayout(m_people);
  column->setContentsMargins(0, 0, 0, 0);
  m_managersTitle = new SectionTitle(QStringLiteral(" "));
  m_teamsTitle = new SectionTitle(QStringLiteral(" "));
  m_managers = makeLabel({}, TextStyle::Body);
  m_teams = makeLabel({}, TextStyle::Body);
  m_managerForm = new RecordForm;
  m_managerForm->addText(Left, QStringLiteral("name"), [] { return tr("One more manager"); });
  m_managerForm->addPhone(Right, QStringLiteral("phone"), [] { return tr("His phone"); });
  m_teamForm = new RecordForm;
  m_teamForm->addText(Left, QStringLiteral("name"), [] { return tr("One more team"); });
  m_teamForm->addText(Right, QStringLiteral("leader"), [] { return tr("Team leader"); });
  m_addManager = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Plus), QStringLiteral("plus"));
  m_addTeam = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_T), QStringLiteral("plus"));
  connect(m_addManager, &QAction::triggered, this, &CompanyBoard::addManager);
  connect(m_addTeam, &QAction::triggered, this, &CompanyBoard::addTeam);
  for (QWidget* part : std::initializer_list<QWidget*>{m_managersTitle, m_managers, m_managerForm,
                                                       new PlainButton(m_addManager), m_teamsTitle, m_teams,
                                                       m_teamForm, new PlainButton(m_addTeam)})
    column->addWidget(part, 0, qobject_cast<PlainButton*>(part) ? Qt::AlignRight : Qt::Alignment());
  below()->addWidget(m_people);
  m_overview = new CompanyView(m_office, below()->parentWidget());
  below()->addWidget(m_overview);
  connect(m_overview, &CompanyView::notice, this, &RecordBoard::notice);
  addActions(m_overview->contacts()->actions());  // keys of the whole record
}

QList<QAction*> CompanyBoard::segmentActions() const {
  return RecordBoard::segmentActions() + QList{m_addManager, m_addTeam} + m_overview->contacts()->actions() +
         QList{m_export};
}

void CompanyBoard::retranslate() {
  RecordBoard::retranslate();
  m_export->setText(tr("Export the list"));
  m_managersTitle->setTitle(tr("Labour managers"));
  m_teamsTitle->setTitle(tr("Teams"));
  m_addManager->setText(tr("Add the manager"));
  m_addTeam->setText(tr("Add the team"));
  m_managerForm->retranslate();
  m_teamForm->retranslate();
  m_overview->retranslate();
  showPeople();
}

RecordBoard::Names CompanyBoard::names() const {
  return {tr("Companies"),
          tr("name, initials or credit code"),
          tr("No company is found. Ctrl+N puts one on file."),
          tr("New company"),
          tr("New company"),
          tr("%1 saved")};
}

void CompanyBoard::fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) {
  m_office.run(ListCompanies, CompanyListRequest{text, {}, cursor.toString(), 200})
      .then(this, [done](Result<CompanyListPage> page) {
        TablePage answer;
        if (!page)
          answer.error = page.error().text();
        else
          for (const CompanyLine& line : std::as_const(page->lines)) {
            ListCell manager(line.manager);
            if (line.manager.isEmpty() && line.kind == CompanyKind::Dispatching)
              manager = ListCell(ChipKind::Warn, tr("none"));
            answer.rows.append({line.id.value(),
                                {line.name, nameOf(line.kind), manager, QString::number(line.onSite)},
                                line.status != CompanyStatus::Active});
          }
        if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

BoardRecord CompanyBoard::recordOf(const Company& company) {
  m_company = company;
  return {company.id.value(),   company.version,
          company.data.name,    tr("%n on site", nullptr, static_cast<int>(company.onSite)),
          toJson(company.data), {}};
}

void CompanyBoard::load(qint64 id, Loaded done) {
  m_office.run(ShowCompany, CompanyRef{CompanyId(id), {}}).then(this, [this, done](Result<Company> company) {
    done(company ? Result<BoardRecord>(recordOf(*company)) : Result<BoardRecord>(refuse(company.error())));
  });
}

void CompanyBoard::store(const BoardRecord& record, Loaded done) {
  QJsonObject values = record.values;
  const ManagerData manager{values[QLatin1String("manager.name")].toString(),
                            values[QLatin1String("manager.phone")].toString(),
                            {},
                            {},
                            {}};
  for (const char* part : {"manager.name", "manager.phone"}) values.remove(QLatin1String(part));
  const auto entered = fromJson<CompanyData>(values);
  if (!entered) return done(refuse(entered.error()));
  const auto finished = [this, done, data = *entered](Result<Company> company) {
    if (!company) offerOther(company.error(), data);
    done(company ? Result<BoardRecord>(recordOf(*company)) : Result<BoardRecord>(refuse(company.error())));
  };
  if (record.id == 0)
    m_office
        .run(CreateCompany,
             NewCompany{*entered, manager.name.isEmpty() ? std::nullopt : std::optional(manager)})
        .then(this, finished);
  else
    m_office.run(EditCompany, CompanyEdit{CompanyId(record.id), record.version, *entered})
        .then(this, finished);
}

void CompanyBoard::offerOther(const Error& error, const CompanyData& entered) {
  const bool byCredit = error.field == QLatin1String("creditCode");
  if (error.kind != ErrorKind::Conflict || (!byCredit && error.field != QLatin1String("organisationCode")))
    return;
  const CompanyRef other{{}, byCredit ? entered.creditCode : entered.organisationCode};
  m_office.run(ShowCompany, other).then(this, [this, words = error.text()](Result<Company> found) {
    if (!found) return;
    bar()->showMessage(ChipKind::Warn, words, tr("Open it"));
    disconnect(bar(), &MessageBar::actionTriggered, this, nullptr);
    connect(bar(), &MessageBar::actionTriggered, this, [this, id = found->id.value()] { open(id); });
  });
}

QJsonObject CompanyBoard::newValues() const { return toJson(CompanyData{}); }

void CompanyBoard::shown(const BoardRecord& record) {
  const bool isNew = record.id == 0;
  for (const char* part : {"manager.name", "manager.phone"})
    if (FormField* field = form()->field(QLatin1String(part))) field->setVisible(isNew);
  m_people->setVisible(!isNew);
  QList<QPair<ChipKind, QString>> chips;
  if (!isNew && m_company.data.kind == CompanyKind::Dispatching && m_company.managers.isEmpty())
    chips.append({ChipKind::Warn, tr("no labour manager")});
  if (!isNew && m_company.licenceEnded) chips.append({ChipKind::Warn, tr("licence has ended")});
  if (!isNew && m_company.data.status != CompanyStatus::Active)
    chips.append({ChipKind::Off, nameOf(m_company.data.status)});
  setChips(chips);
  m_overview->show(isNew ? CompanyId() : CompanyId(record.id));
  showPeople();
}

void CompanyBoard::showPeople() {
  QStringList managers;
  for (const Manager& manager : std::as_const(m_company.managers)) {
    const QString term = manager.data.until.isValid()
                             ? tr("until %1").arg(manager.data.until.toString(Qt::ISODate))
                             : QString();
    managers << QStringList{manager.data.name, phoneOf(manager.data.phone), term}
                    .join(QStringLiteral("   "))
                    .trimmed();
  }
  QStringList teams;
  for (const Team& team : std::as_const(m_company.teams))
    teams << QStringList{team.data.name, team.data.leader}.join(QStringLiteral("   ")).trimmed();
  m_managers->setText(managers.isEmpty() ? tr("None yet.") : lines(managers));
  m_teams->setText(teams.isEmpty() ? tr("None yet.") : lines(teams));
}

void CompanyBoard::people(Result<Company> company, RecordForm* part, const QString& words) {
  if (!company) {
    Error error = company.error();
    error.field = error.field.section(QLatin1Char('.'), -1);
    if (!part->showError(error)) bar()->showMessage(ChipKind::Error, error.text());
    return;
  }
  m_company = *company;
  part->setValues({});
  showPeople();
  emit notice(words);
}

void CompanyBoard::addManager() {
  const QJsonObject typed = m_managerForm->values();
  const ManagerData manager{
      typed[QLatin1String("name")].toString(), typed[QLatin1String("phone")].toString(), {}, {}, {}};
  m_office.run(EditManager, ManagerEdit{m_company.id, {}, 0, manager})
      .then(this,
            [this](Result<Company> company) { people(company, m_managerForm, tr("Labour manager added")); });
}

void CompanyBoard::addTeam() {
  const QJsonObject typed = m_teamForm->values();
  const TeamData team{typed[QLatin1String("name")].toString(), typed[QLatin1String("leader")].toString(), {}};
  m_office.run(EditTeam, TeamEdit{m_company.id, {}, 0, team}).then(this, [this](Result<Company> company) {
    people(company, m_teamForm, tr("Team added"));
  });
}
