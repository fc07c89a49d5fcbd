#pragma once

#include "deposits/document_view.h"
#include "kit/sheet.h"

/// A document over the page, where there is no room for it beside the rest: PgUp and PgDn turn its pages.
class DocumentSheet : public Sheet {
  Q_OBJECT

 public:
  static DocumentSheet* open(QWidget* page, Office& office, Dialogs& dialogs, const Attachment& document);
  DocumentView* view() const { return m_view; }

 protected:
  void accept() override { leave(); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  DocumentSheet(QWidget* page, Office& office, Dialogs& dialogs, const Attachment& document);
  DocumentView* m_view;
};
