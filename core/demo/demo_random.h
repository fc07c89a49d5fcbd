#pragma once

#include <QVector>
#include <algorithm>

/// A small generator whose numbers are the same on every machine (splitmix64); the standard library's
/// distributions are not.
class DemoRandom {
 public:
  explicit DemoRandom(quint64 seed) : m_state(seed) {}
  quint64 next() {
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  /// 0 … n-1; n > 0.
  int below(int n) { return static_cast<int>((next() >> 33) % static_cast<quint64>(n)); }
  /// from … to, both inclusive.
  int between(int from, int to) { return from + below(to - from + 1); }
  bool perMille(int share) { return below(1000) < share; }
  template <class List>
  auto of(const List& list) {
    return list.at(below(static_cast<int>(list.size())));
  }

 private:
  quint64 m_state;
};

/// Draws an index with given whole-number weights.
class DemoWeights {
 public:
  void add(int weight) { m_sums.append((m_sums.isEmpty() ? 0 : m_sums.last()) + weight); }
  int pick(DemoRandom& random) const {
    const int drawn = random.below(m_sums.last());
    return static_cast<int>(std::upper_bound(m_sums.begin(), m_sums.end(), drawn) - m_sums.begin());
  }
  bool isEmpty() const { return m_sums.isEmpty() || m_sums.last() == 0; }

 private:
  QVector<int> m_sums;
};
