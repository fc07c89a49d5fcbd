#pragma once

#include <memory>
#include <utility>

/// A value behind a plain pointer that destroys it as what it is. (std::make_shared would compile fifty
/// functions for each type; these hold the inputs and outputs of all operations.)
template <class T>
std::shared_ptr<void> held(T value) {
  return {static_cast<void*>(new T(std::move(value))),
          +[](void* pointer) { delete static_cast<T*>(pointer); }};
}
