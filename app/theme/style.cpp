#include "theme/style.h"

#include "theme/colors.h"
#include "theme/icons.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace app {
namespace {

/// One for all: a widget with a sheet of its own costs as much at a start as ten without.
constexpr const char* kSheet = R"(
* { outline: none; }
QMainWindow, QDialog { background: @panel; }
QToolTip { background: @canvas; color: @text; border: 1px solid @rule; padding: 4px 6px; }
QMenuBar { background: @canvas; color: @text; border: none; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: @tint; }
QMenu { background: @canvas; color: @text; border: 1px solid @rule; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 6px; }
QToolBar { background: @canvas; border: none; border-bottom: 1px solid @hair; padding: 5px 8px; spacing: 5px; }
QStatusBar { background: @panel; color: @muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QDockWidget { color: @text; font-weight: bold; }
QDockWidget::title { background: @panel; padding: 6px 8px; text-align: left; }

QPushButton, QToolButton, QComboBox { background: @canvas; color: @text; border: 1px solid @hair; border-radius: 6px;
    }
QPushButton, QToolButton { padding: 4px 10px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: @rule; }
QPushButton:pressed, QToolButton:pressed { background: @panel; border-color: @focus; }
QPushButton:checked, QToolButton:checked { background: @tint; border: 2px solid @focus; padding: 3px 9px;
    font-weight: bold; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border: 2px solid @focus; }
QPushButton:focus, QToolButton:focus { padding: 3px 9px; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: @dim; }
QToolButton::menu-indicator { image: none; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: @focus; color: @onFocus; border-color: @focus;
    font-weight: bold; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @focusHover; }
QPushButton[primary="true"]:pressed, QToolButton[primary="true"]:pressed { background: @focusPressed; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: @panel; color: @dim;
    border-color: @hair; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { border-color: @hair; background: @canvas; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border-color: @focus; }
QPushButton[flat="true"]:checked, QToolButton[flat="true"]:checked { background: @tint; border-color: @focus; }
QToolButton[tight="true"] { padding: 4px; }
QToolButton[tight="true"]:focus { padding: 3px; }
QPushButton[option="true"] { text-align: left; }
#flightButtons QToolButton { padding: 3px; }
QToolBar#tools { padding: 0; spacing: 0; }

QComboBox { padding: 4px 1px 4px 7px; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @canvas; border: 1px solid @rule; selection-background-color: @tint;
    selection-color: @text; }
QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: @field; color: @text; border: 1px solid @rule;
    border-radius: 5px; padding: 3px 6px; selection-background-color: @focus; selection-color: @onFocus; }
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus;
    padding: 2px 5px; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: @dim; border-color: @hair; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-@mode.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 10px; height: 10px; }
QTextEdit#toolText { background: transparent; border: 1px solid transparent; padding: 0px 6px; }
QTextEdit#toolText:focus { border: 1px solid @focus; padding: 0px 6px; }
QTextEdit#toolText::corner { background: transparent; border: none; }
QCheckBox, QRadioButton { color: @text; spacing: 7px; }
QCheckBox:disabled, QRadioButton:disabled { color: @dim; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @rule; border-radius: 4px; background: @field; }
QCheckBox::indicator:checked { background: @focus; border-color: @focus; image: url(:/icons/check-@mode.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @rule; border-radius: 8px; background: @field;
    }
QRadioButton::indicator:checked { border: 5px solid @focus; width: 6px; height: 6px; background: @canvas; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @focus; }
QLineEdit[wrong="true"] { border: 2px solid @error; padding: 2px 5px; }

QFrame[panel="true"], QWidget[panel="true"] { background: @canvas; border: 1px solid @hair; border-radius: 8px; }
QLabel { background: transparent; border: none; }
QLabel#prompt { background: @focus; color: @canvas; border-radius: 9px; padding: 2px 9px; }
QLabel[muted="true"] { color: @muted; }
QLabel[error="true"] { color: @error; }
QLabel[title="true"] { font-weight: bold; }
QLabel[pill="true"] { background: @pill; color: @onPill; border-radius: 5px; padding: 2px 7px; font-weight: bold; }

QTreeView, QListView, QTableView { background: @canvas; color: @text; border: none;
    alternate-background-color: @panel; selection-background-color: @tint; selection-color: @text; }
QListView::item { min-height: 24px; padding: 0 5px; border: 1px solid transparent; border-radius: 5px; }
QListView::item:hover, QTreeView::item:hover { background: @panel; }
QListView::item:selected { background: @tint; color: @text; border: 1px solid @focus; }
QTreeView::item:selected { background: @tint; color: @text; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @hair;
    padding: 4px 6px; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @text; border: 1px solid transparent; border-radius: 5px;
    padding: 4px 11px; margin: 2px 3px; }
QTabBar#toolTabs::scroller { width: 40px; }
#toolTabs QToolButton { padding: 0px; }
QTabBar::tab:hover { border-color: @hair; }
QTabBar::tab:selected { background: @tint; border: 2px solid @focus; padding: 3px 10px; font-weight: bold; }

QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: @rule; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: @focus; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 7px; background: @focus; }
QSlider::handle:horizontal:focus { border: 2px solid @text; width: 12px; height: 12px; margin: -7px 0;
    border-radius: 8px; }
QSlider::handle:horizontal:disabled { background: @rule; }
QProgressBar { background: @panel; border: 1px solid @hair; border-radius: 5px; text-align: center; color: @text; }
QProgressBar::chunk { background: @tint; border-radius: 4px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @rule; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

struct Word {
    const char* name;
    QColor color;
};

/// Long names first: "@focusHover" must not be read as "@focus".
QList<Word> wordsOf(const Theme& theme)
{
    const PhaseColors& opening = theme.phases[static_cast<std::size_t>(Phase::Opening)];
    const PhaseColors& waiting = theme.phases[static_cast<std::size_t>(Phase::Waiting)];
    return {{"@focusPressed", mixed(theme.focus, theme.text, 0.76)},
            {"@focusHover", mixed(theme.focus, theme.text, 0.88)},
            {"@onFocus", onFocus(theme)},
            {"@focus", theme.focus},
            {"@onPill", waiting.on},
            {"@pill", waiting.solid},
            {"@canvas", theme.canvas},
            {"@panel", theme.panel},
            {"@field", theme.dark ? theme.panel : theme.canvas},
            {"@muted", theme.muted},
            {"@scroll", mixed(theme.rule, theme.canvas, 0.55)},
            {"@rule", theme.rule},
            {"@hair", theme.hair},
            {"@text", theme.text},
            {"@tint", opening.tint},
            {"@error", theme.error},
            {"@dim", theme.edgeDim}};
}

void setDisabled(QPalette& palette, const Theme& theme)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.edgeDim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hair);
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.canvas);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::ToolTipBase, theme.canvas);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.canvas);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.focus);
    palette.setColor(QPalette::HighlightedText, onFocus(theme));
    palette.setColor(QPalette::Link, theme.focus);
    palette.setColor(QPalette::LinkVisited, theme.phases[static_cast<std::size_t>(Phase::Passive)].border);
    palette.setColor(QPalette::Light, mixed(theme.canvas, theme.hair, 0.5));
    palette.setColor(QPalette::Midlight, theme.hair);
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Dark, theme.rule);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.canvas : theme.muted);
    setDisabled(palette, theme);
    return palette;
}

}  // namespace

QString styleSheetOf(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    for (const Word& word : wordsOf(theme)) sheet.replace(QLatin1String(word.name), word.color.name());
    return sheet.replace(QLatin1String("@mode"), QLatin1String(theme.dark ? "dark" : "light"));
}

void applyTheme(QApplication& application, const Theme& theme)
{
    // Once there is a sheet, style() is the one that draws it, over Fusion: nothing to replace.
    const bool fusion = application.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    if (application.styleSheet().isEmpty() && !fusion)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

}  // namespace app
