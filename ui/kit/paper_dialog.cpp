#include "kit/paper_dialog.h"

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
#include "kit/panel.h"
#include "kit/status_chip.h"

namespace {

constexpr int kPaperWidth = 640;
constexpr int kPaperHeight = 660;
constexpr int kPaperPage = 580;
constexpr double kPaperDots = 300;
constexpr double kA4Inches = 210 / 25.4;

class PaperDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(PaperDialog)

 public:
  PaperDialog(QWidget* page, Dialogs& dialogs, const A4Paper& paper)
      : QDialog(page), m_dialogs(dialogs), m_paper(paper) {
    setObjectName(paper.name);
    setWindowTitle(paper.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
    auto* panel = new Panel(paper.icon, windowTitle(), this);
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
    resize(kPaperWidth, kPaperHeight);
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
    const double ratio = devicePixelRatioF();
    for (QImage& picture : m_paper.pictures(kPaperPage * ratio / kA4Inches)) {
      picture.setDevicePixelRatio(ratio);
      auto* label = new QLabel(desk);
      label->setPixmap(QPixmap::fromImage(picture));
      label->setAlignment(Qt::AlignHCenter);
      label->setAccessibleName(m_paper.pageName);
      column->addWidget(label);
    }
    if (!m_paper.missing.isEmpty()) {
      QLabel* words = makeLabel(m_paper.missing, TextStyle::Hint, Token::Warn, desk);
      words->setWordWrap(true);
      column->addWidget(words);
    }
    column->addStretch(1);
    return desk;
  }

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
    const QVector<QImage> all = m_paper.pictures(kPaperDots);
    for (qsizetype i = 0; i < all.size(); ++i) {
      if (i > 0 && !printer.newPage()) return false;
      const double wide = kA4Inches * printer.logicalDpiX();
      painter.drawImage(QRectF(0, 0, wide, wide * all[i].height() / all[i].width()), all[i]);
    }
    return painter.end();
  }

  void savePdf() {
    const auto path = m_dialogs.saveFile(this, m_paper.saveTitle, m_paper.fileName, tr("PDF (*.pdf)"));
    if (!path) return;
    const QByteArray pdf = m_paper.pdf();
    QSaveFile file(*path);
    settle(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit(),
           tr("Saved as %1").arg(*path));
  }

  void settle(bool done, const QString& how) {
    m_state->setStatus(done ? ChipKind::Ok : ChipKind::Error, done ? tr("Printed") : tr("Not printed"));
    if (!done) return m_paper.failed();
    if (m_paper.once) m_print->setEnabled(false);
    m_paper.printed(how);
  }

  Dialogs& m_dialogs;
  A4Paper m_paper;
  QAction* m_print;
  StatusChip* m_state;
};

}  // namespace

void showA4Paper(QWidget* page, Dialogs& dialogs, const A4Paper& paper) {
  (new PaperDialog(page, dialogs, paper))->open();
}
