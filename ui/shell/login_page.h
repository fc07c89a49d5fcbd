#pragma once

#include <QWidget>

class FieldEdit;
class FormField;
class FormGrid;
class LinkLabel;
class MessageBar;
class QLabel;
class QVBoxLayout;
class PrimaryButton;
class StatusChip;

/// Signing in, the change of the first password, and the lock. It knows no office: it emits what was typed
/// and is told what came of it.
class LoginPage : public QWidget {
  Q_OBJECT

 public:
  enum class Mode { SignIn, FirstPassword, Locked };
  explicit LoginPage(QWidget* parent = nullptr);
  void setMode(Mode mode);
  Mode mode() const { return m_mode; }
  void setOfficeName(const QString& name);
  /// A line below the button, as given: the demo office says its names and passwords there.
  void setHint(const QString& text);
  /// The user the lock belongs to; the lock shows nothing else of the work.
  void setUser(const QString& login, const QString& name);
  /// Refused: the words stand in the bar, the password is emptied and has the focus.
  void refuse(const QString& message);
  /// Between the press and the answer the fields are closed.
  void setBusy(bool busy);
  void reset();

 signals:
  void signIn(const QString& login, const QString& password);
  /// The first password changed: both entries agree.
  void passwordChosen(const QString& oldPassword, const QString& newPassword);
  void unlock(const QString& password);
  /// Another person signs in at a locked window.
  void otherUser();
  void languageToggled();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void buildCard(QVBoxLayout* column);
  void buildForm(QWidget* card);
  void retranslateMode();
  void focusFirst();
  void retranslate();
  void submit();
  void submitFirstPassword();
  void tick();
  Mode m_mode = Mode::SignIn;
  QString m_office;
  QString m_hintText;
  QString m_login;
  QString m_name;
  bool m_busy = false;
  QWidget* m_card;
  QLabel* m_officeLabel;
  QLabel* m_headline;
  QLabel* m_clock;
  QLabel* m_hint;
  FormGrid* m_form;
  FormField* m_loginField;
  FormField* m_passwordField;
  FormField* m_newField;
  FormField* m_repeatField;
  FieldEdit* m_loginEdit;
  FieldEdit* m_passwordEdit;
  FieldEdit* m_newEdit;
  FieldEdit* m_repeatEdit;
  StatusChip* m_capsLock;
  MessageBar* m_bar;
  PrimaryButton* m_button;
  LinkLabel* m_other;
  LinkLabel* m_language;
};
