#include "corrections/correction.h"

#include "base/coded.h"

namespace {

constexpr std::array subjects{CodedAs{CorrectionSubject::Worker, "worker"},
                              CodedAs{CorrectionSubject::Assignment, "assignment"},
                              CodedAs{CorrectionSubject::Contract, "contract"},
                              CodedAs{CorrectionSubject::Registration, "registration"}};
constexpr std::array states{
    CodedAs{CorrectionState::Done, "done"}, CodedAs{CorrectionState::Pending, "pending"},
    CodedAs{CorrectionState::Approved, "approved"}, CodedAs{CorrectionState::Refused, "refused"},
    CodedAs{CorrectionState::Withdrawn, "withdrawn"}};
constexpr std::array askers{CodedAs{AskedBy::Worker, "worker"}, CodedAs{AskedBy::Employer, "employer"},
                            CodedAs{AskedBy::Office, "office"}};

}  // namespace

QString codeOf(CorrectionSubject subject) { return codeIn(subjects, subject); }
bool fromCode(const QString& code, CorrectionSubject& subject) { return valueIn(subjects, code, subject); }
QString codeOf(CorrectionState state) { return codeIn(states, state); }
bool fromCode(const QString& code, CorrectionState& state) { return valueIn(states, code, state); }
QString codeOf(AskedBy asked) { return codeIn(askers, asked); }
bool fromCode(const QString& code, AskedBy& asked) { return valueIn(askers, code, asked); }
