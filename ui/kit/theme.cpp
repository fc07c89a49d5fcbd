#include "kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

#include <array>

namespace {

struct TokenColors {
  Token token;
  const char* name;
  QRgb light;
  QRgb dark;
};

// The palette of the design; every text pair is at least 4.5:1 (tests/ui/tst_theme.cpp measures it).
constexpr std::array<TokenColors, 27> kColors{{
    {Token::Window, "window", 0xFFF1F4F7, 0xFF1E242C},
    {Token::Base, "base", 0xFFFFFFFF, 0xFF171C22},
    {Token::Alt, "alt", 0xFFF7F9FB, 0xFF1B2128},
    {Token::Nav, "nav", 0xFFE6EBF0, 0xFF191F26},
    {Token::Text, "text", 0xFF1B2430, 0xFFE3E8EE},
    {Token::Muted, "muted", 0xFF566272, 0xFF9FACBA},
    {Token::Border, "border", 0xFFBFC8D2, 0xFF414D5B},
    {Token::Line, "line", 0xFFE2E7EC, 0xFF2A333D},
    {Token::FieldBorder, "fieldborder", 0xFF8491A0, 0xFF6B7A8C},
    {Token::Accent, "accent", 0xFF1F5FA8, 0xFF6AAEF5},
    {Token::OnAccent, "onaccent", 0xFFFFFFFF, 0xFF0C1520},
    {Token::Selection, "selection", 0xFFD3E4F6, 0xFF27415E},
    {Token::AccentSoft, "accentsoft", 0xFFE4EEF9, 0xFF1E3147},
    {Token::Ok, "ok", 0xFF00665F, 0xFF5CC8BC},
    {Token::OkSoft, "oksoft", 0xFFDCF1EE, 0xFF15332F},
    {Token::Warn, "warn", 0xFF7A4F00, 0xFFF2BE5C},
    {Token::WarnSoft, "warnsoft", 0xFFFFF0CC, 0xFF3B2F12},
    {Token::Error, "error", 0xFFB3261E, 0xFFFF9A91},
    {Token::ErrorSoft, "errorsoft", 0xFFFCE5E2, 0xFF45211E},
    {Token::Neutral, "neutral", 0xFF566272, 0xFF9FACBA},
    {Token::NeutralSoft, "neutralsoft", 0xFFE9EDF1, 0xFF2A333D},
    {Token::Series1, "series1", 0xFF0B6FB5, 0xFF4BA3E3},
    {Token::Series2, "series2", 0xFFA86200, 0xFFE8A33D},
    {Token::Series3, "series3", 0xFF0A8468, 0xFF3FBF9F},
    {Token::Series4, "series4", 0xFFA9558B, 0xFFD08ABF},
    {Token::Series5, "series5", 0xFF1F78A8, 0xFF8CCBF0},
    {Token::OnSeries, "onseries", 0xFFFFFFFF, 0xFF0C1520},
}};

struct TypeSize {
  TextStyle style;
  int pixels;
  int line;
  bool bold;
};

constexpr std::array<TypeSize, 8> kType{{
    {TextStyle::Body, 14, 20, false},
    {TextStyle::BodyBold, 14, 20, true},
    {TextStyle::Bar, 13, 20, false},
    {TextStyle::Hint, 12, 18, false},
    {TextStyle::HintBold, 12, 18, true},
    {TextStyle::PageTitle, 17, 24, true},
    {TextStyle::Figure, 20, 28, true},
    {TextStyle::Headline, 28, 38, true},
}};

const TypeSize& typeOf(TextStyle style) { return kType.at(static_cast<size_t>(style)); }

QPalette paletteFor(bool dark) {
  const auto c = [dark](Token token) { return Theme::color(token, dark); };
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, c(token)); };
  set(QPalette::Window, Token::Window);
  set(QPalette::Base, Token::Base);
  set(QPalette::AlternateBase, Token::Alt);
  set(QPalette::Button, Token::Base);
  set(QPalette::WindowText, Token::Text);
  set(QPalette::Text, Token::Text);
  set(QPalette::ButtonText, Token::Text);
  set(QPalette::BrightText, Token::Error);
  set(QPalette::PlaceholderText, Token::Muted);
  set(QPalette::Highlight, Token::Selection);
  set(QPalette::HighlightedText, Token::Text);
  set(QPalette::Link, Token::Accent);
  set(QPalette::LinkVisited, Token::Accent);
  set(QPalette::ToolTipBase, Token::Base);
  set(QPalette::ToolTipText, Token::Text);
  set(QPalette::Light, Token::Base);
  set(QPalette::Midlight, Token::Line);
  set(QPalette::Mid, Token::Border);
  set(QPalette::Dark, Token::FieldBorder);
  set(QPalette::Shadow, Token::FieldBorder);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, c(Token::Muted));
  return palette;
}

