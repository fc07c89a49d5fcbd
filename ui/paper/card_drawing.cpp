#include "paper/card_drawing.h"

#include <QImage>
#include <cmath>

namespace {

constexpr double kLineHeight = 1.16;  // of the em, between two baselines of a name
constexpr double kAscent = 0.88;
constexpr double kStep = 5;  // 0.05 mm: sizes are tried in these steps

QString sexInChinese(Sex sex) {
  return sex == Sex::Male ? QStringLiteral("男") : sex == Sex::Female ? QStringLiteral("女") : QString();
}

/// The words of the office in what stands on every card.
QString filledFor(QString words, const CardFace& face) {
  return words.replace(QStringLiteral("{office}"), face.officeName)
      .replace(QStringLiteral("{city}"), face.city)
      .replace(QStringLiteral("{phone}"), face.phone)
      .replace(QStringLiteral("{address}"), face.address);
}

/// Whether the words are the same on all cards of an office.
bool isOfOffice(const TemplateText& text) {
  return text.place.isEmpty() || text.place == u"office" || text.place == u"city" || text.place == u"phone" ||
         text.place == u"address";
}

QString wordsOf(const TemplateText& text, const CardFace& face) {
  if (text.place.isEmpty()) return filledFor(text.words, face);
  if (text.place == u"name") return face.name;
  if (text.place == u"sex") return sexInChinese(face.sex);
  if (text.place == u"registration-number") return groupedRegistrationNumber(face.registrationNumber);
  if (text.place == u"card-number") return groupedCardNumber(face.cardNumber);
  if (text.place == u"issued") return face.issued.toString(QStringLiteral("yyyy-MM"));
  if (text.place == u"office") return face.officeName;
  if (text.place == u"city") return face.city;
  if (text.place == u"phone") return face.phone;
  return face.address;
}

/// Where a line may be parted nearest its middle: after a dot or a blank where there is one, else between
/// signs.
qsizetype middleOf(const QString& words) {
  const auto signs = words.toUcs4();
  const qsizetype middle = (signs.size() + 1) / 2;
  qsizetype best = middle;
  qsizetype nearest = signs.size() / 4 + 1;
  for (qsizetype i = 1; i < signs.size(); ++i) {
    const bool parts = signs[i - 1] == U'·' || signs[i - 1] == U' ';
    if (parts && std::abs(i - middle) < nearest) nearest = std::abs((best = i) - middle);
  }
  return QString::fromUcs4(reinterpret_cast<const char32_t*>(signs.constData()), best).size();
}

double sizeWithin(double width, double widest, double size) {
  if (width * size <= widest || width == 0) return size;
  return std::floor(widest / width / kStep) * kStep;
}

void drawText(CardCanvas& canvas, CardShaper& shaper, const TemplateText& text, const QString& words) {
  const FittedText fit = fitted(shaper, text, words);
  double baseline = text.start.y();
  if (fit.lines.size() > 1)  // in the middle of the box, for it has the room of two
    baseline = text.box.center().y() - kLineHeight * fit.size + kAscent * fit.size +
               (kLineHeight - 1) * fit.size / 2;
  for (const CardLine& line : fit.lines) {
    const double width = line.width * fit.size;
    const double left = text.anchor == TextAnchor::Start    ? text.start.x()
                        : text.anchor == TextAnchor::Middle ? text.start.x() - width / 2
                                                            : text.start.x() - width;
    canvas.line(line, {left, baseline}, fit.size, text.colour);
    baseline += kLineHeight * fit.size;
  }
}

void drawBarcode(CardCanvas& canvas, const QString& number, const QRectF& box) {
  const BarcodeBars code = code128(number);
  if (code.modules == 0) return;
  const double module = box.width() / code.modules;
  QVector<QRectF> bars;
  for (const auto& [begin, width] : code.bars)
    bars.append({box.x() + begin * module, box.y(), width * module, box.height()});
  canvas.fill(bars, 0xFF000000);
}

void drawQr(CardCanvas& canvas, const QByteArray& text, const QRectF& box) {
  const QrModules code = text.isEmpty() ? QrModules() : qrModules(text);
  if (code.side == 0) return;
  const double quiet = box.width() / code.side * 4;
  canvas.fill({box.adjusted(-quiet, -quiet, quiet, quiet)}, 0xFFFFFFFF);
  canvas.modules(code, box);
}

/// The largest part of the photo with the shape of its place would cut faces; it is scaled into it instead.
QRectF photoWithin(const CardPhoto& photo, const QRectF& box) {
  const QSizeF size = QSizeF(photo.width, photo.height).scaled(box.size(), Qt::KeepAspectRatio);
  return {box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2,
          size.width(), size.height()};
}

bool photoIsWhole(const QByteArray& jpeg) {
  return photoOf(jpeg).has_value() && !QImage::fromData(jpeg, "jpeg").isNull();
}

}  // namespace

QString inFours(const QString& digits) {
  QString grouped;
  for (qsizetype i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % 4 == 0) grouped += u' ';
    grouped += digits[i];
  }
  return grouped;
}

QString groupedCardNumber(const QString& digits) { return inFours(digits); }

QString groupedRegistrationNumber(const QString& digits) {
  if (digits.size() != 14) return digits;
  return digits.left(4) + u' ' + digits.mid(4, 2) + u' ' + digits.mid(6, 7) + u' ' + digits.mid(13);
}

