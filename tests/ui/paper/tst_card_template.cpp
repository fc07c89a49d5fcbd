#include "paper/card_template.h"

#include <QFile>
#include <QTemporaryDir>

#include "ui/paper/card_samples.h"

namespace {

/// A back that has what it must, and one more element on line 4.
QByteArray aBack(const QByteArray& more, const QByteArray& root = "width=\"85.6mm\" height=\"53.98mm\"") {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + root +
         " viewBox=\"0 0 85.6 53.98\">\n"
         "<rect id=\"qr\" x=\"60\" y=\"20\" width=\"17.3\" height=\"17.3\"/>\n"
         "<rect id=\"barcode\" x=\"4\" y=\"40\" width=\"44\" height=\"7.2\"/>\n" +
         more + "\n</svg>";
}

TemplateSide back(const QByteArray& svg) { return readTemplate(svg, cardRules(CardSide::Back)); }

/// "element@line" of each fault.
QStringList faults(const QByteArray& svg) {
  QStringList all;
  for (const TemplateFault& each : back(svg).faults) {
    CHECK_FALSE(each.message.isEmpty());
    all << each.element + '@' + QString::number(each.line);
  }
  return all;
}
QStringList faultsWith(const QByteArray& more) { return faults(aBack(more)); }

}  // namespace

TEST_CASE("The templates that come with the program are sound", "[paper][card]") {
  REQUIRE(cardTemplateNames().contains(standardCardTemplate()));
  for (const QString& name : cardTemplateNames()) {
    const auto loaded = loadCardTemplate(name);
    REQUIRE(loaded.has_value());
    for (const TemplateSide* side : {&loaded->front, &loaded->back})
      for (const TemplateFault& each : side->faults) FAIL_CHECK(each.text().toStdString());
  }
  const auto missing = loadCardTemplate("no-such");
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().kind == ErrorKind::NotFound);
  CHECK(missing.error().field == "template");
  CHECK_FALSE(loadCardTemplate("../cards/standard").has_value());
}

TEST_CASE("An office keeps templates of its own beside those of the program", "[paper][card]") {
  QTemporaryDir folder;
  for (const char* side : {"front", "back"})
    REQUIRE(QFile::copy(QString(":/cards/standard.%1.svg").arg(side),
                        folder.filePath(QString("gold.%1.svg").arg(side))));
  CHECK(cardTemplateNames(folder.path()).contains("gold"));
  CHECK(cardTemplateNames(folder.path()).contains(standardCardTemplate()));
  const auto gold = loadCardTemplate("gold", folder.path());
  REQUIRE(gold.has_value());
  CHECK(gold->isSound());
  // A file of the same name takes the place of what was shipped.
  QFile own(folder.filePath("standard.front.svg"));
  REQUIRE(own.open(QIODevice::WriteOnly));
  own.write("<svg/>");
  own.close();
  const auto changed = loadCardTemplate("standard", folder.path());
  REQUIRE(changed.has_value());
  CHECK_FALSE(changed->isSound());
}

