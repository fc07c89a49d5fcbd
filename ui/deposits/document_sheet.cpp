#include "deposits/document_sheet.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "kit/panel.h"

namespace {
constexpr int kDocumentWidest = 900;
constexpr int kDocumentLess = 150;  // pixels of the page that head, foot and margins of the card take
}  // namespace

DocumentSheet* DocumentSheet::open(QWidget* page, Office& office, Dialogs& dialogs,
                                   const Attachment& document) {
  auto* sheet = new DocumentSheet(page, office, dialogs, document);
  sheet->Sheet::open(sheet);
  return sheet;
}

DocumentSheet::DocumentSheet(QWidget* page, Office& office, Dialogs& dialogs, const Attachment& document)
    : Sheet(page, document.name.isEmpty() ? tr("Signed opinion") : document.name, kDocumentWidest) {
  setFocusPolicy(Qt::StrongFocus);
  m_view = new DocumentView(office, dialogs);
  m_view->setMinimumHeight(std::max(240, page->height() - kDocumentLess));
  card()->body()->addWidget(m_view);
  addLeave(tr("Close"));
  m_view->show(document.id);
}

void DocumentSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_PageDown) return m_view->step(1);
  if (event->key() == Qt::Key_PageUp) return m_view->step(-1);
  Sheet::keyPressEvent(event);
}