FittedText fitted(CardShaper& shaper, const TemplateText& text, const QString& words) {
  const double least =
      text.place.isEmpty() ? text.size : std::min<double>(smallestSizeOf(text.place), text.size);
  const CardLine whole = shaper.line(words, text.bold, text.spacing);
  // Words of the template itself are as wide as they are.
  const bool fixed = text.place.isEmpty() && words == text.words;
  const double widest = fixed ? whole.width * text.size : text.box.width();
  FittedText one{{whole}, sizeWithin(whole.width, widest, text.size), true};
  if (one.size >= text.size || one.size >= least * 1.5) return one;
  const double highest = text.box.height() / (2 * kLineHeight);
  if (highest >= least && words.size() > 3) {
    const qsizetype middle = middleOf(words);
    const CardLine upper = shaper.line(words.left(middle), text.bold, text.spacing);
    const CardLine lower = shaper.line(words.mid(middle), text.bold, text.spacing);
    const double size = std::min({sizeWithin(std::max(upper.width, lower.width), text.box.width(), text.size),
                                  std::floor(highest / kStep) * kStep});
    if (size > one.size) one = {{upper, lower}, size, true};
  }
  one.fits = one.size >= least;
  one.size = std::max(one.size, least);
  return one;
}

void drawGround(CardCanvas& canvas, CardShaper& shaper, const TemplateSide& side, const CardFace& office) {
  canvas.artwork(side.artwork);
  for (const TemplateText& text : side.texts)
    if (isOfOffice(text)) drawText(canvas, shaper, text, wordsOf(text, office));
}

const TemplateSide& CardDrawing::sideOf(CardSide side) const {
  return side == CardSide::Front ? m_template.front : m_template.back;
}

/// The drawing and the words that all cards of an office share: put into the file once.
const CardStamp& CardDrawing::ground(const CardFace& face, CardSide side) {
  const QString key = QStringList{QString::number(static_cast<int>(side)), face.officeName, face.city,
                                  face.phone, face.address}
                          .join(QChar(0x1F));
  const auto known = m_grounds.constFind(key);
  if (known != m_grounds.constEnd()) return *known;
  const TemplateSide& from = sideOf(side);
  CardFace office;
  office.officeName = face.officeName;
  office.city = face.city;
  office.phone = face.phone;
  office.address = face.address;
  CardStamp stamp;
  stamp.number = static_cast<int>(m_grounds.size()) + 1;
  stamp.box = from.artwork.box();
  stamp.draw = [&from, office, &shaper = m_shaper](CardCanvas& canvas) {
    drawGround(canvas, shaper, from, office);
  };
  return *m_grounds.insert(key, stamp);
}

void CardDrawing::draw(CardCanvas& canvas, const CardFace& face, CardSide side) {
  const TemplateSide& from = sideOf(side);
  canvas.stamp(ground(face, side));
  for (auto box = from.boxes.constBegin(); box != from.boxes.constEnd(); ++box) {
    if (box.key() == u"photo") {
      if (const auto photo = photoOf(face.photo)) canvas.photo(*photo, photoWithin(*photo, *box));
    } else if (box.key() == u"qr") {
      drawQr(canvas, face.code, *box);
    } else {
      drawBarcode(canvas, face.cardNumber, *box);
    }
  }
  for (const TemplateText& text : from.texts)
    if (!isOfOffice(text)) drawText(canvas, m_shaper, text, wordsOf(text, face));
}

QVector<CardProblem> CardDrawing::problems(const CardFace& face) {
  QVector<CardProblem> all;
  const auto tell = [&all](CardFault kind, const QString& place, const Message& message) {
    all.append({kind, place, message});
  };
  for (const TemplateSide* side : {&m_template.front, &m_template.back}) {
    for (const TemplateText& text : side->texts) {
      const QString words = wordsOf(text, face);
      for (const QString& sign : m_shaper.undrawableIn(words, text.bold))
        tell(CardFault::Undrawable, text.place,
             message(QT_TRANSLATE_NOOP("core",
                                       "No font on this computer can draw “%1”; the card would say a code "
                                       "instead."),
                     {sign}));
      if (!fitted(m_shaper, text, words).fits)
        tell(CardFault::TooLong, text.place,
             message(QT_TRANSLATE_NOOP("core", "“%1” is too long for its place on the card."), {words}));
    }
    const bool wantsPhoto = side->boxes.contains(QStringLiteral("photo"));
    if (wantsPhoto && face.photo.isEmpty())
      tell(CardFault::NoPhoto, QStringLiteral("photo"),
           message(QT_TRANSLATE_NOOP("core", "There is no photo.")));
    else if (wantsPhoto && !photoIsWhole(face.photo))
      tell(CardFault::BrokenPhoto, QStringLiteral("photo"),
           message(QT_TRANSLATE_NOOP("core", "The photo is damaged. Take it again.")));
    if (const auto qr = side->boxes.constFind(QStringLiteral("qr")); qr != side->boxes.constEnd()) {
      constexpr double leastModule = 42 - 0.5;
      const QrModules code = qrModules(face.code);
      if (face.code.isEmpty())
        tell(CardFault::NoCode, qr.key(), message(QT_TRANSLATE_NOOP("core", "The card has no signed code.")));
      else if (code.side == 0 || qr->width() / code.side < leastModule)
        tell(CardFault::CodeTooLong, qr.key(),
             message(QT_TRANSLATE_NOOP("core", "The signed code is too long to be read from a card.")));
    }
    if (side->boxes.contains(QStringLiteral("barcode")) && code128(face.cardNumber).modules == 0)
      tell(CardFault::NoBarcode, QStringLiteral("barcode"),
           message(QT_TRANSLATE_NOOP("core", "The card number cannot be written as a bar code.")));
  }
  return all;
}
