#include "cards/batch_printer.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <algorithm>

#include "cards/card_operations.h"
#include "office/office.h"
#include "paper/card_sheets.h"

namespace {

constexpr int kReadAtOnce = 100;
constexpr qreal kPrinterDots = 300;
constexpr qreal kUnitsPerInch = 2540;  // PaperUnit is 0.01 mm

int placesOn(CardLayout layout) { return layout == CardLayout::CardPrinter ? 1 : placesPerSheet; }

Error refusedByPrinter(const QString& printer) {
  return {ErrorKind::Storage, QStringLiteral("printer"),
          message(QT_TRANSLATE_NOOP("core", "The printer “%1” takes no pages. Is it on, and has it cards?"),
                  {printer})};
}

Error stopped() {
  return {ErrorKind::Conflict, QStringLiteral("cancelled"),
          message(QT_TRANSLATE_NOOP("core", "Printing was stopped."))};
}

Result<CardTemplate> soundTemplate(const QString& name) {
  auto loaded = loadCardTemplate(name, ownTemplateFolder());
  if (!loaded || loaded->isSound()) return loaded;
  const QVector<TemplateFault>& faults =
      loaded->front.faults.isEmpty() ? loaded->back.faults : loaded->front.faults;
  return refuse(invalid("template", message(QT_TRANSLATE_NOOP("core", "The template “%1” has faults: %2"),
                                            {loaded->name, faults.first().text()})));
}

}  // namespace

// ---- where pages go ------------------------------------------------------------------------------------

struct BatchPrinter::Sink {
  virtual ~Sink() = default;
  virtual Result<void> sheet(const Faces& faces) = 0;
  virtual Result<void> end() = 0;
};

struct BatchPrinter::PdfSink final : Sink {
  PdfSink(const CardJob& job, const CardTemplate& cardTemplate, const PdfFacts& facts)
      : m_job(job), m_file(job.file), m_template(cardTemplate), m_facts(facts) {}

  Result<void> sheet(const Faces& faces) override {
    if (!m_pdf) {
      if (!m_file.open(QIODevice::WriteOnly)) return refuse(fileNotWritten(m_job.file));
      m_pdf = std::make_unique<PlacedCardsPdf>(m_file, m_template, m_job.printing, m_facts);
    }
    if (!m_pdf->sheet(faces)) return refuse(fileNotWritten(m_job.file));
    return {};
  }
  Result<void> end() override {
    if (!m_pdf || !m_pdf->finish() || !m_file.commit()) return refuse(fileNotWritten(m_job.file));
    return {};
  }

 private:
  const CardJob& m_job;
  QSaveFile m_file;
  const CardTemplate& m_template;
  PdfFacts m_facts;
  std::unique_ptr<PlacedCardsPdf> m_pdf;
};

struct BatchPrinter::PrinterSink final : Sink {
  PrinterSink(const CardJob& job, const CardTemplate& cardTemplate)
      : m_job(job),
        m_template(cardTemplate),
        m_printer(QPrinterInfo::printerInfo(job.printer), QPrinter::HighResolution) {
    prepare(m_printer, job.printing, job.number);
  }

  static void prepare(QPrinter& printer, const CardPrinting& printing, const QString& name) {
    const PaperSize paper = pageSizeOf(printing.layout);
    printer.setPageSize(
        printing.layout == CardLayout::SheetOfTen
            ? QPageSize(QPageSize::A4)
            : QPageSize(QSizeF(paper.width / 100.0, paper.height / 100.0), QPageSize::Millimeter));
    printer.setFullPage(true);
    printer.setDocName(name);
    const bool longEdge = printing.flip == FlipEdge::Long;
    printer.setDuplex(printing.sides != CardSides::Both ? QPrinter::DuplexNone
                      : longEdge                        ? QPrinter::DuplexLongSide
                                                        : QPrinter::DuplexShortSide);
  }
  /// False where the printer takes no more.
  static bool put(QPrinter& printer, QPainter& painter, const QImage& picture, const CardPrinting& printing) {
    if (!painter.isActive() ? !painter.begin(&printer) : !printer.newPage()) return false;
    const PaperSize paper = pageSizeOf(printing.layout);
    painter.drawImage(QRectF(0, 0, paper.width / kUnitsPerInch * printer.logicalDpiX(),
                             paper.height / kUnitsPerInch * printer.logicalDpiY()),
                      picture);
    return true;
  }

  Result<void> sheet(const Faces& faces) override {
    for (const CardSide side : sidesOf(m_job.printing.sides))
      if (!put(m_printer, m_painter, cardSheetPicture(m_template, m_job.printing, faces, side, kPrinterDots),
               m_job.printing))
        return refuse(refusedByPrinter(m_job.printer));
    return {};
  }
  Result<void> end() override {
    if (!m_painter.end()) return refuse(refusedByPrinter(m_job.printer));
    return {};
  }

