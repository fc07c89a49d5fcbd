#include "paper/svg_reader.h"

#include <QBuffer>
#include <QColor>
#include <QImageReader>
#include <QRegularExpression>

namespace {

constexpr qsizetype kLargestFile = 4 * 1024 * 1024;
constexpr int kMostElements = 20'000;
constexpr int kDeepest = 64;
constexpr qint64 kMostDrawn = 100'000;
constexpr qint64 kLargestPicture = 25'000'000;  // pixels
constexpr double kPixelsPerMillimetre = 96.0 / 25.4;
const QString kSvgSpace = QStringLiteral("http://www.w3.org/2000/svg");

/// Blanks of XML as one; the wide blank of Chinese is a sign like any other.
QString withoutXmlBlanks(QString text) {
  static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));
  return text.replace(blanks, QStringLiteral(" "));
}

double pixelsOf(const QString& unit) {
  static const QMap<QString, double> units{{QString(), 1},
                                           {QStringLiteral("px"), 1},
                                           {QStringLiteral("mm"), kPixelsPerMillimetre},
                                           {QStringLiteral("cm"), 10 * kPixelsPerMillimetre},
                                           {QStringLiteral("in"), 96},
                                           {QStringLiteral("pt"), 96.0 / 72},
                                           {QStringLiteral("pc"), 16}};
  return units.value(unit, 0);
}

QVector<double> numbersOf(const QString& text) {
  static const QRegularExpression number(QStringLiteral("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?"));
  QVector<double> numbers;
  for (auto found = number.globalMatch(text); found.hasNext();)
    numbers.append(found.next().captured().toDouble());
  return numbers;
}

QTransform oneTransform(const QString& kind, const QVector<double>& n) {
  if (kind == u"translate") return QTransform::fromTranslate(n.value(0), n.value(1));
  if (kind == u"scale") return QTransform::fromScale(n.value(0), n.size() > 1 ? n[1] : n.value(0));
  if (kind == u"matrix" && n.size() == 6) return QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
  if (kind == u"rotate") {
    QTransform turned = QTransform::fromTranslate(n.value(1), n.value(2));
    turned.rotate(n.value(0));
    return turned.translate(-n.value(1), -n.value(2));
  }
  return QTransform(1, 0.5, 0, 1, 0, 0);  // skewed, or unknown: no place for words either way
}

QTransform transformOf(const QString& text) {
  static const QRegularExpression step(QStringLiteral("(\\w+)\\s*\\(([^)]*)\\)"));
  QTransform all;
  for (auto found = step.globalMatch(text); found.hasNext();) {
    const auto one = found.next();
    all = oneTransform(one.captured(1), numbersOf(one.captured(2))) * all;
  }
  return all;
}

}  // namespace

QString SvgReader::attribute(const char* name) const {
  return m_in.attributes().value(QLatin1String(name)).toString();
}

QString SvgReader::shown() const {
  const QString id = attribute("id");
  return id.isEmpty() ? u'<' + m_in.name().toString() + u'>' : id;
}

void SvgReader::fault(const QString& element, const Message& message, int line) {
  constexpr int enough = 50;
  if (m_faults.size() < enough)
    m_faults.append({element, line < 0 ? static_cast<int>(m_in.lineNumber()) : line, message});
}

double SvgReader::length(const QString& text, double otherwise) {
  static const QRegularExpression form(QStringLiteral("^\\s*([-+.\\deE]+?)\\s*(px|mm|cm|in|pt|pc)?\\s*$"));
  const auto match = form.match(text);
  bool ok = false;
  const double value = match.captured(1).toDouble(&ok);
  return ok ? value * pixelsOf(match.captured(2)) : otherwise;
}

