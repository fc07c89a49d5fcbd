#include "support/virtual_reader.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>

namespace {

constexpr const char* service = "/usr/sbin/pcscd";
constexpr const char* driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

sockaddr_in here(quint16 port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

/// A descriptor that holds the port, or -1 where it is taken; 0 is any.
int holding(quint16 port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = here(port);
  if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return fd;
  ::close(fd);
  return -1;
}

/// A port that is free, and so is the next: the driver's second reader listens there.
quint16 freePorts() {
  for (int attempt = 0; attempt < 100; ++attempt) {
    const int one = holding(0);
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(one, reinterpret_cast<sockaddr*>(&address), &length);
    const auto port = static_cast<quint16>(ntohs(address.sin_port));
    const int next = holding(static_cast<quint16>(port + 1));
    ::close(one);
    if (next < 0) continue;
    ::close(next);
    return port;
  }
  qFatal("virtual reader: no two ports");
}

/// A connection to the reader at this port, which takes it for a card. It may not listen yet.
int cardAt(quint16 port) {
  const sockaddr_in address = here(port);
  for (int attempt = 0; attempt < 500; ++attempt) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return fd;
    ::close(fd);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  qFatal("virtual reader: nothing listens at port %d", port);
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

/// Starts a program with this descriptor as its third, which systemd would hand it; it ends when we do.
pid_t started(const QStringList& words, int descriptor, const QString& log) {
  std::vector<QByteArray> kept;
  std::vector<char*> arguments;
  for (const QString& each : words) kept.push_back(each.toUtf8());
  for (QByteArray& each : kept) arguments.push_back(each.data());
  arguments.push_back(nullptr);
  const int out = ::open(QFile::encodeName(log).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  const pid_t child = ::fork();
  if (child > 0) {
    ::close(out);
    return child;
  }
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::dup2(out, 1);
  ::dup2(out, 2);
  if (::dup2(descriptor, 3) == descriptor) ::fcntl(3, F_SETFD, 0);
  ::execvp(arguments.front(), arguments.data());
  ::_exit(127);
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
  if (::pipe(m_wake) != 0) qFatal("virtual reader: no pipe");
  m_thread = std::thread([this] { serve(); });
  startService();
}

VirtualReader::~VirtualReader() {
  ::kill(m_service, SIGTERM);
  ::waitpid(m_service, nullptr, 0);
  QFile::remove(socketPath());
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  wake();
  m_thread.join();
  for (Slot& slot : m_slots) hangUp(slot);
  for (const int end : m_wake) ::close(end);
}

void VirtualReader::startService() {
  m_port = freePorts();
  // A folder of its own: pcscd reads every file in it.
  QDir(m_folder.path()).mkdir("conf");
  QFile conf(m_folder.filePath("conf/readers"));
  if (!conf.open(QIODevice::WriteOnly)) qFatal("virtual reader: no folder");
  conf.write("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:" + QByteArray::number(m_port) +
             "\nLIBPATH " + driver + "\nCHANNELID 0\n");
  conf.close();
  const int listening = listeningAt(socketPath());
  const QStringList mounts = ownMounts();
  const QString start = (mounts.isEmpty() ? QString() : QString("mount -t tmpfs tmpfs /run; ")) +
                        "export LISTEN_FDS=1 LISTEN_PID=$$; exec " + service + " --foreground --config '" +
                        m_folder.filePath("conf") + "'";
  const QStringList shell{"sh", "-c", start};
  m_service = started(mounts.isEmpty() ? shell : QStringList{"unshare"} + mounts + shell, listening,
                      m_folder.filePath("log"));
  ::close(listening);
}

std::string VirtualReader::log() const {
  QFile file(m_folder.filePath("log"));
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void VirtualReader::wake() const { (void)!::write(m_wake[1], "", 1); }

void VirtualReader::layOn(VirtualChip& chip, int reader, Pull pull) {
  const std::lock_guard lock(m_mutex);
  Slot& slot = m_slots[static_cast<size_t>(reader)];
  hangUp(slot);
  chip.powerOff();
  slot.chip = &chip;
  slot.pull = pull;
  slot.exchanges = 0;
  slot.connection = cardAt(static_cast<quint16>(m_port + reader));
  wake();
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
    std::array<pollfd, readers + 1> watched{};
    {
      const std::lock_guard lock(m_mutex);
      if (m_ending) return;
      watched[0] = {m_wake[0], POLLIN, 0};
      for (size_t i = 0; i < readers; ++i) watched[1 + i] = {m_slots[i].connection, POLLIN, 0};
    }
    ::poll(watched.data(), watched.size(), -1);
    const std::lock_guard lock(m_mutex);
    char woken = 0;
    if (watched[0].revents != 0) (void)!::read(m_wake[0], &woken, 1);
    for (size_t i = 0; i < readers; ++i)
      if (watched[1 + i].revents != 0 && watched[1 + i].fd == m_slots[i].connection) speak(m_slots[i]);
  }
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
