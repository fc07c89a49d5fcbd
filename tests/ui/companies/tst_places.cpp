#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "companies/company_board.h"
#include "companies/company_operations.h"
#include "companies/double_companies.h"
#include "identity/credit_code.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/record_form.h"
#include "places/places_page.h"
#include "shell/main_window.h"
#include "support/a_worker.h"
#include "support/ui/gui_driver.h"

namespace {

void type(RecordForm* form, const char* key, const QString& text) {
  FormField* field = form->field(QLatin1String(key));
  REQUIRE(field);
  qobject_cast<QLineEdit*>(field->editor())->setText(text);
}

/// Another desk saves the company first.
void changeElsewhere(TestOffice& office, CompanyId company, const std::function<void(CompanyData&)>& change) {
  auto desk = office.anotherDesk(Role::Supervisor, QStringLiteral("5"));
  const auto shown = desk->runNow(ShowCompany, CompanyRef{company, {}});
  REQUIRE(shown);
  CompanyEdit edit{company, shown->version, shown->data};
  change(edit.data);
  REQUIRE(desk->runNow(EditCompany, CompanyEdit(edit)));
}

}  // namespace

TEST_CASE("Merging three versions of a record", "[merge]") {
  const QJsonObject before{{"name", "甲"}, {"phone", "1"}, {"address", "旧"}};
  SECTION("fields changed on one side only are taken from it") {
    const Merged merged = mergeRecords(before, {{"name", "甲"}, {"phone", "2"}, {"address", "旧"}},
                                       {{"name", "甲"}, {"phone", "1"}, {"address", "新"}});
    CHECK(merged.clashing.isEmpty());
    CHECK(merged.values == QJsonObject{{"name", "甲"}, {"phone", "2"}, {"address", "新"}});
  }
  SECTION("both sides differently: asked, yours stands meanwhile") {
    const Merged merged = mergeRecords(before, {{"name", "甲"}, {"phone", "2"}, {"address", "旧"}},
                                       {{"name", "甲"}, {"phone", "3"}, {"address", "旧"}});
    CHECK(merged.clashing == QStringList{QStringLiteral("phone")});
    CHECK(merged.values.value(QLatin1String("phone")) == QJsonValue("2"));
  }
  SECTION("both alike, and a field emptied by one") {
    const Merged merged = mergeRecords(before, {{"name", "乙"}, {"phone", "1"}},
                                       {{"name", "乙"}, {"phone", "1"}, {"address", "旧"}});
    CHECK(merged.clashing.isEmpty());
    CHECK(merged.values == QJsonObject{{"name", "乙"}, {"phone", "1"}});
  }
}