bool SvgReader::read(const QByteArray& svg) {
  if (svg.size() > kLargestFile) {
    fault({},
          message(QT_TRANSLATE_NOOP("core", "The file is larger than %1 MB. Take large pictures out of it."),
                  {QString::number(kLargestFile / 1024 / 1024)}),
          0);
    return false;
  }
  m_in.addData(svg);
  m_out = std::make_unique<QXmlStreamWriter>(&m_drawn);
  while (!m_in.atEnd()) {
    const auto token = m_in.readNext();
    if (token == QXmlStreamReader::DTD && refuseDocument()) return false;
    if (token == QXmlStreamReader::StartElement) {
      if (++m_elements > kMostElements || m_levels.size() >= kDeepest) {
        fault(shown(), message(QT_TRANSLATE_NOOP("core",
                                                 "The drawing has too many elements, or too many within "
                                                 "one another. Make it simpler.")));
        return false;
      }
      open();
    } else if (token == QXmlStreamReader::EndElement) {
      if (m_levels.takeLast().written) m_out->writeEndElement();
    } else if (token == QXmlStreamReader::Characters) {
      characters(m_in.text());
    }
  }
  QHash<QString, qint64> known;
  if (drawnWithin({}, known) >= kMostDrawn) {
    fault(
        {},
        message(QT_TRANSLATE_NOOP("core", "The drawing asks for more than can be printed. Make it simpler.")),
        0);
    return false;
  }
  if (!m_in.hasError() && m_size.isValid()) return true;
  if (m_in.hasError() || m_elements == 0)
    fault({},
          message(QT_TRANSLATE_NOOP("core", "This is no SVG that can be read: it is damaged or cut off.")));
  return false;
}

/// A declaration of entities is how a small file becomes a huge one, or reads another.
bool SvgReader::refuseDocument() {
  if (!m_in.text().contains(u'[') && m_in.entityDeclarations().isEmpty()) return false;
  fault(QStringLiteral("<!DOCTYPE>"),
        message(QT_TRANSLATE_NOOP("core", "Entities are not allowed in a template. Save it as plain SVG.")));
  return true;
}

void SvgReader::open() {
  Level level = m_levels.isEmpty() ? Level() : m_levels.last();
  level.written = level.inStyleSheet = false;
  const QStringView name = m_in.name();
  const bool drawn = m_in.namespaceUri() == kSvgSpace;
  if (m_levels.isEmpty()) {
    openRoot(level);
    m_levels.append(level);
    return;
  }
  if (drawn) checkElement();
  checkReferences();
  countUses(level.id = attribute("id"));
  level.transform = transformOf(attribute("transform")) * level.transform;
  readStyle(level);
  level.defines =
      level.defines || name == u"defs" || name == u"clipPath" || name == u"mask" || name == u"symbol";
  const bool isPlace = m_places.contains(attribute("id"));
  if (drawn && (name == u"text" || level.inText))
    level.unseen ? void(level.inText = true) : openText(level);
  else if (isPlace)
    openBox(level);
  level.hidden = level.hidden || !drawn || level.inText || isPlace || name == u"script" ||
                 name == u"foreignObject" || name == u"metadata" || name == u"title" || name == u"desc";
  level.inStyleSheet = drawn && name == u"style";
  if (!level.hidden) {
    m_out->writeStartElement(name.toString());
    m_out->writeAttributes(m_in.attributes());
    level.written = true;
  }
  m_levels.append(level);
}

void SvgReader::openRoot(Level& level) {
  if (m_in.name() != u"svg" || m_in.namespaceUri() != kSvgSpace) {
    fault(shown(),
          message(QT_TRANSLATE_NOOP("core", "This is no SVG: it must begin with <svg> of SVG's namespace.")));
    level.hidden = true;
    return;
  }
  const double width = length(attribute("width"), 0) / kPixelsPerMillimetre;
  const double height = length(attribute("height"), 0) / kPixelsPerMillimetre;
  const QVector<double> view = numbersOf(attribute("viewBox"));
  if (width <= 0 || height <= 0) {
    fault(shown(), message(QT_TRANSLATE_NOOP("core", "Width and height must be there, in mm.")));
    return;
  }
  m_size = {width, height};
  m_view = view.size() == 4 ? QRectF(view[0], view[1], view[2], view[3])
                            : QRectF(0, 0, width * kPixelsPerMillimetre, height * kPixelsPerMillimetre);
  if (m_view.isEmpty()) {
    fault(shown(), message(QT_TRANSLATE_NOOP("core", "The viewBox has no size.")));
    m_size = {};
  }
  readStyle(level);
  checkReferences();
}

