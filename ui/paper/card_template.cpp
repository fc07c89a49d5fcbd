#include "paper/card_template.h"

#include <cairo.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <cmath>

#include "paper/svg_reader.h"

namespace {

const QStringList kTextPlaces{
    QStringLiteral("name"),        QStringLiteral("sex"),    QStringLiteral("registration-number"),
    QStringLiteral("card-number"), QStringLiteral("issued"), QStringLiteral("office"),
    QStringLiteral("city"),        QStringLiteral("phone"),  QStringLiteral("address")};
const QStringList kBoxPlaces{QStringLiteral("photo"), QStringLiteral("qr"), QStringLiteral("barcode")};
const QStringList kWords{QStringLiteral("office"), QStringLiteral("city"), QStringLiteral("phone"),
                         QStringLiteral("address")};
const QString kBoxEnding = QStringLiteral("-box");
constexpr double kAbove = 0.88;  // of the em, what a letter of Noto Sans CJK takes above its baseline …
constexpr double kBelow = 0.12;  // … and below
constexpr double kRounding = 2;  // 0.02 mm: what programs that draw lose in writing numbers

QSet<QString> allPlaces() {
  QSet<QString> all;
  for (const QString& each : kTextPlaces) all << each << each + kBoxEnding;
  for (const QString& each : kBoxPlaces) all << each;
  return all;
}

QString millimetresOf(double units) { return QString::number(units / 100, 'f', 2); }

/// How many letters differ.
qsizetype distance(const QString& one, const QString& other) {
  QVector<qsizetype> row(other.size() + 1);
  for (qsizetype i = 0; i <= other.size(); ++i) row[i] = i;
  for (qsizetype i = 1; i <= one.size(); ++i) {
    qsizetype before = row[0]++;
    for (qsizetype j = 1; j <= other.size(); ++j) {
      const qsizetype changed = before + (one[i - 1] == other[j - 1] ? 0 : 1);
      before = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
    }
  }
  return row.last();
}

bool isNearly(QString typed, QString place) {
  constexpr qsizetype shortWord = 4;
  if (distance(typed, place) <= (place.size() <= shortWord ? 1 : 2)) return true;
  std::sort(typed.begin(), typed.end());
  std::sort(place.begin(), place.end());
  return typed == place;
}

/// Makes a side out of what was read, and says all that is wrong with it.
class TemplateBuilder {
 public:
  TemplateBuilder(const TemplateRules& rules) : m_rules(rules), m_reader(allPlaces()) {}

  TemplateSide build(const QByteArray& svg) {
    m_side.size = m_rules.size;
    const bool read = m_reader.read(svg);
    m_side.faults = m_reader.faults();
    if (!read) return m_side;
    checkSize();
    m_toCard.scale(m_rules.size.width / m_reader.view().width(),
                   m_rules.size.height / m_reader.view().height());
    m_toCard.translate(-m_reader.view().x(), -m_reader.view().y());
    for (const SvgBox& box : m_reader.boxes()) takeBox(box);
    for (const SvgWords& words : m_reader.words()) takeWords(words);
    for (const QString& place : m_rules.required)
      if (!m_lines.contains(place))
        fault(place, 0, message(QT_TRANSLATE_NOOP("core", "The place “%1” is missing."), {place}));
    checkQr();
    draw();
    return m_side;
  }

