#include "chip/chip_reader.h"

#include <winscard.h>

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <array>

namespace chip_reader {

namespace {

struct Words {
  LONG code;
  ErrorKind kind;
  const char* field;
  const char* sentence;
};

constexpr const char* noService =
    QT_TRANSLATE_NOOP("core", "The service of the card readers (pcscd) does not run. Have it started.");
constexpr const char* noReader =
    QT_TRANSLATE_NOOP("core", "There is no card reader. Plug it in, or plug it in again.");
constexpr const char* pulledOut = QT_TRANSLATE_NOOP(
    "core", "The card was taken away too early. Lay it on again; what was begun will be finished.");
constexpr const char* mute = QT_TRANSLATE_NOOP(
    "core",
    "The card does not answer. Turn it over and lay it on again; if that does not help, the chip is "
    "broken.");

// Codes of pcsclite.h; those that mean the same to whoever stands there have the same words.
constexpr std::array table{
    Words{SCARD_E_NO_SERVICE, ErrorKind::Storage, "service", noService},
    Words{SCARD_E_SERVICE_STOPPED, ErrorKind::Storage, "service", noService},
    Words{SCARD_E_INVALID_HANDLE, ErrorKind::Storage, "service", noService},
    Words{SCARD_F_COMM_ERROR, ErrorKind::Storage, "service", noService},
    Words{SCARD_E_NO_READERS_AVAILABLE, ErrorKind::NotFound, "reader", noReader},
    Words{SCARD_E_UNKNOWN_READER, ErrorKind::NotFound, "reader", noReader},
    Words{SCARD_E_READER_UNAVAILABLE, ErrorKind::NotFound, "reader", noReader},
    Words{SCARD_E_NO_SMARTCARD, ErrorKind::NotFound, "chip",
          QT_TRANSLATE_NOOP("core", "There is no card on the reader. Lay it on.")},
    Words{SCARD_W_REMOVED_CARD, ErrorKind::Busy, "chip", pulledOut},
    Words{SCARD_W_RESET_CARD, ErrorKind::Busy, "chip", pulledOut},
    Words{SCARD_E_NOT_TRANSACTED, ErrorKind::Busy, "chip", pulledOut},
    Words{SCARD_W_UNPOWERED_CARD, ErrorKind::Invalid, "chip", mute},
    Words{SCARD_W_UNRESPONSIVE_CARD, ErrorKind::Invalid, "chip", mute},
    Words{SCARD_W_UNSUPPORTED_CARD, ErrorKind::Invalid, "chip", mute},
    Words{SCARD_E_PROTO_MISMATCH, ErrorKind::Invalid, "chip", mute},
    Words{SCARD_E_SHARING_VIOLATION, ErrorKind::Busy, "reader",
          QT_TRANSLATE_NOOP("core", "Another program uses the card reader. Close it and try again.")},
};

}  // namespace

Error errorOf(long code) {
  for (const Words& each : table)
    if (each.code == static_cast<LONG>(code))
      return {each.kind, QString::fromLatin1(each.field), message(each.sentence)};
  return {
      ErrorKind::Storage, QStringLiteral("reader"),
      message(QT_TRANSLATE_NOOP("core", "The card reader reports the fault %1. Unplug it, plug it in again."),
              {QString::number(static_cast<quint32>(code), 16)})};
}

QString sameReader(const QStringList& readers, const QString& name) {
  if (readers.contains(name)) return name;
  static const QRegularExpression place(QStringLiteral(" [0-9A-F]{2} [0-9A-F]{2}$"));
  const auto model = [](const QString& each) { return QString(each).remove(place); };
  QStringList alike;
  for (const QString& each : readers)
    if (!name.isEmpty() && model(each) == model(name)) alike += each;
  return alike.size() == 1 ? alike.first() : QString();
}

Result<QString> chosenAmong(const QStringList& readers, const QString& wanted) {
  QStringList fitting;
  for (const QString& each : readers) {
    if (each == wanted) return each;
    if (each.contains(wanted, Qt::CaseInsensitive)) fitting += each;
  }
  if (readers.isEmpty()) return refuse(notFound("reader", message(noReader)));
  if (fitting.isEmpty())
    return refuse(
        notFound("reader", message(QT_TRANSLATE_NOOP("core", "There is no card reader “%1”. There are: %2"),
                                   {wanted, readers.join(QStringLiteral("; "))})));
  if (fitting.size() > 1)
    return refuse(
        conflict("reader", message(QT_TRANSLATE_NOOP("core", "There are several card readers; say which: %1"),
                                   {fitting.join(QStringLiteral("; "))})));
  return fitting.first();
}

}  // namespace chip_reader

