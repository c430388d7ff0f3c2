#include "freeplay/forge_form.h"

#include "lab/forged.h"
#include "lab/words.h"
#include "panels/text.h"
#include "scenario/action_text.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace app::freeplay {
namespace {

constexpr std::array kBits{tcp::ctl::SYN, tcp::ctl::ACK, tcp::ctl::FIN, tcp::ctl::RST, tcp::ctl::PSH, tcp::ctl::URG};
constexpr std::array kNames{"seq", "ack", "len", "wnd"};
constexpr int kApart = 18;
constexpr std::array kDefaults{"rcv.nxt", "snd.nxt", "0", ""};

}  // namespace

ForgeForm::ForgeForm(QWidget* parent) : panels::Panel(parent)
{
    setObjectName("forge");
    setProperty("panel", false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    makeTarget(*grid);
    makeBits(*grid);
    makeFields(*grid);
    makeWords(*grid);
    setFocusProxy(fields_[Seq].edit);
    theme::setType(this, 12.5);
    theme::setType(sentence_, 13.5, QFont::Bold);
    theme::setMono(line_, 11.5);
    theme::setType(send_, 12.5, QFont::Bold);
    ForgeForm::retranslate();
}

void ForgeForm::makeTarget(QGridLayout& grid)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kApart);
    for (const tcp::HostId host : tcp::kHosts) {
        auto* button = new QRadioButton(this);
        button->setObjectName(host == tcp::HostId::Client ? "forgeToClient" : "forgeToServer");
        connect(button, &QRadioButton::toggled, this, &ForgeForm::update);
        row->addWidget(hosts_[tcp::index(host)] = button);
    }
    row->addStretch(1);
    grid.addWidget(toLabel_ = panels::plainLabel(this), 0, 0);
    grid.addLayout(row, 0, 1, 1, 5);
}

void ForgeForm::makeBits(QGridLayout& grid)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kApart);
    for (std::size_t i = 0; i < kBits.size(); ++i) {
        const QString name = QString::fromStdString(tcp::controlText(kBits[i]));
        bits_[i] = new QCheckBox(name, this);
        bits_[i]->setObjectName("forge" + name);
        connect(bits_[i], &QCheckBox::toggled, this, &ForgeForm::update);
        row->addWidget(bits_[i]);
    }
    bits_[3]->setChecked(true);
    row->addStretch(1);
    grid.addWidget(bitsLabel_ = panels::plainLabel(this), 1, 0);
    grid.addLayout(row, 1, 1, 1, 5);
}

void ForgeForm::makeFields(QGridLayout& grid)
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("forge_%1").arg(QLatin1String(kNames[i])));
        edit->setPlaceholderText(QLatin1String(kDefaults[i]));
        connect(edit, &QLineEdit::textChanged, this, &ForgeForm::update);
        fields_[i] = {panels::plainLabel(this), edit, panels::plainLabel(this)};
        theme::setMono(fields_[i].name, 12, QFont::Bold);
        theme::setMono(edit, 12);
        theme::setMono(fields_[i].value, 11.5);
        fields_[i].name->setText(QLatin1String(kNames[i]));
        fields_[i].value->setProperty("muted", true);
        fields_[i].value->setObjectName(edit->objectName() + "_value");
        const int row = 2 + static_cast<int>(i) / 2;
        const int column = static_cast<int>(i) % 2 * 3;
        grid.addWidget(fields_[i].name, row, column);
        grid.addWidget(edit, row, column + 1);
        grid.addWidget(fields_[i].value, row, column + 2);
    }
    for (const int column : {1, 4}) grid.setColumnStretch(column, 3);
    for (const int column : {2, 5}) grid.setColumnStretch(column, 2);
}

void ForgeForm::makeWords(QGridLayout& grid)
{
    sentence_ = panels::plainLabel(this, true);
    sentence_->setObjectName("forgeSentence");
    line_ = panels::plainLabel(this, true);
    line_->setObjectName("forgeLine");
    line_->setProperty("muted", true);
    line_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fault_ = panels::plainLabel(this, true);
    fault_->setObjectName("forgeFault");
    fault_->setProperty("error", true);
    send_ = new QPushButton(this);
    send_->setObjectName("forgeSend");
    send_->setProperty("primary", true);
    connect(send_, &QPushButton::clicked, this, &ForgeForm::send);
    grid.addWidget(sentence_, 4, 0, 1, 6);
    grid.addWidget(fault_, 5, 0, 1, 6);
    grid.setRowStretch(6, 1);
    grid.addWidget(line_, 7, 0, 1, 5);
    grid.addWidget(send_, 7, 5);
}

tcp::HostId ForgeForm::target() const
{
    return hosts_[0]->isChecked() ? tcp::HostId::Client : tcp::HostId::Server;
}

