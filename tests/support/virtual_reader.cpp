#include "support/virtual_reader.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

namespace {

constexpr const char* service = "/usr/sbin/pcscd";
constexpr const char* driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

int listeningAt(quint16 port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(fd, 4) == 0)
    return fd;
  ::close(fd);
  return -1;
}

quint16 portOf(int fd) {
  sockaddr_in address{};
  socklen_t length = sizeof address;
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length);
  return ntohs(address.sin_port);
}

int listeningAt(const QString& path) {
  const QByteArray name = QFile::encodeName(path);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (static_cast<size_t>(name.size()) >= sizeof address.sun_path)
    qFatal("virtual reader: %s is too long", name.constData());
  memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
  ::unlink(name.constData());
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(fd, 8) != 0)
    qFatal("virtual reader: no socket at %s", name.constData());
  return fd;
}

bool receive(int fd, QByteArray& bytes) {
  const ssize_t got = ::recv(fd, bytes.data(), static_cast<size_t>(bytes.size()), MSG_WAITALL);
  // The other side writes length and body apart: without this each exchange waits 40 ms for an
  // acknowledgement.
  const int yes = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
  return got == bytes.size();
}

void send(int fd, const QByteArray& body) {
  const QByteArray bytes =
      QByteArray(1, static_cast<char>(body.size() >> 8)) + static_cast<char>(body.size() & 0xFF) + body;
  (void)::send(fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

/// Whether a program may be started with a mount table of its own here; what is asked for that.
QStringList ownMounts() {
  for (const QStringList& flags : {QStringList{"--mount"}, QStringList{"--mount", "--map-root-user"}}) {
    const QStringList words = flags + QStringList{"sh", "-c", "mount -t tmpfs tmpfs /run"};
    QProcess trial;
    trial.start("unshare", words);
    if (trial.waitForFinished() && trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0)
      return flags;
  }
  return {};
}

}  // namespace

QString VirtualReader::socketPath() {
  // The library reads the variable once in the life of the process.
  static const QTemporaryDir folder("/tmp/shiming-pcsc-XXXXXX");
  static const QString path = folder.filePath("comm");
  qputenv("PCSCLITE_CSOCK_NAME", QFile::encodeName(path));
  return path;
}

VirtualReader::VirtualReader() {
  listenForReaders();
  if (::pipe(m_wake) != 0) qFatal("virtual reader: no pipe");
  m_thread = std::thread([this] { serve(); });
  startService();
}

VirtualReader::~VirtualReader() {
  m_service.terminate();
  if (!m_service.waitForFinished(5'000)) m_service.kill(), m_service.waitForFinished();
  QFile::remove(socketPath());
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  wake();
  m_thread.join();
  for (Slot& slot : m_slots) hangUp(slot), ::close(slot.listening);
  for (const int end : m_wake) ::close(end);
}

// A driver's second reader is at the port after its first.
void VirtualReader::listenForReaders() {
  for (int attempt = 0; attempt < 100; ++attempt) {
    m_slots[0].listening = listeningAt(quint16(0));
    m_port = portOf(m_slots[0].listening);
    m_slots[1].listening = listeningAt(static_cast<quint16>(m_port + 1));
    if (m_slots[1].listening >= 0) return;
    ::close(m_slots[0].listening);
  }
  qFatal("virtual reader: no two ports");
}

void VirtualReader::startService() {
  QFile conf(m_folder.filePath("readers"));
  if (!conf.open(QIODevice::WriteOnly)) qFatal("virtual reader: no folder");
  conf.write("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME 127.0.0.1:" + QByteArray::number(m_port) +
             "\nLIBPATH " + driver + "\nCHANNELID 0\n");
  conf.close();
  const int listening = listeningAt(socketPath());
  const QStringList mounts = ownMounts();
  const QString start = (mounts.isEmpty() ? QString() : QString("mount -t tmpfs tmpfs /run; ")) +
                        "export LISTEN_FDS=1 LISTEN_PID=$$; exec " + service + " --foreground --config '" +
                        m_folder.path() + "'";
  m_service.setStandardOutputFile(m_folder.filePath("log"));
  m_service.setProcessChannelMode(QProcess::MergedChannels);
  // The first descriptor that systemd hands over.
  m_service.setChildProcessModifier([listening] { ::dup2(listening, 3); });
  const QStringList shell{"sh", "-c", start};
  if (mounts.isEmpty())
    m_service.start(shell.first(), shell.mid(1));
  else
    m_service.start("unshare", mounts + shell);
  if (!m_service.waitForStarted()) qFatal("virtual reader: pcscd does not start");
  ::close(listening);
}

void VirtualReader::wake() const { (void)!::write(m_wake[1], "", 1); }

void VirtualReader::layOn(VirtualChip& chip, int reader, Pull pull) {
  const std::lock_guard lock(m_mutex);
  Slot& slot = m_slots[static_cast<size_t>(reader)];
  chip.powerOff();
  slot.chip = &chip;
  slot.pull = pull;
  slot.exchanges = 0;
}

void VirtualReader::takeOff(int reader) {
  const std::lock_guard lock(m_mutex);
  hangUp(m_slots[static_cast<size_t>(reader)]);
  m_slots[static_cast<size_t>(reader)].chip = nullptr;
  wake();
}

void VirtualReader::hangUp(Slot& slot) {
  if (slot.connection >= 0) ::close(slot.connection);
  slot.connection = -1;
}

void VirtualReader::serve() {
  while (true) {
    std::array<pollfd, 2 * readers + 1> watched{};
    {
      const std::lock_guard lock(m_mutex);
      if (m_ending) return;
      watched[0] = {m_wake[0], POLLIN, 0};
      for (size_t i = 0; i < readers; ++i) {
        watched[1 + i] = {m_slots[i].listening, POLLIN, 0};
        watched[1 + readers + i] = {m_slots[i].connection, POLLIN, 0};
      }
    }
    ::poll(watched.data(), watched.size(), -1);
    const std::lock_guard lock(m_mutex);
    char woken = 0;
    if (watched[0].revents != 0) (void)!::read(m_wake[0], &woken, 1);
    for (size_t i = 0; i < readers; ++i) {
      if (watched[1 + i].revents != 0) meet(m_slots[i]);
      const pollfd& old = watched[1 + readers + i];
      if (old.revents != 0 && old.fd == m_slots[i].connection) speak(m_slots[i]);
    }
  }
}

// The reader asks again and again whether something lies there. Without a chip it is heard and sent away: a
// refused connection would make the driver speak on a descriptor that it has closed.
void VirtualReader::meet(Slot& slot) {
  const int connection = ::accept4(slot.listening, nullptr, nullptr, SOCK_CLOEXEC);
  if (!slot.chip) {
    ::close(connection);
    return;
  }
  hangUp(slot);
  slot.connection = connection;
}

void VirtualReader::speak(Slot& slot) {
  QByteArray head(2, '\0');
  if (!receive(slot.connection, head)) return hangUp(slot);
  QByteArray body(static_cast<quint8>(head[0]) * 256 + static_cast<quint8>(head[1]), '\0');
  if (!receive(slot.connection, body) || !slot.chip) return hangUp(slot);
  enum Control : char { Off = 0, On = 1, Reset = 2, Atr = 4 };
  if (body.size() == 1) {
    if (body[0] == Atr)
      send(slot.connection, VirtualChip::atr());
    else
      slot.chip->powerOff();
    return;
  }
  const int n = ++slot.exchanges;
  const bool out = n == slot.pull.exchange;
  QByteArray answer;
  if (!out || slot.pull.afterwards) answer = slot.chip->answer(body);
  if (!out) return send(slot.connection, answer);
  hangUp(slot);
  slot.chip = nullptr;
}