TEST_CASE("A template is checked when it is loaded", "[paper][card]") {
  CHECK(faultsWith("<text id=\"phone\" x=\"10\" y=\"12\" font-size=\"3\">1</text>").isEmpty());
  SECTION("size in millimetres, in whatever unit it is written") {
    CHECK(faults(aBack("", "width=\"8.56cm\" height=\"5.398cm\"")).isEmpty());
    CHECK(faults(aBack("", "width=\"323.5\" height=\"204\"")).isEmpty());  // pixels, 96 to the inch
    CHECK(faults(aBack("", "width=\"86mm\" height=\"54mm\"")) == QStringList{"@1"});
    CHECK(faults(aBack("", "")) == QStringList{"<svg>@1"});
  }
  SECTION("places that are missing, there twice, or misspelt") {
    CHECK(faults(aBack("").replace("id=\"qr\"", "id=\"qrcode\"")) == QStringList{"qr@0"});
    CHECK(faultsWith("<rect id=\"barcode\" x=\"4\" y=\"10\" width=\"9\" height=\"9\"/>") ==
          QStringList{"barcode@4"});
    CHECK(faultsWith("<text id=\"phnoe\" x=\"10\" y=\"12\" font-size=\"3\">1</text>") ==
          QStringList{"phnoe@4"});
    CHECK(faultsWith("<text id=\"t\" x=\"10\" y=\"12\" font-size=\"3\">{telefone}</text>") ==
          QStringList{"t@4"});
    CHECK(faultsWith("<rect id=\"phone\" x=\"4\" y=\"4\" width=\"9\" height=\"9\"/>") ==
          QStringList{"phone@4"});
  }
  SECTION("letters too small, also by a scale around them") {
    CHECK(faultsWith("<text id=\"t\" x=\"10\" y=\"12\" font-size=\"2.05\">小</text>") == QStringList{"t@4"});
    CHECK(faultsWith(
              "<g transform=\"scale(0.5)\"><text id=\"t\" x=\"20\" y=\"24\" font-size=\"4\">小</text></g>") ==
          QStringList{"t@4"});
    CHECK(faultsWith(
              "<g transform=\"scale(0.5)\"><text id=\"t\" x=\"20\" y=\"24\" font-size=\"5\">大</text></g>")
              .isEmpty());
    CHECK(faultsWith(
              "<g style=\"font-size:1px\"><text id=\"t\" x=\"10\" y=\"12\"><tspan>小</tspan></text></g>") ==
          QStringList{"t@4"});
  }
  SECTION("what reaches into the edge of cutting") {
    CHECK(faultsWith("<text id=\"t\" x=\"2.5\" y=\"12\" font-size=\"3\">字</text>") == QStringList{"t@4"});
    CHECK(faultsWith("<text id=\"t\" x=\"80\" y=\"10\" font-size=\"3\">两字</text>") == QStringList{"t@4"});
    CHECK(faultsWith("<rect id=\"photo\" x=\"10\" y=\"2\" width=\"10\" height=\"12\"/>") ==
          QStringList{"photo@4"});
  }
  SECTION("turned and stretched words") {
    for (const char* turn : {"rotate(10)", "scale(1,2)", "matrix(0 1 -1 0 30 10)", "skewX(5)"})
      CHECK(faultsWith("<text id=\"t\" x=\"10\" y=\"10\" font-size=\"3\" transform=\"" + QByteArray(turn) +
                       "\">字</text>") == QStringList{"t@4"});
    CHECK(faultsWith("<text x=\"10\" y=\"10\" font-size=\"3\">一<tspan font-size=\"5\">二</tspan></text>")
              .size() == 1);
  }
  SECTION("a QR place too small to be read at a gate, and what stands in its white") {
    CHECK(faults(aBack("").replace("\"17.3\"", "\"17.1\"")) == QStringList{"qr@2"});
    CHECK(faultsWith("<text id=\"t\" x=\"60\" y=\"40.5\" font-size=\"2.5\">太近</text>") ==
          QStringList{"qr@2"});
    CHECK(faultsWith("<text id=\"t\" x=\"60\" y=\"42\" font-size=\"2.5\">不近</text>").isEmpty());
  }
  SECTION("a sign that no font draws") {
    CHECK(faultsWith("<text id=\"t\" x=\"10\" y=\"10\" font-size=\"3\">\xEE\xA1\xA3</text>") ==
          QStringList{"t@4"});
  }
  SECTION("words of a layer that is switched off are not printed, and are no place") {
    const TemplateSide side =
        back(aBack("<g style=\"display:none\"><text x=\"10\" y=\"12\" font-size=\"1\">暗</text></g>"));
    CHECK(side.faults.isEmpty());
    CHECK(side.texts.isEmpty());
    const TemplateSide off =
        back(aBack("<text id=\"phone\" visibility=\"hidden\" x=\"10\" y=\"12\">1</text>"));
    CHECK(off.texts.isEmpty());
  }
  SECTION("all faults at once, each with its words") {
    const TemplateSide side = back(aBack("<text id=\"phnoe\" x=\"1\" y=\"12\" font-size=\"1\">1</text>"));
    REQUIRE(side.faults.size() == 3);
    for (const TemplateFault& each : side.faults) CHECK(each.text().contains("4"));
  }
}

