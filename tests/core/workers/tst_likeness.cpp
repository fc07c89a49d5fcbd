#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "workers/likeness.h"

namespace {

using likeness::Person;

Person person(const char* name, const char* readings, QDate birth, const char* number = "") {
  const QString text = QString::fromUtf8(name);
  return {text,
          QString(text).remove(QStringLiteral("·")),
          QString::fromLatin1(readings).split(u' ', Qt::SkipEmptyParts),
          birth,
          QString::fromLatin1(number),
          {}};
}

const QDate birth(1983, 5, 12);
const QDate otherBirth(1983, 5, 21);

bool shareKey(const Person& one, const Person& other) {
  const QVector<qint64> theirs = likeness::keysOf(other);
  for (const qint64 key : likeness::keysOf(one))
    if (theirs.contains(key)) return true;
  return false;
}

bool alike(const Person& one, const Person& other) { return likeness::compare(one, other).alike; }

/// A name of a small alphabet, so that likeness is frequent.
rc::Gen<QString> smallName() {
  return rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc"))),
                      [](const std::string& letters) {
                        const QString alphabet = QStringLiteral("张伟川");
                        QString name;
                        for (const char c : letters.substr(0, 4)) name += alphabet[c - 'a'];
                        return name;
                      });
}

rc::Gen<QString> smallNumber() {
  return rc::gen::map(
      rc::gen::container<std::vector<int>>(18, rc::gen::weightedElement<int>({{8, 1}, {1, 2}})),
      [](const std::vector<int>& digits) {
        QString number;
        for (const int digit : digits) number += QString::number(digit);
        return number;
      });
}

rc::Gen<Person> smallPerson() {
  return rc::gen::apply(
      [](const QString& name, const QString& number, bool sameBirth, const QString& reading) {
        return Person{name, name, {reading}, sameBirth ? birth : otherBirth, number, {}};
      },
      smallName(), smallNumber(), rc::gen::arbitrary<bool>(),
      rc::gen::map(smallName(), [](QString n) { return n.left(1); }));
}

}  // namespace

TEST_CASE("like somebody: same birth date and same pinyin, folded name or one character off") {
  const Person chen = person("陈大川", "chendachuan", birth, "329921198305120717");
  SECTION("same pinyin, other characters") {
    const auto result = likeness::compare(chen, person("陈大传", "chendachuan", birth, "329900198305120011"));
    CHECK(result.alike);
    CHECK_FALSE(result.strong);
    CHECK(result.reasons.contains("same-pinyin"));
  }
  SECTION("names equal after folding") {
    const auto result =
        likeness::compare(person("吾买尔江·热合曼", "a", birth), person("吾买尔江热合曼", "b", birth));
    CHECK(result.strong);
    CHECK(result.reasons.contains("dots-differ"));
  }
  SECTION("one of two living readings is enough") {
    CHECK(alike(person("盖伟", "gewei gaiwei", birth), person("葛威", "gewei", birth)));
  }
  SECTION("one character changed, added, left out") {
    CHECK(alike(chen, person("陈小川", "chenxiaochuan", birth)));
    CHECK(alike(chen, person("陈川", "chenchuan", birth)));
    CHECK(alike(chen, person("陈大川江", "chendachuanjiang", birth)));
  }
  SECTION("two characters off are not alike") {
    CHECK_FALSE(alike(chen, person("陈小江", "chenxiaojiang", birth)));
    CHECK_FALSE(alike(chen, person("陈川大", "chenchuanda", birth)));
  }
  SECTION("another birth date is not enough") {
    CHECK_FALSE(alike(chen, person("陈大传", "chendachuan", otherBirth)));
    CHECK_FALSE(alike(chen, person("陈大川", "chendachuan", otherBirth)));
  }
}

TEST_CASE("like somebody: same folded name and a neighbouring number") {
  const Person chen = person("陈大川", "chendachuan", birth, "329921198305120717");
  SECTION("one digit differs") {
    const auto result =
        likeness::compare(chen, person("陈大川", "chendachuan", otherBirth, "329921198305121717"));
    CHECK(result.strong);
    CHECK(result.reasons.contains("neighbouring-number"));
    CHECK(result.reasons.contains("other-birth-date"));
  }
  SECTION("two neighbours swapped") {
    CHECK(alike(chen, person("陈大川", "x", otherBirth, "329921198305210717")));
  }
  SECTION("the check character does not count") {
    CHECK_FALSE(likeness::neighbouringNumbers("329921198305120717", "329921198305120718"));
  }
  SECTION("two digits apart are not neighbours") {
    CHECK_FALSE(likeness::neighbouringNumbers("329921198305120717", "329921198305130817"));
    CHECK_FALSE(likeness::neighbouringNumbers("329921198305120717", "329931198306120717"));
  }
  SECTION("another name is not enough") {
    CHECK_FALSE(alike(chen, person("李四", "lisi", otherBirth, "329921198305121717")));
  }
  SECTION("passports have no neighbours") {
    CHECK_FALSE(likeness::neighbouringNumbers("E12345678", "E12345679"));
  }
}

TEST_CASE("whoever is alike shares a stored key") {
  SECTION("every one-digit change and every swap of neighbours") {
    const Person chen = person("陈大川", "chendachuan", birth, "329921198305120717");
    for (int place = 0; place < 17; ++place) {
      Person changed = chen;
      changed.birthDate = otherBirth;
      changed.number[place] = changed.number[place] == u'0' ? u'1' : u'0';
      INFO("digit " << place);
      CHECK(alike(chen, changed));
      CHECK(shareKey(chen, changed));
    }
    for (int place = 0; place < 16; ++place) {
      Person swapped = chen;
      swapped.birthDate = otherBirth;
      std::swap(swapped.number[place], swapped.number[place + 1]);
      INFO("neighbours at " << place);
      CHECK(shareKey(chen, swapped));
    }
  }
  SECTION("for any two persons") {
    CHECK(rc::check("alike implies a shared key", [] {
      const Person one = *smallPerson();
      const Person other = *smallPerson();
      RC_CLASSIFY(alike(one, other));
      if (alike(one, other)) RC_ASSERT(shareKey(one, other));
    }));
  }
  SECTION("likeness looks the same from both sides") {
    CHECK(rc::check("compare is symmetric", [] {
      const Person one = *smallPerson();
      const Person other = *smallPerson();
      RC_ASSERT(alike(one, other) == alike(other, one));
    }));
  }
}

TEST_CASE("likeness keys are as stored in office files") {
  // The hashes stand in the tables of every office; a change of this number means that they must be built
  // anew.
  const auto keys = likeness::keysOf(person("陈大川", "chendachuan", birth, "329921198305120717"));
  REQUIRE(keys.size() == 7);
  CHECK(likeness::keysOf(person("陈大川", "chendachuan", birth)).size() == 5);
  CHECK(likeness::keysOf(person("", "", QDate())).isEmpty());
}
