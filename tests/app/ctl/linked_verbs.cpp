#include "ctl/call.h"
#include "support/ctl_run.h"

namespace {

[[maybe_unused]] const auto linked = (Ctl::verbs = &callCtl);

}  // namespace
