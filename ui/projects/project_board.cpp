#include "projects/project_board.h"

#include <QAction>
#include <QHBoxLayout>

#include "companies/company_choice.h"
#include "identity/division.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/code_words.h"
#include "kit/key_menu.h"
#include "kit/record_form.h"
#include "office/office.h"
#include "overview/contacts_view.h"
#include "overview/project_view.h"
#include "projects/project_rules.h"

namespace {

using enum FormGrid::Column;

QList<ChoiceItem> statuses() {
  QList<ChoiceItem> items;
  for (const ProjectStatus status :
       {ProjectStatus::Preparing, ProjectStatus::UnderWay, ProjectStatus::Suspended, ProjectStatus::Finished})
    items.append({codeOf(status), nameOf(status), {}, {}, {}, {}});
  return items;
}

ChipKind chipOf(ProjectStatus status) {
  switch (status) {
    case ProjectStatus::Preparing:
      return ChipKind::Queued;
    case ProjectStatus::UnderWay:
      return ChipKind::Ok;
    case ProjectStatus::Suspended:
      return ChipKind::Warn;
    case ProjectStatus::Finished:
      break;
  }
  return ChipKind::Off;
}

QString headsOf(qint64 onSite, int declared) { return QStringLiteral("%1 / %2").arg(onSite).arg(declared); }

}  // namespace

ProjectBoard::ProjectBoard(Office& office, QWidget* parent) : RecordBoard(parent), m_office(office) {
  buildForm();
  buildCrew();
  buildExports();
  finish({{[] { return tr("Project"); }, 150, Qt::AlignLeft, true, {}},
          {[] { return tr("General contractor"); }, 132, Qt::AlignLeft, false, {}},
          {[] { return tr("State"); }, 156, Qt::AlignLeft, false, {}},
          {[] { return tr("On site / declared"); }, 132, Qt::AlignRight, false, {}}});
}

void ProjectBoard::buildForm() {
  RecordForm* f = form();
  f->addText(
      Both, QStringLiteral("name"), [] { return tr("&Name"); }, Need::Required);
  chooseCompanies(f->addReference(
                      Both, QStringLiteral("generalContractor"), [] { return tr("General &contractor"); },
                      Need::Required),
                  m_office, codeOf(CompanyKind::GeneralContractor));
  f->addChoice(
      Left, QStringLiteral("category"), [] { return tr("&Kind"); },
      [] { return code_words::choices(QStringLiteral("project-category")); });
  f->addChoice(
      Right, QStringLiteral("status"), [] { return tr("&State"); }, statuses, Need::Required);
  f->addText(Left, QStringLiteral("division"), [] { return tr("County co&de"); });
  f->addText(Right, QStringLiteral("address"), [] { return tr("&Address"); });
  f->addMoney(Left, QStringLiteral("cost"), [] { return tr("C&ost"); });
  f->addMoney(Right, QStringLiteral("labourCost"), [] { return tr("&Labour cost"); });
  f->addNumber(
      Left, QStringLiteral("declaredHeads"), [] { return tr("Declared &heads"); }, Need::Required);
  f->addNumber(Right, QStringLiteral("floorArea"), [] { return tr("&Floor area, m²"); });
  f->addDate(Left, QStringLiteral("beginsOn"), [] { return tr("&Begins"); });
  f->addDate(Right, QStringLiteral("endsOn"), [] { return tr("&Ends"); });
  f->setCheck([](const QJsonObject& values) {
    const auto entered = fromJson<ProjectData>(values);
    if (!entered)
      return Findings{{Level::Error, entered.error().field, QStringLiteral("form"), entered.error().message}};
    return project_rules::checkProject(*entered);
  });
}

void ProjectBoard::buildCrew() {
  m_move = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("move"));
  m_leave = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), QStringLiteral("leave"));
  m_finish = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Z), QStringLiteral("check"));
  connect(m_move, &QAction::triggered, this, [this] { emit moveRequested(m_project); });
  connect(m_leave, &QAction::triggered, this, [this] { emit leaveRequested(m_project); });
  connect(m_finish, &QAction::triggered, this, [this] { emit finishRequested(m_project); });
  m_crew = new QWidget;
  auto* row = new QHBoxLayout(m_crew);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addStretch(1);
  for (QAction* each : {m_move, m_leave, m_finish}) row->addWidget(new PlainButton(each));
  below()->addWidget(m_crew);
  m_overview = new ProjectView(m_office, below()->parentWidget());
  below()->addWidget(m_overview);
  connect(m_overview, &ProjectView::notice, this, &RecordBoard::notice);
  addActions(m_overview->actions() + m_overview->contacts()->actions());  // keys of the whole record
}

void ProjectBoard::buildExports() {
  const auto add = [this](const QKeySequence& key, ExportList list) {
    QAction* action = makeAction(this, {}, key, QStringLiteral("export"));
    connect(action, &QAction::triggered, this, [this, list] { emit exportRequested(exportTask(list)); });
    return action;
  };
  m_export = add(Qt::CTRL | Qt::Key_E, ExportList::Projects);
  m_exportCrew = add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, ExportList::Crew);
  m_exportPlatform = add(Qt::CTRL | Qt::ALT | Qt::Key_E, ExportList::Platform);
}