namespace {

/// The longest answer: 256 bytes and the status word.
constexpr DWORD longestAnswer = MAX_BUFFER_SIZE;

Result<void> done(LONG code) {
  if (code == SCARD_S_SUCCESS) return {};
  return refuse(chip_reader::errorOf(code));
}

class CardInReader final : public ChipChannel {
 public:
  CardInReader(SCARDHANDLE card, DWORD protocol) : m_card(card), m_protocol(protocol) {}
  // Reset, so that what was proven to the card holds for nobody who comes after. One that is gone has
  // forgotten it, and resetting nothing would leave the service with a card that it believes to be there.
  ~CardInReader() override { SCardDisconnect(m_card, m_isGone ? SCARD_LEAVE_CARD : SCARD_RESET_CARD); }
  CardInReader(const CardInReader&) = delete;
  CardInReader& operator=(const CardInReader&) = delete;

  Result<QByteArray> transmit(const QByteArray& command) override {
    const SCARD_IO_REQUEST* header = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    QByteArray answer(longestAnswer, '\0');
    DWORD length = longestAnswer;
    const auto sent = done(SCardTransmit(m_card, header, reinterpret_cast<LPCBYTE>(command.constData()),
                                         static_cast<DWORD>(command.size()), nullptr,
                                         reinterpret_cast<LPBYTE>(answer.data()), &length));
    answer.truncate(static_cast<qsizetype>(length));
    // Some drivers call it done when the card was gone before it answered.
    m_isGone = !sent || answer.isEmpty();
    if (m_isGone) return refuse(sent ? chip_reader::errorOf(SCARD_W_REMOVED_CARD) : sent.error());
    return answer;
  }

 private:
  SCARDHANDLE m_card;
  DWORD m_protocol;
  bool m_isGone = false;
};

}  // namespace

struct ChipReaders::Context {
  SCARDCONTEXT handle = 0;
  ~Context() {
    if (handle != 0) SCardReleaseContext(handle);
  }
};

ChipReaders::ChipReaders(std::unique_ptr<Context> context) : m_context(std::move(context)) {}
ChipReaders::~ChipReaders() = default;

Result<std::unique_ptr<ChipReaders>> ChipReaders::open() {
  auto context = std::make_unique<Context>();
  const auto opened = done(SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context->handle));
  if (!opened) {
    context->handle = 0;
    return refuse(opened.error());
  }
  return std::unique_ptr<ChipReaders>(new ChipReaders(std::move(context)));
}

Result<QStringList> ChipReaders::names() {
  DWORD length = 0;
  LONG code = SCardListReaders(m_context->handle, nullptr, nullptr, &length);
  QByteArray list(static_cast<qsizetype>(length), '\0');
  if (code == SCARD_S_SUCCESS) code = SCardListReaders(m_context->handle, nullptr, list.data(), &length);
  if (code == SCARD_E_NO_READERS_AVAILABLE) return QStringList();
  if (const auto listed = done(code); !listed) return refuse(listed.error());
  QStringList names;
  for (const QByteArray& each : list.split('\0'))
    if (!each.isEmpty()) names += QString::fromUtf8(each);
  return names;
}

Result<QString> ChipReaders::chosen(const QString& wanted) {
  const auto readers = names();
  if (!readers) return refuse(readers.error());
  return chip_reader::chosenAmong(*readers, wanted);
}

Result<bool> ChipReaders::hasCard(const QString& reader) { return waitFor(reader, true, 0); }

Result<std::unique_ptr<ChipChannel>> ChipReaders::connect(const QString& reader) {
  SCARDHANDLE card = 0;
  DWORD protocol = 0;
  const auto connected =
      done(SCardConnect(m_context->handle, reader.toUtf8().constData(), SCARD_SHARE_EXCLUSIVE,
                        SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol));
  if (!connected) return refuse(connected.error());
  return std::unique_ptr<ChipChannel>(std::make_unique<CardInReader>(card, protocol));
}

Result<bool> ChipReaders::waitFor(const QString& reader, bool card, int milliseconds) {
  const QByteArray name = reader.toUtf8();
  const QDeadlineTimer end(milliseconds);
  SCARD_READERSTATE state{};
  state.szReader = name.constData();
  state.dwCurrentState = SCARD_STATE_UNAWARE;
  LONG code = SCardGetStatusChange(m_context->handle, 0, &state, 1);
  const auto holds = [&] { return ((state.dwEventState & SCARD_STATE_PRESENT) != 0) == card; };
  // What changes first may be something else: that another program let go of the card, that it answers.
  while (code == SCARD_S_SUCCESS && !holds() && !end.hasExpired()) {
    state.dwCurrentState = state.dwEventState;
    code = SCardGetStatusChange(m_context->handle, static_cast<DWORD>(end.remainingTime()), &state, 1);
  }
  if (code == SCARD_E_TIMEOUT || code == SCARD_E_CANCELLED) return holds();
  if (const auto waited = done(code); !waited) return refuse(waited.error());
  if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) != 0)
    return refuse(chip_reader::errorOf(SCARD_E_UNKNOWN_READER));
  return holds();
}

void ChipReaders::cancel() { SCardCancel(m_context->handle); }
