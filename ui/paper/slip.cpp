#include "paper/slip.h"

#include "paper/card_drawing.h"
#include "paper/slip_words.h"

namespace {

constexpr int kSmallestPercent = 50;

/// The measures of one format, in 0.01 mm.
struct Sheet {
  PaperUnit width;
  PaperUnit height;  ///< 0: as long as the text is
  PaperUnit margin;
  PaperUnit title;
  PaperUnit body;
  PaperUnit small;
  PaperUnit phone;
  PaperUnit gap;
  PaperUnit qrSide;

  Sheet shrunk(int percent) const {
    const auto part = [percent](PaperUnit size) { return size * percent / 100; };
    return {width, height, margin, part(title), part(body), part(small), part(phone), part(gap), qrSide};
  }
};

// A receipt printer of 80 mm prints 72 mm wide; at its 203 dpi a QR module of 25 + 8 in 21 mm is 5 dots.
Sheet sheetOf(SlipFormat format) {
  if (format == SlipFormat::A5) return {14800, 21000, 1300, 620, 400, 340, 560, 180, 2600};
  return {8000, 0, 400, 500, 340, 290, 480, 130, 2100};
}

/// Draws the slip from top to bottom; y() is where the next piece goes.
class SlipDrawing {
 public:
  SlipDrawing(Pen& pen, const SlipData& slip, const SlipOptions& options, const Sheet& sheet)
      : m_pen(pen),
        m_slip(slip),
        m_options(options),
        m_sheet(sheet),
        m_words(options.language == SlipLanguage::Chinese),
        m_left(sheet.margin),
        m_right(sheet.width - sheet.margin),
        m_y(sheet.margin) {}

  PaperUnit draw() {
    head();
    who();
    whatHeHas();
    card();
    howToUse();
    whomToCall();
    return m_y + m_sheet.margin;
  }

 private:
  PenStyle body(bool bold = false) const { return {m_sheet.body, bold, false, 0.0}; }
  PenStyle small() const { return {m_sheet.small, false, false, 0.15}; }
  void paragraph(const QString& text, const PenStyle& style) {
    m_y += m_pen.text(text, style, m_left, m_right, m_y);
  }
  void rule(bool dashed) {
    m_y += m_sheet.gap;
    m_pen.line(m_left, m_right, m_y, dashed ? 15 : 25, dashed);
    m_y += m_sheet.gap;
  }
  QDate day() const { return dateInChina(m_slip.at); }
  const Assignment* work() const;

  void head();
  void who();
  QString nameAndSex(const PersonData& person) const;
  void field(const QString& label, const QString& value, PaperUnit labelWidth);
  void whatHeHas();
  void function(const Entitlement& entitlement);
  void card();
  QString cardSentence() const;
  QString waitingSentence(const Card& card) const;
  void howToUse();
  void whomToCall();
  void foot(PaperUnit right);

