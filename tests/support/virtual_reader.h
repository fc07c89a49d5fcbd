#pragma once

#include <QProcess>
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
  /// Commands that reached the chip since it was laid on.
  int exchanges(int reader = 0) const { return m_slots[static_cast<size_t>(reader)].exchanges; }

 private:
  struct Slot {
    int listening = -1;
    int connection = -1;
    VirtualChip* chip = nullptr;
    Pull pull;
    std::atomic<int> exchanges = 0;
  };

  void listenForReaders();
  void startService();
  void serve();
  void meet(Slot& slot);
  void speak(Slot& slot);
  static void hangUp(Slot& slot);
  void wake() const;

  QTemporaryDir m_folder;
  QProcess m_service;
  std::array<Slot, readers> m_slots;
  int m_wake[2] = {-1, -1};
  int m_port = 0;
  bool m_ending = false;
  std::mutex m_mutex;
  std::thread m_thread;
};
