#include "xls_reader/sandbox.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>

namespace {

bool limit(__rlimit_resource_t what, rlim_t most) {
  const rlimit limits{most, most};
  return setrlimit(what, &limits) == 0;
}

/// What reading an open file, memory and answering take. Everything else kills.
constexpr std::array kAllowed{SCMP_SYS(read),   SCMP_SYS(write),      SCMP_SYS(lseek), SCMP_SYS(fstat),
                              SCMP_SYS(munmap), SCMP_SYS(newfstatat), SCMP_SYS(brk),   SCMP_SYS(mremap),
                              SCMP_SYS(close),  SCMP_SYS(futex),      SCMP_SYS(exit),  SCMP_SYS(exit_group)};

bool forbidTheRest() {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
  if (!filter) return false;
  bool isMade = true;
  for (const int call : kAllowed) isMade = isMade && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
  // Memory, but none that could be run.
  isMade = isMade && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                                      SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0;
  isMade = isMade && seccomp_load(filter) == 0;
  seccomp_release(filter);
  return isMade;
}

}  // namespace

bool enterSandbox(unsigned long memoryMegabytes, unsigned long processorSeconds) {
  return limit(RLIMIT_AS, rlim_t(memoryMegabytes) << 20) && limit(RLIMIT_CPU, processorSeconds) &&
         limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
         forbidTheRest();
}