TEST_CASE("A template is what Inkscape makes of it", "[paper][card]") {
  const QByteArray saved =
      "<?xml version=\"1.0\" standalone=\"no\"?>\n"
      "<svg width=\"85.6mm\" height=\"53.98mm\" viewBox=\"0 0 85.6 53.98\" inkscape:version=\"1.2.2\"\n"
      "  xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" "
      "xmlns=\"http://www.w3.org/2000/svg\"\n"
      "  xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\">\n"
      "<sodipodi:namedview id=\"v\" inkscape:document-units=\"mm\"><inkscape:grid "
      "type=\"xygrid\"/></sodipodi:namedview>\n"
      "<defs id=\"defs2\"/>\n"
      "<g inkscape:label=\"Layer 1\" inkscape:groupmode=\"layer\" id=\"layer1\" "
      "transform=\"translate(10,5)\">\n"
      "<rect style=\"fill:none;stroke:none\" id=\"qr\" x=\"50\" y=\"15\" width=\"17.3\" height=\"17.3\"/>\n"
      "<rect style=\"fill:none\" id=\"barcode\" x=\"-6\" y=\"35\" width=\"44\" height=\"7.2\"/>\n"
      "<text xml:space=\"preserve\" "
      "style=\"font-size:3.88056px;line-height:1.25;fill:#ff0000;text-anchor:end\"\n"
      "  x=\"30\" y=\"10\" id=\"phone\"><tspan sodipodi:role=\"line\" id=\"tspan10\" "
      "style=\"font-weight:bold\"\n"
      "  x=\"30\" y=\"10\">199</tspan></text>\n"
      "<text style=\"font-size:3px\" x=\"1\" y=\"1\" id=\"text5\"><tspan sodipodi:role=\"line\" id=\"t1\" "
      "x=\"1\" y=\"2\">第一行</tspan"
      "><tspan sodipodi:role=\"line\" id=\"t2\" x=\"1\" y=\"6\">第二行　宽</tspan></text>\n"
      "</g></svg>";
  const TemplateSide side = back(saved);
  for (const TemplateFault& each : side.faults) FAIL_CHECK(each.text().toStdString());
  REQUIRE(side.texts.size() == 3);
  const TemplateText& phone = side.texts[0];
  CHECK(phone.place == "phone");
  CHECK(phone.size == Approx(388.056));
  CHECK(phone.bold);
  CHECK(phone.anchor == TextAnchor::End);
  CHECK(phone.colour == qRgb(255, 0, 0));
  CHECK(phone.start.x() == Approx(4000));
  CHECK(phone.start.y() == Approx(1500));
  CHECK(side.texts[1].words == "第一行");
  CHECK(side.texts[2].words == "第二行　宽");
  CHECK(side.texts[2].start.y() == Approx(1100));
  CHECK(side.boxes.value("barcode").x() == Approx(400));
}

