#include "paper/demo_paper.h"

#include "paper/pen.h"

namespace {

constexpr PaperUnit kMargin = 2500;
constexpr PaperUnit kRowGap = 260;

PaperUnit drawDemoPaper(Pen& pen, const QString& title, const QStringList& lines) {
  const PaperUnit right = kA4.width - kMargin;
  PaperUnit y = kMargin;
  y += pen.text(title, {800, true, true, 0.0}, kMargin, right, y) + 600;
  for (const QString& line : lines) {
    y += pen.text(line, {420, false, false, 0.0}, kMargin, right, y) + kRowGap;
    pen.line(kMargin, right, y - kRowGap / 2, 10);
  }
  y += 1200;
  y += pen.text(QStringLiteral("演示用文件，不代表任何真实单位"), {320, false, false, 0.35}, kMargin, right,
                y);
  return y;
}

}  // namespace

QByteArray demoPaper(const QString& title, const QStringList& lines) {
  return pageAsPdf([&](Pen& pen) { return drawDemoPaper(pen, title, lines); }, kA4, true, {title, {}, 0});
}