 private:
  const CardJob& m_job;
  const CardTemplate& m_template;
  QPrinter m_printer;
  QPainter m_painter;
};

// ---- what is asked -----------------------------------------------------------------------------------

BatchPrinter::BatchPrinter(Office& office, QObject* parent) : QObject(parent), m_office(office) {
  m_pool.setMaxThreadCount(1);
}

BatchPrinter::~BatchPrinter() {
  m_ending = true;
  m_cancelled = true;
  ++m_previewsAsked;
  m_pool.clear();
  m_pool.waitForDone();
}

void BatchPrinter::setSigner(CardSigner signer) {
  const QMutexLocker locker(&m_lock);
  m_context.signer = std::move(signer);
  m_forget = true;
}

bool BatchPrinter::canSign() const {
  const QMutexLocker locker(&m_lock);
  return static_cast<bool>(m_context.signer);
}

void BatchPrinter::setOffice(const OfficeOnCards& office) {
  const QMutexLocker locker(&m_lock);
  m_context.office = office;
  m_forget = true;
}

BatchPrinter::Context BatchPrinter::context() const {
  const QMutexLocker locker(&m_lock);
  return m_context;
}

void BatchPrinter::forget() { m_forget = true; }

void BatchPrinter::inThread(std::function<void()> work) { m_pool.start(std::move(work)); }

void BatchPrinter::tell(std::function<void()> say) {
  QMetaObject::invokeMethod(this, std::move(say), Qt::QueuedConnection);
}

// ---- reading -----------------------------------------------------------------------------------------

Result<CardFace> BatchPrinter::faceOf(const Context& context, const CardPrintData& data,
                                      bool mustSign) const {
  CardFace face;
  face.name = data.name;
  face.sex = data.sex;
  face.registrationNumber = data.registrationNumber;
  face.cardNumber = data.cardNumber;
  face.issued = data.issuedOn;
  face.photo = data.photo;
  face.officeName = context.office.name;
  face.city = context.office.city;
  face.phone = context.office.phone;
  face.address = context.office.address;
  if (!context.signer) return face;
  const Result<QByteArray> code = context.signer(data);
  if (!code && mustSign) return refuse(code.error());
  if (code) face.code = *code;
  return face;
}

Result<void> BatchPrinter::readSheet(const Context& context, CardBatchId batch, int first, int last) {
  if (m_forget.exchange(false) || m_readOf != batch) m_faces.clear();
  m_readOf = batch;
  for (int place = first; place <= last; ++place)
    if (m_faces.contains(place)) return {};
  const auto data = m_office.runNow(ReadBatchData, BatchDataRequest{batch, first - 1, last - first + 1});
  if (!data) return refuse(data.error());
  for (const CardPrintData& each : data->cards)
    if (each.place <= last) m_faces.insert(each.place, *faceOf(context, each, false));
  return {};
}

Result<int> BatchPrinter::eachSheet(const CardJob& job,
                                    const std::function<Result<void>(const Faces&)>& call) {
  const Context now = context();
  const int perSheet = placesOn(job.printing.layout);
  Faces sheet;
  int cards = 0;
  const auto put = [&]() -> Result<void> {
    if (sheet.isEmpty()) return {};
    if (m_ending) return refuse(stopped());
    cards += static_cast<int>(sheet.size());
    return call(std::exchange(sheet, {}));
  };
  int after = job.from - 1;
  do {
    const auto data = m_office.runNow(ReadBatchData, BatchDataRequest{job.batch, after, kReadAtOnce});
    if (!data) return refuse(data.error());
    for (const CardPrintData& each : data->cards) {
      if (each.place > job.to) continue;
      const bool nextSheet =
          !sheet.isEmpty() && (each.place - 1) / perSheet != (sheet.last().first - 1) / perSheet;
      if (nextSheet)
        if (auto done = put(); !done) return refuse(done.error());
      auto face = faceOf(now, each, true);
      if (!face) return refuse(face.error());
      sheet.append({each.place, std::move(*face)});
    }
    after = data->nextAfter < job.to ? data->nextAfter : 0;
  } while (after > 0);
  if (auto done = put(); !done) return refuse(done.error());
  return cards;
}

// ---- drawing -----------------------------------------------------------------------------------------

