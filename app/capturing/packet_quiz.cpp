#include "capturing/packet_quiz.h"

#include "lab/evidence_questions.h"

#include <utility>

namespace app::capturing {

void PacketQuiz::open(SharedEvidence whole)
{
    whole_ = std::move(whole);
    known_ = {};
    right_ = asked_ = 0;
    if (!possible()) on_ = false;
}

bool PacketQuiz::possible() const
{
    return whole_ && whole_->captured.leftOut == 0 && whole_->captured.segments.size() <= lab::kMostAsked;
}

void PacketQuiz::setOn(bool on) { on_ = on && possible(); }

PacketQuiz::SharedEvidence PacketQuiz::upTo(std::size_t step)
{
    for (const Known& one : known_)
        if (one.evidence && one.step == step) return one.evidence;
    known_[0] = std::exchange(known_[1], {step, lab::evidenceUpTo(*whole_, step)});
    return known_[1].evidence;
}

PacketQuiz::SharedEvidence PacketQuiz::shown(std::size_t step) { return on_ ? upTo(step) : whole_; }

std::optional<lab::Question> PacketQuiz::before(std::size_t step)
{
    if (!on_ || step == 0 || step >= whole_->captured.segments.size()) return std::nullopt;
    const SharedEvidence here = upTo(step);
    return lab::questionAboutPacket(*here, *upTo(step + 1));
}

void PacketQuiz::count(lab::Outcome outcome)
{
    ++asked_;
    if (outcome == lab::Outcome::Right) ++right_;
}

} // namespace app::capturing
