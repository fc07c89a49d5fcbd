#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// Bytes as text of 41 signs: figures, capitals and + - . / : , three for two bytes. A QR code of
/// alphanumeric mode holds them without loss, like base45 (RFC 9285), of which it is the same scheme; but
/// without blank, %, $ and *, which search boxes, scanners at a keyboard and shells swallow.
namespace base41 {

extern const QString alphabet;
constexpr int signs = 41;

QString encoded(const QByteArray& bytes);
/// Nothing where the text is none that `encoded` gives: no two texts mean the same bytes.
std::optional<QByteArray> decoded(const QString& text);

/// The sign that goes behind a text so that checks() holds: any one wrong sign, and any two swapped, are
/// noticed unless they stand a multiple of 40 places apart.
QChar checkSign(const QString& text);
bool checks(const QString& withSign);

}  // namespace base41