 private:
  void fault(const QString& element, int line, const Message& message) {
    m_side.faults.append({element, line, message});
  }
  void checkSize() {
    const double allowed = m_rules.scales ? 1 : 0.05;  // mm
    QSizeF size = m_reader.sizeInMillimetres();
    if (m_rules.scales) size *= m_rules.size.width / 100.0 / size.width();
    if (std::abs(size.width() - m_rules.size.width / 100.0) > allowed ||
        std::abs(size.height() - m_rules.size.height / 100.0) > allowed)
      fault({}, 1,
            message(QT_TRANSLATE_NOOP("core", "The page must be %1 × %2 mm; it is %3 × %4 mm."),
                    {millimetresOf(m_rules.size.width), millimetresOf(m_rules.size.height),
                     QString::number(size.width(), 'f', 2), QString::number(size.height(), 'f', 2)}));
  }
  QRectF safeArea() const {
    return QRectF(0, 0, m_rules.size.width, m_rules.size.height)
        .adjusted(m_rules.safeEdge - kRounding, m_rules.safeEdge - kRounding, kRounding - m_rules.safeEdge,
                  kRounding - m_rules.safeEdge);
  }
  void checkSafe(const QString& element, int line, const QRectF& box) {
    if (!safeArea().contains(box))
      fault(element, line,
            message(QT_TRANSLATE_NOOP(
                        "core", "It reaches into the %1 mm along the edge, where cutting may touch it."),
                    {QString::number(m_rules.safeEdge / 100)}));
  }
  bool isUpright(const QTransform& transform) const {
    const QTransform all = transform * m_toCard;
    return std::abs(all.m12()) < 1e-6 && std::abs(all.m21()) < 1e-6 && all.m11() > 0 && all.m22() > 0;
  }
  bool known(const QString& place, const QString& element, int line) {
    if (m_lines.contains(place)) {
      fault(element, line,
            message(QT_TRANSLATE_NOOP("core", "The place “%1” is there twice (also in line %2)."),
                    {place, QString::number(m_lines.value(place))}));
      return false;
    }
    m_lines.insert(place, line);
    return true;
  }
  void takeBox(const SvgBox& box);
  void takeWords(const SvgWords& words);
  void checkWords(const SvgWords& words, const QString& element);
  QRectF boxOf(const TemplateText& text, const CardLine& line) const;
  void checkQr();
  void draw();

