#include "cards/batch_segment.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include "cards/batch_panel.h"
#include "cards/batch_work.h"
#include "cards/preview_panel.h"

namespace {

constexpr int kBeside = 1100;
constexpr int kBatch = 340;
constexpr int kPreview = 300;
constexpr int kLeastList = 320;
constexpr int kLeastPreview = 560;

}  // namespace

BatchSegment::BatchSegment(Office& office, Dialogs& dialogs, QWidget* parent)
    : CardSegment(parent), m_office(office), m_work(new BatchWork(office, dialogs, this)) {}

void BatchSegment::setSigner(CardSigner signer) { m_work->setSigner(std::move(signer)); }

void BatchSegment::layOut(Panel* first) {
  m_first = first;
  m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(12);
  m_row->addWidget(first, 1);
  m_row->addWidget(m_work->panel());
  m_row->addWidget(m_work->preview());
  reshape();
}

void BatchSegment::resizeEvent(QResizeEvent* event) {
  CardSegment::resizeEvent(event);
  if (isVisible()) fit();
}

void BatchSegment::showEvent(QShowEvent* event) {
  CardSegment::showEvent(event);
  fit();
}

/// One that is hidden asks for no height: the stack counts it in.
void BatchSegment::hideEvent(QHideEvent* event) {
  CardSegment::hideEvent(event);
  m_beside = true;
  reshape();
}

/// Later: what a layout is told while it lays out is lost on the layouts around it.
void BatchSegment::fit() {
  const bool beside = width() >= kBeside;
  if (beside == m_beside) return;
  m_beside = beside;
  QMetaObject::invokeMethod(this, &BatchSegment::reshape, Qt::QueuedConnection);
}

void BatchSegment::reshape() {
  m_row->setDirection(m_beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  const auto shape = [this](QWidget* panel, int width, int least) {
    panel->setMinimumWidth(m_beside ? width : 0);
    panel->setMaximumWidth(m_beside ? width : QWIDGETSIZE_MAX);
    panel->setMinimumHeight(m_beside ? 0 : least);
  };
  shape(m_work->panel(), kBatch, kLeastList);
  shape(m_work->preview(), kPreview, kLeastPreview);
  m_first->setMinimumHeight(m_beside ? 0 : kLeastList);
}
