#include "exporting/exporting.h"

#include "browser/page.h"
#include "exporting/exports.h"
#include "files/library.h"
#include "files/link.h"
#include "files/scenario_writer.h"
#include "files/write_whole.h"
#include "theme/icons.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/printing.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace app::exporting {
namespace {

files::OpenAt placeOf(const lab::Moment& moment)
{
    const std::size_t begin = moment.step == 0 ? 0 : moment.stepEnds[moment.step - 1];
    return {static_cast<int>(moment.step), static_cast<int>(moment.index - begin)};
}

}  // namespace

using workbench::Actions;

namespace {

QString selectedText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) return label->selectedText();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return line->selectedText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->textCursor().selectedText().replace(QChar::ParagraphSeparator, '\n');
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) return text->textCursor().selection().toPlainText();
    return {};
}

/// Whatever can: a field, a text, a table.
void selectAll(QWidget* widget)
{
    if (auto* label = qobject_cast<QLabel*>(widget))
        return label->setSelection(0, static_cast<int>(label->text().size()));
    const bool can = widget && widget->metaObject()->indexOfSlot("selectAll()") >= 0;
    if (can) QMetaObject::invokeMethod(widget, "selectAll");
}

}  // namespace

Exporting::Exporting(workbench::Workbench& bench)
    : Feature(bench), captured_(bench), share_(bench.actions().add("share")), picture_(bench.actions().add("picture")),
      ladder_(bench.actions().add("exportLadder")), handout_(bench.actions().add("handout")),
      handoutAnswers_(bench.actions().add("handoutAnswers")),
      print_(bench.actions().add("print", {QKeySequence(Qt::CTRL | Qt::Key_P)})),
      copyLink_(bench.actions().add("copyLink", {QKeySequence(QStringLiteral("Ctrl+L"))})),
      copyPicture_(bench.actions().add("copyPicture", {QKeySequence(Qt::CTRL | Qt::Key_C)})),
      copyText_(bench.actions().add("copyText", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}))
{
    wire();
}

void Exporting::wire()
{
    connect(share_, &QAction::triggered, this, &Exporting::askForMoment);
    connect(picture_, &QAction::triggered, this, &Exporting::askForPicture);
    connect(ladder_, &QAction::triggered, this, &Exporting::askForLadder);
    connect(handout_, &QAction::triggered, this, [this] { askForHandout(HandoutFor::Students); });
    connect(handoutAnswers_, &QAction::triggered, this, [this] { askForHandout(HandoutFor::Teachers); });
    connect(print_, &QAction::triggered, this, &Exporting::printHandout);
    connect(bench_.actions().selectAll, &QAction::triggered, this, [] { selectAll(QApplication::focusWidget()); });
    connect(copyLink_, &QAction::triggered, this, &Exporting::copyLink);
    connect(copyPicture_, &QAction::triggered, this, &Exporting::copyPicture);
    connect(copyText_, &QAction::triggered, this, &Exporting::copyText);
}

std::vector<workbench::MenuItem> Exporting::menuItems() const
{
    using enum workbench::Menu;
    std::vector<workbench::MenuItem> items{{File, 13, share_},    {File, 20, picture_},        {File, 21, ladder_},
                                           {File, 22, handout_},  {File, 23, handoutAnswers_}, {Edit, 20, copyPicture_},
                                           {Edit, 21, copyText_}, {Edit, 22, copyLink_}};
    if (!browser::kInside) items.push_back({File, 24, print_});
    return items;
}

workbench::HelpTopic Exporting::help() const
{
    return {tr("Pictures and handouts"),
            tr("The File menu saves the window as a picture, the whole sequence diagram as PNG, "
               "SVG or PDF, and handouts with or without the answers. Share this moment "
               "writes a file that opens at this very step.")};
}

void Exporting::retranslate()
{
    Actions::say(share_, tr("Share this &moment…"), tr("Save a file that opens at this step"));
    Actions::say(picture_, tr("Save &picture…"), tr("Save the window as a picture"));
    Actions::say(ladder_, tr("Export the &ladder…"), tr("The whole ladder as PNG, SVG or PDF"));
    Actions::say(handout_, tr("&Handout for students…"),
                 tr("Steps, state diagram and ladder on A4, with blanks for predictions"));
    Actions::say(handoutAnswers_, tr("Handout for t&eachers…"), tr("The same with every answer"));
    Actions::say(copyLink_, tr("Copy li&nk"), tr("Copy a link that opens at this step"));
    Actions::say(print_, tr("Print the handou&t…"), tr("For students: print the handout of this lesson"));
    Actions::say(copyPicture_, tr("&Copy"), tr("Copy the selected text; where there is none, the view as a picture"));
    Actions::say(copyText_, tr("Copy view as &text"), tr("The diagram that has the focus, else the ladder, in words"));
}

void Exporting::setAppearance(const theme::Appearance& appearance)
{
    copyPicture_->setIcon(theme::icon(theme::Icon::Copy, appearance.theme));
}

void Exporting::showMoment(const lab::Moment&)
{
    const lab::Simulation& simulation = bench_.simulation();
    const bool ready = simulation.loaded() && !simulation.busy();
    for (QAction* action : {share_, copyLink_, ladder_, handout_, handoutAnswers_, print_}) action->setEnabled(ready);
}

