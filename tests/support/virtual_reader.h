#pragma once

#include <sys/types.h>

#include <QTemporaryDir>
#include <atomic>
#include <mutex>
#include <thread>

#include "support/virtual_chip.h"

/// A real PC/SC service of this process's own, with two readers of vsmartcard-vpcd in it, and chips to lay on
/// them. It needs nothing that runs and no fixed port, and disturbs no other service on the machine: pcscd is
/// handed a socket of ours as systemd would hand it one, its folder in /run is hidden from it where the
/// system lets us, and its readers connect to ports that we were given. One at a time in a process.
class VirtualReader {
 public:
  VirtualReader();
  ~VirtualReader();
  VirtualReader(const VirtualReader&) = delete;
  VirtualReader& operator=(const VirtualReader&) = delete;

  /// Where the client library of this process finds the service (PCSCLITE_CSOCK_NAME); it may not run.
  static QString socketPath();
  static constexpr int readers = 2;

  /// Lays a chip on; it may be pulled out by itself at an exchange. The chip must outlive its lying there.
  void layOn(VirtualChip& chip, int reader = 0, Pull pull = {});
  void takeOff(int reader = 0);
  /// What the service said, for when a test fails.
  std::string log() const;
  /// Commands that reached the chip since it was laid on.
  int exchanges(int reader = 0) const { return m_slots[static_cast<size_t>(reader)].exchanges; }

 private:
  struct Slot {
    int connection = -1;
    VirtualChip* chip = nullptr;
    Pull pull;
    std::atomic<int> exchanges = 0;
  };

  void startService();
  void serve();
  void speak(Slot& slot);
  static void hangUp(Slot& slot);
  void wake() const;

  QTemporaryDir m_folder;
  pid_t m_service = -1;
  std::array<Slot, readers> m_slots;
  int m_wake[2] = {-1, -1};
  quint16 m_port = 0;
  bool m_ending = false;
  std::mutex m_mutex;
  std::thread m_thread;
};
