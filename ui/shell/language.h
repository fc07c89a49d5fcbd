#pragma once

#include <QObject>
#include <QString>

class QTranslator;

/// The language of the program, changed at once through QEvent::LanguageChange and remembered in QSettings.
/// Chinese unless told otherwise.
class LanguageSwitch : public QObject {
  Q_OBJECT

 public:
  enum class Language { Chinese, English };
  explicit LanguageSwitch(QObject* parent = nullptr);
  /// Installs the remembered language; call before the first window.
  void start();
  Language language() const { return m_language; }
  void setLanguage(Language language);
  void toggle();

 signals:
  void changed(LanguageSwitch::Language language);

 private:
  void install();
  Language m_language = Language::Chinese;
  QTranslator* m_ours;
  QTranslator* m_qts;
};
