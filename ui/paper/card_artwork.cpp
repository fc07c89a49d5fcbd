// Before anything of Qt, whose keyword `signals` is a name in GLib.
#include <librsvg/rsvg.h>

#include "paper/card_artwork.h"

#include <cairo-pdf.h>

#include <map>

#define POINTERHOLDER_TRANSITION 4  // the library's own pointers are the standard's
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "paper/pdf_writer.h"

namespace {

constexpr double kArtworkScale = 72.0 / 2540.0;  // points in 0.01 mm

struct FreeArtwork {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
template <class T>
using OwnedArtwork = std::unique_ptr<T, FreeArtwork>;

cairo_status_t gather(void* target, const unsigned char* data, unsigned int length) {
  static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data),
                                           static_cast<qsizetype>(length));
  return CAIRO_STATUS_SUCCESS;
}

/// Carries an object of another PDF over into ours, with all it refers to.
class Transplant {
 public:
  explicit Transplant(PdfWriter& pdf) : m_pdf(pdf) {}

  int carry(QPDFObjectHandle object) {
    const auto [known, fresh] = m_numbers.try_emplace(object.getObjGen(), 0);
    if (!fresh) return known->second;
    const int number = known->second = m_pdf.reserve();
    if (object.isStream()) {
      QPDFObjectHandle facts = object.getDict();
      const auto data = object.getRawStreamData();
      m_pdf.stream(number, entries(facts, "/Length"),
                   QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize())));
    } else {
      m_pdf.object(number, written(object, true));
    }
    return number;
  }

 private:
  QByteArray entries(QPDFObjectHandle dictionary, const std::string& without = {}) {
    QByteArray all;
    for (const std::string& key : dictionary.getKeys())
      if (key != without && key != "/Parent")
        all += QByteArray::fromStdString(key) + ' ' + written(dictionary.getKey(key)) + ' ';
    return all;
  }
  QByteArray written(QPDFObjectHandle object, bool here = false) {
    if (object.isIndirect() && !here) return pdfReference(carry(object));
    if (object.isDictionary()) return "<< " + entries(object) + ">>";
    if (!object.isArray()) return QByteArray::fromStdString(object.unparseResolved());
    QByteArray all = "[ ";
    for (QPDFObjectHandle& item : object.getArrayAsVector()) all += written(item) + ' ';
    return all + ']';
  }

  PdfWriter& m_pdf;
  std::map<QPDFObjGen, int> m_numbers;
};

}  // namespace

CardArtwork::CardArtwork(const QByteArray& svg, const QRectF& box) : m_box(box) {
  RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.constData()),
                                                 static_cast<gsize>(svg.size()), nullptr);
  if (handle) m_handle = std::shared_ptr<RsvgHandle>(handle, [](RsvgHandle* each) { g_object_unref(each); });
}

bool CardArtwork::draw(cairo_t* cairo) const {
  const RsvgRectangle all{m_box.x(), m_box.y(), m_box.width(), m_box.height()};
  return m_handle && rsvg_handle_render_document(m_handle.get(), cairo, &all, nullptr);
}

int CardArtwork::intoPdf(PdfWriter& pdf) const {
  QByteArray alone;
  const OwnedArtwork<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(
      gather, &alone, m_box.width() * kArtworkScale, m_box.height() * kArtworkScale));
  const OwnedArtwork<cairo_t> cairo(cairo_create(surface.get()));
  cairo_scale(cairo.get(), kArtworkScale, kArtworkScale);
  cairo_translate(cairo.get(), -m_box.x(), -m_box.y());
  const bool drawn = draw(cairo.get());
  cairo_surface_show_page(surface.get());
  cairo_surface_finish(surface.get());
  if (!drawn || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return 0;
  try {  // the library's way of saying that it cannot read what cairo wrote
    QPDF read;
    read.processMemoryFile("artwork", alone.constData(), static_cast<size_t>(alone.size()));
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(read).getAllPages().at(0);
    QPDFObjectHandle form = page.getFormXObjectForPage();
    form = form.isIndirect() ? form : read.makeIndirectObject(form);
    return Transplant(pdf).carry(form);
  } catch (const std::exception&) {
    return 0;
  }
}
