#pragma once

#include <QHash>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>

typedef struct hb_font_t hb_font_t;
typedef struct hb_buffer_t hb_buffer_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoGlyphItem PangoGlyphItem;

/// One typeface, at a scale of 1000 units to the em.
struct Typeface {
  hb_font_t* font = nullptr;
  int number = 0;  ///< from 0, in the order they were met
};

/// A drawn sign and the characters it stands for; positions in em from the start of the line.
struct CardGlyph {
  const Typeface* face = nullptr;
  quint32 glyph = 0;
  double x = 0;
  double y = 0;    ///< downwards
  QString stands;  ///< empty for what belongs to the sign before it
};

/// A line of text, shaped: its signs in order and its width in em.
struct CardLine {
  QVector<CardGlyph> glyphs;
  double width = 0;
};

/// Shapes lines with Pango and HarfBuzz for the paper of cards, and keeps the typefaces. A character that no
/// font draws is written as its code point, [U+2CC99], and remembered. Not for several threads at once.
class CardShaper {
 public:
  CardShaper();
  ~CardShaper();
  CardShaper(const CardShaper&) = delete;
  CardShaper& operator=(const CardShaper&) = delete;

  /// `spacing` is added after each sign, in em.
  CardLine line(const QString& words, bool bold, double spacing = 0);
  /// The characters met so far that no font can draw, each once, in order.
  const QStringList& undrawable() const { return m_undrawable; }
  /// Those among these words.
  QStringList undrawableIn(const QString& words, bool bold);
  /// Appends the signs of a run of Pango's, and its width; `text` is what the layout holds, `em` its size in
  /// Pango's units.
  void append(CardLine& line, const PangoGlyphItem* run, const char* text, double em);

 private:
  const Typeface* faceOf(hb_font_t* font);
  /// Without Pango, where the first font has all of it and nothing wants more than a row of signs.
  bool plainLine(const QString& words, bool bold, CardLine& line);
  CardLine pangoLine(const QString& words, bool bold, bool secondTry = false);
  bool noteUnknown(quint32 glyph);

  PangoContext* m_context = nullptr;
  hb_buffer_t* m_buffer = nullptr;
  const Typeface* m_first[2] = {nullptr, nullptr};  ///< regular, bold
  std::vector<std::unique_ptr<Typeface>> m_faces;
  QHash<void*, const Typeface*> m_byFile;
  QStringList m_undrawable;
};

/// Receives the outline of a sign in units of 1000 to the em, y upwards.
class OutlinePen {
 public:
  virtual ~OutlinePen() = default;
  virtual void moveTo(double x, double y) = 0;
  virtual void lineTo(double x, double y) = 0;
  virtual void curveTo(double ax, double ay, double bx, double by, double x, double y) = 0;
  virtual void close() = 0;
};
void drawOutline(const Typeface& face, quint32 glyph, OutlinePen& pen);
/// How far the sign moves the pen, and the box around its ink, in the same units.
double glyphAdvance(const Typeface& face, quint32 glyph);
QRectF glyphBox(const Typeface& face, quint32 glyph);