void Exporting::sayFailed(const QString& path, const QString& why)
{
    bench_.messages().showMessage(tr("Cannot write %1.").arg(path), {why});
}

void Exporting::ask(const theme::FileQuestion& wanted, const std::function<QString(const QString& path)>& write)
{
    theme::askWhereToSave(bench_.window(), wanted, [this, write](const QString& path) {
        const QString why = write(path);
        if (!why.isEmpty()) sayFailed(path, why);
        else bench_.messages().showNote(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    });
}

/// The lesson and what of it: "stalled-peer-ladder.png".
QString Exporting::nameFor(const QString& what) const
{
    return QString::fromStdString(bench_.simulation().plan().script->id) + '-' + what;
}

void Exporting::askForLadder()
{
    ask({tr("Export the ladder"), tr("Pictures (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"), QStringLiteral("png"),
         nameFor(QStringLiteral("ladder.png"))},
        [this](const QString& path) {
            return exportLadder(bench_.simulation().moment(), bench_.appearance().unscaled(), path);
        });
}

void Exporting::askForHandout(HandoutFor whom)
{
    const QString name =
        nameFor(whom == HandoutFor::Teachers ? QStringLiteral("handout-answers.pdf") : QStringLiteral("handout.pdf"));
    ask({tr("Save the handout"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), name}, [this, whom](const QString& path) {
        return exportHandout(bench_.simulation().moment(), whom, bench_.appearance().unscaled(), path);
    });
}

void Exporting::printHandout()
{
    const lab::Moment moment = bench_.simulation().moment();
    const theme::Appearance look = bench_.appearance().unscaled();
    if constexpr (browser::kInside) return askForHandout(HandoutFor::Students);
    workbench::print(bench_.window(), nameFor(QStringLiteral("handout")), [moment, look](QPagedPaintDevice& device) {
        return printHandoutOn(device, moment, HandoutFor::Students, look);
    });
}

/// The picture is taken before the dialog opens.
void Exporting::askForPicture()
{
    const QPixmap picture = bench_.window().grab();
    ask({tr("Save picture"), tr("Pictures (*.png)"), QStringLiteral("png"), nameFor(QStringLiteral("window.png"))},
        [picture](const QString& path) {
            return picture.save(path) ? QString() : tr("The picture could not be saved there.");
        });
}

void Exporting::askForMoment()
{
    const auto id = QString::fromStdString(bench_.simulation().plan().script->id);
    const QString name = QStringLiteral("%1-%2.json").arg(id).arg(bench_.simulation().moment().step);
    ask({tr("Share this moment"), tr("Scenario files (*.json)"), QStringLiteral("json"), name},
        [this](const QString& path) { return writeMoment(path); });
}

bool Exporting::shareMoment(const QString& path)
{
    const QString why = writeMoment(path);
    if (!why.isEmpty()) sayFailed(path, why);
    return why.isEmpty();
}

QString Exporting::writeMoment(const QString& path) const
{
    const files::ScenarioFile file{.scenario = bench_.simulation().record(), .faults = {}, .order = 0,
                                   .openAt = placeOf(bench_.simulation().moment())};
    return files::writeWhole(path, files::writeLessonFile(file));
}

QString Exporting::link() const
{
    const lab::Plan& plan = bench_.simulation().plan();
    files::Link link;
    link.lesson = QString::fromStdString(plan.script->id);
    const auto known = files::builtIn(link.lesson);
    const bool asBuiltIn = plan.isLesson() && plan.profile.empty() && known && known->scenario == *plan.lesson;
    if (asBuiltIn) {
        link.settings = plan.overrides;
    } else {
        link.lesson.clear();
        link.own = files::ScenarioFile{.scenario = bench_.simulation().record(), .faults = {}};
    }
    const files::OpenAt at = placeOf(bench_.simulation().moment());
    link.step = at.step;
    link.moment = at.moment;
    link.language = bench_.appearance().language();
    if (bench_.actions().shared->isChecked()) link.view = QStringLiteral("shared");
    return files::linkText(link, browser::kInside ? browser::pageAddress() : QStringLiteral("tcp-state-lab:"));
}

void Exporting::copyLink()
{
    const QString text = link();
    if (text.isEmpty())
        return bench_.messages().showMessage(tr("This is too long for a link. Share it as a file instead."));
    QGuiApplication::clipboard()->setText(text);
    bench_.messages().showNote(tr("Copied as a link"));
}

/// Text that is selected where the focus is goes first.
void Exporting::copyPicture()
{
    const QString selected = selectedText(QApplication::focusWidget());
    if (!selected.isEmpty()) return QGuiApplication::clipboard()->setText(selected);
    QGuiApplication::clipboard()->setImage(bench_.study().pictureOf(QApplication::focusWidget()));
    bench_.messages().showNote(tr("Copied as a picture"));
}

void Exporting::copyText()
{
    QGuiApplication::clipboard()->setText(bench_.study().textOf(QApplication::focusWidget()));
    bench_.messages().showNote(tr("Copied as text"));
}

}  // namespace app::exporting
