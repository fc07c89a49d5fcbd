#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "base/money.h"

TEST_CASE("Money is read as people write it", "[money]") {
  const auto fen = [](const char* text) {
    const auto money = Money::parse(QString::fromUtf8(text));
    return money ? money->inFen() : -1;
  };
  CHECK(fen("1,234.56") == 123456);
  CHECK(fen("¥1234.5") == 123450);
  CHECK(fen("３２０") == 32000);
  CHECK(fen("3.2万") == 3200000);
  CHECK(fen("1.5亿") == 15000000000);
  CHECK(fen("0.01") == 1);
  CHECK(fen("1.234") == -1);
  CHECK(fen("many") == -1);
  CHECK(fen("") == -1);
}

TEST_CASE("Money is written in figures and in capitals", "[money]") {
  CHECK(Money::fen(123456).toString() == QStringLiteral("¥1,234.56"));
  CHECK(Money::fen(-5).toString() == QStringLiteral("-¥0.05"));
  CHECK(Money::fen(123456).inCapitals() == QStringLiteral("壹仟贰佰叁拾肆元伍角陆分"));
  CHECK(Money::yuan(1000000).inCapitals() == QStringLiteral("壹佰万元整"));
  CHECK(Money::fen(10005).inCapitals() == QStringLiteral("壹佰元零伍分"));
}

TEST_CASE("What is printed is read back", "[money][property]") {
  CHECK(rc::check([] {
    const Money money = Money::fen(*rc::gen::inRange<qint64>(0, 9'000'000'000'000LL));
    const auto again = Money::parse(money.toString());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == money);
    RC_ASSERT(Money::parse(money.toPlain()).value() == money);
  }));
}

TEST_CASE("Sums that do not fit are no sums", "[money]") {
  CHECK_FALSE(Money::fen(std::numeric_limits<qint64>::max()).plus(Money::fen(1)));
  CHECK(Money::fen(1).minus(Money::fen(2))->inFen() == -1);
}
