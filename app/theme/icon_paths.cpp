#include "theme/icon_paths.h"

#include <charconv>
#include <string_view>

namespace app::theme {
namespace {

/// The drawing of an icon in absolute path commands: M x y, L x y, C x1 y1 x2 y2 x y, Z, and
/// O x y r for a circle, R x y w h r for a rectangle with round corners.
struct Drawing {
    std::string_view lines;
    std::string_view shapes;
};

Drawing drawingOf(Icon icon)
{
    switch (icon) {
    case Icon::Restart: return {"M5 5L5 19", "M20 5L20 19L9 12Z"};
    case Icon::Back: return {"M18 5L18 19", "M15 5L15 19L5 12Z"};
    case Icon::Play: return {"", "M7 4.5L7 19.5L19.5 12Z"};
    case Icon::Pause: return {"", "R6 5 4 14 1 R14 5 4 14 1"};
    case Icon::Step: return {"M18.5 5L18.5 19", "M5 5L5 19L15 12Z"};
    case Icon::End: return {"M20 5L20 19", "M3 5L3 19L11 12Z M10.5 5L10.5 19L18.5 12Z"};
    case Icon::Undo: return {"M4 9L14 9C21 9 21 19 14 19L10 19 M8 5L4 9L8 13", ""};
    case Icon::Redo: return {"M20 9L10 9C3 9 3 19 10 19L14 19 M16 5L20 9L16 13", ""};
    case Icon::Branch: return {"O6 5 2.2 O18 8 2.2 O6 19 2.2 M6 7.2L6 16.8 M6 14C6 11.5 18 14 18 10.2", ""};
    case Icon::Predict: return {"O12 12 8.5 O12 12 3.8", "O12 12 1.6"};
    case Icon::Present: return {"R3 4 18 12 1.5 M12 16L12 20 M8 20L16 20", "M10 7L10 13L15 10Z"};
    case Icon::Language: return {"O12 12 8.5 M3.5 12L20.5 12 M12 3.5C7 8 7 16 12 20.5"
                                 "M12 3.5C17 8 17 16 12 20.5", ""};
    case Icon::Theme: return {"O12 12 8.5", "M12 3.5C23.3 3.5 23.3 20.5 12 20.5Z"};
    case Icon::Clock: return {"O12 12 8.5 M12 7L12 12L15.6 13.9", ""};
    case Icon::Reset: return {"O12 12 8.5 M8.4 8.4L15.6 15.6 M15.6 8.4L8.4 15.6", ""};
    case Icon::AppWindow: return {"R3.5 4.5 17 15 2 M3.5 9.5L20.5 9.5", "O6.5 7 0.9 O9.5 7 0.9"};
    case Icon::Fault: return {"", "M13.5 2L5 13.5L11 13.5L9.5 22L19 9.5L12.5 9.5Z"};
    case Icon::Cut: return {"O6 18 2.6 O6 6 2.6 M8.2 7.6L20 17.5 M8.2 16.4L20 6.5", ""};
    case Icon::Cable: return {"M3 12L7 12 M17 12L21 12 M11 7L7.8 7L7.8 17L11 17"
                              "M16.2 7L13 7 M16.2 17L13 17 M16.2 7L16.2 17", ""};
    case Icon::Power: return {"M12 3L12 11 M7 6C2.5 10 4 20 12 20C20 20 21.5 10 17 6", ""};
    case Icon::Kill: return {"R4 4 16 16 3 M9 9L15 15 M15 9L9 15", ""};
    case Icon::Hang: return {"M6 3L18 3 M6 21L18 21 M7.5 3C7.5 9 12 10 12 12C12 14 7.5 15 7.5 21"
                             "M16.5 3C16.5 9 12 10 12 12C12 14 16.5 15 16.5 21", ""};
    case Icon::Drop: return {"M6 6L18 18 M18 6L6 18", ""};
    case Icon::Delay: return {"O12 13 7.5 M12 9L12 13L15 14.5 M9.5 2.5L14.5 2.5", ""};
    case Icon::Duplicate: return {"R3.5 7.5 13 13 2 M8 4L18.5 4C19.8 4 20 4.2 20 5.5L20 16", ""};
    case Icon::Check: return {"M5 12.5L10 17.5L19.5 7", ""};
    case Icon::Close: return {"M6 6L18 18 M18 6L6 18", ""};
    case Icon::Search: return {"O10.5 10.5 6.3 M15.2 15.2L20.5 20.5", ""};
    case Icon::ZoomIn: return {"O10.5 10.5 6.8 M15.5 15.5L20.5 20.5 M10.5 7.5L10.5 13.5 M7.5 10.5L13.5 10.5", ""};
    case Icon::ZoomOut: return {"O10.5 10.5 6.8 M15.5 15.5L20.5 20.5 M7.5 10.5L13.5 10.5", ""};
    case Icon::Fit: return {"M4 9L4 4L9 4 M15 4L20 4L20 9 M20 15L20 20L15 20 M9 20L4 20L4 15", ""};
    case Icon::Open: return {"M3.5 19L3.5 5L9.5 5L11.5 7.5L20.5 7.5L20.5 19Z", ""};
    case Icon::Save: return {"M4 4L16 4L20 8L20 20L4 20Z M8 4L8 9L15 9L15 4 M8 20L8 14L16 14L16 20", ""};
    case Icon::Copy: return {"R8 8 12 12 2 M16 4.5L6 4.5C4.8 4.5 4.5 4.8 4.5 6L4.5 16", ""};
    case Icon::Settings: return {"M4 7L20 7 M4 17L20 17", "O9 7 3 O15 17 3"};
    case Icon::Help: return {"O12 12 8.5 M9.3 9.6C9.3 5.8 14.9 6 14.7 9.6C14.6 11.6 12 11.6 12 13.8", "O12 16.9 1.2"};
    case Icon::Twin: return {"R3.5 4.5 7 15 1.5 R13.5 4.5 7 15 1.5", ""};
    case Icon::Shared: return {"R4 4.5 16 15 1.5", "O9 12 2 R13 10 4 4 0.5"};
    case Icon::Chart: return {"M4 4L4 20L20 20 M8 16L12 10L15 13L20 6", ""};
    case Icon::ChevronDown: return {"M6.5 9.5L12 15L17.5 9.5", ""};
    case Icon::ChevronRight: return {"M9.5 6.5L15 12L9.5 17.5", ""};
    case Icon::Swap: return {"M4 8.5L20 8.5 M15.5 4L20 8.5L15.5 13 M20 15.5L4 15.5 M8.5 11L4 15.5L8.5 20", ""};
    }
    return {};
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    QPainterPath path()
    {
        QPainterPath result;
        while (!skipSpace()) add(result, take());
        return result;
    }

private:
    bool skipSpace()
    {
        while (!text_.empty() && text_.front() == ' ') text_.remove_prefix(1);
        return text_.empty();
    }

    char take()
    {
        const char command = text_.front();
        text_.remove_prefix(1);
        return command;
    }

    qreal number()
    {
        skipSpace();
        double value = 0;
        const auto end = std::from_chars(text_.data(), text_.data() + text_.size(), value).ptr;
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return value;
    }

    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

    void add(QPainterPath& path, char command)
    {
        if (command == 'M') path.moveTo(point());
        if (command == 'L') path.lineTo(point());
        if (command == 'Z') path.closeSubpath();
        if (command == 'C') addCubic(path);
        if (command == 'O') addCircle(path);
        if (command == 'R') addRectangle(path);
    }

    void addCubic(QPainterPath& path)
    {
        const QPointF first = point();
        const QPointF second = point();
        path.cubicTo(first, second, point());
    }

    void addCircle(QPainterPath& path)
    {
        const QPointF centre = point();
        const qreal radius = number();
        path.addEllipse(centre, radius, radius);
    }

    void addRectangle(QPainterPath& path)
    {
        const QPointF corner = point();
        const QPointF size = point();
        const qreal radius = number();
        path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
    }

    std::string_view text_;
};

}  // namespace

IconPaths iconPaths(Icon icon)
{
    const Drawing drawing = drawingOf(icon);
    return {Reader(drawing.lines).path(), Reader(drawing.shapes).path()};
}

}  // namespace app::theme