/// What stands before the fields.
QString ForgeForm::head() const
{
    tcp::Control bits = 0;
    for (std::size_t i = 0; i < kBits.size(); ++i) {
        if (bits_[i]->isChecked()) bits = static_cast<tcp::Control>(bits | kBits[i]);
    }
    return QStringLiteral("inject %1 %2")
        .arg(lab::qstring(tcp::text(target())), QString::fromStdString(tcp::controlText(bits)));
}

QString ForgeForm::line() const
{
    QString line = head();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QString typed = fields_[i].edit->text().remove(QLatin1Char(' '));
        if (!typed.isEmpty()) line += QStringLiteral(" %1=%2").arg(QLatin1String(kNames[i]), typed);
    }
    return line;
}

/// Which field wrote the octet at this place of line().
std::optional<ForgeForm::Field> ForgeForm::fieldAt(std::size_t offset) const
{
    std::size_t end = head().toUtf8().size();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QString typed = fields_[i].edit->text().remove(QLatin1Char(' '));
        if (typed.isEmpty()) continue;
        end += 5 + typed.toUtf8().size();  // " seq="
        if (offset <= end) return static_cast<Field>(i);
    }
    return std::nullopt;
}

/// The grammar is the scenario file's, and so is its reader.
void ForgeForm::update()
{
    if (!moment_.timeline) return;
    const tcp::Parsed<tcp::Action> parsed = tcp::actionFromText(line().toStdString());
    for (const Entry& field : fields_) panels::setLooks(field.edit, "wrong", false);
    action_.reset();
    if (const auto* error = std::get_if<tcp::TextError>(&parsed))
        return showFault(*error);
    showAction(std::get<tcp::InjectAction>(std::get<tcp::Action>(parsed)));
}

void ForgeForm::showAction(const tcp::InjectAction& action)
{
    action_ = action;
    const tcp::Segment segment = lab::forgedSegment(moment_.world(), action);
    const auto number = [](std::uint32_t value) { return QStringLiteral("= %1").arg(value); };
    fields_[Seq].value->setText(number(segment.seq.value()));
    fields_[Ack].value->setText(segment.has(tcp::ctl::ACK) ? number(segment.ack.value()) : tr("only with ACK"));
    fields_[Length].value->setText(tr("bytes"));
    fields_[Window].value->setText(number(segment.wnd));
    panels::setWords(sentence_, lab::forgedWords(moment_.world(), action));
    line_->setText(QString::fromStdString(tcp::actionText(action)));
    sentence_->show();
    fault_->hide();
    send_->setEnabled(moment_.world().host(action.host).powered);
}

QString ForgeForm::faultWords(const tcp::TextError& error) const
{
    const auto field = fieldAt(error.offset);
    if (!field) return QString::fromStdString(error.wrong + "; " + error.expected);
    constexpr std::array kKinds{lab::ForgedNumber::Expression, lab::ForgedNumber::Expression, lab::ForgedNumber::Length,
                                lab::ForgedNumber::Window};
    return lab::forgedFault(kKinds[*field], fields_[*field].edit->text(), error);
}

void ForgeForm::showFault(const tcp::TextError& error)
{
    if (const auto field = fieldAt(error.offset)) {
        panels::setLooks(fields_[*field].edit, "wrong", true);
        fields_[*field].value->clear();
    }
    panels::setWords(fault_, faultWords(error));
    line_->setText(line());
    sentence_->hide();
    fault_->show();
    send_->setEnabled(false);
}

void ForgeForm::send()
{
    if (action_ && send_->isEnabled()) emit requested(*action_);
}

/// Enter sends from any field, Escape leaves.
void ForgeForm::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) send();
    else if (key == Qt::Key_Escape) emit left();
    else panels::Panel::keyPressEvent(event);
}

void ForgeForm::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    if (!hosts_[0]->isChecked() && !hosts_[1]->isChecked()) hosts_[1]->setChecked(true);
    update();
}

void ForgeForm::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void ForgeForm::retranslate()
{
    setAccessibleName(tr("Forge a segment"));
    toLabel_->setText(tr("Destination"));
    bitsLabel_->setText(tr("Flags"));
    for (const tcp::HostId host : tcp::kHosts) hosts_[tcp::index(host)]->setText(lab::hostWord(host));
    fields_[Seq].edit->setAccessibleName(tr("Sequence number"));
    fields_[Ack].edit->setAccessibleName(tr("Acknowledgment number"));
    fields_[Length].edit->setAccessibleName(tr("Data bytes"));
    fields_[Window].edit->setAccessibleName(tr("Window"));
    const QString tip =
        tr("A number, or the receiver's rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss or irs, combined with + and "
           "−");
    for (const Field field : {Seq, Ack}) fields_[field].edit->setToolTip(tip);
    fields_[Window].edit->setPlaceholderText(tr("Last value seen"));
    send_->setText(tr("Send"));
    send_->setToolTip(tr("It arrives immediately, as if sent by the other host."));
    update();
}

}  // namespace app::freeplay
