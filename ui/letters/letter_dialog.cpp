#include "letters/letter_dialog.h"

#include <QCoreApplication>

#include "kit/page.h"
#include "kit/paper_dialog.h"

namespace {
struct LetterDialog {
  Q_DECLARE_TR_FUNCTIONS(LetterDialog)
};
}  // namespace

void showLetter(Page* page, Dialogs& dialogs, const Letter& letter, const LetterPaper& how) {
  A4Paper paper;
  paper.name = QStringLiteral("letterDialog");
  paper.title = LetterDialog::tr("Letter %1").arg(letter.number);
  paper.icon = QStringLiteral("document");
  paper.fileName = letter.number + QStringLiteral(".pdf");
  paper.saveTitle = LetterDialog::tr("Save the letter");
  paper.pageName = LetterDialog::tr("The letter as it is printed");
  if (const QStringList missing = undrawable(letter, how); !missing.isEmpty())
    paper.missing = LetterDialog::tr(
                        "No font of this computer has %1; the letter shows its code point. Install "
                        "a font with rare characters.")
                        .arg(missing.join(u' '));
  paper.once = true;
  paper.pdf = [letter, how] { return letterPdf(letter, how); };
  paper.pictures = [letter, how](double dots) { return letterPictures(letter, how, dots); };
  paper.printed = [page, number = letter.number](const QString& words) {
    emit page->notice(LetterDialog::tr("Letter %1: %2").arg(number, words));
  };
  paper.failed = [page, number = letter.number] {
    emit page->notice(
        LetterDialog::tr("Letter %1 could not be printed. Print it again from the list.").arg(number));
  };
  showA4Paper(page, dialogs, paper);
}
