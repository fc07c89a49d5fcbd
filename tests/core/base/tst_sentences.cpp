#include "base/sentences.h"

#include <catch2/catch.hpp>

TEST_CASE("Sentences stand one after the other as their language has it", "[base]") {
  CHECK(joinedSentences({"Two are in.", "One stands."}) == "Two are in. One stands.");
  CHECK(joinedSentences({"已导入 2 行。", "另有 1 行上次已导入。"}) == "已导入 2 行。另有 1 行上次已导入。");
  CHECK(joinedSentences({"要打印吗？", "Yes."}) == "要打印吗？Yes.");
  CHECK(joinedSentences({"甲 已到期", "今天离开"}) ==
        "甲 已到期 今天离开");  // nothing parts them but the blank
  CHECK(joinedSentences({{}, "一句。", {}, "又一句。"}) == "一句。又一句。");
  CHECK(joinedSentences({}).isEmpty());
}
