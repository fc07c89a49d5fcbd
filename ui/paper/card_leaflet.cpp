#include "paper/card_leaflet.h"

#include <QDir>
#include <QFile>

#include "paper/card_drawing.h"
#include "paper/card_pdf.h"
#include "paper/card_sheets.h"

namespace {

Result<TemplateSide> readLeaflet(Leaflet leaflet, const LeafletPaper& paper) {
  const QString leaf = (leaflet == Leaflet::Guide ? QStringLiteral("guide.") : QStringLiteral("poster.")) +
                       (paper.chinese ? QStringLiteral("zh.svg") : QStringLiteral("en.svg"));
  QFile file(QDir(paper.folder.isEmpty() ? QStringLiteral(":/cards") : paper.folder).filePath(leaf));
  if (!file.exists()) file.setFileName(QStringLiteral(":/cards/") + leaf);
  TemplateRules rules;
  rules.size = leafletSize(paper);
  rules.safeEdge = millimetres(8);  // what office printers leave white
  rules.smallestText = millimetres(4);
  rules.scales = true;
  if (!file.open(QIODevice::ReadOnly))
    return refuse(
        notFound("template", message(QT_TRANSLATE_NOOP("core", "The file “%1” cannot be opened."), {leaf})));
  TemplateSide side = readTemplate(file.readAll(), rules);
  if (!side.faults.isEmpty())
    return refuse(invalid("template",
                          message(QT_TRANSLATE_NOOP("core", "%1: %2"), {leaf, side.faults.first().text()})));
  return side;
}

}  // namespace

PaperSize leafletSize(const LeafletPaper& paper) { return paper.large ? PaperSize{29700, 42000} : kA4; }

Result<void> writeLeaflet(QIODevice& device, Leaflet leaflet, const CardFace& office,
                          const LeafletPaper& paper, const PdfFacts& facts) {
  const auto side = readLeaflet(leaflet, paper);
  if (!side) return refuse(side.error());
  CardShaper shaper;
  CardPdf pdf(device, facts);
  pdf.beginPage(QSizeF(side->size.width, side->size.height));
  drawGround(pdf, shaper, *side, office);
  pdf.endPage();
  if (!pdf.finish()) return refuse(fileNotWritten());
  return {};
}

Result<QImage> leafletPicture(Leaflet leaflet, const CardFace& office, const LeafletPaper& paper,
                              qreal dotsPerInch) {
  const auto side = readLeaflet(leaflet, paper);
  if (!side) return refuse(side.error());
  CardShaper shaper;
  return canvasPicture(side->size, dotsPerInch,
                       [&](CardCanvas& canvas) { drawGround(canvas, shaper, *side, office); });
}

QStringList undrawable(Leaflet, const CardFace& office, const LeafletPaper&) {
  CardShaper shaper;
  for (const QString& words : {office.officeName, office.city, office.phone, office.address})
    shaper.line(words, true);
  return shaper.undrawable();
}
