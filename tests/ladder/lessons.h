#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QTranslator>

#include <string>
#include <vector>

namespace app::given {

/// A built-in lesson played to its end.
struct Lesson {
    std::string id;
    lab::Moment end;

    /// The moment after so many steps of the lesson.
    lab::Moment after(std::size_t steps) const;
};

/// Every built-in lesson, played once for all tests.
const std::vector<Lesson>& lessons();
const Lesson& lesson(const std::string& id);

/// The language of the program while it lives; "en" or "ko".
class Tongue {
public:
    explicit Tongue(const QString& language);
    ~Tongue();

private:
    QTranslator translator_;
};

theme::Appearance quietLook(bool dark = false, qreal textScale = 1);

}  // namespace app::given
