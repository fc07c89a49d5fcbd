#pragma once

#include <QString>
#include <compare>
#include <optional>

#include "base/result.h"

/// An amount in fen (1/100 yuan), an integer; there is no floating point near it.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money fen(qint64 value) { return Money(value); }
  static constexpr Money yuan(qint64 value) { return Money(value * 100); }
  constexpr qint64 inFen() const { return m_fen; }
  constexpr auto operator<=>(const Money&) const = default;

  /// The sum or difference; nothing where it would leave the range of 64 bits.
  std::optional<Money> plus(Money other) const;
  std::optional<Money> minus(Money other) const;

  /// "¥1,234.56"; a minus stands before the sign.
  QString toString() const;
  /// "1234.56", for files and input fields.
  QString toPlain() const;
  /// Chinese capitals as banks write them: 壹仟贰佰叁拾肆元伍角陆分; whole yuan end in 元整.
  QString inCapitals() const;

  /// Reads "1,234.56", "¥1234.5", "３２０", "3.2万", "1.5亿". At most two decimals of a yuan count; more is
  /// refused rather than rounded. Errors: Invalid, with `field`.
  static Result<Money> parse(const QString& text, const char* field = "amount");

 private:
  constexpr explicit Money(qint64 value) : m_fen(value) {}
  qint64 m_fen = 0;
};
