#include "exchange/xlsx_xml.h"

#include <expat.h>

#include <charconv>
#include <cstring>

#include "exchange/xlsx_package.h"

namespace xlsx_memory {

/// What a parser may still take; each piece knows whose it is. Some 200 kB are used for a part as
/// spreadsheets write it.
struct Allowance {
  size_t left = 8 << 20;
};

}  // namespace xlsx_memory

namespace {

using xlsx_memory::Allowance;

constexpr int ChunkBytes = 64 << 10;

/// The parser's functions are given no object of ours: it stands here while one is called.
thread_local Allowance* allowance = nullptr;

struct alignas(16) PieceHead {
  Allowance* owner;
  size_t size;
};

void* takePiece(size_t size) {
  if (allowance == nullptr || size > allowance->left) return nullptr;
  auto* head = static_cast<PieceHead*>(std::malloc(size + sizeof(PieceHead)));
  if (head == nullptr) return nullptr;
  *head = {allowance, size};
  allowance->left -= size;
  return head + 1;
}

void givePiece(void* piece) {
  if (piece == nullptr) return;
  PieceHead* head = static_cast<PieceHead*>(piece) - 1;
  head->owner->left += head->size;
  std::free(head);
}

void* resizePiece(void* piece, size_t size) {
  void* other = takePiece(size);
  if (other == nullptr || piece == nullptr) return other;
  std::memcpy(other, piece, std::min(size, (static_cast<PieceHead*>(piece) - 1)->size));
  givePiece(piece);
  return other;
}

Error tooComplicated() {
  return invalid(
      "file", message(QT_TRANSLATE_NOOP("core",
                                        "The file is not as a spreadsheet writes it (nested or named without "
                                        "end). Copy the workers to a new file.")));
}

Error declaresEntities() {
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "The file holds instructions that have no place in a roster (a document "
                             "type). Copy the workers to a new file.")));
}

}  // namespace

struct XmlParser::Memory : Allowance {};

struct XmlParser::Calls {
  static XmlParser& of(void* user) { return *static_cast<XmlParser*>(user); }

  static void begin(void* user, const char* name, const char** attributes) {
    XmlParser& parser = of(user);
    if (!parser.m_begun) {
      parser.m_begun = true;
      if (const char* colon = std::strchr(name, ':')) parser.m_prefix.assign(name, colon + 1);
    }
    parser.m_sink.begin(parser.local(name), attributes);
  }
  static void end(void* user, const char* name) { of(user).m_sink.end(of(user).local(name)); }
  static void text(void* user, const char* bytes, int size) {
    of(user).m_sink.text({bytes, static_cast<size_t>(size)});
  }
  static void documentType(void* user, const char*, const char*, const char*, int) {
    of(user).fail(declaresEntities());
  }
};

const char* attributeOf(const char* const* attributes, std::string_view name) {
  for (; attributes[0] != nullptr; attributes += 2)
    if (name == attributes[0]) return attributes[1];
  return nullptr;
}

bool isSet(const char* const* attributes, std::string_view name) {
  const char* value = attributeOf(attributes, name);
  const std::string_view said = value == nullptr ? "" : value;
  return said == "1" || said == "true" || said == "on";
}

std::optional<qint64> wholeNumber(std::string_view text) {
  qint64 number = -1;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size() || number < 0) return {};
  return number;
}

XmlParser::XmlParser(XmlSink& sink, QString name)
    : m_sink(sink), m_name(std::move(name)), m_memory(std::make_unique<Memory>()) {
  const XML_Memory_Handling_Suite memory = {takePiece, resizePiece, givePiece};
  allowance = m_memory.get();
  m_parser = XML_ParserCreate_MM(nullptr, &memory, nullptr);
  if (m_parser == nullptr) {
    fail(tooComplicated());
    return;
  }
  XML_SetUserData(m_parser, this);
  XML_SetElementHandler(m_parser, Calls::begin, Calls::end);
  XML_SetCharacterDataHandler(m_parser, Calls::text);
  XML_SetStartDoctypeDeclHandler(m_parser, Calls::documentType);
}

XmlParser::~XmlParser() {
  if (m_parser != nullptr) XML_ParserFree(m_parser);
}

std::string_view XmlParser::local(const char* name) const {
  const std::string_view whole = name;
  if (m_prefix.empty()) return whole.find(':') == std::string_view::npos ? whole : std::string_view();
  return whole.starts_with(m_prefix) ? whole.substr(m_prefix.size()) : std::string_view();
}

bool XmlParser::advance(XlsxPart& part) {
  m_paused = false;
  while (!m_paused && !m_done && !m_failure)
    if (!step(part)) break;
  return m_paused;
}

Result<> XmlParser::readAll(XlsxPart& part) {
  advance(part);
  if (m_failure) return refuse(*m_failure);
  return {};
}

/// One piece of the part, or the rest of the one at which the sink paused.
bool XmlParser::step(XlsxPart& part) {
  allowance = m_memory.get();
  XML_ParsingStatus status;
  XML_GetParsingStatus(m_parser, &status);
  if (status.parsing == XML_SUSPENDED) {
    judge(XML_ResumeParser(m_parser) != XML_STATUS_ERROR);
    XML_GetParsingStatus(m_parser, &status);
    m_done = m_done || status.parsing == XML_FINISHED;
    return true;
  }
  void* buffer = XML_GetBuffer(m_parser, ChunkBytes);
  const qint64 count = buffer == nullptr ? 0 : part.read(static_cast<char*>(buffer), ChunkBytes);
  if (count < 0) fail(*part.failure());
  if (buffer == nullptr) fail(tooComplicated());
  if (m_failure) return false;
  judge(XML_ParseBuffer(m_parser, static_cast<int>(count), count == 0) != XML_STATUS_ERROR);
  XML_GetParsingStatus(m_parser, &status);
  m_done = m_done || status.parsing == XML_FINISHED;
  return true;
}

bool XmlParser::take(std::string_view xml) {
  allowance = m_memory.get();
  judge(XML_Parse(m_parser, xml.data(), static_cast<int>(xml.size()), 0) != XML_STATUS_ERROR);
  return !m_failure && !m_done;
}

void XmlParser::judge(bool parsed) {
  if (parsed || m_done || m_failure) return;
  const XML_Error problem = XML_GetErrorCode(m_parser);
  const bool without = problem == XML_ERROR_NO_MEMORY || problem == XML_ERROR_AMPLIFICATION_LIMIT_BREACH;
  m_failure = without ? tooComplicated() : damagedFile(m_name);
}

void XmlParser::pause() {
  m_paused = true;
  XML_StopParser(m_parser, XML_TRUE);
}

void XmlParser::stop() {
  m_done = true;
  XML_StopParser(m_parser, XML_FALSE);
}

void XmlParser::fail(Error error) {
  if (!m_failure) m_failure = std::move(error);
  if (m_parser != nullptr) XML_StopParser(m_parser, XML_FALSE);
}