  const TemplateRules& m_rules;
  SvgReader m_reader;
  TemplateSide m_side;
  QTransform m_toCard;
  QMap<QString, int> m_lines;      ///< of the places found
  QMap<QString, QRectF> m_frames;  ///< of texts, by their place
  CardShaper m_shaper;
};

void TemplateBuilder::takeBox(const SvgBox& box) {
  if (kTextPlaces.contains(box.id))
    return fault(
        box.id, box.line,
        message(QT_TRANSLATE_NOOP("core", "“%1” is a place for words; it must be a text."), {box.id}));
  if (!box.isRectangle || box.box.isEmpty() || !isUpright(box.transform))
    return fault(
        box.id, box.line,
        message(QT_TRANSLATE_NOOP("core", "“%1” must be an upright rectangle with a size."), {box.id}));
  if (!known(box.id, box.id, box.line)) return;
  const QRectF here = (box.transform * m_toCard).mapRect(box.box);
  checkSafe(box.id, box.line, here);
  if (box.id.endsWith(kBoxEnding))
    m_frames.insert(box.id.chopped(kBoxEnding.size()), here);
  else
    m_side.boxes.insert(box.id, here);
}

void TemplateBuilder::checkWords(const SvgWords& words, const QString& element) {
  static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
  for (auto found = braces.globalMatch(words.words); found.hasNext();) {
    const QString word = found.next().captured(1);
    if (!kWords.contains(word))
      fault(element, words.line,
            message(QT_TRANSLATE_NOOP("core", "Nothing is known by the name {%1}; known are %2."),
                    {word, u'{' + kWords.join(QStringLiteral("}, {")) + u'}'}));
  }
  // "nmae": the place would only be reported missing, and its words printed on every card.
  for (const QString& place : kTextPlaces + kBoxPlaces)
    if (!words.id.isEmpty() && !kTextPlaces.contains(words.id) && isNearly(words.id, place))
      fault(element, words.line,
            message(QT_TRANSLATE_NOOP("core", "There is no place “%1”. Is “%2” meant?"), {words.id, place}));
  if (kBoxPlaces.contains(words.id))
    fault(element, words.line,
          message(QT_TRANSLATE_NOOP("core", "“%1” must be an upright rectangle with a size."), {words.id}));
  if (words.mixed)
    fault(element, words.line,
          message(QT_TRANSLATE_NOOP(
              "core", "A part of the line has a style of its own. Make it a text of its own.")));
}

QRectF TemplateBuilder::boxOf(const TemplateText& text, const CardLine& line) const {
  const double width = line.width * text.size;
  const double left = text.anchor == TextAnchor::Start    ? 0
                      : text.anchor == TextAnchor::Middle ? width / 2
                                                          : width;
  return {text.start.x() - left, text.start.y() - kAbove * text.size, width, (kAbove + kBelow) * text.size};
}

void TemplateBuilder::takeWords(const SvgWords& words) {
  const bool isPlace = kTextPlaces.contains(words.id);
  const QString trimmed = words.words.trimmed();
  if (trimmed.isEmpty() && !isPlace) return;
  const QString element = words.id.isEmpty() ? QStringLiteral("“%1”").arg(trimmed.left(12)) : words.id;
  checkWords(words, element);
  const QTransform all = words.transform * m_toCard;
  if (!isUpright(words.transform) || std::abs(all.m11() - all.m22()) > 0.01 * all.m11())
    return fault(
        element, words.line,
        message(QT_TRANSLATE_NOOP("core",
                                  "Words must be upright and not stretched. Turn what shall be turned "
                                  "into a path.")));
  if (isPlace && !known(words.id, element, words.line)) return;
  TemplateText text;
  text.place = isPlace ? words.id : QString();
  text.words = trimmed;
  text.start = all.map(words.start);
  text.anchor = words.style.anchor;
  text.size = words.style.fontSize * all.m11();
  text.spacing = words.style.spacing / words.style.fontSize;
  text.bold = words.style.bold;
  text.colour = words.style.fill;
  text.line = words.line;
  if (text.size < m_rules.smallestText - kRounding)
    fault(element, words.line,
          message(QT_TRANSLATE_NOOP("core", "The letters are %1 mm high; below %2 mm they cannot be read."),
                  {millimetresOf(text.size), millimetresOf(m_rules.smallestText)}));
  const CardLine line = m_shaper.line(text.words, text.bold, text.spacing);
  const bool fixed = !isPlace && !text.words.contains(u'{');
  const QRectF frame = m_frames.value(text.place);
  if (isPlace && !frame.isNull())
    text.box = frame;
  else if (fixed)
    text.box = boxOf(text, line);
  else  // as far as it may go
    text.box = QRectF(text.anchor == TextAnchor::Start ? text.start.x() : safeArea().left(),
                      text.start.y() - kAbove * text.size, 0, (kAbove + kBelow) * text.size);
  if (text.box.width() == 0)
    text.box.setRight(text.anchor == TextAnchor::End ? text.start.x() : safeArea().right());
  checkSafe(element, words.line, text.box);
  if (fixed)
    for (const QString& sign : m_shaper.undrawable())
      if (text.words.contains(sign))
        fault(element, words.line, message(QT_TRANSLATE_NOOP("core", "No font here can draw “%1”."), {sign}));
  m_side.texts.append(text);
}

void TemplateBuilder::checkQr() {
  const auto found = m_side.boxes.constFind(QStringLiteral("qr"));
  if (found == m_side.boxes.constEnd()) return;
  const QString place = QStringLiteral("qr");
  const int line = m_lines.value(place);
  if (std::min(found->width(), found->height()) < leastQrSide() - kRounding)
    fault(place, line,
          message(
              QT_TRANSLATE_NOOP("core",
                                "The place must be %1 mm wide and high; it is %2 × %3 mm. Smaller modules "
                                "are not read at a gate."),
              {millimetresOf(leastQrSide()), millimetresOf(found->width()), millimetresOf(found->height())}));
  const double quiet = qrQuietZone() - kRounding;
  const QRectF wanted = found->adjusted(-quiet, -quiet, quiet, quiet);
  const auto tell = [&](const QString& other) {
    fault(place, line,
          message(QT_TRANSLATE_NOOP("core", "“%1” stands in the white around the code; leave %2 mm."),
                  {other, millimetresOf(qrQuietZone())}));
  };
  for (const TemplateText& text : m_side.texts)
    if (text.box.intersects(wanted)) tell(text.place.isEmpty() ? text.words.left(12) : text.place);
  for (auto box = m_side.boxes.constBegin(); box != m_side.boxes.constEnd(); ++box)
    if (box.key() != place && box->intersects(wanted)) tell(box.key());
}

/// With its bleed; and tried at once, for the library has limits of its own.
void TemplateBuilder::draw() {
  const double bleed = m_rules.bleed;
  const QRectF box(-bleed, -bleed, m_rules.size.width + 2 * bleed, m_rules.size.height + 2 * bleed);
  const QRectF view = m_toCard.inverted().mapRect(box);
  m_side.artwork = CardArtwork(m_reader.drawing(view, box.size() / 100.0), box);
  cairo_surface_t* tiny = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 86, 54);
  cairo_t* cairo = cairo_create(tiny);
  cairo_scale(cairo, 86 / box.width(), 54 / box.height());
  if (!m_side.artwork.draw(cairo))
    fault({}, 0,
          message(
              QT_TRANSLATE_NOOP("core", "The drawing asks for more than can be printed. Make it simpler.")));
  cairo_destroy(cairo);
  cairo_surface_destroy(tiny);
}