void BatchPrinter::preview(const CardJob& job, int sheet, CardSide side, qreal dotsPerInch) {
  const quint64 asked = ++m_previewsAsked;
  inThread([this, job, sheet, side, dotsPerInch, asked] {
    if (asked != m_previewsAsked) return;
    const int perSheet = placesOn(job.printing.layout);
    const int first = sheet * perSheet + 1, last = first + perSheet - 1;
    QString words;
    QImage picture;
    if (const auto read = readSheet(context(), job.batch, first, last); !read) words = read.error().text();
    const auto cardTemplate = soundTemplate(job.templateName);
    if (!cardTemplate) words = cardTemplate.error().text();
    Faces faces;
    for (int place = std::max(first, job.from); place <= std::min(last, job.to); ++place)
      if (const auto face = m_faces.constFind(place); face != m_faces.constEnd())
        faces.append({place, *face});
    if (words.isEmpty() && !faces.isEmpty())
      picture = cardSheetPicture(*cardTemplate, job.printing, faces, side, dotsPerInch);
    tell([this, asked, picture, sheet, words] {
      if (asked == m_previewsAsked) emit previewed(picture, sheet, words);
    });
  });
}

QVector<CardTrouble> BatchPrinter::troublesOf(const CardJob& job) {
  QVector<CardTrouble> troubles;
  const auto cardTemplate = soundTemplate(job.templateName);
  if (!cardTemplate) return {{0, {}, {cardTemplate.error().text()}}};
  const bool signs = canSign();
  CardShaper shaper;
  CardDrawing drawing(*cardTemplate, shaper);
  const auto read = eachSheet(job, [&](const Faces& faces) -> Result<void> {
    for (const auto& [place, face] : faces) {
      CardTrouble trouble{place, face.name, {}};
      for (const CardProblem& each : drawing.problems(face))
        if (signs || each.kind != CardFault::NoCode) trouble.words.append(each.message.text());
      if (!trouble.words.isEmpty()) troubles.append(trouble);
    }
    return {};
  });
  if (!read) troubles.append({0, {}, {read.error().text()}});
  return troubles;
}

void BatchPrinter::examine(const CardJob& job) {
  inThread([this, job] {
    const QVector<CardTrouble> troubles = troublesOf(job);
    tell([this, batch = job.batch.value(), troubles] { emit examined(batch, troubles); });
  });
}

// ---- printing ----------------------------------------------------------------------------------------

Result<int> BatchPrinter::printNow(const CardJob& job) {
  const auto cardTemplate = soundTemplate(job.templateName);
  if (!cardTemplate) return refuse(cardTemplate.error());
  std::unique_ptr<Sink> sink;
  if (job.file.isEmpty())
    sink = std::make_unique<PrinterSink>(job, *cardTemplate);
  else
    sink = std::make_unique<PdfSink>(
        job, *cardTemplate, PdfFacts{job.number, context().office.name, m_office.clock().now().milliseconds});
  int sent = 0;
  const auto cards = eachSheet(job, [&](const Faces& faces) -> Result<void> {
    if (m_cancelled) return refuse(stopped());
    sent += static_cast<int>(faces.size());
    tell([this, sent] { emit progressed(sent); });
    return sink->sheet(faces);
  });
  if (!cards) return cards;
  if (*cards == 0)
    return refuse(
        invalid("cards", message(QT_TRANSLATE_NOOP("core", "There is no card to print at these places."))));
  if (const auto ended = sink->end(); !ended) return refuse(ended.error());
  return cards;
}

void BatchPrinter::finish(const Result<int>& done) {
  tell([this, done] {
    m_printing = false;
    emit finished(done.value_or(0), done ? QString() : done.error().text());
  });
}

void BatchPrinter::print(const CardJob& job) {
  m_printing = true;
  m_cancelled = false;
  inThread([this, job] { finish(printNow(job)); });
}

void BatchPrinter::printCalibration(const CardPrinting& printing, const QString& printerName,
                                    const QString& file) {
  m_printing = true;
  inThread([this, printing, printerName, file] {
    if (!file.isEmpty()) {
      QSaveFile target(file);
      const PdfFacts facts{file, context().office.name, m_office.clock().now().milliseconds};
      if (!target.open(QIODevice::WriteOnly)) return finish(refuse(fileNotWritten(file)));
      if (const auto written = writeCalibration(target, printing, facts); !written)
        return finish(refuse(written.error()));
      return finish(target.commit() ? Result<int>(0) : refuse(fileNotWritten(file)));
    }
    QPrinter printer(QPrinterInfo::printerInfo(printerName), QPrinter::HighResolution);
    PrinterSink::prepare(printer, printing, printerName);
    QPainter painter;
    for (const CardSide side : sidesOf(printing.sides))
      if (!PrinterSink::put(printer, painter, calibrationPicture(printing, side, kPrinterDots), printing))
        return finish(refuse(refusedByPrinter(printerName)));
    finish(painter.end() ? Result<int>(0) : refuse(refusedByPrinter(printerName)));
  });
}
