#pragma once

#include <QString>
#include <compare>

#include "base/record_shape.h"
#include "base/record_text.h"
#include "base/result.h"

/// A share of a whole in millionths, an integer: 3 ‰ is 3,000, 2 % is 20,000.
class Rate {
 public:
  static constexpr int whole = 1'000'000;

  constexpr Rate() = default;
  static constexpr Rate millionths(int value) { return Rate(value); }
  static constexpr Rate perMille(int value) { return Rate(value * 1'000); }
  static constexpr Rate percent(int value) { return Rate(value * 10'000); }
  constexpr int inMillionths() const { return m_value; }
  constexpr bool isZero() const { return m_value == 0; }
  constexpr auto operator<=>(const Rate&) const = default;

  /// "0.9‰" below one per cent, as rules are written, else "2.2%".
  QString toString() const;
  /// Reads "3‰", "2%", "２．２％", "0.3 %". A bare number is refused: it may be meant either way. So is more
  /// than a millionth can say, and anything above ten times the whole. Errors: Invalid, with `field`.
  static Result<Rate> parse(const QString& text, const char* field = "rate");

 private:
  constexpr explicit Rate(int value) : m_value(value) {}
  int m_value = 0;
};

// As a field of records: the text that people write.
inline QJsonValue toValue(Rate v) { return v.toString(); }
bool fromValue(const QJsonValue& j, Rate& v);
inline void appendText(QByteArray& out, Rate v) { record::appendText(out, v.toString()); }
template <>
struct record::ShapeOf<Rate> : record::PlainShape<Shape::Kind::Text> {};
