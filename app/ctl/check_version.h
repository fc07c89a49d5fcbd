#pragma once

#include "ctl/session.h"

/// Puts in the version that the check named by an input has now, where none was said.
Outcome<void> fillCheckVersion(Session& session, const Arguments& arguments, QJsonObject& input);
