#include "chip/chip_loop.h"

namespace {

constexpr int kLoopAtOnce = 0;
constexpr int kLoopLater = 300;
/// Short, so that another card or another reader is taken up while nobody lays anything on.
constexpr int kLoopPatience = 150;

}  // namespace

ChipLoop::ChipLoop(std::unique_ptr<ChipBench> bench) : m_bench(std::move(bench)), m_timer(this) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &ChipLoop::step);
}

void ChipLoop::start() { m_timer.start(kLoopAtOnce); }

void ChipLoop::want(const QString& reader, const QString& card) {
  m_reader = reader;
  m_card = card;
  m_timer.start(kLoopAtOnce);
}

void ChipLoop::lookAgain() {
  m_isTroubled = true;
  m_trouble.clear();
  m_timer.start(kLoopAtOnce);
}

void ChipLoop::step() { m_timer.start(goOn()); }

/// One turn; when the next is due, in milliseconds.
int ChipLoop::goOn() {
  const auto readers = m_bench->readers();
  if (!readers) return troubled(readers.error());
  if (m_isTroubled || *readers != m_seen) {
    m_seen = *readers;
    m_isTroubled = false;
    emit readersSeen(m_seen);
  }
  if (m_card.isEmpty() || !m_seen.contains(m_reader)) return kLoopLater;
  const auto isSo = m_bench->waitFor(m_reader, !m_hasToLeave, kLoopPatience);
  if (!isSo) return troubled(isSo.error());
  if (!*isSo) return kLoopAtOnce;
  if (m_hasToLeave) {
    m_hasToLeave = false;
    emit takenOff();
  } else {
    write();
  }
  return kLoopAtOnce;
}

/// Said once, until it is another matter or somebody looks again.
int ChipLoop::troubled(const Error& error) {
  const QString trouble = nameOf(error.kind) + error.field;
  if (!m_isTroubled || trouble != m_trouble) emit failed({}, error);
  m_trouble = trouble;
  m_isTroubled = true;
  return kLoopLater;
}

void ChipLoop::write() {
  const QString card = m_card;
  emit laidOn(card);
  const auto chip = m_bench->write(m_reader, card);
  m_hasToLeave = true;
  if (!chip) {
    emit failed(card, chip.error());
    return;
  }
  m_card.clear();
  emit written(card);
}
