#include "paper/card_text.h"

#include <hb.h>
#include <pango/pangocairo.h>

namespace {

constexpr int kEm = 1000;

struct FreeText {
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
template <class T>
using OwnedText = std::unique_ptr<T, FreeText>;

OwnedText<PangoFontDescription> described(bool bold) {
  OwnedText<PangoFontDescription> font(pango_font_description_from_string("Noto Sans CJK SC,sans-serif"));
  // Shaped at a size where Pango's whole numbers are finer than any printer.
  pango_font_description_set_absolute_size(font.get(), static_cast<double>(kEm) * PANGO_SCALE);
  pango_font_description_set_weight(font.get(), bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

QString codePointOf(char32_t character) {
  return QStringLiteral("[U+%1]").arg(
      QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0'));
}

QString withCodePointsFor(const QString& words, const QStringList& undrawable) {
  QString written;
  for (const char32_t character : words.toUcs4()) {
    const QString one = QString::fromUcs4(&character, 1);
    written += undrawable.contains(one) ? codePointOf(character) : one;
  }
  return written;
}

/// Scripts whose signs stand in a row, each for itself.
bool standsAlone(char32_t character) {
  switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Latin:
    case QChar::Script_Common:
      return true;
    default:
      return false;
  }
}

hb_draw_funcs_t* outlineFunctions() {
  static hb_draw_funcs_t* const functions = [] {
    hb_draw_funcs_t* made = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        made,
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
          static_cast<OutlinePen*>(pen)->moveTo(x, y);
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        made,
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
          static_cast<OutlinePen*>(pen)->lineTo(x, y);
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        made,
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float ax, float ay, float bx, float by, float x,
           float y, void*) { static_cast<OutlinePen*>(pen)->curveTo(ax, ay, bx, by, x, y); },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        made,
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, void*) { static_cast<OutlinePen*>(pen)->close(); },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(made);
    return made;
  }();
  return functions;
}

}  // namespace

void drawOutline(const Typeface& face, quint32 glyph, OutlinePen& pen) {
  hb_font_get_glyph_shape(face.font, glyph, outlineFunctions(), &pen);
}

double glyphAdvance(const Typeface& face, quint32 glyph) {
  return hb_font_get_glyph_h_advance(face.font, glyph);
}

QRectF glyphBox(const Typeface& face, quint32 glyph) {
  hb_glyph_extents_t ink{};
  if (!hb_font_get_glyph_extents(face.font, glyph, &ink)) return {};
  return QRectF(ink.x_bearing, ink.y_bearing + ink.height, ink.width, -ink.height);
}

CardShaper::CardShaper()
    : m_context(pango_font_map_create_context(pango_cairo_font_map_get_default())),
      m_buffer(hb_buffer_create()) {
  const OwnedText<cairo_font_options_t> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(m_context, options.get());
  pango_context_set_round_glyph_positions(m_context, FALSE);
  pango_context_set_language(m_context, pango_language_from_string("zh-cn"));
  for (const bool bold : {false, true})
    if (PangoFont* font = pango_context_load_font(m_context, described(bold).get())) {
      m_first[bold ? 1 : 0] = faceOf(pango_font_get_hb_font(font));
      g_object_unref(font);
    }
}

CardShaper::~CardShaper() {
  for (const auto& face : m_faces) hb_font_destroy(face->font);
  hb_buffer_destroy(m_buffer);
  g_object_unref(m_context);
}

const Typeface* CardShaper::faceOf(hb_font_t* font) {
  const Typeface*& known = m_byFile[hb_font_get_face(font)];
  if (known) return known;
  auto face = std::make_unique<Typeface>();
  face->font = hb_font_create_sub_font(font);  // keeps the face, so that its address stays its own
  hb_font_set_scale(face->font, kEm, kEm);
  face->number = static_cast<int>(m_faces.size());
  known = face.get();
  m_faces.push_back(std::move(face));
  return known;
}

bool CardShaper::noteUnknown(quint32 glyph) {
  if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG)) return false;
  const char32_t character = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
  const QString one = QString::fromUcs4(&character, 1);
  if (!m_undrawable.contains(one)) m_undrawable.append(one);
  return true;
}

