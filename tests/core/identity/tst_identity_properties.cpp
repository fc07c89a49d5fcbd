#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "identity/credit_code.h"
#include "identity/resident_id.h"
#include "support/test_day.h"

namespace {

/// A number of a division that exists, with a right check character.
rc::Gen<QString> validNumber() {
  return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 20000), rc::gen::inRange(0, 1000)),
                      [](const std::tuple<int, int>& parts) {
                        const QDate birth = QDate(1950, 1, 1).addDays(std::get<0>(parts));
                        const QString digits =
                            QStringLiteral("320104") + birth.toString(QStringLiteral("yyyyMMdd")) +
                            QStringLiteral("%1").arg(std::get<1>(parts), 3, 10, QLatin1Char('0'));
                        return digits + checkCharacterOf(digits);
                      });
}

bool isValid(const QString& number) {
  return IdDocument::parse(number, DocumentKind::ResidentId, today).has_value();
}

}  // namespace

TEST_CASE("Resident numbers catch every single slip (ISO 7064 MOD 11-2)", "[identity][property]") {
  SECTION("a valid number is taken, and printing it changes nothing") {
    CHECK(rc::check([] {
      const QString number = *validNumber();
      const auto parsed = IdDocument::parse(number, DocumentKind::ResidentId, today);
      RC_ASSERT(parsed.has_value());
      const auto again = IdDocument::parse(parsed->formatted(), DocumentKind::ResidentId, today);
      RC_ASSERT(again.has_value());
      RC_ASSERT(again->number() == number);
    }));
  }
  SECTION("one digit changed is refused") {
    CHECK(rc::check([] {
      QString number = *validNumber();
      const int place = *rc::gen::inRange(0, 17);
      const int by = *rc::gen::inRange(1, 10);
      number[place] = QChar(u'0' + (number[place].unicode() - u'0' + by) % 10);
      RC_ASSERT(!isValid(number));
    }));
  }
  SECTION("two neighbours swapped are refused") {
    CHECK(rc::check([] {
      QString number = *validNumber();
      const int place = *rc::gen::inRange(0, 16);
      RC_PRE(number[place] != number[place + 1]);
      std::swap(number[place], number[place + 1]);
      RC_ASSERT(!isValid(number));
    }));
  }
  SECTION("what 15 digits become is valid, with the same birth date and sex") {
    CHECK(rc::check([] {
      const QString number = *validNumber();
      RC_PRE(number.mid(6, 2) == QStringLiteral("19"));
      RC_PRE(number.mid(14, 3).toInt() < 996);
      const QString old = number.left(6) + number.mid(8, 9);
      const auto parsed = IdDocument::parse(old, DocumentKind::ResidentId, today);
      RC_ASSERT(parsed.has_value());
      RC_ASSERT(parsed->number() == number);
    }));
  }
}

TEST_CASE("Credit codes catch every single slip", "[identity][property]") {
  CHECK(rc::check([] {
    static const QString letters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    const QString good = QStringLiteral("91320100123456788C");
    QString code = good;
    const int place = *rc::gen::inRange(8, 18);
    const int other = *rc::gen::inRange(0, 31);
    code[place] = letters[other];
    RC_PRE(code != good);
    RC_ASSERT(!CreditCode::parse(code).has_value());
  }));
}
