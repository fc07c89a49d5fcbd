// Papers of cards that need no batch: guide, poster, calibration page, and templates looked at and checked.
#include <QDateTime>
#include <QFileInfo>

#include "ctl/card_printing.h"
#include "ctl/input.h"
#include "ctl/written_file.h"
#include "paper/card_leaflet.h"
#include "paper/card_sheets.h"
#include "paper/demo_portrait.h"

namespace {

struct PaperWritten {
  QString file;
  QVector<QString> undrawable;  ///< characters on it that no font here has

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("file", s.file);
    v("undrawable", s.undrawable);
  }
};

struct FaultLine {
  QString side;  ///< "front", "back"
  QString element;
  int line = 0;
  Message fault;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("cardSide", s.side);
    v("element", s.element);
    v("line", s.line);
    v("fault", s.fault);
  }
};

struct TemplateState {
  QString name;
  bool sound = false;
  QVector<FaultLine> faults;

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("name", s.name);
    v("sound", s.sound);
    v("faults", s.faults);
  }
};

struct TemplatesAnswer {
  QVector<TemplateState> templates;
  QString file;  ///< of the preview

  template <class V, class S>
  static void fields(V& v, S& s) {
    v("templates", s.templates);
    v("file", s.file);
  }
};

QString option(const Arguments& arguments, const char* name) { return arguments.value(QLatin1String(name)); }

/// One of the words, the first where none was typed.
Outcome<QString> chosen(const Arguments& arguments, const char* name, const QStringList& words) {
  const QString typed = option(arguments, name);
  if (typed.isEmpty()) return words.first();
  if (words.contains(typed)) return typed;
  return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be one of: %2."))
                             .arg(QLatin1String(name), words.join(QStringLiteral(", "))),
                         QLatin1String(name)));
}

PdfFacts pdfFacts(const Session& session, const QString& title, const QString& author) {
  return {title, author, session.clock().now().milliseconds};
}

/// The office's words as typed; its name also from the office itself, where one is named.
Outcome<CardFace> officeFrom(Session& session, const Arguments& arguments) {
  CardFace office;
  office.officeName = option(arguments, "name");
  office.city = option(arguments, "city");
  office.phone = option(arguments, "phone");
  office.address = option(arguments, "address");
  if (office.phone.isEmpty())  // a paper that says whom to call and names nobody is worse than none
    return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--phone is missing: whom a worker calls.")),
                           QStringLiteral("phone")));
  if (!office.officeName.isEmpty()) return office;
  const auto open = session.office();
  if (!open) return fail(open.error());
  office.officeName = (*open)->officeName();
  return office;
}

Outcome<void> leaflet(Session& session, const Arguments& arguments, Leaflet kind) {
  const auto language = chosen(arguments, "language", {QStringLiteral("zh"), QStringLiteral("en")});
  if (!language) return fail(language.error());
  const auto size = chosen(arguments, "paper", {QStringLiteral("a4"), QStringLiteral("a3")});
  if (!size) return fail(size.error());
  const auto office = officeFrom(session, arguments);
  if (!office) return fail(office.error());
  const LeafletPaper paper{*language == u"zh", *size == u"a3", folderFrom(arguments)};
  const QString path = arguments.positional.first();
  const auto written = writeWhole(path, [&](QIODevice& file) {
    return writeLeaflet(file, kind, *office, paper,
                        pdfFacts(session, QFileInfo(path).baseName(), office->officeName));
  });
  if (!written) return written;
  const QStringList rare = undrawable(kind, *office, paper);
  session.output().answer(record::shapeOf<PaperWritten>(),
                          toJson(PaperWritten{path, {rare.begin(), rare.end()}}));
  return {};
}

Outcome<void> guide(Session& session, const Arguments& arguments) {
  return leaflet(session, arguments, Leaflet::Guide);
}

Outcome<void> poster(Session& session, const Arguments& arguments) {
  return leaflet(session, arguments, Leaflet::Poster);
}

// ---- calibration -------------------------------------------------------------------------------------

Outcome<void> readOffset(const Arguments& arguments, const char* name, double& offset) {
  const QString typed = option(arguments, name);
  bool ok = true;
  if (!typed.isEmpty()) offset = typed.toDouble(&ok);
  if (ok) return {};
  return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "--%1 must be a number of millimetres, such as -0.4."))
                             .arg(QLatin1String(name)),
                         QLatin1String(name)));
}

Outcome<CardLayout> layoutFrom(const Arguments& arguments) {
  const auto layout = chosen(arguments, "layout", {QStringLiteral("sheet"), QStringLiteral("card")});
  if (!layout) return fail(layout.error());
  return *layout == u"sheet" ? CardLayout::SheetOfTen : CardLayout::CardPrinter;
}

