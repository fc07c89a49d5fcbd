#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "kit/theme.h"

/// One of our own 16 px line drawings (resources/icons/<name>.svg) in a colour of the theme. The icon is
/// drawn when it is painted, so it follows a change of the palette by itself. An unknown name gives an empty
/// icon (and a warning in the log).
QIcon icon(const QString& name, Token token = Token::Text);

/// The same as a picture of `size` logical pixels for widgets that paint themselves.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// A status glyph (resources/status/<name>.svg): ok warn err wait off info queued. `hole` is the colour of
/// the mark cut into the filled shape.
QPixmap statusPixmap(const QString& name, const QColor& color, const QColor& hole, int size,
                     qreal devicePixelRatio);