TEST_CASE("Companies are edited in place, and no desk overwrites another", "[places]") {
  TestOffice office(Backend::Sqlite);
  const Crew crew = aCrew(office);
  ProgramUnderTest test(office, Role::Clerk);
  auto* page = qobject_cast<PlacesPage*>(test.window().page(QStringLiteral("places")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("places"));
  page->showCompany(crew.employer.value());
  auto* board = page->findChild<CompanyBoard*>();
  REQUIRE(board);
  REQUIRE(soon([&] { return board->openId() == crew.employer.value(); }));
  const QString address =
      QStringLiteral("select address from company where id = %1").arg(crew.employer.value());
  const QString phone = QStringLiteral("select phone from company where id = %1").arg(crew.employer.value());

  SECTION("saved") {
    type(board->form(), "address", QStringLiteral("滨江路 8 号"));
    CHECK(board->isEditing());
    board->save();
    REQUIRE(soon([&] { return !board->isEditing(); }));
    CHECK(office.value(address).toString() == QStringLiteral("滨江路 8 号"));
  }
  SECTION("a wrong credit code stays in the form and says so") {
    type(board->form(), "creditCode", QStringLiteral("913201"));
    board->save();
    CHECK(board->isEditing());
    CHECK(board->form()->field(QStringLiteral("creditCode"))->level() == Level::Error);
  }
  SECTION("what is typed stays while another record is looked at") {
    type(board->form(), "address", QStringLiteral("没保存的地址"));
    board->open(crew.contractor.value());
    REQUIRE(soon([&] { return board->openId() == crew.contractor.value(); }));
    board->open(crew.employer.value());
    REQUIRE(soon([&] { return board->openId() == crew.employer.value(); }));
    CHECK(board->isEditing());
    CHECK(board->form()->values().value(QLatin1String("address")) ==
          QJsonValue(QStringLiteral("没保存的地址")));
  }
  SECTION("what is typed while the record is read again stays") {
    QSignalSpy listed(board->findChild<PagedTableModel*>(), &PagedTableModel::loaded);
    board->open(crew.employer.value());
    type(board->form(), "address", QStringLiteral("没保存的地址"));
    board->reload();  // is read after the record
    REQUIRE(soon([&] { return !listed.isEmpty(); }));
    CHECK(board->isEditing());
    CHECK(board->form()->values().value(QLatin1String("address")) ==
          QJsonValue(QStringLiteral("没保存的地址")));
  }
  SECTION("what is typed while another record is read stays with its own") {
    board->open(crew.contractor.value());
    type(board->form(), "address", QStringLiteral("没保存的地址"));
    REQUIRE(soon([&] { return board->openId() == crew.contractor.value(); }));
    CHECK_FALSE(board->isEditing());
    board->open(crew.employer.value());
    REQUIRE(soon([&] { return board->openId() == crew.employer.value(); }));
    CHECK(board->form()->values().value(QLatin1String("address")) ==
          QJsonValue(QStringLiteral("没保存的地址")));
  }
  SECTION("another desk changed another field: both are kept") {
    changeElsewhere(office, crew.employer,
                    [](CompanyData& data) { data.phone = QStringLiteral("025-87654321"); });
    type(board->form(), "address", QStringLiteral("滨江路 8 号"));
    board->save();
    REQUIRE(soon([&] { return board->bar()->isVisible(); }));
    CHECK_FALSE(board->mergePanel()->isVisible());
    board->save();
    REQUIRE(soon([&] { return !board->isEditing(); }));
    CHECK(office.value(address).toString() == QStringLiteral("滨江路 8 号"));
    CHECK(office.value(phone).toString() == QStringLiteral("025-87654321"));
  }
  SECTION("the same field: nothing is overwritten, yours and theirs are asked") {
    changeElsewhere(office, crew.employer,
                    [](CompanyData& data) { data.address = QStringLiteral("他们的地址"); });
    type(board->form(), "address", QStringLiteral("我的地址"));
    board->save();
    REQUIRE(soon([&] { return board->mergePanel()->isVisible(); }));
    CHECK(office.value(address).toString() == QStringLiteral("他们的地址"));
    CHECK_FALSE(board->mergePanel()->isAnswered());
  }
  SECTION("its lists follow the rules of item models") {
    for (PagedTableModel* model : board->findChildren<PagedTableModel*>())
      QAbstractItemModelTester examined(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(board->findChildren<PagedTableModel*>().isEmpty());
  }
}

TEST_CASE("Firms on file twice stand below each other, and Enter opens one", "[places]") {
  TestOffice office(Backend::Sqlite);
  CompanyId second;
  for (const auto& [name, number] : {std::pair{"示例二建（集团）有限责任公司", "30000001"},
                                     {"别的公司", "30000002"},
                                     {"示例二建(集团)有限公司", "30000003"}}) {
    NewCompany firm;
    firm.data.name = QString::fromUtf8(name);
    firm.data.kind = CompanyKind::Subcontractor;
    const QString code = QLatin1String(number);
    firm.data.organisationCode = code + u'-' + organisationCheckOf(code);
    const auto made = office.as(Role::Clerk).runNow(CreateCompany, firm);
    REQUIRE(made);
    second = made->id;
  }
  ProgramUnderTest test(office, Role::Inspector);
  auto* page = qobject_cast<PlacesPage*>(test.window().page(QStringLiteral("places")));
  REQUIRE(page);
  test.window().showPage(QStringLiteral("places"));
  QSignalSpy listed(page->doubles(), &DoubleCompanies::listed);
  REQUIRE(page->showSegment(QStringLiteral("doubles")));
  REQUIRE(soon([&] { return !listed.isEmpty(); }));
  const QAbstractItemModel* model = page->doubles()->table()->model();
  REQUIRE(model->rowCount() == 2);
  CHECK(model->index(0, 0).data().toString().contains(QStringLiteral("示例二建")));
  CHECK(model->index(1, 0).data().toString().isEmpty());
  CHECK(model->index(1, 1).data().toString() == QStringLiteral("示例二建(集团)有限公司"));
  // The list may be read once more while one chooses: then one chooses again.
  DataTable* table = page->doubles()->table();
  REQUIRE(soon([&] {
    if (table->hasFocus()) {
      table->selectRow(1);
      test.keys().press(Qt::Key_Return);
    }
    return page->companies()->openId() == second.value();
  }));
}
