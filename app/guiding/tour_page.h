#pragma once

#include <QString>

#include <cstddef>

namespace app::guiding {

/// One view of the window: what one sees there, what one can press.
struct TourPage {
    QString widget;  ///< name of what it is about; empty: the whole window
    QString title;
    QString see;
    QString press;
    bool legend = false;  ///< with the line styles of the diagram
};

std::size_t tourLength();
TourPage tourPage(std::size_t index);

}  // namespace app::guiding
