#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.h"

class XlsxPart;
struct XML_ParserStruct;

/// What is found in a part. Names are local, of the vocabulary that the root belongs to, whatever its prefix;
/// those of other vocabularies are given as an empty name.
class XmlSink {
 public:
  virtual ~XmlSink() = default;
  /// `attributes`: name, value, …, null, with their prefixes.
  virtual void begin(std::string_view name, const char* const* attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view utf8) = 0;
};

/// The value of an attribute, null where there is none.
const char* attributeOf(const char* const* attributes, std::string_view name);
/// Whether an attribute says yes: "1", "true", "on".
bool isSet(const char* const* attributes, std::string_view name);
/// A whole number that is not negative; nothing where `text` is none.
std::optional<qint64> wholeNumber(std::string_view text);

/// Reads the XML of a part as it is unpacked. A declared document type is refused, and with it every entity;
/// what the parser holds in memory at a time is limited, and with it depth and length of names and values.
class XmlParser {
 public:
  /// `name`: of the part, for the words of a failure.
  XmlParser(XmlSink& sink, QString name);
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;

  /// Reads until the sink pauses (true), or the part ends or is stopped (false).
  bool advance(XlsxPart& part);
  /// Reads all of it. Errors: Invalid "file".
  Result<> readAll(XlsxPart& part);
  /// A piece that is there already; false where it cannot be read.
  bool take(std::string_view xml);

  /// For the sink. A pause comes at once, not before the next element.
  void pause();
  void stop();
  void fail(Error error);
  const std::optional<Error>& failure() const { return m_failure; }

 private:
  struct Memory;
  struct Calls;
  bool step(XlsxPart& part);
  void judge(bool parsed);
  std::string_view local(const char* name) const;

  XmlSink& m_sink;
  QString m_name;
  std::unique_ptr<Memory> m_memory;
  XML_ParserStruct* m_parser = nullptr;
  std::string m_prefix;  ///< of the root, with its colon
  bool m_begun = false;
  bool m_paused = false;
  bool m_done = false;
  std::optional<Error> m_failure;
};
