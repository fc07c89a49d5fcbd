#include "workers/slip_sheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

#include "kit/key_menu.h"
#include "kit/page.h"
#include "office/office.h"
#include "workers/slip_panel.h"
#include "workers/worker_operations.h"

namespace {

constexpr int sheetWidth = 380;
constexpr int sheetHeight = 640;

class SlipSheet : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(SlipSheet)

 public:
  SlipSheet(Page* page, Dialogs& dialogs, const SlipData& slip) : QDialog(page) {
    setWindowTitle(page->title());
    setAttribute(Qt::WA_DeleteOnClose);
    QAction* print =
        makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
    auto* panel = new SlipPanel(print, dialogs, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(print, &QAction::triggered, panel, &SlipPanel::printAgain);
    connect(panel, &SlipPanel::notice, page, &Page::notice);
    panel->setSlip(slip);
    resize(sheetWidth, sheetHeight);
  }
};

}  // namespace

void showSlip(Page* page, Office& office, Dialogs& dialogs, WorkerId worker) {
  office.run(SlipOf, SlipRequest{worker, {}}).then(page, [page, &dialogs](Result<SlipData> slip) {
    if (!slip) {
      emit page->notice(slip.error().text());
      return;
    }
    auto* sheet = new SlipSheet(page, dialogs, *slip);
    sheet->open();
  });
}