ExportTask ProjectBoard::exportTask(ExportList list) const {
  ExportTask task;
  task.what.list = list;
  if (list == ExportList::Projects) {
    task.what.projects = ProjectListRequest{searched(), {}, {}, {}};
    return task;
  }
  task.what.site = ExportedProject{m_project.id};
  task.of = m_project.data.name;
  task.number = m_project.number;
  return task;
}

QList<QAction*> ProjectBoard::segmentActions() const {
  return RecordBoard::segmentActions() + QList{m_move, m_leave, m_finish} + m_overview->actions() +
         m_overview->contacts()->actions() + QList{m_export, m_exportCrew, m_exportPlatform};
}

void ProjectBoard::retranslate() {
  RecordBoard::retranslate();
  m_export->setText(tr("Export the list"));
  m_exportCrew->setText(tr("Export its roster"));
  m_exportPlatform->setText(tr("For the national platform"));
  m_overview->retranslate();
  m_move->setText(tr("All move"));
  m_move->setToolTip(tr("Everybody on this project moves to another in one step"));
  m_leave->setText(tr("All leave"));
  m_leave->setToolTip(tr("Everybody on this project has left"));
  m_finish->setText(tr("Complete"));
  m_finish->setToolTip(tr("Completes the project and ends the assignments on it"));
}

RecordBoard::Names ProjectBoard::names() const {
  return {tr("Projects"),
          tr("name, initials, number or contractor"),
          tr("No project is found. Ctrl+N puts one on file."),
          tr("New project"),
          tr("New project"),
          tr("%1 saved")};
}

void ProjectBoard::fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) {
  m_office.run(ListProjects, ProjectListRequest{text, {}, {}, cursor.toString(), 200})
      .then(this, [done](Result<ProjectListPage> page) {
        TablePage answer;
        if (!page)
          answer.error = page.error().text();
        else
          for (const ProjectLine& line : std::as_const(page->lines)) {
            ListCell heads(headsOf(line.onSite, line.declaredHeads));
            if (line.onSite > line.declaredHeads) heads.tone = Tone::Warn;
            answer.rows.append(
                {line.id.value(),
                 {line.name, line.contractorName, ListCell(chipOf(line.status), nameOf(line.status)), heads},
                 line.status == ProjectStatus::Finished});
          }
        if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
        done(answer);
      });
}

BoardRecord ProjectBoard::recordOf(const Project& project) {
  m_project = project;
  return {project.id.value(),   project.version,
          project.data.name,    project.number,
          toJson(project.data), {{QStringLiteral("generalContractor"), project.contractorName}}};
}

void ProjectBoard::load(qint64 id, Loaded done) {
  m_office.run(ShowProject, ProjectRef{ProjectId(id), {}}).then(this, [this, done](Result<Project> project) {
    done(project ? Result<BoardRecord>(recordOf(*project)) : Result<BoardRecord>(refuse(project.error())));
  });
}

void ProjectBoard::store(const BoardRecord& record, Loaded done) {
  const auto entered = fromJson<ProjectData>(record.values);
  if (!entered) return done(refuse(entered.error()));
  const auto finished = [this, done](Result<Project> project) {
    done(project ? Result<BoardRecord>(recordOf(*project)) : Result<BoardRecord>(refuse(project.error())));
  };
  if (record.id == 0)
    m_office.run(CreateProject, *entered).then(this, finished);
  else
    m_office.run(EditProject, ProjectEdit{ProjectId(record.id), record.version, *entered})
        .then(this, finished);
}

QJsonObject ProjectBoard::newValues() const {
  return {{QStringLiteral("status"), codeOf(ProjectStatus::Preparing)}};
}

void ProjectBoard::shown(const BoardRecord& record) {
  m_overview->show(ProjectId(record.id));
  const bool open = record.id != 0 && m_project.data.status != ProjectStatus::Finished;
  m_crew->setVisible(open);
  for (QAction* each : {m_move, m_leave}) each->setVisible(open && m_office.may(Permission::RegisterWorkers));
  m_exportCrew->setVisible(record.id != 0);
  // Its messages are nothing without whole numbers.
  m_exportPlatform->setVisible(record.id != 0 && m_office.may(Permission::RevealNumbers));
  m_finish->setVisible(open && m_office.may(Permission::ManageCompanies));
  if (record.id == 0) return setChips({});
  QList<QPair<ChipKind, QString>> chips{{chipOf(m_project.data.status), nameOf(m_project.data.status)}};
  const bool more = m_project.onSite > m_project.data.declaredHeads;
  chips.append({more ? ChipKind::Warn : ChipKind::Info,
                tr("%1 on site, %2 declared").arg(m_project.onSite).arg(m_project.data.declaredHeads)});
  setChips(chips);
}
