#pragma once

#include "paper/pen.h"
#include "workers/worker_operations.h"

enum class SlipFormat { Roll80, A5 };
enum class SlipLanguage { Chinese, English };
QString codeOf(SlipFormat format);  ///< "80mm", "a5"
bool fromCode(const QString& code, SlipFormat& format);

struct SlipOptions {
  SlipFormat format = SlipFormat::Roll80;
  SlipLanguage language = SlipLanguage::Chinese;  ///< whatever the window speaks: the slip is the worker's
  int copy = 1;                                   ///< from the second on the slip says so
};

/// The registration slip (实名登记告知单): what the worker has, until when the card comes, how to use it, who
/// is answerable, whom to call. One drawing makes PDF and picture. It holds no ID number, and neither does
/// its QR code: a slip is left lying about.
QByteArray slipPdf(const SlipData& slip, const SlipOptions& options = {});
/// The same page as a picture, for the preview.
QImage slipPicture(const SlipData& slip, const SlipOptions& options, qreal dotsPerInch);
/// The drawing alone, for papers that hold many; the slip must outlive it.
PageDrawing slipDrawing(const SlipData& slip, const SlipOptions& options);
/// Width and height of the page; on the roll the height follows the text.
PaperSize slipSize(const SlipData& slip, const SlipOptions& options);
/// The characters on the slip that no font of this computer can draw; they are printed as code points.
QStringList undrawable(const SlipData& slip, const SlipOptions& options = {});
/// What the QR code says: receipt number, blank, registration number.
QByteArray slipQrContent(const SlipData& slip);
