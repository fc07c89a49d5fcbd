#include "cards/cards_page.h"

#include "kit/key_menu.h"

CardsPage::CardsPage(QWidget* parent) : SegmentedPage(parent) {
  m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  connect(m_export, &QAction::triggered, this, &CardsPage::exportList);
  retranslate();
}

void CardsPage::addSegment(const QString& key, CardSegment* segment) {
  connect(segment, &CardSegment::openWorker, this, &Page::openWorker);
  connect(segment, &CardSegment::segmentRequested, this, &CardsPage::showSegment);
  SegmentedPage::addSegment(key, segment);
}

std::optional<ExportTask> CardsPage::exportTask() const {
  const auto* segment = qobject_cast<CardSegment*>(current());
  return segment ? segment->exportTask() : std::nullopt;
}

void CardsPage::exportList() {
  const auto task = exportTask();
  task ? emit exportRequested(*task) : emit notice(tr("This list cannot be exported."));
}

QString CardsPage::title() const { return tr("Citizen Cards"); }

QString CardsPage::segmentsName() const { return tr("Parts of the work on cards"); }

QList<QAction*> CardsPage::ownActions() const {
  return exportTask() ? QList<QAction*>{m_export} : QList<QAction*>();
}

void CardsPage::retranslate() {
  SegmentedPage::retranslate();
  m_export->setText(tr("Export the list"));
}
