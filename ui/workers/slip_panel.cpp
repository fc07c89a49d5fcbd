#include "workers/slip_panel.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/status_chip.h"
#include "paper/slip.h"

namespace {

constexpr qreal printDots = 300;
constexpr qreal unitsPerInch = 2540;  // PaperUnit is 0.01 mm

/// The preview on the window's ground, as paper lies on a desk.
class Desk : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeColor(Token::Window)); }
};

}  // namespace

SlipPanel::SlipPanel(QAction* again, Dialogs& dialogs, QWidget* parent)
    : Panel(QStringLiteral("document"), {}, parent), m_dialogs(dialogs) {
  setTitle(QStringLiteral(" "));
  m_state = new StatusChip(this);
  addHeaderWidget(m_state);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* desk = new Desk(m_scroll);
  auto* column = new QVBoxLayout(desk);
  column->setContentsMargins(16, 16, 16, 16);
  m_picture = new QLabel(desk);
  m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_missing = makeLabel({}, TextStyle::Hint, Token::Warn, desk);
  m_missing->setWordWrap(true);
  column->addWidget(m_picture);
  column->addWidget(m_missing);
  column->addStretch(1);
  m_scroll->setWidget(desk);
  setBodyMargins(0);
  body()->addWidget(m_scroll);
  footer()->addWidget(new PlainButton(again, this));
  footer()->addStretch();
  m_where = makeLabel({}, TextStyle::Hint, Token::Muted, this);
  footer()->addWidget(m_where);
  retranslate();
}

void SlipPanel::clear() {
  m_slip.reset();
  m_printed = 0;
  m_saved = m_failed = m_void = false;
  m_picture->clear();
  refreshWords();
}

void SlipPanel::setSlip(const SlipData& slip) {
  m_slip = slip;
  draw();
  refreshWords();
}

void SlipPanel::setVoid() {
  m_void = true;
  refreshWords();
}

void SlipPanel::draw() {
  if (!m_slip) return;
  const SlipOptions options;
  const qreal ratio = devicePixelRatioF();
  const int width = qMax(160, m_scroll->viewport()->width() - 32);
  const PaperSize paper = slipSize(*m_slip, options);
  const qreal dots = width * ratio * unitsPerInch / paper.width;
  QImage page = slipPicture(*m_slip, options, dots);
  QPainter painter(&page);
  painter.setPen(QColor(0xBF, 0xC8, 0xD2));
  painter.drawRect(page.rect().adjusted(0, 0, -1, -1));
  painter.end();
  page.setDevicePixelRatio(ratio);
  m_picture->setPixmap(QPixmap::fromImage(page));
  m_picture->setAccessibleName(tr("The slip as it is printed"));
  const QStringList missing = undrawable(*m_slip, options);
  m_missing->setVisible(!missing.isEmpty());
  m_missing->setText(tr("No font of this computer has %1; the slip shows its code point. Install a font with "
                        "rare characters.")
                         .arg(missing.join(u' ')));
}

void SlipPanel::printAtOnce() {
  if (!m_slip) return;
  const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
  if (!printer.isNull()) print(printer.printerName(), 1);
  refreshWords();
}

void SlipPanel::printAgain() {
  if (!m_slip || m_void) return;
  if (QPrinterInfo::availablePrinterNames().isEmpty()) return savePdf();
  const auto target = m_dialogs.choosePrinter(this, tr("Registration slip"));
  if (target) print(target->printer, target->copies);
  refreshWords();
}

bool SlipPanel::print(const QString& printerName, int copies) {
  SlipOptions options;
  options.copy = m_printed + 1;
  QPrinter printer(QPrinterInfo::printerInfo(printerName), QPrinter::HighResolution);
  const PaperSize paper = slipSize(*m_slip, options);
  printer.setPageSize(QPageSize(QSizeF(paper.width / 100.0, paper.height / 100.0), QPageSize::Millimeter));
  printer.setFullPage(true);
  printer.setCopyCount(copies);
  printer.setDocName(tr("Registration slip"));
  const QImage page = slipPicture(*m_slip, options, printDots);
  QPainter painter;
  m_failed = !painter.begin(&printer);
  if (m_failed) return false;
  const QSizeF size(paper.width / unitsPerInch * printer.logicalDpiX(),
                    paper.height / unitsPerInch * printer.logicalDpiY());
  painter.drawImage(QRectF(QPointF(0, 0), size), page);
  m_failed = !painter.end();
  if (!m_failed) m_printed += copies;
  return !m_failed;
}

void SlipPanel::savePdf() {
  const auto path = m_dialogs.saveFile(this, tr("Save the slip"), m_slip->receipt + QStringLiteral(".pdf"),
                                       tr("PDF (*.pdf)"));
  if (!path) return;
  SlipOptions options;
  options.copy = m_printed + (m_saved ? 1 : 0) + 1;
  QSaveFile file(*path);
  m_failed = !file.open(QIODevice::WriteOnly) || file.write(slipPdf(*m_slip, options)) < 0 || !file.commit();
  m_saved = m_saved || !m_failed;
  refreshWords();
  emit notice(m_failed ? tr("The slip could not be written to %1").arg(*path)
                       : tr("Slip saved as %1").arg(*path));
}

void SlipPanel::refreshWords() {
  const bool printer = !QPrinterInfo::defaultPrinter().isNull();
  m_where->setText(printer ? QPrinterInfo::defaultPrinter().printerName() + tr(" · 80 mm")
                           : tr("PDF · 80 mm"));
  m_state->setVisible(m_slip.has_value());
  if (m_void) return m_state->setStatus(ChipKind::Error, tr("No longer holds"));
  if (m_failed) return m_state->setStatus(ChipKind::Error, tr("Not printed"));
  if (m_printed > 0) return m_state->setStatus(ChipKind::Ok, tr("%n printed", nullptr, m_printed));
  if (m_saved) return m_state->setStatus(ChipKind::Ok, tr("Saved as PDF"));
  m_state->setStatus(ChipKind::Queued, printer ? tr("Not printed yet") : tr("No printer"));
}

void SlipPanel::retranslate() {
  setTitle(tr("Slip"));
  draw();
  refreshWords();
}

void SlipPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  draw();
}

void SlipPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::ScreenChangeInternal) draw();
}
