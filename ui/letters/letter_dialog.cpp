#include "letters/letter_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/key_menu.h"
#include "kit/page.h"
#include "kit/panel.h"
#include "kit/status_chip.h"

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 660;
constexpr int kPageWidth = 500;
constexpr qreal kPrintDots = 300;
constexpr qreal kUnitsPerInch = 2540;  // PaperUnit is 0.01 mm

class LetterDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(LetterDialog)

 public:
  LetterDialog(Page* page, Dialogs& dialogs, const Letter& letter, const LetterPaper& paper)
      : QDialog(page), m_page(page), m_dialogs(dialogs), m_letter(letter), m_paper(paper) {
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(tr("Letter %1").arg(letter.number));
    setAttribute(Qt::WA_DeleteOnClose);
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
    auto* panel = new Panel(QStringLiteral("document"), windowTitle(), this);
    m_state = new StatusChip(panel);
    panel->addHeaderWidget(m_state);
    panel->setBodyMargins(0);
    panel->body()->addWidget(makeScrollArea(pages()));
    panel->footer()->addWidget(new PlainButton(m_print, panel));
    panel->footer()->addStretch();
    panel->footer()->addWidget(makeLabel(where(), TextStyle::Hint, Token::Muted, panel));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_print, &QAction::triggered, this, [this] { print(); });
    m_state->setStatus(ChipKind::Queued, tr("Not printed yet"));
    resize(kWidth, kHeight);
  }

 private:
  static QString where() {
    return QPrinterInfo::availablePrinterNames().isEmpty()
               ? tr("PDF · A4")
               : QPrinterInfo::defaultPrinter().printerName() + tr(" · A4");
  }

  QWidget* pages() {
    auto* desk = new QWidget;
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(16, 16, 16, 16);
    const qreal ratio = devicePixelRatioF();
    const qreal dots = kPageWidth * ratio * kUnitsPerInch / letterSize().width;
    for (QImage& picture : letterPictures(m_letter, m_paper, dots)) {
      picture.setDevicePixelRatio(ratio);
      auto* label = new QLabel(desk);
      label->setPixmap(QPixmap::fromImage(picture));
      label->setAlignment(Qt::AlignHCenter);
      label->setAccessibleName(tr("The letter as it is printed"));
      column->addWidget(label);
    }
    const QStringList missing = undrawable(m_letter, m_paper);
    if (!missing.isEmpty()) {
      QLabel* words =
          makeLabel(tr("No font of this computer has %1; the letter shows its code point. Install "
                       "a font with rare characters.")
                        .arg(missing.join(u' ')),
                    TextStyle::Hint, Token::Warn, desk);
      words->setWordWrap(true);
      column->addWidget(words);
    }
    column->addStretch(1);
    return desk;
  }

  /// One print was counted: one leaves the printer, one file is written.
  void print() {
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return savePdf();
    const auto target = m_dialogs.choosePrinter(this, windowTitle());
    if (target) settle(printOn(target->printer), tr("Printed"));
  }

  bool printOn(const QString& name) {
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(windowTitle());
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    const PaperSize paper = letterSize();
    const QRectF area(0, 0, paper.width / kUnitsPerInch * printer.logicalDpiX(),
                      paper.height / kUnitsPerInch * printer.logicalDpiY());
    const QVector<QImage> pages = letterPictures(m_letter, m_paper, kPrintDots);
    for (qsizetype i = 0; i < pages.size(); ++i) {
      if (i > 0 && !printer.newPage()) return false;
      painter.drawImage(area, pages[i]);
    }
    return painter.end();
  }

  void savePdf() {
    const auto path = m_dialogs.saveFile(this, tr("Save the letter"),
                                         m_letter.number + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path) return;
    const QByteArray pdf = letterPdf(m_letter, m_paper);
    QSaveFile file(*path);
    settle(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit(),
           tr("Saved as %1").arg(*path));
  }

  void settle(bool done, const QString& words) {
    if (!done) {
      m_state->setStatus(ChipKind::Error, tr("Not printed"));
      emit m_page->notice(
          tr("Letter %1 could not be printed. Print it again from the list.").arg(m_letter.number));
      return;
    }
    m_print->setEnabled(false);
    m_state->setStatus(ChipKind::Ok, tr("Printed"));
    emit m_page->notice(tr("Letter %1: %2").arg(m_letter.number, words));
  }

  Page* m_page;
  Dialogs& m_dialogs;
  Letter m_letter;
  LetterPaper m_paper;
  QAction* m_print;
  StatusChip* m_state;
};

}  // namespace

void showLetter(Page* page, Dialogs& dialogs, const Letter& letter, const LetterPaper& paper) {
  (new LetterDialog(page, dialogs, letter, paper))->open();
}