QString styleSheetFor(bool dark) {
  QFile file(QStringLiteral(":/style/shiming.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  for (const TokenColors& row : kColors)
    sheet.replace(u'@' + QString::fromLatin1(row.name) + u'@', Theme::color(row.token, dark).name());
  sheet.replace(QLatin1String("@tick@"), dark ? QLatin1String("tick-dark") : QLatin1String("tick-light"));
  return sheet;
}

ColorScheme schemeNamed(const QString& name) {
  if (name == QLatin1String("light")) return ColorScheme::Light;
  return name == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::System;
}

QString nameOf(ColorScheme scheme) {
  if (scheme == ColorScheme::Light) return QStringLiteral("light");
  return scheme == ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}

}  // namespace

Theme::Theme() = default;

Theme& Theme::instance() {
  static Theme theme;
  return theme;
}

QColor Theme::color(Token token, bool dark) {
  const TokenColors& row = kColors.at(static_cast<size_t>(token));
  return QColor::fromRgb(dark ? row.dark : row.light);
}

QFont Theme::font(TextStyle style) {
  QFont font(QStringLiteral("Noto Sans CJK SC"));
  font.setPixelSize(typeOf(style).pixels);
  font.setBold(typeOf(style).bold);
  return font;
}

int Theme::lineHeight(TextStyle style) { return typeOf(style).line; }

void Theme::apply(QApplication& application) {
  m_application = &application;
  m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  m_scheme = schemeNamed(QSettings().value(QStringLiteral("ui/scheme")).toString());
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setFont(font(TextStyle::Body));
  application.installEventFilter(this);
  install();
}

void Theme::setScheme(ColorScheme scheme) {
  m_scheme = scheme;
  QSettings().setValue(QStringLiteral("ui/scheme"), nameOf(scheme));
  install();
}

void Theme::install() {
  m_dark = m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_systemDark);
  if (!m_application) return;
  m_installing = true;
  QApplication::setPalette(paletteFor(m_dark));
  m_application->setStyleSheet(styleSheetFor(m_dark));
  m_installing = false;
  emit changed();
}

// Qt 6.4 cannot be asked for the system's scheme: our own palette is taken off for a moment, and the
// lightness of what remains counts.
void Theme::readSystem() {
  m_installing = true;
  QApplication::setPalette(QPalette());
  const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  m_installing = false;
  m_systemDark = dark;
  install();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ThemeChange && !m_installing && watched->isWindowType()) readSystem();
  return QObject::eventFilter(watched, event);
}

QColor themeColor(Token token) { return Theme::instance().color(token); }

QFont themeFont(TextStyle style) { return Theme::font(style); }

Token textOf(Tone tone) {
  switch (tone) {
    case Tone::Accent:
      return Token::Accent;
    case Tone::Ok:
      return Token::Ok;
    case Tone::Warn:
      return Token::Warn;
    case Tone::Error:
      return Token::Error;
    case Tone::Neutral:
      break;
  }
  return Token::Neutral;
}

Token groundOf(Tone tone) {
  switch (tone) {
    case Tone::Accent:
      return Token::AccentSoft;
    case Tone::Ok:
      return Token::OkSoft;
    case Tone::Warn:
      return Token::WarnSoft;
    case Tone::Error:
      return Token::ErrorSoft;
    case Tone::Neutral:
      break;
  }
  return Token::NeutralSoft;
}
