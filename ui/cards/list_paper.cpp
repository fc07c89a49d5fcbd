#include "cards/list_paper.h"

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

constexpr int kListWidth = 640;
constexpr int kListHeight = 660;
constexpr int kListPage = 580;
constexpr double kListDots = 300;
constexpr double kA4Inches = 210 / 25.4;

class ListDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(ListDialog)

 public:
  ListDialog(QWidget* page, Dialogs& dialogs, const ListPaper& paper,
             std::function<void(const QString&)> told)
      : QDialog(page), m_dialogs(dialogs), m_paper(paper), m_told(std::move(told)) {
    setObjectName(QStringLiteral("listDialog"));
    setWindowTitle(paper.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"));
    auto* panel = new Panel(QStringLiteral("list"), windowTitle(), this);
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
    resize(kListWidth, kListHeight);
  }

 private:
  static QString where() {
    return QPrinterInfo::availablePrinterNames().isEmpty() ? tr("PDF · A4")
                                                           : QPrinterInfo::defaultPrinter().printerName();
  }

  QWidget* pages() {
    auto* desk = new QWidget;
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(16, 16, 16, 16);
    const double ratio = devicePixelRatioF();
    for (QImage& picture : m_paper.pictures(kListPage * ratio / kA4Inches)) {
      picture.setDevicePixelRatio(ratio);
      auto* label = new QLabel(desk);
      label->setPixmap(QPixmap::fromImage(picture));
      label->setAlignment(Qt::AlignHCenter);
      label->setAccessibleName(tr("The list as it is printed"));
      column->addWidget(label);
    }
    if (!m_paper.undrawable.isEmpty()) {
      QLabel* words =
          makeLabel(tr("No font of this computer has %1; the list shows its code point. Install a "
                       "font with rare characters.")
                        .arg(m_paper.undrawable.join(u' ')),
                    TextStyle::Hint, Token::Warn, desk);
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
    const QVector<QImage> all = m_paper.pictures(kListDots);
    for (qsizetype i = 0; i < all.size(); ++i) {
      if (i > 0 && !printer.newPage()) return false;
      const double wide = kA4Inches * printer.logicalDpiX();
      painter.drawImage(QRectF(0, 0, wide, wide * all[i].height() / all[i].width()), all[i]);
    }
    return painter.end();
  }

  void savePdf() {
    const auto path = m_dialogs.saveFile(this, tr("Save the list"), m_paper.fileName, tr("PDF (*.pdf)"));
    if (!path) return;
    const QByteArray pdf = m_paper.pdf();
    QSaveFile file(*path);
    settle(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit(),
           tr("Saved as %1").arg(*path));
  }

  void settle(bool done, const QString& words) {
    m_state->setStatus(done ? ChipKind::Ok : ChipKind::Error, done ? tr("Printed") : tr("Not printed"));
    m_told(done ? QStringLiteral("%1 · %2").arg(windowTitle(), words)
                : tr("%1 could not be printed. Print it again.").arg(windowTitle()));
  }

  Dialogs& m_dialogs;
  ListPaper m_paper;
  std::function<void(const QString&)> m_told;
  QAction* m_print;
  StatusChip* m_state;
};

}  // namespace

void showListPaper(QWidget* page, Dialogs& dialogs, const ListPaper& paper,
                   std::function<void(const QString&)> told) {
  (new ListDialog(page, dialogs, paper, std::move(told)))->open();
}