TEST_CASE("Nothing outside a template is read, and nothing within it grows", "[paper][card]") {
  SECTION("entities, of the file's own and of another") {
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'z'; ++name)
      bomb += QByteArray("<!ENTITY ") + name + " \"&" + char(name - 1) + ";&" + char(name - 1) + ";&" +
              char(name - 1) + ";\">";
    CHECK(faults(bomb + "]>" + aBack("<text x=\"10\" y=\"10\" font-size=\"3\">&y;</text>")) ==
          QStringList{"<!DOCTYPE>@1"});
    CHECK(faults("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + aBack("&x;")) ==
          QStringList{"<!DOCTYPE>@1"});
  }
  SECTION("pictures, drawings, styles and fonts from elsewhere") {
    CHECK(faultsWith("<image id=\"i\" width=\"9\" height=\"9\" href=\"/etc/passwd\"/>") ==
          QStringList{"i@4"});
    CHECK(faultsWith("<image id=\"i\" width=\"9\" height=\"9\" xlink:href=\"http://x/y.png\"/>") ==
          QStringList{"i@4"});
    CHECK(faultsWith("<use id=\"i\" xlink:href=\"other.svg#a\"/>") == QStringList{"i@4"});
    CHECK(faultsWith("<rect id=\"i\" width=\"1\" height=\"1\" fill=\"url(http://x/y#a)\"/>") ==
          QStringList{"i@4"});
    CHECK(faultsWith("<rect id=\"i\" width=\"1\" height=\"1\" style=\"fill:url( 'x.svg#a')\"/>") ==
          QStringList{"i@4"});
    CHECK(faultsWith("<style>@import 'x.css';</style>") == QStringList{"<style>@4"});
    CHECK(faultsWith("<style>rect { fill: url(x.svg#a) }</style>") == QStringList{"<style>@4"});
    CHECK(faultsWith("<linearGradient id=\"a\"/><rect id=\"i\" width=\"1\" height=\"1\" fill=\"url(#a)\"/>")
              .isEmpty());
  }
  SECTION("programs, pages and pictures that are none") {
    CHECK(faultsWith("<script id=\"i\">1</script>") == QStringList{"i@4"});
    CHECK(faultsWith("<foreignObject id=\"i\"/>") == QStringList{"i@4"});
    CHECK(faultsWith("<filter id=\"i\"/>") == QStringList{"i@4"});
    CHECK(faultsWith("<image id=\"i\" href=\"data:image/png;base64,AAAA\"/>") == QStringList{"i@4"});
    CHECK(faultsWith("<image id=\"i\" href=\"data:image/svg+xml;base64,AAAA\"/>") == QStringList{"i@4"});
    // A header that promises 60,000 × 60,000 pixels; nothing of them is decoded.
    const QByteArray huge =
        QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000") +
        QByteArray::fromHex("0c0a6e16");
    CHECK(faultsWith("<image id=\"i\" href=\"data:image/png;base64," + huge.toBase64() + "\"/>") ==
          QStringList{"i@4"});
  }
  SECTION("too large, too deep, too many, cut off, no SVG") {
    CHECK(faults(QByteArray(5 * 1024 * 1024, ' ')) == QStringList{"@0"});
    CHECK(faultsWith(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)).size() == 1);
    CHECK(faultsWith(QByteArray("<path/>").repeated(30'000)).size() == 1);
    CHECK(faults(aBack("<g>")).size() == 1);
    CHECK(faults("hello").size() == 1);
    CHECK(faults("").size() == 1);
    CHECK(faults("<html/>").size() >= 1);
  }
  SECTION("uses of uses") {
    QByteArray uses = "<g id=\"u0\"><rect width=\"1\" height=\"1\"/></g>";
    for (int i = 1; i < 30; ++i) {
      const QByteArray one = "<use xlink:href=\"#u" + QByteArray::number(i - 1) + "\"/>";
      uses += "<g id=\"u" + QByteArray::number(i) + "\">" + one.repeated(8) + "</g>";
    }
    CHECK(faultsWith("<defs>" + uses + "</defs><use xlink:href=\"#u29\"/>") == QStringList{"@0"});
    CHECK(faultsWith("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>") ==
          QStringList{"@0"});
    CHECK(faultsWith("<defs><g id=\"a\"><rect width=\"1\" height=\"1\"/></g></defs><use href=\"#a\"/><use "
                     "href=\"#a\"/>")
              .isEmpty());
  }
}