QByteArray SvgReader::drawing(const QRectF& view, const QSizeF& sizeInMillimetres) const {
  const QString head = QStringLiteral(
                           "<svg xmlns=\"%1\" width=\"%2mm\" height=\"%3mm\" preserveAspectRatio=\"none\" "
                           "viewBox=\"%4 %5 %6 %7\">")
                           .arg(kSvgSpace)
                           .arg(sizeInMillimetres.width())
                           .arg(sizeInMillimetres.height())
                           .arg(view.x(), 0, 'f', 5)
                           .arg(view.y(), 0, 'f', 5)
                           .arg(view.width(), 0, 'f', 5)
                           .arg(view.height(), 0, 'f', 5);
  return head.toUtf8() + m_drawn + "</svg>";
}

// ---- words and places --------------------------------------------------------------------------------

void SvgReader::openText(Level& level) {
  const QXmlStreamAttributes& given = m_in.attributes();
  const bool begins =
      !level.inText || given.hasAttribute(QLatin1String("x")) || given.hasAttribute(QLatin1String("y"));
  if (m_in.name() != u"text" && m_in.name() != u"tspan")
    fault(shown(), message(QT_TRANSLATE_NOOP("core",
                                             "Words along a path or in a frame are not printed. Make them a "
                                             "plain line.")));
  if (given.hasAttribute(QLatin1String("class")))
    fault(shown(), message(QT_TRANSLATE_NOOP("core",
                                             "Write the style of words at the element itself, not as a "
                                             "class.")));
  if (begins) {
    SvgWords words;
    words.line = static_cast<int>(m_in.lineNumber());
    const bool goesOn = level.inText && !m_words.isEmpty();
    // A part of a text that begins anew belongs to the text's place, unless it is one itself.
    const QString own = attribute("id");
    words.id = goesOn && !m_places.contains(own) ? m_words.last().id : own;
    const QPointF before = goesOn ? m_words.last().start : QPointF();
    words.start = {length(attribute("x").section(u' ', 0, 0), before.x()),
                   length(attribute("y").section(u' ', 0, 0), before.y())};
    words.transform = level.transform;
    if (goesOn && m_words.last().words.trimmed().isEmpty()) m_words.removeLast();
    m_words.append(words);
  }
  level.inText = true;
}

void SvgReader::openBox(Level& level) {
  SvgBox box;
  box.id = attribute("id");
  box.line = static_cast<int>(m_in.lineNumber());
  box.isRectangle = m_in.name() == u"rect" || m_in.name() == u"image";
  box.box = {length(attribute("x"), 0), length(attribute("y"), 0), length(attribute("width"), 0),
             length(attribute("height"), 0)};
  box.transform = level.transform;
  m_boxes.append(box);
}

void SvgReader::characters(const QStringView& text) {
  if (m_levels.isEmpty()) return;
  const Level& level = m_levels.last();
  if (level.inStyleSheet) {
    static const QRegularExpression outside(QStringLiteral("@import|url\\(\\s*['\"]?(?!#)"));
    if (outside.match(text).hasMatch())
      fault(QStringLiteral("<style>"),
            message(QT_TRANSLATE_NOOP("core",
                                      "It refers to something outside the file. Take it into the file.")));
    m_out->writeCharacters(text.toString());
  }
  if (!level.inText || m_words.isEmpty() || level.defines || level.unseen) return;
  SvgWords& words = m_words.last();
  const QString more = withoutXmlBlanks(text.toString());
  if (more.isEmpty() || (more == u" " && words.words.isEmpty())) return;
  if (words.words.trimmed().isEmpty())
    words.style = level.style;
  else if (more.trimmed().size() > 0 &&
           (words.style.fontSize != level.style.fontSize || words.style.bold != level.style.bold ||
            words.style.fill != level.style.fill))
    words.mixed = true;
  words.words += more;
}

void SvgReader::readStyle(Level& level) {
  static const QStringList names{QStringLiteral("font-size"),   QStringLiteral("font-weight"),
                                 QStringLiteral("text-anchor"), QStringLiteral("letter-spacing"),
                                 QStringLiteral("fill"),        QStringLiteral("display"),
                                 QStringLiteral("visibility")};
  for (const QString& name : names)
    if (const auto value = m_in.attributes().value(name); !value.isEmpty())
      applyStyle(level, name, value.toString());
  for (const QString& each : attribute("style").split(u';')) {
    const QString name = each.section(u':', 0, 0).trimmed();
    if (names.contains(name)) applyStyle(level, name, each.section(u':', 1).trimmed());
  }
}

