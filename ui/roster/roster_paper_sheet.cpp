#include "roster/roster_paper_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrinterInfo>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {

constexpr int kRosterPaperWidest = 720;
constexpr qreal kRosterPreviewDots = 56;  // an A4 lying is 655 pixels wide then

bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

}  // namespace

RosterPaperSheet* RosterPaperSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster,
                                        RosterPaperJob::Kind kind) {
  auto* sheet = new RosterPaperSheet(page, office, dialogs, roster, kind);
  sheet->open(sheet->m_whom);
  return sheet;
}

RosterPaperSheet::RosterPaperSheet(QWidget* page, Office& office, Dialogs& dialogs, RosterId roster,
                                   RosterPaperJob::Kind kind)
    : Sheet(page, kind == RosterPaperJob::Kind::Slips ? tr("Slips to hand out") : tr("List to be signed"),
            kRosterPaperWidest),
      m_dialogs(dialogs),
      m_work(new RosterPaperWork(office, this)) {
  m_job.kind = kind;
  m_job.papers.roster = roster;
  m_bar = new MessageBar;
  m_bar->hide();
  m_picture = new QLabel;
  m_picture->setAlignment(Qt::AlignCenter);
  m_picture->setFrameStyle(QFrame::Box | QFrame::Plain);  // paper on a white ground has an edge
  m_picture->setMinimumHeight(240);
  m_picture->setAccessibleName(tr("The first sheet as it is printed"));
  card()->body()->addWidget(m_bar);
  buildChoices();
  card()->body()->addWidget(m_picture, 1, Qt::AlignHCenter);
  buildFooter();
  connect(m_work, &RosterPaperWork::previewed, this, &RosterPaperSheet::showPreview);
  connect(m_work, &RosterPaperWork::finished, this, &RosterPaperSheet::settle);
  connect(m_work, &RosterPaperWork::progressed, this,
          [this](int done, int all) { m_count->setText(tr("%1 of %2 slips").arg(done).arg(all)); });
  choose();
}

void RosterPaperSheet::buildChoices() {
  m_whom = new RadioRow;
  m_whom->setOptions({{QStringLiteral("all"), tr("everybody of the roster")},
                      {QStringLiteral("untold"), tr("those not told yet")}});
  m_whom->setAccessibleName(tr("For whom"));
  m_whom->setCurrentId(isSlips() ? QStringLiteral("all") : QStringLiteral("untold"));
  m_layout = new RadioRow;
  m_layout->setOptions({{codeOf(SlipsLayout::TwoOnA4), tr("two on a sheet of A4, to be cut")},
                        {codeOf(SlipsLayout::OneOnA5), tr("one on each A5")}});
  m_layout->setAccessibleName(tr("Paper"));
  m_layout->setCurrentId(codeOf(SlipsLayout::TwoOnA4));
  card()->body()->addWidget(m_whom);
  card()->body()->addWidget(m_layout);
  m_layout->setVisible(isSlips());  // within the sheet: by itself it would be a window
  if (isSlips()) {
    QLabel* hint =
        makeLabel(tr("By team and name, for the manager to hand out. That he has them tells nobody: each "
                     "worker confirms himself."),
                  TextStyle::Hint, Token::Muted);
    hint->setWordWrap(true);
    card()->body()->addWidget(hint);
  }
  for (RadioRow* each : {m_whom, m_layout})
    connect(each, &RadioRow::currentChanged, this, [this] { choose(); });
}

void RosterPaperSheet::buildFooter() {
  m_count = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_cancel = new PlainButton(tr("Close"), QStringLiteral("Esc"), card());
  m_save = new PlainButton(tr("Save as PDF"), QStringLiteral("Ctrl+S"), card());
  m_print =
      new PrimaryButton(hasPrinter() ? tr("Print") : tr("Save as PDF"), QStringLiteral("Ctrl+Enter"), card());
  m_save->setVisible(hasPrinter());
  card()->footer()->addWidget(m_count, 1);
  card()->footer()->addWidget(m_cancel);
  card()->footer()->addWidget(m_save);
  card()->footer()->addWidget(m_print);
  connect(m_cancel, &QPushButton::clicked, this, &RosterPaperSheet::stop);
  connect(m_save, &QPushButton::clicked, this, &RosterPaperSheet::save);
  connect(m_print, &QPushButton::clicked, this, &RosterPaperSheet::accept);
}

QString RosterPaperSheet::count() const { return m_count->text(); }

// ---- what is printed ---------------------------------------------------------------------------------

void RosterPaperSheet::choose() {
  m_people = -1;
  m_job.papers.untoldOnly = m_whom->currentId() == QLatin1String("untold");
  fromCode(m_layout->currentId(), m_job.papers.layout);
  m_count->setText(tr("Reading …"));
  m_print->setEnabled(false);
  m_save->setEnabled(false);
  m_work->preview(m_job, kRosterPreviewDots * devicePixelRatioF());
}

void RosterPaperSheet::showPreview(const QImage& picture, int people, int sheets, const QString& words) {
  m_people = people;
  QPixmap pixmap = QPixmap::fromImage(picture);
  pixmap.setDevicePixelRatio(devicePixelRatioF());
  m_picture->setPixmap(pixmap);
  if (!picture.isNull()) m_picture->setMinimumHeight(qRound(pixmap.deviceIndependentSize().height()) + 2);
  m_print->setEnabled(people > 0);
  m_save->setEnabled(people > 0);
  if (!words.isEmpty()) return m_bar->showMessage(ChipKind::Error, words);
  m_count->setText(people == 0 ? tr("Nobody: all of this roster have been told.")
                               : tr("%1 people on %2 sheets").arg(people).arg(sheets));
}

// ---- printing ----------------------------------------------------------------------------------------

void RosterPaperSheet::accept() {
  if (!isReady() || m_people <= 0) return;
  if (!hasPrinter()) return save();
  const auto target = m_dialogs.choosePrinter(this, card()->title());
  if (!target) return;
  m_job.printer = target->printer;
  m_job.file.clear();
  start();
}

void RosterPaperSheet::save() {
  if (!isReady() || m_people <= 0) return;
  const QString number = QString::number(m_job.papers.roster.value());
  const auto path = m_dialogs.saveFile(
      this, card()->title(),
      (isSlips() ? tr("Slips of roster %1.pdf") : tr("Signatures of roster %1.pdf")).arg(number),
      tr("PDF (*.pdf)"));
  if (!path) return;
  m_job.file = *path;
  start();
}

void RosterPaperSheet::start() {
  m_bar->clear();
  m_print->setEnabled(false);
  m_save->setEnabled(false);
  m_cancel->setText(tr("Stop"));
  m_work->print(m_job);
}

/// The first Esc stops what is being printed, the next leaves.
void RosterPaperSheet::stop() {
  if (m_work->isPrinting()) return m_work->cancel();
  leave();
}

void RosterPaperSheet::settle(int people, const QString& error) {
  m_cancel->setText(tr("Close"));
  m_print->setEnabled(true);
  m_save->setEnabled(true);
  if (!error.isEmpty()) {
    m_count->clear();
    return m_bar->showMessage(ChipKind::Error, error);
  }
  const QString what =
      isSlips() ? tr("%n slip(s)", nullptr, people) : tr("List with %n worker(s)", nullptr, people);
  emit printed(m_job.file.isEmpty() ? tr("%1 printed").arg(what)
                                    : tr("%1 saved as %2").arg(what, m_job.file));
  finish();
}

void RosterPaperSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return stop();
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_S) return save();
  Sheet::keyPressEvent(event);
}
