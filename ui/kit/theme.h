#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

class QApplication;

/// The colours of the program by what they are for; each has a value in the light and in the dark palette.
enum class Token {
  Window,
  Base,
  Alt,
  Nav,
  Text,
  Muted,
  Border,
  Line,
  FieldBorder,
  Accent,
  OnAccent,
  Selection,
  AccentSoft,
  Ok,
  OkSoft,
  Warn,
  WarnSoft,
  Error,
  ErrorSoft,
  Neutral,
  NeutralSoft,
  Series1,
  Series2,
  Series3,
  Series4,
  Series5,
  OnSeries,
};

/// A pair of colours, text upon soft ground: chips, bars, message lines.
enum class Tone { Neutral, Accent, Ok, Warn, Error };

/// Type sizes; the table behind `Theme::font` is the only place where pixels of type are written.
enum class TextStyle { Body, BodyBold, Bar, Hint, HintBold, PageTitle, Figure, Headline };

enum class ColorScheme { System, Light, Dark };

/// Palette, fonts and style sheet of the whole program, changeable while it runs.
class Theme : public QObject {
  Q_OBJECT

 public:
  static Theme& instance();

  /// Fusion, our palette, fonts and style sheet. Call once, after the QApplication exists.
  void apply(QApplication& application);
  /// The user's choice; System follows the lightness of the system's window colour. Remembered in QSettings.
  void setScheme(ColorScheme scheme);
  ColorScheme scheme() const { return m_scheme; }
  bool isDark() const { return m_dark; }

  QColor color(Token token) const { return color(token, m_dark); }
  static QColor color(Token token, bool dark);
  static QFont font(TextStyle style);
  /// The height a line of this style takes in pixels at 100 %.
  static int lineHeight(TextStyle style);

 signals:
  /// The colours are others now: widgets that paint themselves repaint, cached pictures are made anew.
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Theme();
  void readSystem();
  void install();

  QApplication* m_application = nullptr;
  ColorScheme m_scheme = ColorScheme::System;
  bool m_dark = false;
  bool m_systemDark = false;
  bool m_installing = false;
};

/// Short forms of Theme::instance().color / font.
QColor themeColor(Token token);
QFont themeFont(TextStyle style);
Token textOf(Tone tone);
Token groundOf(Tone tone);
