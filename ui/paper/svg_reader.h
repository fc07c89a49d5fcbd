#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QTransform>
#include <QVector>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include "paper/card_template.h"

/// How words look at a place of the file; inherited from element to element.
struct SvgStyle {
  double fontSize = 16;  ///< SVG's own default, in user units
  double spacing = 0;
  bool bold = false;
  TextAnchor anchor = TextAnchor::Start;
  QRgb fill = 0xFF000000;
};

/// A line of words as it stands in the file.
struct SvgWords {
  QString id;
  int line = 0;
  QString words;
  QPointF start;
  SvgStyle style;
  QTransform transform;
  bool mixed = false;  ///< a part of it has a style of its own
};

/// A rectangle with the id of a place.
struct SvgBox {
  QString id;
  int line = 0;
  QRectF box;
  QTransform transform;
  bool isRectangle = true;
};

/// Takes an SVG apart: words, rectangles of places, and the rest as a drawing of its own. Reads no other
/// file, expands no entity, and gives up on what is too large or too deep. User units throughout.
class SvgReader {
 public:
  /// `places` are the ids that are places; elements with them are taken out of the drawing.
  explicit SvgReader(QSet<QString> places) : m_places(std::move(places)) {}

  /// False where nothing of use could be read; `faults` says why.
  bool read(const QByteArray& svg);
  /// The drawing without words and places; its view is `view` in user units, of `sizeInMillimetres`.
  QByteArray drawing(const QRectF& view, const QSizeF& sizeInMillimetres) const;

  QSizeF sizeInMillimetres() const { return m_size; }
  QRectF view() const { return m_view; }
  const QVector<SvgWords>& words() const { return m_words; }
  const QVector<SvgBox>& boxes() const { return m_boxes; }
  const QVector<TemplateFault>& faults() const { return m_faults; }

 private:
  struct Level {
    SvgStyle style;
    QTransform transform;
    QString id;
    bool inText = false;
    bool hidden = false;  ///< not drawn: within a place, a text, or what is no drawing
    bool unseen = false;  ///< a layer that is switched off: its words are not printed
    bool written = false;
    bool inStyleSheet = false;
    bool defines = false;  ///< within <defs>: drawn only where it is used
  };

  void fault(const QString& element, const Message& message, int line = -1);
  bool refuseDocument();
  void open();
  void openRoot(Level& level);
  void openText(Level& level);
  void openBox(Level& level);
  void characters(const QStringView& text);
  void checkElement();
  void checkReferences();
  void checkPicture(const QString& data);
  void countUses(const QString& id);
  /// How many elements are drawn within that id once what it uses is drawn with it; no more than is allowed.
  qint64 drawnWithin(const QString& id, QHash<QString, qint64>& known) const;
  void readStyle(Level& level);
  void applyStyle(Level& level, const QString& name, const QString& value);
  QString shown() const;
  QString attribute(const char* name) const;
  double length(const QString& text, double otherwise);

  QSet<QString> m_places;
  QXmlStreamReader m_in;
  QByteArray m_drawn;
  std::unique_ptr<QXmlStreamWriter> m_out;
  QVector<Level> m_levels;
  QSizeF m_size;
  QRectF m_view;
  QVector<SvgWords> m_words;
  QVector<SvgBox> m_boxes;
  QVector<TemplateFault> m_faults;
  QHash<QString, qint64> m_within;     ///< elements within each id; of the whole at the empty one
  QHash<QString, QStringList> m_uses;  ///< what they use
  int m_elements = 0;
};