  Pen& m_pen;
  const SlipData& m_slip;
  const SlipOptions& m_options;
  Sheet m_sheet;
  SlipWords m_words;
  PaperUnit m_left;
  PaperUnit m_right;
  PaperUnit m_y;
};

/// The assignment of the day; where several are open the one entered last, for that is why he came.
const Assignment* SlipDrawing::work() const {
  const Assignment* found = nullptr;
  for (const Assignment& assignment : m_slip.record.assignments)
    if (assignment.isOpen() && (!found || assignment.enteredAt > found->enteredAt)) found = &assignment;
  return found;
}

void SlipDrawing::head() {
  paragraph(m_words.say(QT_TRANSLATE_NOOP("slip", "Slip of real-name registration")),
            {m_sheet.title, true, true, 0.0});
  m_y += m_sheet.gap / 3;
  paragraph(m_slip.officeName, {m_sheet.small, false, true, 0.15});
  rule(false);
}

void SlipDrawing::field(const QString& label, const QString& value, PaperUnit labelWidth) {
  const PaperUnit labelHeight =
      m_pen.text(label, small(), m_left, m_left + labelWidth, m_y + (m_sheet.body - m_sheet.small) / 2);
  const PaperUnit height = m_pen.text(value, body(), m_left + labelWidth + m_sheet.gap, m_right, m_y);
  m_y += std::max(labelHeight, height) + m_sheet.gap / 4;
}

QString SlipDrawing::nameAndSex(const PersonData& person) const {
  constexpr char16_t wideBlank = 0x3000;
  return person.sex == Sex::Unknown ? person.name
                                    : person.name + QChar(wideBlank) + m_words.say(nameOf(person.sex));
}

void SlipDrawing::who() {
  const Worker& worker = m_slip.record.worker;
  QVector<QPair<QString, QString>> lines = {
      {m_words.say(QT_TRANSLATE_NOOP("slip", "Name")), nameAndSex(worker.person)},
      {m_words.say(QT_TRANSLATE_NOOP("slip", "Registration no.")), inFours(worker.number)}};
  if (const Assignment* now = work()) {
    const QString manager =
        now->managerPhone.isEmpty() ? now->managerName : now->managerName + u' ' + now->managerPhone;
    lines += {{m_words.say(QT_TRANSLATE_NOOP("slip", "Site")), now->projectName},
              {m_words.say(QT_TRANSLATE_NOOP("slip", "Employer")), now->employerName},
              {m_words.say(QT_TRANSLATE_NOOP("slip", "Manager")), manager},
              {m_words.say(QT_TRANSLATE_NOOP("slip", "There from")), m_words.date(now->beginsOn)}};
  } else {
    lines += {{m_words.say(QT_TRANSLATE_NOOP("slip", "Site")),
               m_words.say(QT_TRANSLATE_NOOP("slip", "You are on no site now."))}};
  }
  PaperUnit labelWidth = 0;
  for (const auto& line : lines) labelWidth = std::max(labelWidth, m_pen.widthOf(line.first, small()));
  for (const auto& [label, value] : lines)
    if (!value.isEmpty()) field(label, value, labelWidth);
}

void SlipDrawing::whatHeHas() {
  rule(true);
  paragraph(m_words.say(QT_TRANSLATE_NOOP("slip", "What you have on %1"), {m_words.date(day())}), body(true));
  m_y += m_sheet.gap / 2;
  for (const Entitlement& entitlement : m_slip.entitlements) function(entitlement);
}

void SlipDrawing::function(const Entitlement& entitlement) {
  const PaperMark mark = entitlement.answer == Answer::Yes  ? PaperMark::Yes
                         : entitlement.answer == Answer::No ? PaperMark::No
                                                            : PaperMark::Evidence;
  const PaperUnit indent = m_sheet.body * 3 / 2;
  const QString words =
      m_words.say(QT_TRANSLATE_NOOP("slip", "%1: %2"),
                  {m_words.nameOf(entitlement.function), m_words.nameOf(entitlement.answer)});
  m_pen.mark(mark, m_left, m_y + m_sheet.body / 4, m_sheet.body);
  m_y += m_pen.text(words, body(true), m_left + indent, m_right, m_y);
  if (!entitlement.sentence.isEmpty())
    m_y += m_pen.text(m_words.say(entitlement.sentence), small(), m_left + indent, m_right, m_y);
  m_y += m_sheet.gap / 3;
}

QString SlipDrawing::waitingSentence(const Card& card) const {
  if (!card.dueOn.isValid())
    return m_words.say(QT_TRANSLATE_NOOP(
        "slip", "Free. The day follows when the year's holidays are announced; we tell you."));
  if (!card.deskDueOn.isValid())
    return m_words.say(QT_TRANSLATE_NOOP("slip", "Free. In your hand by %1."), {m_words.date(card.dueOn)});
  return m_words.say(QT_TRANSLATE_NOOP("slip", "Free. In your hand by %1; at our pick-up desk from %2."),
                     {m_words.date(card.dueOn), m_words.date(card.deskDueOn)});
}

QString SlipDrawing::cardSentence() const {
  for (const Card& card : m_slip.record.cards) {
    switch (card.state) {
      case CardState::Active:
        return m_words.say(QT_TRANSLATE_NOOP("slip", "Your card %1 goes on; no new one is needed."),
                           {groupedCardNumber(card.number)});
      case CardState::AtDesk:
        return m_words.say(
            QT_TRANSLATE_NOOP("slip", "Your card is ready. Please fetch it at our pick-up desk."));
      case CardState::Requested:
      case CardState::Queued:
      case CardState::InBatch:
      case CardState::Printed:
      case CardState::Personalised:
        return waitingSentence(card);
      default:
        break;  // lost, replaced, spoiled …: an older one may still be the one that holds
    }
  }
  return m_words.say(QT_TRANSLATE_NOOP("slip", "You have no valid card. Ask us for one; it is free."));
}

void SlipDrawing::card() {
  rule(true);
  paragraph(m_words.say(QT_TRANSLATE_NOOP("slip", "Your Citizen Card")), body(true));
  paragraph(cardSentence(), body());
}

void SlipDrawing::howToUse() {
  m_y += m_sheet.gap;
  paragraph(m_words.say(QT_TRANSLATE_NOOP("slip", "How to use it")), body(true));
  for (const char* rule :
       {QT_TRANSLATE_NOOP(
            "slip",
            "At the gate: hold it up when you come and when you go. Each day is proof for wages and injury."),
        QT_TRANSLATE_NOOP("slip", "Wages come to this card. Keep it yourself; nobody may keep it for you."),
        QT_TRANSLATE_NOOP("slip", "Hurt or ill: take it to the hospital and call us."),
        QT_TRANSLATE_NOOP("slip", "After you leave the site only bus and park remain."),
        QT_TRANSLATE_NOOP("slip", "New site? Come here first, then you are covered."),
        QT_TRANSLATE_NOOP("slip", "Card lost? Tell us at once.")}) {
    m_pen.text(QStringLiteral("·"), body(), m_left, m_left + m_sheet.body, m_y);
    m_y += m_pen.text(m_words.say(rule), small(), m_left + m_sheet.body, m_right, m_y) + m_sheet.gap / 5;
  }
}

void SlipDrawing::foot(PaperUnit right) {
  const QString time = dateTimeInChina(m_slip.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
  QStringList lines = {m_words.say(QT_TRANSLATE_NOOP("slip", "Receipt %1"), {m_slip.receipt}),
                       m_words.say(QT_TRANSLATE_NOOP("slip", "Clerk %1  %2"), {m_slip.clerk, time})};
  if (m_options.copy > 1)
    lines += m_words.say(QT_TRANSLATE_NOOP("slip", "Copy %1"), {QString::number(m_options.copy)});
  for (const QString& line : lines) m_y += m_pen.text(line, small(), m_left, right, m_y);
}

void SlipDrawing::whomToCall() {
  rule(true);
  const PaperUnit top = m_y;
  const PaperUnit textRight = m_right - m_sheet.qrSide;
  const bool hasPhone = !m_slip.officePhone.isEmpty();
  m_y += m_pen.text(
      hasPhone
          ? m_words.say(QT_TRANSLATE_NOOP("slip", "Wages unpaid, hurt, card kept from you? Call"))
          : m_words.say(QT_TRANSLATE_NOOP("slip", "Wages unpaid, hurt, card kept from you? Come to us.")),
      body(), m_left, textRight, m_y);
  if (hasPhone)
    m_y += m_pen.text(m_slip.officePhone, {m_sheet.phone, true, false, 0.0}, m_left, textRight, m_y);
  m_y += m_sheet.gap / 2;
  foot(textRight);
  // The quiet zone is part of the square; its right edge may lie over the margin, which is white.
  if (m_pen.qrCode(slipQrContent(m_slip), textRight, top, m_sheet.qrSide))
    m_y = std::max(m_y, top + m_sheet.qrSide);
  if (!m_pen.undrawable().isEmpty()) {
    m_y += m_sheet.gap / 2;
    paragraph(
        m_words.say(QT_TRANSLATE_NOOP(
            "slip", "[U+…] stands for a character that this printer's fonts lack; the register has it.")),
        small());
  }
}

struct SlipPage {
  PageDrawing draw;
  PaperSize size;
  QStringList undrawable;
};

SlipPage pageWith(const SlipData& slip, const SlipOptions& options, const Sheet& sheet) {
  SlipPage page;
  page.draw = [&slip, options, sheet](Pen& pen) { return SlipDrawing(pen, slip, options, sheet).draw(); };
  page.size = {sheet.width,
               measurePage(page.draw, options.language == SlipLanguage::Chinese, &page.undrawable)};
  return page;
}

/// On a sheet of fixed height the letters shrink until everything stands on it.
SlipPage pageOf(const SlipData& slip, const SlipOptions& options) {
  const Sheet sheet = sheetOf(options.format);
  SlipPage page = pageWith(slip, options, sheet);
  for (int percent = 95; sheet.height > 0 && page.size.height > sheet.height && percent >= kSmallestPercent;
       percent -= 5)
    page = pageWith(slip, options, sheet.shrunk(percent));
  if (sheet.height > 0) page.size.height = sheet.height;
  return page;
}

}  // namespace

QString codeOf(SlipFormat format) {
  return format == SlipFormat::A5 ? QStringLiteral("a5") : QStringLiteral("80mm");
}

bool fromCode(const QString& code, SlipFormat& format) {
  if (code == QLatin1String("a5")) return format = SlipFormat::A5, true;
  if (code == QLatin1String("80mm")) return format = SlipFormat::Roll80, true;
  return false;
}

QByteArray slipQrContent(const SlipData& slip) {
  return (slip.receipt + u' ' + slip.record.worker.number).toUtf8().trimmed();
}

QByteArray slipPdf(const SlipData& slip, const SlipOptions& options) {
  const SlipPage page = pageOf(slip, options);
  const SlipWords words(options.language == SlipLanguage::Chinese);
  const QString title = words.say("Slip of real-name registration") + u' ' + slip.receipt;
  return pageAsPdf(page.draw, page.size, options.language == SlipLanguage::Chinese,
                   {title, slip.officeName, slip.at.milliseconds});
}

QImage slipPicture(const SlipData& slip, const SlipOptions& options, qreal dotsPerInch) {
  const SlipPage page = pageOf(slip, options);
  return pageAsPicture(page.draw, page.size, options.language == SlipLanguage::Chinese, dotsPerInch);
}

PageDrawing slipDrawing(const SlipData& slip, const SlipOptions& options) {
  return pageOf(slip, options).draw;
}

PaperSize slipSize(const SlipData& slip, const SlipOptions& options) { return pageOf(slip, options).size; }

QStringList undrawable(const SlipData& slip, const SlipOptions& options) {
  return pageOf(slip, options).undrawable;
}