void SvgReader::applyStyle(Level& level, const QString& name, const QString& value) {
  SvgStyle& style = level.style;
  if ((name == u"display" && value == u"none") || (name == u"visibility" && value == u"hidden"))
    level.unseen = true;
  if (name == u"font-size") style.fontSize = length(value, style.fontSize);
  if (name == u"letter-spacing") style.spacing = length(value, 0);
  if (name == u"font-weight") {
    constexpr int bolder = 600;
    style.bold = value.startsWith(u"bold") || value.toInt() >= bolder;
  }
  if (name == u"text-anchor")
    style.anchor = value == u"middle" ? TextAnchor::Middle
                   : value == u"end"  ? TextAnchor::End
                                      : TextAnchor::Start;
  if (name == u"fill" && value != u"none")
    if (const QColor colour(value); colour.isValid()) style.fill = colour.rgb();
}

// ---- what must not be there --------------------------------------------------------------------------

void SvgReader::checkElement() {
  const QStringView name = m_in.name();
  if (name == u"script" || name == u"foreignObject" || name == u"set" || name.startsWith(u"animate"))
    fault(shown(),
          message(QT_TRANSLATE_NOOP("core", "<%1> cannot be printed. Take it out."), {name.toString()}));
  if (name == u"filter")
    fault(shown(), message(QT_TRANSLATE_NOOP("core",
                                             "Blurring and other filters are not printed sharp. Take the "
                                             "filter out.")));
}

void SvgReader::checkReferences() {
  static const QRegularExpression outside(QStringLiteral("url\\(\\s*['\"]?\\s*(?!['\"]?#)"));
  static const QRegularExpression picture(QStringLiteral("^data:image/(png|jpeg);base64,"));
  for (const QXmlStreamAttribute& each : m_in.attributes()) {
    const QString value = each.value().toString().trimmed();
    const bool refers = each.name() == u"href" || each.name() == u"src";
    const auto inside = picture.match(value);
    const bool isHere = value.startsWith(u'#') || (inside.hasMatch() && m_in.name() == u"image");
    const bool ofSvg = m_in.namespaceUri() == kSvgSpace;
    if (ofSvg && ((refers && !isHere) || outside.match(value).hasMatch()))
      fault(shown(), message(QT_TRANSLATE_NOOP("core",
                                               "It refers to something outside the file (%1). Take it into "
                                               "the file."),
                             {value.left(60)}));
    else if (refers && inside.hasMatch())
      checkPicture(value.mid(inside.capturedLength()));
  }
}

void SvgReader::countUses(const QString& id) {
  QSet<QString> around{QString(), id};
  for (const Level& level : m_levels) around << level.id;
  const QString href =
      attribute("href").isEmpty()
          ? m_in.attributes()
                .value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"))
                .toString()
          : attribute("href");
  for (const QString& each : around) {
    ++m_within[each];
    if (m_in.name() == u"use") m_uses[each] << href.mid(1);
  }
}

/// Eight uses of eight uses … are a small file and a drawing without end.
qint64 SvgReader::drawnWithin(const QString& id, QHash<QString, qint64>& known) const {
  if (const auto found = known.constFind(id); found != known.constEnd()) return *found;
  known.insert(id, kMostDrawn);  // whoever comes back here draws itself
  qint64 sum = m_within.value(id);
  for (const QString& used : m_uses.value(id))
    if (sum < kMostDrawn) sum += drawnWithin(used, known);
  known.insert(id, std::min(sum, kMostDrawn));
  return std::min(sum, kMostDrawn);
}

void SvgReader::checkPicture(const QString& data) {
  QByteArray bytes = QByteArray::fromBase64(data.toLatin1());
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  const QSize size = QImageReader(&buffer).size();
  if (!size.isValid())
    fault(shown(), message(QT_TRANSLATE_NOOP("core", "The picture within it cannot be read.")));
  else if (static_cast<qint64>(size.width()) * size.height() > kLargestPicture)
    fault(shown(), message(QT_TRANSLATE_NOOP("core", "The picture within it has too many pixels (%1 × %2)."),
                           {QString::number(size.width()), QString::number(size.height())}));
}
