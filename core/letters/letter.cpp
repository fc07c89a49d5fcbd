#include "letters/letter.h"

#include "base/coded.h"

namespace {

constexpr std::array letterKinds{CodedAs{LetterKind::Registration, "registration"},
                                 CodedAs{LetterKind::Employment, "employment"},
                                 CodedAs{LetterKind::Cover, "cover"}};
constexpr std::array purposes{
    CodedAs{LetterPurpose::Hospital, "hospital"}, CodedAs{LetterPurpose::School, "school"},
    CodedAs{LetterPurpose::Police, "police"}, CodedAs{LetterPurpose::Arbitration, "arbitration"},
    CodedAs{LetterPurpose::Other, "other"}};
constexpr std::array askers{CodedAs{LetterAsker::Self, "self"},
                            CodedAs{LetterAsker::Authorised, "authorised"},
                            CodedAs{LetterAsker::Authority, "authority"}};
constexpr std::array verdicts{
    CodedAs{LetterVerdict::Genuine, "genuine"}, CodedAs{LetterVerdict::Void, "void"},
    CodedAs{LetterVerdict::Altered, "altered"}, CodedAs{LetterVerdict::Mistyped, "mistyped"},
    CodedAs{LetterVerdict::Unknown, "unknown"}};

}  // namespace

QString codeOf(LetterKind kind) { return codeIn(letterKinds, kind); }
bool fromCode(const QString& code, LetterKind& kind) { return valueIn(letterKinds, code, kind); }
QString codeOf(LetterPurpose purpose) { return codeIn(purposes, purpose); }
bool fromCode(const QString& code, LetterPurpose& purpose) { return valueIn(purposes, code, purpose); }
QString codeOf(LetterAsker asker) { return codeIn(askers, asker); }
bool fromCode(const QString& code, LetterAsker& asker) { return valueIn(askers, code, asker); }
QString codeOf(LetterVerdict verdict) { return codeIn(verdicts, verdict); }
bool fromCode(const QString& code, LetterVerdict& verdict) { return valueIn(verdicts, code, verdict); }