QString shippedFolder() { return QStringLiteral(":/cards"); }

QString endingOf(CardSide side) {
  return side == CardSide::Front ? QStringLiteral(".front.svg") : QStringLiteral(".back.svg");
}

Result<QByteArray> readSide(const QString& name, CardSide side, const QString& folder) {
  const QString leaf = name + endingOf(side);
  for (const QString& each : {folder, shippedFolder()}) {
    if (each.isEmpty() || name.contains(u'/')) continue;
    QFile file(QDir(each).filePath(leaf));
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
  }
  return refuse(notFound(
      "template", message(QT_TRANSLATE_NOOP("core", "There is no template “%1” (%2)."), {name, leaf})));
}

}  // namespace

QString TemplateFault::text() const {
  const QString words = message.text();
  if (line == 0) return element.isEmpty() ? words : element + QStringLiteral(": ") + words;
  const Message where =
      element.isEmpty()
          ? ::message(QT_TRANSLATE_NOOP("core", "Line %1: %2"), {QString::number(line), words})
          : ::message(QT_TRANSLATE_NOOP("core", "Line %1, %2: %3"), {QString::number(line), element, words});
  return where.text();
}

PaperSize cardSize() { return {8560, 5398}; }
PaperUnit cardBleed() { return millimetres(1); }
PaperUnit leastQrSide() { return 41 * 42; }
PaperUnit qrQuietZone() { return 4 * 42; }

PaperUnit smallestSizeOf(const QString& place) {
  return place == u"name" ? millimetres(3.2) : millimetres(2.1);
}

TemplateRules cardRules(CardSide side) {
  const QStringList front{QStringLiteral("photo"), QStringLiteral("name"), QStringLiteral("sex"),
                          QStringLiteral("registration-number"), QStringLiteral("card-number")};
  const QStringList back{QStringLiteral("qr"), QStringLiteral("barcode")};
  return {cardSize(), cardBleed(), millimetres(3), millimetres(2.1), side == CardSide::Front ? front : back,
          false};
}

TemplateSide readTemplate(const QByteArray& svg, const TemplateRules& rules) {
  return TemplateBuilder(rules).build(svg);
}

QString ownTemplateFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/shiming/card-templates");
}

Result<CardTemplate> loadCardTemplate(const QString& name, const QString& folder) {
  CardTemplate loaded;
  loaded.name = name;
  for (const CardSide side : {CardSide::Front, CardSide::Back}) {
    const auto svg = readSide(name, side, folder);
    if (!svg) return refuse(svg.error());
    (side == CardSide::Front ? loaded.front : loaded.back) = readTemplate(*svg, cardRules(side));
  }
  return loaded;
}

QStringList cardTemplateNames(const QString& folder) {
  QStringList names;
  for (const QString& each : {shippedFolder(), folder}) {
    if (each.isEmpty()) continue;
    for (const QString& leaf :
         QDir(each).entryList({u'*' + endingOf(CardSide::Front)}, QDir::Files, QDir::Name))
      if (const QString name = leaf.chopped(endingOf(CardSide::Front).size()); !names.contains(name))
        names.append(name);
  }
  return names;
}

QString standardCardTemplate() { return QStringLiteral("standard"); }
