#pragma once

#include <tl/expected.hpp>

#include "base/error.h"

/// A value, or the reason why there is none. We throw nothing; broken contracts assert.
template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> refuse(Error error) { return tl::unexpected<Error>(std::move(error)); }
