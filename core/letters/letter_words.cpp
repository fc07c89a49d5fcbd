#include "letters/letter_words.h"

#include <QTranslator>
#include <memory>

namespace letter_words {

namespace {

/// Read once; translating with it changes nothing, so every lane may.
const QTranslator& translator() {
  static const std::unique_ptr<QTranslator> loaded = [] {
    auto made = std::make_unique<QTranslator>();
    if (!made->load(QStringLiteral(":/i18n/shiming_zh_CN.qm"))) qWarning("the Chinese texts are missing");
    return made;
  }();
  return *loaded;
}

}  // namespace

QString filled(const QString& sentence, const QStringList& arguments) {
  QString text;
  for (qsizetype i = 0; i < sentence.size(); ++i) {
    const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
    if (place < 1 || place > arguments.size()) {
      text += sentence[i];
      continue;
    }
    text += arguments[place - 1];
    ++i;
  }
  return text;
}

QString inChinese(const char* context, const char* source) {
  const QString found = translator().translate(context, source);
  return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString chinese(const Message& message) {
  return filled(inChinese("core", message.source), message.arguments);
}

QString english(const Message& message) {
  return filled(QString::fromUtf8(message.source), message.arguments);
}

}  // namespace letter_words
