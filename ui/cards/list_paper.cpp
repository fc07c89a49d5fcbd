#include "cards/list_paper.h"

#include <QCoreApplication>

#include "kit/paper_dialog.h"

namespace {
struct ListDialog {
  Q_DECLARE_TR_FUNCTIONS(ListDialog)
};
}  // namespace

void showListPaper(QWidget* page, Dialogs& dialogs, const ListPaper& list,
                   const std::function<void(const QString&)>& told) {
  A4Paper paper;
  paper.name = QStringLiteral("listDialog");
  paper.title = list.title;
  paper.icon = QStringLiteral("list");
  paper.fileName = list.fileName;
  paper.saveTitle = ListDialog::tr("Save the list");
  paper.pageName = ListDialog::tr("The list as it is printed");
  if (!list.undrawable.isEmpty())
    paper.missing = ListDialog::tr(
                        "No font of this computer has %1; the list shows its code point. Install a "
                        "font with rare characters.")
                        .arg(list.undrawable.join(u' '));
  paper.pdf = list.pdf;
  paper.pictures = list.pictures;
  paper.printed = [told, title = list.title](const QString& how) {
    told(QStringLiteral("%1 · %2").arg(title, how));
  };
  paper.failed = [told, title = list.title] {
    told(ListDialog::tr("%1 could not be printed. Print it again.").arg(title));
  };
  showA4Paper(page, dialogs, paper);
}
