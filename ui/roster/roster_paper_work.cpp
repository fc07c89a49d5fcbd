#include "roster/roster_paper_work.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include "paper/card_sheets.h"

namespace {

constexpr qreal kRosterDots = 300;

struct FirstSheet {
  QImage picture;
  int people = 0;
  int sheets = 0;
};

Result<FirstSheet> firstSheet(Office& office, const RosterPaperJob& job, qreal dots) {
  const auto list = rosterPeopleForPaper(office, job.papers);
  if (!list) return refuse(list.error());
  const auto people = static_cast<int>(list->people.size());
  if (people == 0) return FirstSheet{};
  if (job.kind == RosterPaperJob::Kind::Signatures)
    return FirstSheet{signatureListPicture(*list, 0, true, dots), people, list->pages()};
  const int each = slipsOn(job.papers.layout);
  SignatureList first = *list;
  first.people = first.people.mid(0, each);
  QVector<PiledSlip> slips;
  const auto read = eachRosterSlip(office, first, {}, [&slips](const PiledSlip& slip) -> Result<void> {
    slips.append(slip);
    return {};
  });
  if (!read) return refuse(read.error());
  return FirstSheet{slipsSheetPicture(slips, job.papers.layout, job.papers.language, dots), people,
                    (people + each - 1) / each};
}

/// Pages of a printer, one picture each.
class PrinterPages {
 public:
  PrinterPages(const QString& printer, PaperSize size, const QString& name)
      : m_printer(QPrinterInfo::printerInfo(printer), QPrinter::HighResolution), m_size(size) {
    const bool lies = size.width > size.height;
    m_printer.setPageSize(std::max(size.width, size.height) > 21000 ? QPageSize(QPageSize::A4)
                                                                    : QPageSize(QPageSize::A5));
    m_printer.setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_printer.setFullPage(true);
    m_printer.setDocName(name);
  }
  Result<void> put(const QImage& picture) {
    constexpr qreal unitsPerInch = 2540;
    const bool begun = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
    if (!begun) return refuse(refused());
    m_painter.drawImage(QRectF(0, 0, m_size.width / unitsPerInch * m_printer.logicalDpiX(),
                               m_size.height / unitsPerInch * m_printer.logicalDpiY()),
                        picture);
    return {};
  }
  Result<void> end() {
    if (!m_painter.isActive() || !m_painter.end()) return refuse(refused());
    return {};
  }

 private:
  static Error refused() {
    return {ErrorKind::Storage, QStringLiteral("printer"),
            message(QT_TRANSLATE_NOOP("core", "The printer takes no pages. Is it on, and has it paper?"))};
  }
  QPrinter m_printer;
  PaperSize m_size;
  QPainter m_painter;
};

}  // namespace

RosterPaperWork::RosterPaperWork(Office& office, QObject* parent) : QObject(parent), m_office(office) {
  m_pool.setMaxThreadCount(1);
}

RosterPaperWork::~RosterPaperWork() {
  m_cancelled = true;
  ++m_previewsAsked;
  m_pool.clear();
  m_pool.waitForDone();
}

void RosterPaperWork::tell(std::function<void()> say) {
  QMetaObject::invokeMethod(this, std::move(say), Qt::QueuedConnection);
}

bool RosterPaperWork::watch(int done, int all) {
  tell([this, done, all] { emit progressed(done, all); });
  return !m_cancelled;
}

void RosterPaperWork::preview(const RosterPaperJob& job, qreal dotsPerInch) {
  const quint64 asked = ++m_previewsAsked;
  m_pool.start([this, job, dotsPerInch, asked] {
    if (asked != m_previewsAsked) return;
    const auto sheet = firstSheet(m_office, job, dotsPerInch);
    tell([this, sheet, asked] {
      if (asked != m_previewsAsked) return;
      if (sheet) return emit previewed(sheet->picture, sheet->people, sheet->sheets, {});
      emit previewed({}, 0, 0, sheet.error().text());
    });
  });
}

void RosterPaperWork::print(const RosterPaperJob& job) {
  m_printing = true;
  m_cancelled = false;
  m_pool.start([this, job] {
    const auto done = printNow(job);
    tell([this, done] {
      m_printing = false;
      emit finished(done.value_or(0), done ? QString() : done.error().text());
    });
  });
}

Result<int> RosterPaperWork::printNow(const RosterPaperJob& job) {
  return job.file.isEmpty() ? onPrinter(job) : writeFile(job);
}

Result<int> RosterPaperWork::writeFile(const RosterPaperJob& job) {
  QSaveFile file(job.file);
  if (!file.open(QIODevice::WriteOnly)) return refuse(fileNotWritten(job.file));
  int people = 0;
  if (job.kind == RosterPaperJob::Kind::Slips) {
    const auto slips =
        writeRosterSlips(m_office, job.papers, file, [this](int done, int all) { return watch(done, all); });
    if (!slips) return refuse(slips.error());
    people = slips->slips;
  } else {
    const auto list = writeRosterSignatures(m_office, job.papers, file);
    if (!list) return refuse(list.error());
    people = list->people;
  }
  if (!file.commit()) return refuse(fileNotWritten(job.file));
  return people;
}

Result<int> RosterPaperWork::onPrinter(const RosterPaperJob& job) {
  const auto list = rosterPeopleForPaper(m_office, job.papers);
  if (!list) return refuse(list.error());
  const bool slips = job.kind == RosterPaperJob::Kind::Slips;
  const PaperSize size = slips ? slipsSheetSize(job.papers.layout) : kA4;
  PrinterPages pages(job.printer, size, list->roster.fileName);
  for (int page = 0; !slips && page < list->pages(); ++page)
    if (auto put = pages.put(signatureListPicture(*list, page, true, kRosterDots)); !put)
      return refuse(put.error());
  QVector<PiledSlip> sheet;
  const auto flush = [&]() -> Result<void> {
    if (sheet.isEmpty()) return {};
    auto put = pages.put(slipsSheetPicture(sheet, job.papers.layout, job.papers.language, kRosterDots));
    sheet.clear();
    return put;
  };
  const auto take = [&](const PiledSlip& slip) -> Result<void> {
    sheet.append(slip);
    return sheet.size() < slipsOn(job.papers.layout) ? Result<void>() : flush();
  };
  if (slips) {
    auto each = eachRosterSlip(
        m_office, *list, [this](int done, int all) { return watch(done, all); }, take);
    if (each) each = flush();
    if (!each) return refuse(each.error());
  }
  if (auto end = pages.end(); !end) return refuse(end.error());
  return static_cast<int>(list->people.size());
}
