#include "shell/move_sheets.h"

#include "moves/crew_sheet.h"
#include "places/places_page.h"
#include "projects/project_board.h"
#include "workers/worker_page.h"
#include "workers/workers_page.h"

namespace {

using Kind = CrewTask::Kind;

void ask(Page* page, Office& office, const CrewTask& task) {
  CrewSheet::ask(page, office, task, [page](const QString& words) { emit page->notice(words); });
}

CrewTask ofAssignment(Kind kind, const Assignment& from) {
  CrewTask task;
  task.kind = kind;
  task.who.project = from.project;
  task.who.workers = {from.worker};
  task.from = from;
  return task;
}

CrewTask ofWorkers(Kind kind, const QVector<WorkerId>& workers) {
  CrewTask task;
  task.kind = kind;
  task.who.workers = workers;
  return task;
}

CrewTask ofProject(Kind kind, const Project& project) {
  CrewTask task;
  task.kind = kind;
  task.who.project = project.id;
  task.project = project.id;
  task.version = project.version;
  task.projectName = project.data.name;
  return task;
}

}  // namespace

void connectMoves(Office& office, WorkerPage* worker) {
  QObject::connect(worker, &WorkerPage::moveRequested, worker, [worker, &office](const Assignment& from) {
    ask(worker, office, ofAssignment(Kind::Move, from));
  });
  QObject::connect(worker, &WorkerPage::leaveRequested, worker, [worker, &office](const Assignment& from) {
    ask(worker, office, ofAssignment(Kind::Leave, from));
  });
}

void connectMoves(Office& office, WorkersPage* workers) {
  QObject::connect(workers, &WorkersPage::moveRequested, workers,
                   [workers, &office](const QVector<WorkerId>& chosen) {
                     ask(workers, office, ofWorkers(Kind::Move, chosen));
                   });
  QObject::connect(workers, &WorkersPage::leaveRequested, workers,
                   [workers, &office](const QVector<WorkerId>& chosen) {
                     ask(workers, office, ofWorkers(Kind::Leave, chosen));
                   });
}

void connectMoves(Office& office, PlacesPage* places) {
  const auto together = [places, &office](auto signal, Kind kind) {
    QObject::connect(places->projects(), signal, places, [places, &office, kind](const Project& project) {
      CrewSheet::ask(places, office, ofProject(kind, project),
                     [places, id = project.id](const QString& words) {
                       emit places->notice(words);
                       places->projects()->reload();
                       places->projects()->open(id.value());
                     });
    });
  };
  together(&ProjectBoard::moveRequested, Kind::Move);
  together(&ProjectBoard::leaveRequested, Kind::Leave);
  together(&ProjectBoard::finishRequested, Kind::Finish);
}
