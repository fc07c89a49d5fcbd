/// shiming-xls-reader SHEET MEGABYTES SECONDS: reads an old workbook from its standard input and answers on
/// its standard output as exchange/xls_protocol.h says. Started by the programs, not by people.
#include <iconv.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "xls_reader/sandbox.h"
#include "xls_reader/workbook.h"

namespace {

FILE* g_input = nullptr;

/// Answers by and by; ends the program when nobody listens any more.
class Output : public XlsSink {
 public:
  ~Output() override { flush(); }
  void say(XlsMessage message, std::string_view bytes) override {
    const auto length = uint32_t(bytes.size());
    m_waiting += char(message);
    m_waiting.append(reinterpret_cast<const char*>(&length), sizeof length);
    m_waiting += bytes;
    if (m_waiting.size() >= 64 << 10) flush();
  }

 private:
  void flush() {
    for (size_t at = 0; at < m_waiting.size();) {
      const ssize_t done = write(STDOUT_FILENO, m_waiting.data() + at, m_waiting.size() - at);
      if (done <= 0) _exit(3);
      at += size_t(done);
    }
    m_waiting.clear();
  }
  std::string m_waiting;
};

/// The tables of character sets are files: they are opened while that is still allowed, and stay.
void readCharacterSets() {
  for (const char* set :
       {"UTF-16LE", "CP936", "CP950", "CP932", "CP949", "CP1252", "CP1250", "CP1251", "CP437", "MACINTOSH"})
    (void)iconv_open("UTF-8", set);
}

Bytes mappedInput() {
  struct stat about {};
  if (fstat(STDIN_FILENO, &about) != 0 || about.st_size <= 0) return {};
  const auto size = size_t(about.st_size);
  void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
  return at == MAP_FAILED ? Bytes() : Bytes(static_cast<const uint8_t*>(at), size);
}

}  // namespace

/// FreeXL opens files by name, and nothing may be opened any more when it is asked to: this stands before the
/// C library's own, and whatever is asked for, the one open file is given.
extern "C" FILE* fopen(const char*, const char*) { return g_input; }

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  close_range(3, ~0U, 0);
  g_input = fdopen(STDIN_FILENO, "rb");
  const Bytes file = mappedInput();
  readCharacterSets();
  if (!g_input || !enterSandbox(strtoul(argv[2], nullptr, 10), strtoul(argv[3], nullptr, 10))) return 2;
  Output output;
  readWorkbook("", file, atoi(argv[1]), output);
  return 0;
}
