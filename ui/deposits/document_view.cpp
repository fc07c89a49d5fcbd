#include "deposits/document_view.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "attachments/attachment_operations.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "office/office.h"

namespace {
constexpr int kDrawnWidth = 1240;  // pixels: A4 at 150 to the inch, enough to read and to fill a wide screen
}

DocumentView::DocumentView(Office& office, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_office(office), m_dialogs(dialogs) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_paper = makeLabel({}, TextStyle::Body, Token::Muted);
  m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_paper->setWordWrap(true);
  m_area = makeScrollArea(m_paper);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_place = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  m_before = new PlainButton(QString(), QStringLiteral("PgUp"));
  m_next = new PlainButton(QString(), QStringLiteral("PgDn"));
  m_save = new PlainButton(QString(), {});
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_place, 1);
  for (PlainButton* each : {m_before, m_next, m_save}) each->setSmall(true), row->addWidget(each);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_bar);
  column->addWidget(m_area, 1);
  column->addLayout(row);
  connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
  connect(m_save, &QPushButton::clicked, this, &DocumentView::save);
  connect(&m_pdf, &PdfPages::counted, this, [this](int pages) {
    m_count = pages;
    if (pages > 0) return showPage(1);
    say(tr("This PDF cannot be shown here. Save it and open it elsewhere."));
  });
  connect(&m_pdf, &PdfPages::drawn, this, [this](int, const QImage& picture) {
    if (picture.isNull())
      return say(tr("This page cannot be shown here. Save the file and open it elsewhere."));
    setPicture(picture);
  });
  retranslate();
  clear();
}

void DocumentView::clear() {
  ++m_asked;
  m_content = {};
  m_picture = {};
  m_page = m_count = 0;
  m_bar->hide();
  m_paper->setText(tr("Ctrl+O or Enter shows a document here; each look leaves a trace."));
  m_place->setText({});
  for (PlainButton* each : {m_before, m_next, m_save}) each->setEnabled(false);
}

void DocumentView::show(AttachmentId document) {
  clear();
  m_paper->setText(tr("Reading …"));
  m_office.run(ReadAttachment, AttachmentRef{document})
      .then(this, [this, asked = m_asked](Result<AttachmentContent> content) {
        if (asked != m_asked) return;
        if (content) return take(*content);
        m_paper->setText({});
        m_bar->showMessage(ChipKind::Error, content.error().text());
      });
}

void DocumentView::take(const AttachmentContent& content) {
  m_content = content;
  m_save->setEnabled(true);
  if (content.about.media == QLatin1String("application/pdf")) return m_pdf.open(content.bytes);
  m_count = m_page = 1;
  QBuffer buffer(&m_content.bytes);
  QImageReader reader(&buffer);
  reader.setAutoTransform(true);  // a telephone says which side is up
  const QImage picture = reader.read();
  if (picture.isNull()) return say(tr("This picture cannot be shown here. Save it and open it elsewhere."));
  setPicture(picture);
}

void DocumentView::showPage(int page) {
  m_page = page;
  m_pdf.draw(page, kDrawnWidth);
}

void DocumentView::step(int by) {
  const int page = m_page + by;
  if (page >= 1 && page <= m_count) showPage(page);
}

void DocumentView::setPicture(const QImage& picture) {
  m_picture = QPixmap::fromImage(picture);
  m_place->setText(m_content.about.name + QStringLiteral(" · ") +
                   tr("page %1 of %2").arg(m_page).arg(m_count));
  m_paper->setAccessibleName(tr("Page %1 of %2 of %3").arg(m_page).arg(m_count).arg(m_content.about.name));
  m_before->setEnabled(m_page > 1);
  m_next->setEnabled(m_page < m_count);
  m_area->verticalScrollBar()->setValue(0);
  fit();
  emit shown();
}

void DocumentView::say(const QString& words) {
  m_picture = {};
  m_paper->setText(words);
  emit shown();
}

/// As wide as the room; a small picture is not blown up.
void DocumentView::fit() {
  if (m_picture.isNull()) return;
  const qreal ratio = devicePixelRatioF();
  const int room = static_cast<int>(std::max(1, m_area->viewport()->width() - 2) * ratio);
  QPixmap fitted =
      m_picture.width() > room ? m_picture.scaledToWidth(room, Qt::SmoothTransformation) : m_picture;
  fitted.setDevicePixelRatio(ratio);
  m_paper->setPixmap(fitted);
}

void DocumentView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void DocumentView::save() {
  if (m_content.bytes.isEmpty()) return;
  const auto path =
      m_dialogs.saveFile(this, tr("Save the document"), m_content.about.name, tr("All files (*)"));
  if (!path) return;
  QSaveFile file(*path);
  if (!file.open(QIODevice::WriteOnly) || file.write(m_content.bytes) != m_content.bytes.size() ||
      !file.commit())
    m_bar->showMessage(ChipKind::Error, tr("The file %1 cannot be written.").arg(*path));
}

void DocumentView::retranslate() {
  m_before->setText(tr("Page before"));
  m_next->setText(tr("Next page"));
  m_save->setText(tr("Save as …"));
  if (!m_content.about.id) clear();
}
