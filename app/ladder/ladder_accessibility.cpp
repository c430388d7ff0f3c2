#include "ladder/ladder_accessibility.h"

#include "ladder/ladder_view.h"
#include "ladder/words.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace app::ladder {
namespace {

void addColumns(std::vector<ReadablePart>& parts, const LadderGeometry& sheet)
{
    const LadderModel& story = sheet.story;
    for (const ChipMark& chip : sheet.chips) {
        const StateSpan& span = story.states[chip.span];
        parts.push_back({LadderSentences::state(span.host, chip.name, span.from), {}, chip.rect});
    }
    for (std::size_t i = 0; i < sheet.box.size(); ++i) {
        const BoxMark& mark = sheet.box[i];
        if (story.boxStates[i].moment == 0) continue;
        const QRectF place = mark.chip.isEmpty() ? sheet.laneOf(mark) : mark.chip;
        parts.push_back({LadderSentences::box(LadderWords::tracked(mark.state), story.boxStates[i].from), {}, place});
    }
    for (const SideText& text : sheet.texts) {
        if (!text.call) continue;
        const CallMark& mark = story.calls[*text.call];
        for (const tcp::Called& called : mark.calls)
            if (text.run.text.startsWith(LadderWords::call(called)))
                parts.push_back({LadderSentences::call(mark.host, called, mark.at), {}, text.rect});
    }
    for (const BracketMark& mark : sheet.brackets) {
        const QString name = mark.timer ? LadderSentences::timer(story.timers[*mark.timer], story.now.at)
                                        : LadderSentences::untimed(story.untimed[*mark.untimed]);
        parts.push_back({name, {}, QRectF(mark.x - 8, mark.top, 16, mark.bottom - mark.top).united(mark.labelRect)});
    }
}

/// What can be read of a ladder, listed once for each time that it is laid out: each part is asked for many things.
class Readable {
public:
    explicit Readable(LadderView* view) : view_(view)
    {
        QObject::connect(view, &LadderView::laidOut, view, [parts = parts_] { parts->reset(); });
    }

    LadderView* view() const { return view_; }
    const std::vector<ReadablePart>& parts() const
    {
        const LadderGeometry& sheet = view_->sheet();  // which may be laid out now
        if (!*parts_) *parts_ = readableParts(sheet);
        return **parts_;
    }

private:
    using Parts = std::optional<std::vector<ReadablePart>>;

    LadderView* view_;
    std::shared_ptr<Parts> parts_ = std::make_shared<Parts>();
};

/// A child of the ladder: nothing but a place in the list of what can be read.
class AccessiblePart : public QAccessibleInterface {
public:
    AccessiblePart(Readable readable, std::size_t index) : readable_(std::move(readable)), index_(index) {}

    bool isValid() const override { return index_ < parts().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        const auto& all = parts();
        if (index_ >= all.size()) return {};
        if (kind == QAccessible::Name) return all[index_].name;
        return kind == QAccessible::Description ? all[index_].description : QString();
    }

    QRect rect() const override
    {
        const auto& all = parts();
        if (index_ >= all.size()) return {};
        const QRect inView = view()->mapFromScene(all[index_].rect).boundingRect();
        return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

private:
    LadderView* view() const { return readable_.view(); }
    const std::vector<ReadablePart>& parts() const { return readable_.parts(); }

    Readable readable_;
    std::size_t index_;
};

class AccessibleLadder : public QAccessibleWidget {
public:
    explicit AccessibleLadder(LadderView* view) : QAccessibleWidget(view, QAccessible::Canvas), readable_(view) {}
    ~AccessibleLadder() override
    {
        for (const QAccessible::Id id : parts_) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(readable_.parts().size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        while (static_cast<int>(parts_.size()) <= index)
            parts_.push_back(
                QAccessible::registerAccessibleInterface(new AccessiblePart(readable_, parts_.size())));
        return QAccessible::accessibleInterface(parts_[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (QAccessible::accessibleInterface(parts_[i]) == child) return static_cast<int>(i);
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF at = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        const auto& parts = readable_.parts();
        const auto found =
            std::find_if(parts.begin(), parts.end(), [at](const auto& part) { return part.rect.contains(at); });
        return found == parts.end() ? nullptr : child(static_cast<int>(found - parts.begin()));
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? view()->toText() : QAccessibleWidget::text(kind);
    }

private:
    LadderView* view() const { return readable_.view(); }

    Readable readable_;
    mutable std::vector<QAccessible::Id> parts_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<LadderView*>(object);
    return view ? new AccessibleLadder(view) : nullptr;
}

}  // namespace

std::vector<ReadablePart> readableParts(const LadderGeometry& sheet)
{
    std::vector<ReadablePart> parts;
    for (const ArrowMark& mark : sheet.arrows) {
        const Arrow& arrow = sheet.story.arrows[mark.arrow];
        parts.push_back({LadderSentences::segment(arrow), LadderSentences::fate(arrow), mark.box});
    }
    addColumns(parts, sheet);
    for (const GapMark& gap : sheet.gaps)
        parts.push_back({LadderSentences::gap(gap.length, gap.inFlight),
                         {},
                         QRectF(0, gap.top, sheet.metrics.width, gap.bottom - gap.top)});
    if (sheet.fork) parts.push_back({sheet.fork->run.text, {}, sheet.fork->rect});
    if (sheet.fold) parts.push_back({sheet.fold->run.text, {}, sheet.fold->rect});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto& a, const auto& b) { return a.rect.top() < b.rect.top(); });
    return parts;
}

void installLadderAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

}  // namespace app::ladder
