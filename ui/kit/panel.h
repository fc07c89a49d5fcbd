#pragma once

#include <QFrame>
#include <QString>

#include "kit/theme.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

/// White card with a border of radius 6: header (38 px, 42 with a toolbar), body, footer (48 px, other
/// ground).
class Panel : public QFrame {
  Q_OBJECT

 public:
  /// An empty title makes a card without a header.
  explicit Panel(const QString& iconName = {}, const QString& title = {}, QWidget* parent = nullptr);
  void setTitle(const QString& title);
  QString title() const;
  /// Muted words beside the title.
  void setHint(const QString& hint);
  void setIcon(const QString& iconName);
  /// Buttons, segments or chips at the right end of the header, in order; the header grows to 42 px.
  void addHeaderWidget(QWidget* widget);
  /// Colours the header (the receipt's "registered" head is Ok).
  void setHeaderTone(Tone tone);
  /// The body's layout, with margins of 12; `setBodyMargins(0)` for a table that reaches the border.
  QVBoxLayout* body() const { return m_body; }
  void setBodyMargins(int margin);
  /// A body higher than the room there is scrolls; header and footer stay where they are.
  void setBodyScrolls();
  /// The footer's layout, made at the first call: other ground, 48 px, gap 8. It goes while all in it is
  /// hidden.
  QHBoxLayout* footer();
  /// A footer of the same white ground without a rule (small action rows).
  void setPlainFooter(bool plain);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void ensureHeader();
  void recolor();

  QWidget* m_header = nullptr;
  QHBoxLayout* m_headerRow = nullptr;
  QLabel* m_icon = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_hint = nullptr;
  QVBoxLayout* m_outer = nullptr;
  QWidget* m_bodyArea = nullptr;
  QVBoxLayout* m_body = nullptr;
  QWidget* m_footer = nullptr;
  QHBoxLayout* m_footerRow = nullptr;
  QString m_iconName;
  Tone m_tone = Tone::Neutral;
  bool m_plainFooter = false;
};

/// Bold title, hint and a rule below, as between the parts of a form.
class SectionTitle : public QWidget {
  Q_OBJECT

 public:
  explicit SectionTitle(const QString& title, const QString& hint = {}, QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setHint(const QString& hint);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_title;
  QLabel* m_hint;
};

/// A label in one of the type styles and a colour of the theme that follows a change of the palette.
QLabel* makeLabel(const QString& text, TextStyle style, Token token = Token::Text, QWidget* parent = nullptr);
/// Of sentences: it wraps, and takes nothing in them for markup.
QLabel* makeWrappedLabel(const QString& text, TextStyle style, Token token = Token::Text,
                         QWidget* parent = nullptr);

/// The same, giving way: words that do not fit are elided and become the tool tip.
QLabel* makeElidedLabel(const QString& text, TextStyle style, Token token = Token::Text,
                        QWidget* parent = nullptr);

/// A scroll area without frame and ground, for what may be higher or wider than the room it has.
QScrollArea* makeScrollArea(QWidget* content, QWidget* parent = nullptr);
/// Empty, for a content that is made as a child of its viewport.
QScrollArea* makeScrollArea();
void fillScrollArea(QScrollArea* area, QWidget* content);