Outcome<void> calibration(Session& session, const Arguments& arguments) {
  const auto layout = layoutFrom(arguments);
  if (!layout) return fail(layout.error());
  const auto printing = printingFrom(arguments, *layout);
  if (!printing) return fail(printing.error());
  const QString path = arguments.positional.first();
  const auto written = writeWhole(path, [&](QIODevice& file) {
    const auto pages = writeCalibration(file, *printing, pdfFacts(session, QFileInfo(path).baseName(), {}));
    return pages ? Result<void>() : refuse(pages.error());
  });
  if (!written) return written;
  session.output().answer(record::shapeOf<PaperWritten>(), toJson(PaperWritten{path, {}}));
  return {};
}

// ---- templates ---------------------------------------------------------------------------------------

void addFaults(TemplateState& state, const TemplateSide& side, const char* name) {
  for (const TemplateFault& each : side.faults)
    state.faults.append({QLatin1String(name), each.element, each.line, each.message});
  state.sound = state.faults.isEmpty();
}

/// A template by its name, or one file of a side whose name ends in .front.svg or .back.svg.
Outcome<TemplateState> stateOf(const QString& name, const QString& folder) {
  TemplateState state{name, false, {}};
  if (name.endsWith(QLatin1String(".svg"))) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
      return fail(Failure{Refused, nameOf(ErrorKind::NotFound), QStringLiteral("template"),
                          ctl(QT_TRANSLATE_NOOP("ctl", "The file %1 cannot be opened.")).arg(name)});
    const bool back = name.endsWith(QLatin1String(".back.svg"));
    addFaults(state, readTemplate(file.readAll(), cardRules(back ? CardSide::Back : CardSide::Front)),
              back ? "back" : "front");
    return state;
  }
  const auto loaded = loadCardTemplate(name, folder);
  if (!loaded) return fail(failureOf(loaded.error()));
  addFaults(state, loaded->front, "front");
  addFaults(state, loaded->back, "back");
  return state;
}

/// One that lacks a side is told among the others.
Outcome<TemplateState> stateInList(const QString& name, const QString& folder) {
  const auto loaded = loadCardTemplate(name, folder);
  if (loaded) return stateOf(name, folder);
  return TemplateState{name, false, {{{}, {}, 0, loaded.error().message}}};
}

/// Somebody made up, to see a template with.
CardFace sampleFace() {
  CardFace face;
  face.name = QStringLiteral("陈大川");
  face.sex = Sex::Male;
  face.registrationNumber = QStringLiteral("32990026000176");
  face.cardNumber = QStringLiteral("3299010023817740");
  face.issued = QDate(2026, 11, 27);
  face.photo = demoPortrait(Sex::Male, 35, 1);
  face.code = QByteArrayLiteral("SAMPLE ").repeated(22).left(154);
  face.officeName = QStringLiteral("示范市建筑业劳务服务中心");
  face.city = QStringLiteral("示范市");
  face.phone = QStringLiteral("199 0000 0000");
  face.address = QStringLiteral("示范市建设路 1 号");
  return face;
}

/// Front and back side by side.
QImage samplePicture(const CardTemplate& cardTemplate) {
  constexpr int gap = 400;
  constexpr qreal dotsPerInch = 300;
  CardShaper shaper;
  CardDrawing drawing(cardTemplate, shaper);
  const PaperSize card = cardSize();
  const QRectF box(0, 0, card.width, card.height);
  return canvasPicture(
      {2 * card.width + 3 * gap, card.height + 2 * gap}, dotsPerInch, [&](CardCanvas& canvas) {
        for (const CardSide side : {CardSide::Front, CardSide::Back}) {
          canvas.push({gap + (side == CardSide::Front ? 0.0 : card.width + gap), gap}, false, box);
          drawing.draw(canvas, sampleFace(), side);
          canvas.pop();
        }
      });
}

Outcome<void> writePreview(const QString& name, const QString& folder, const QString& path) {
  const auto loaded = loadCardTemplate(name, folder);
  if (!loaded) return fail(failureOf(loaded.error()));
  if (!samplePicture(*loaded).save(path, "png")) return fail(cannotWriteFile(QStringLiteral("file"), path));
  return {};
}

