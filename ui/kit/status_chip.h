#pragma once

#include <QStyledItemDelegate>
#include <QWidget>
#include <optional>

#include "kit/theme.h"

/// What a status says, told by shape first: tick, "!", cross, clock, slash, i, dashed ring.
enum class ChipKind { Ok, Warn, Error, Wait, Off, Info, Queued };

/// The colours a kind has unless something else is asked for.
Tone toneOf(ChipKind kind);
/// Name of the glyph in resources/status.
QString glyphOf(ChipKind kind);

/// 20 px high: glyph 13, word 12 px. Its accessible name reads "Status: <word>".
class StatusChip : public QWidget {
  Q_OBJECT

 public:
  explicit StatusChip(QWidget* parent = nullptr);
  StatusChip(ChipKind kind, const QString& text, QWidget* parent = nullptr);
  void setStatus(ChipKind kind, const QString& text);
  /// Other colours for the same shape (an "ok" fact that speaks for a doubt is amber).
  void setTone(Tone tone);
  /// Without the soft ground, as in the status bar.
  void setPlain(bool plain);
  /// A plain one whose word is bold and in the colour of its glyph: the name of a figure.
  void setStrong(bool strong);
  ChipKind kind() const { return m_kind; }
  QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void describe();
  ChipKind m_kind = ChipKind::Info;
  std::optional<Tone> m_tone;
  bool m_plain = false;
  bool m_strong = false;
  QString m_text;
};

/// Paints a chip at the left of `area`, vertically centred; gives the width taken. A plain one has no ground,
/// and muted words unless `words` says otherwise.
int paintChip(QPainter& painter, const QRect& area, ChipKind kind, Tone tone, const QString& text,
              bool plain = false, Token words = Token::Muted, TextStyle style = TextStyle::Hint);
int chipWidth(const QString& text, TextStyle style = TextStyle::Hint);

/// Draws cells whose model gives ChipKindRole as chips, all others as usual, with `MutedRole` / `BoldRole`
/// for the text and the row's rules. DataTable uses it for every column.
class StatusDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { ChipKindRole = Qt::UserRole + 101, ChipToneRole, MutedRole, BoldRole, ToneRole, PlainRole };
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// For a column of sentences: one that does not fit is cut at its end, while of names and numbers, which are
/// told apart by both ends, the middle is left out.
class SentenceDelegate : public StatusDelegate {
  Q_OBJECT

 public:
  using StatusDelegate::StatusDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
