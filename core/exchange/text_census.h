#pragma once

#include <QByteArrayView>

/// Counts over the bytes of a text that speak for one encoding or another. Fed piece by piece: a character
/// may be cut anywhere.

class Utf8Census {
 public:
  void add(QByteArrayView bytes);
  /// Characters of two bytes whose code is likely in a UTF-8 text that holds no Chinese: the middle dot of
  /// names and the no-break blank. As GB18030 the same bytes are 路 and 聽.
  qint64 dots = 0;
  qint64 two = 0;      ///< characters of two bytes, all in all
  qint64 longer = 0;   ///< of three and four
  qint64 invalid = 0;  ///< bytes that stand where no UTF-8 would have them; not a cut last character

 private:
  void lead(quint8 byte);
  void trail(quint8 byte);
  int m_wanted = 0;  ///< bytes that the character still lacks
  int m_length = 0;
  quint8 m_lead = 0;
  quint8 m_low = 0x80;  ///< what the next byte may be: less than 80–BF after E0, ED, F0, F4
  quint8 m_high = 0xBF;
};

class GbCensus {
 public:
  void add(QByteArrayView bytes);
  qint64 common = 0;   ///< pairs among the 3755 first characters of GB 2312 and its signs
  qint64 pairs = 0;    ///< all pairs
  qint64 fours = 0;    ///< characters of four bytes
  qint64 invalid = 0;  ///< bytes that begin nothing

 private:
  void step(quint8 byte);
  void second(quint8 byte);
  quint8 m_held[4] = {};
  int m_count = 0;
};

/// Units of two bytes that would be ASCII, read either way round.
class WideCensus {
 public:
  void add(QByteArrayView bytes);
  qint64 units = 0;
  qint64 little = 0;
  qint64 big = 0;

 private:
  bool m_odd = false;
  quint8 m_first = 0;
};
