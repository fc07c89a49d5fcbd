#pragma once

#include <memory>
#include <utility>

/// A value behind a plain pointer that destroys it as what it is. (std::make_shared would compile fifty
/// functions for each type; these hold the inputs and outputs of all operations.)
template <class T, class... Arguments>
std::shared_ptr<void> held(Arguments&&... arguments) {
  return {static_cast<void*>(new T(std::forward<Arguments>(arguments)...)),
          +[](void* pointer) { delete static_cast<T*>(pointer); }};
}
