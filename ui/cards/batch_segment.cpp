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
}

void BatchSegment::resizeEvent(QResizeEvent* event) {
  CardSegment::resizeEvent(event);
  const bool beside = event->size().width() >= kBeside;
  m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  const auto shape = [beside](QWidget* panel, int width, int least) {
    panel->setMinimumWidth(beside ? width : 0);
    panel->setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
    panel->setMinimumHeight(beside ? 0 : least);
  };
  shape(m_work->panel(), kBatch, kLeastList);
  shape(m_work->preview(), kPreview, kLeastPreview);
  m_first->setMinimumHeight(beside ? 0 : kLeastList);
}
