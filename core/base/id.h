#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

/// The row number of a Tag; two kinds of row cannot be mixed up. Zero means "none".
template <class Tag>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(qint64 value) : m_value(value) {}
  constexpr qint64 value() const { return m_value; }
  constexpr bool isValid() const { return m_value > 0; }
  constexpr explicit operator bool() const { return isValid(); }
  constexpr auto operator<=>(const Id&) const = default;

 private:
  qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
  return ::qHash(id.value(), seed);
}

using WorkerId = Id<struct WorkerTag>;
using CompanyId = Id<struct CompanyTag>;
using ManagerId = Id<struct ManagerTag>;
using ProjectId = Id<struct ProjectTag>;
using TeamId = Id<struct TeamTag>;
using ContractId = Id<struct ContractTag>;
using AssignmentId = Id<struct AssignmentTag>;
using CardId = Id<struct CardTag>;
using PhotoId = Id<struct PhotoTag>;
using UserId = Id<struct UserTag>;
using OperationId = Id<struct OperationTag>;
