#pragma once

#include <QWidget>

class FieldEdit;
class KeyButton;
class QLabel;
class QLineEdit;

/// 44 px at the top: mark and name of the program, title and crumb of the page, search box, language, user,
/// lock.
class AppBar : public QWidget {
  Q_OBJECT

 public:
  explicit AppBar(QWidget* parent = nullptr);
  void setHeading(const QString& title, const QString& crumb);
  void setUser(const QString& name, const QString& role);
  /// Room for the mark, as wide as the navigation below it.
  void setNavigationWidth(int width);
  /// Words beside icons go away, the search box shrinks.
  void setCompact(bool compact);
  void retranslate();
  QLineEdit* searchBox() const;
  /// Where the user's menu opens, in global coordinates.
  QPoint menuPlace() const;

 signals:
  void languageToggled();
  void userMenu();
  void lockRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_navigation = 152;
  bool m_compact = false;
  QString m_user;
  QLabel* m_title;
  QLabel* m_crumb;
  FieldEdit* m_search;
  KeyButton* m_language;
  KeyButton* m_userButton;
  KeyButton* m_lock;
};
