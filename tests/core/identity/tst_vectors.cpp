#include <catch2/catch.hpp>

#include "base/csv.h"
#include "base/pinyin.h"
#include "base/text.h"
#include "identity/bank_card.h"
#include "identity/credit_code.h"
#include "identity/person_name.h"
#include "identity/phone.h"
#include "identity/resident_id.h"
#include "support/test_day.h"
#include "support/test_main.h"

namespace {

/// How a document number is judged, in the words of the vectors.
QString judged(const QString& typed, DocumentKind kind) {
  const auto parsed = IdDocument::parse(typed, kind, today);
  if (!parsed) return upgradesOf(typed).size() == 2 ? QStringLiteral("ambiguous") : QStringLiteral("invalid");
  if (parsed->needsWarning()) return QStringLiteral("warning");
  return parsed->number() == typed || typed.size() == 15 ? QStringLiteral("valid")
                                                         : QStringLiteral("valid-normalise");
}

template <class Parsed>
QString judgedCode(const Result<Parsed>& parsed, const QString& typed) {
  if (!parsed) return QStringLiteral("invalid");
  return parsed->number() == typed ? QStringLiteral("valid") : QStringLiteral("valid-normalise");
}

QString judgedCard(const QString& typed) {
  const auto card = BankCard::parse(typed);
  if (card && card->needsWarning()) return QStringLiteral("warning");
  return judgedCode(card, typed);
}

QString judgedPhone(const QString& typed) {
  if (const auto mobile = parseMobile(typed))
    return *mobile == typed ? QStringLiteral("valid") : QStringLiteral("valid-normalise");
  return parseTelephone(typed) ? QStringLiteral("landline") : QStringLiteral("invalid");
}

QString judgment(const QString& kind, const QString& value) {
  if (kind == QLatin1String("resident18") || kind == QLatin1String("resident15"))
    return judged(value, DocumentKind::ResidentId);
  if (kind == QLatin1String("hmt_residence18")) return judged(value, DocumentKind::HmtResidencePermit);
  if (kind == QLatin1String("foreigner15") || kind == QLatin1String("foreigner18"))
    return judged(value, DocumentKind::ForeignerPermit);
  if (kind == QLatin1String("passport")) return judged(value, DocumentKind::Passport);
  if (kind == QLatin1String("hm_pass")) return judged(value, DocumentKind::HomeReturnPermit);
  if (kind == QLatin1String("tw_pass")) return judged(value, DocumentKind::TaiwanPermit);
  if (kind == QLatin1String("uscc18")) return judgedCode(CreditCode::parse(value), value);
  if (kind == QLatin1String("orgcode9")) return judgedCode(OrganisationCode::parse(value), value);
  if (kind == QLatin1String("bankcard")) return judgedCard(value);
  if (kind == QLatin1String("mobile")) return judgedPhone(value);
  return QStringLiteral("no such kind");
}

}  // namespace

TEST_CASE("Every number of the vectors is judged as they say", "[identity]") {
  const CsvTable table = CsvTable::load(sourceFile(QStringLiteral("tests/vectors/test_vectors.csv")));
  REQUIRE(table.rows.size() == 61);
  for (const QStringList& row : table.rows) {
    INFO(row.join(QStringLiteral(" | ")).toStdString());
    CHECK(judgment(row[0], row[1]).toStdString() == row[2].toStdString());
  }
}

TEST_CASE("What upgrades of the vectors come to", "[identity]") {
  CHECK(IdDocument::parse(QStringLiteral("320104850615133"), DocumentKind::ResidentId, today)->number() ==
        QStringLiteral("320104198506151335"));
  CHECK(IdDocument::parse(QStringLiteral("320121680229124"), DocumentKind::ResidentId, today)->number() ==
        QStringLiteral("320121196802291241"));
  CHECK(upgradesOf(QStringLiteral("320102990101997")) ==
        QStringList{QStringLiteral("320102189901019978"), QStringLiteral("320102199901019977")});
}

TEST_CASE("Every name of the vectors is stored as they say", "[identity]") {
  const CsvTable table = CsvTable::load(sourceFile(QStringLiteral("tests/vectors/name_test_vectors.csv")));
  REQUIRE(table.rows.size() == 21);
  for (const QStringList& row : table.rows) {
    INFO(row.join(QStringLiteral(" | ")).toStdString());
    const auto name = PersonName::parse(row[0]);
    REQUIRE(name);
    CHECK(name->text().toStdString() == row[1].toStdString());
    CHECK(name->characters() == row[2].toInt());
    CHECK(name->text().size() == row[3].toInt());
  }
}

TEST_CASE("No refusal of a number repeats it", "[identity]") {
  const CsvTable table = CsvTable::load(sourceFile(QStringLiteral("tests/vectors/test_vectors.csv")));
  for (const QStringList& row : table.rows) {
    if (!row[0].startsWith(QLatin1String("resident"))) continue;
    const auto parsed = IdDocument::parse(row[1], DocumentKind::ResidentId, today);
    if (!parsed) CHECK_FALSE(parsed.error().text().contains(row[1]));
  }
}

TEST_CASE("Surnames are read as surnames, both living readings are found", "[identity]") {
  const auto fulls = [](const char* name) {
    QStringList list;
    for (const PinyinReading& reading : readingsOf(QString::fromUtf8(name))) list << reading.full;
    return list;
  };
  CHECK(fulls("单雄信").first() == QStringLiteral("shanxiongxin"));
  CHECK(fulls("单于强").first().startsWith(QStringLiteral("chanyu")));
  CHECK(fulls("万俟春").first() == QStringLiteral("moqichun"));
  CHECK(fulls("曾国藩").first() == QStringLiteral("zengguofan"));
  CHECK(fulls("盖叫天").size() >= 2);
  CHECK(fulls("覃辉").contains(QStringLiteral("qinhui")));
  CHECK(fulls("覃辉").contains(QStringLiteral("tanhui")));
  CHECK(fulls("吕丽") == QStringList(QStringLiteral("lvli")));
}
