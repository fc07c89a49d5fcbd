#pragma once

#include <QStringList>
#include <vector>

#include "base/record.h"

/// What a record looks like from outside: its fields in their order, and the form of each value. Taken from
/// the same fields() that read and write it, so help and command line cannot drift away from the code.
struct ShapeField;
struct Shape {
  enum class Kind { Text, Flag, Number, Row, Date, Amount, Moment, Bytes, Sentence, Choice, Record };
  Kind kind;
  bool list = false;
  bool optional = false;           ///< may be absent as a whole, which means something else than empty
  QStringList choices = {};        ///< Choice: the codes
  std::vector<ShapeField> fields;  ///< Record

  Shape(Kind one = Kind::Text);
};
struct ShapeField {
  QString name;
  Shape shape;
};
// Here, for only now is known what it makes a list of.
inline Shape::Shape(Kind one) : kind(one) {}

namespace record {

/// Whether V is one of the enum's own values: the compiler writes others as a cast, "(Colour)7".
template <auto V>
constexpr bool isEnumerator() {
  const std::string_view name = __PRETTY_FUNCTION__;
  const auto at = name.find("V = ") + 4;
  return name[at] != '(' && (name[at] < '0' || name[at] > '9') && name[at] != '-';
}

/// How many values an enum has that run from 0 without holes.
template <CodedEnum E, int Next = 0>
consteval int enumerators() {
  if constexpr (isEnumerator<static_cast<E>(Next)>())
    return enumerators<E, Next + 1>();
  else
    return Next;
}

template <class T>
struct ShapeOf;
template <class T>
Shape shapeOf() {
  return ShapeOf<T>::get();
}

template <Shape::Kind K>
struct PlainShape {
  static Shape get() { return {K}; }
};
template <>
struct ShapeOf<QString> : PlainShape<Shape::Kind::Text> {};
template <>
struct ShapeOf<bool> : PlainShape<Shape::Kind::Flag> {};
template <>
struct ShapeOf<int> : PlainShape<Shape::Kind::Number> {};
template <>
struct ShapeOf<qint64> : PlainShape<Shape::Kind::Number> {};
template <>
struct ShapeOf<QDate> : PlainShape<Shape::Kind::Date> {};
template <>
struct ShapeOf<Money> : PlainShape<Shape::Kind::Amount> {};
template <>
struct ShapeOf<Instant> : PlainShape<Shape::Kind::Moment> {};
template <>
struct ShapeOf<QByteArray> : PlainShape<Shape::Kind::Bytes> {};
template <>
struct ShapeOf<Message> : PlainShape<Shape::Kind::Sentence> {};
template <class Tag>
struct ShapeOf<Id<Tag>> : PlainShape<Shape::Kind::Row> {};

template <CodedEnum E>
struct ShapeOf<E> {
  static Shape get() {
    Shape shape{Shape::Kind::Choice};
    for (int i = 0; i < enumerators<E>(); ++i) shape.choices.append(codeOf(static_cast<E>(i)));
    return shape;
  }
};
template <class T>
struct ShapeOf<std::optional<T>> {
  static Shape get() {
    Shape shape = shapeOf<T>();
    shape.optional = true;
    return shape;
  }
};
template <class T>
struct ShapeOf<QVector<T>> {
  static Shape get() {
    Shape shape = shapeOf<T>();
    shape.list = true;
    return shape;
  }
};

struct ShapeVisitor {
  std::vector<ShapeField>& fields;
  template <class F>
  void operator()(const char* name, F&) {
    add(name, shapeOf<std::remove_cv_t<F>>());
  }
  void add(const char* name, Shape shape);
};
template <HasFields T>
struct ShapeOf<T> {
  static Shape get() {
    Shape shape{Shape::Kind::Record};
    ShapeVisitor visitor{shape.fields};
    T value{};
    T::fields(visitor, value);
    return shape;
  }
};

}  // namespace record
