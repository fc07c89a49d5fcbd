#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "identity/sex.h"

/// What is printed on one Citizen Card, as it stands on the day of printing. No ID number and no employer: a
/// card is lost, and its holder changes employers.
struct CardFace {
  QString name;
  Sex sex = Sex::Unknown;
  QString registrationNumber;
  QString cardNumber;  ///< digits; also the bar code
  QDate issued;        ///< its month is printed
  QByteArray photo;    ///< JPEG, upright, as it is kept
  QByteArray code;     ///< text of the signed QR code; capital letters and digits keep it small
  QString officeName;
  QString city;
  QString phone;    ///< whom to call about an injury, wages, a lost card
  QString address;  ///< where a found card goes
};