bool CardShaper::plainLine(const QString& words, bool bold, CardLine& line) {
  const Typeface* face = m_first[bold ? 1 : 0];
  if (!face) return false;
  const auto characters = words.toUcs4();
  for (const uint character : characters) {
    hb_codepoint_t glyph = 0;
    if (!standsAlone(character) || !hb_font_get_nominal_glyph(face->font, character, &glyph)) return false;
  }
  hb_buffer_clear_contents(m_buffer);
  hb_buffer_add_utf32(m_buffer, characters.constData(), static_cast<int>(characters.size()), 0, -1);
  hb_buffer_set_language(m_buffer, hb_language_from_string("zh-cn", -1));
  hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(m_buffer, HB_SCRIPT_HAN);
  hb_shape(face->font, m_buffer, nullptr, 0);
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
  const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(m_buffer, nullptr);
  for (unsigned i = 0; i < count; ++i) {
    const qsizetype begin = infos[i].cluster;
    const qsizetype end = i + 1 < count ? static_cast<qsizetype>(infos[i + 1].cluster) : characters.size();
    const auto* part = reinterpret_cast<const char32_t*>(characters.constData()) + begin;
    line.glyphs.append({face, infos[i].codepoint, line.width + places[i].x_offset / double(kEm),
                        -places[i].y_offset / double(kEm), QString::fromUcs4(part, end - begin)});
    line.width += places[i].x_advance / double(kEm);
  }
  return true;
}

void CardShaper::append(CardLine& line, const PangoGlyphItem* run, const char* text, double em) {
  const Typeface* face = faceOf(pango_font_get_hb_font(run->item->analysis.font));
  const PangoGlyphString* signs = run->glyphs;
  for (int i = 0; i < signs->num_glyphs; ++i) {
    const PangoGlyphInfo& sign = signs->glyphs[i];
    const bool begins = i == 0 || signs->log_clusters[i] != signs->log_clusters[i - 1];
    int end = run->item->length;
    for (int next = 0; next < signs->num_glyphs; ++next)
      if (signs->log_clusters[next] > signs->log_clusters[i]) end = std::min(end, signs->log_clusters[next]);
    const char* part = text + run->item->offset + signs->log_clusters[i];
    if (sign.glyph != PANGO_GLYPH_EMPTY)
      line.glyphs.append({face, sign.glyph, line.width + sign.geometry.x_offset / em,
                          sign.geometry.y_offset / em,
                          begins ? QString::fromUtf8(part, end - signs->log_clusters[i]) : QString()});
    line.width += sign.geometry.width / em;
  }
}

CardLine CardShaper::pangoLine(const QString& words, bool bold, bool secondTry) {
  const OwnedText<PangoLayout> layout(pango_layout_new(m_context));
  pango_layout_set_font_description(layout.get(), described(bold).get());
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  const QByteArray utf8 = words.toUtf8();
  pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
  CardLine line;
  bool unknown = false;
  const OwnedText<PangoLayoutIter> iterator(pango_layout_get_iter(layout.get()));
  do {
    const PangoLayoutRun* run = pango_layout_iter_get_run_readonly(iterator.get());
    if (!run) continue;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i)
      unknown = noteUnknown(run->glyphs->glyphs[i].glyph) || unknown;
    append(line, run, utf8.constData(), static_cast<double>(kEm) * PANGO_SCALE);
  } while (pango_layout_iter_next_run(iterator.get()));
  return unknown && !secondTry ? pangoLine(withCodePointsFor(words, m_undrawable), bold, true) : line;
}

CardLine CardShaper::line(const QString& words, bool bold, double spacing) {
  CardLine line;
  if (!plainLine(words, bold, line)) line = pangoLine(words, bold);
  if (spacing == 0) return line;
  double shift = 0;
  for (CardGlyph& glyph : line.glyphs) {
    glyph.x += shift;
    shift += spacing;
  }
  line.width += shift > 0 ? shift - spacing : 0;
  return line;
}

QStringList CardShaper::undrawableIn(const QString& words, bool bold) {
  line(words, bold);
  QStringList found;
  for (const QString& each : m_undrawable)
    if (words.contains(each)) found.append(each);
  return found;
}