Outcome<void> templates(Session& session, const Arguments& arguments) {
  const QString action = arguments.positional.first();
  const QString folder = folderFrom(arguments);
  const QString named = arguments.positional.value(1);
  TemplatesAnswer answer;
  QStringList names{named.isEmpty() ? standardCardTemplate() : named};
  if (action == u"list")
    names = cardTemplateNames(folder);
  else if (action != u"check" && action != u"preview")
    return fail(
        wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "After “cards template” comes check, list or preview."))));
  for (const QString& name : names) {
    const auto state = action == u"list" ? stateInList(name, folder) : stateOf(name, folder);
    if (!state) return fail(state.error());
    answer.templates.append(*state);
  }
  if (action == u"preview") {
    answer.file = arguments.positional.value(2);
    if (answer.file.isEmpty())
      return fail(wrongUsage(ctl(QT_TRANSLATE_NOOP("ctl", "Where to? cards template preview NAME OUT.png"))));
    if (const auto written = writePreview(names.first(), folder, answer.file); !written) return written;
  }
  session.output().answer(record::shapeOf<TemplatesAnswer>(), toJson(answer));
  if (action == u"check" && !answer.templates.first().sound)
    return fail({Refused, QString(), QString(), QString()});  // said
  return {};
}

Verb paperVerb(const char* name, const char* arguments, const char* summary, const char* positional,
               const QSet<QString>& own, Outcome<void> (*run)(Session&, const Arguments&)) {
  Verb verb;
  verb.name = QLatin1String(name);
  verb.arguments = QLatin1String(arguments);
  verb.summary = ctl(summary);
  verb.positional = {QLatin1String(positional)};
  verb.own = own;
  verb.answer = record::shapeOf<PaperWritten>();
  verb.run = run;
  return verb;
}

}  // namespace

QString folderFrom(const Arguments& arguments) {
  return arguments.has(QStringLiteral("folder")) ? arguments.value(QStringLiteral("folder"))
                                                 : ownTemplateFolder();
}

QSet<QString> printingOptions() {
  return {QStringLiteral("flip"),      QStringLiteral("sides"),     QStringLiteral("frontRight"),
          QStringLiteral("frontDown"), QStringLiteral("backRight"), QStringLiteral("backDown")};
}

Outcome<CardPrinting> printingFrom(const Arguments& arguments, CardLayout layout) {
  CardPrinting printing;
  printing.layout = layout;
  const QStringList edges{QStringLiteral("long"), QStringLiteral("short")};
  const bool sheet = layout == CardLayout::SheetOfTen;
  const auto flip = chosen(arguments, "flip", sheet ? edges : QStringList{edges[1], edges[0]});
  if (!flip) return fail(flip.error());
  printing.flip = *flip == u"long" ? FlipEdge::Long : FlipEdge::Short;
  const auto sides =
      chosen(arguments, "sides", {QStringLiteral("both"), QStringLiteral("fronts"), QStringLiteral("backs")});
  if (!sides) return fail(sides.error());
  printing.sides = *sides == u"fronts"  ? CardSides::Fronts
                   : *sides == u"backs" ? CardSides::Backs
                                        : CardSides::Both;
  for (const auto& [name, offset] :
       {std::pair("frontRight", &printing.front.right), std::pair("frontDown", &printing.front.down),
        std::pair("backRight", &printing.back.right), std::pair("backDown", &printing.back.down)})
    if (const auto read = readOffset(arguments, name, *offset); !read) return fail(read.error());
  if (const auto checked = checkPrinting(printing); !checked) return fail(failureOf(checked.error()));
  return printing;
}

QVector<Verb> cardPaperVerbs() {
  const QSet<QString> ofOffice{QStringLiteral("name"),    QStringLiteral("city"),     QStringLiteral("phone"),
                               QStringLiteral("address"), QStringLiteral("language"), QStringLiteral("paper"),
                               QStringLiteral("folder")};
  const char* words =
      "OUT --phone P [--name OFFICE] [--city C] [--address A] [--language zh|en] [--paper a4|a3] [--folder "
      "DIR]";
  Verb looked = paperVerb("cards template", "check [NAME|FILE] | list | preview NAME OUT.png [--folder DIR]",
                          QT_TRANSLATE_NOOP("ctl", "Check, list or preview the templates of cards"), "action",
                          {QStringLiteral("folder")}, templates);
  looked.answer = record::shapeOf<TemplatesAnswer>();
  return {
      paperVerb("cards guide", words, QT_TRANSLATE_NOOP("ctl", "The card guide for workers as PDF"), "file",
                ofOffice, guide),
      paperVerb("cards poster", words, QT_TRANSLATE_NOOP("ctl", "The poster for the site as PDF"), "file",
                ofOffice, poster),
      paperVerb(
          "cards calibration",
          "OUT [--layout sheet|card] [--flip long|short] [--frontRight MM] [--frontDown MM] [--backRight MM] "
          "[--backDown MM]",
          QT_TRANSLATE_NOOP("ctl", "A page to read a card printer's offsets off"), "file",
          printingOptions() + QSet<QString>{QStringLiteral("layout")}, calibration),
      looked};
}
