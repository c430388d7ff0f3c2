#include "crowds/crowd_fields.h"

#include "files/time_words.h"
#include "lab/words.h"
#include "simulation/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>

#include <algorithm>
#include <array>
#include <cmath>

namespace app::crowds {
namespace {

constexpr int kNotches = 200;
constexpr int kLeastSlider = 44;  ///< px

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(CrowdFields)
};

using enum FieldKind;

constexpr std::array kFields{
    CrowdField{"arrivals", Choice},
    CrowdField{"rate", PerSecond, 1, 2000, true},
    CrowdField{"burst", Count, 1, 1000, true},
    CrowdField{"spoofed_syns", PerSecond, 0, 5000, true},
    CrowdField{"clients", Count, 1, 250, true},
    CrowdField{"destinations", Count, 1, 8},
    CrowdField{"closes_first", Choice},
    CrowdField{"client_timeout", Time, 0.5, 60, true},
    CrowdField{"retries", Count, 0, 5},
    CrowdField{"pool", Switch},
    CrowdField{"client_never_closes", Switch},
    CrowdField{"workers", Count, 1, 5000, true},
    CrowdField{"fd_limit", Count, 16, 65535, true},
    CrowdField{"service_time", Time, 0.001, 10, true},
    CrowdField{"service_varies", Switch},
    CrowdField{"hang", Share, 0, 1},
    CrowdField{"forget_close", Share, 0, 1},
    CrowdField{"server_idle", Time, 1, 120, true},
    CrowdField{"backlog", Count, 0, 4096, true},
    CrowdField{"latency", Time, 0.001, 1, true},
    CrowdField{"loss", Share, 0, 0.3},
    CrowdField{"msl", Time, 1, 120},
    CrowdField{"tcp_fin_timeout", Time, 1, 120},
    CrowdField{"port_low", Count, 1024, 60999},
    CrowdField{"port_high", Count, 32768, 65535},
    CrowdField{"tcp_tw_reuse", Switch},
    CrowdField{"tcp_timestamps", Switch},
    CrowdField{"tcp_tw_recycle", Switch},
    CrowdField{"nat", Switch},
    CrowdField{"tcp_max_tw_buckets", Count, 0, 262144, true},
    CrowdField{"tcp_max_orphans", Count, 0, 262144, true},
    CrowdField{"somaxconn", Count, 0, 65535, true},
    CrowdField{"tcp_max_syn_backlog", Count, 1, 65535, true},
    CrowdField{"tcp_syncookies", Switch},
    CrowdField{"abort_on_overflow", Switch},
};

struct CrowdOption {
    const char* value;
    const char* words;
};
constexpr CrowdOption kArrivals[] = {{"constant", QT_TRANSLATE_NOOP("CrowdFields", "Evenly spaced")},
                                {"poisson", QT_TRANSLATE_NOOP("CrowdFields", "at random (Poisson)")},
                                {"bursts", QT_TRANSLATE_NOOP("CrowdFields", "in bursts")}};
constexpr CrowdOption kClosers[] = {{"client", QT_TRANSLATE_NOOP("CrowdFields", "the client")},
                               {"server", QT_TRANSLATE_NOOP("CrowdFields", "the server")}};

std::span<const CrowdOption> optionsOf(std::string_view key)
{
    return key == "arrivals" ? std::span<const CrowdOption>(kArrivals) : std::span<const CrowdOption>(kClosers);
}

double numberOf(const CrowdField& field, const std::string& value)
{
    if (field.kind != Time) return QString::fromStdString(value).toDouble();
    const auto time = tcp::durationFromText(value);
    return time ? double(time->count()) / 1e6 : 0;
}

/// Two digits are enough for a slider; counts below a hundred move one by one.
double rounded(double number)
{
    if (number <= 0) return 0;
    const double power = std::pow(10, std::floor(std::log10(number)) - 1);
    return std::round(number / power) * power;
}

std::string valueOf(const CrowdField& field, double number)
{
    if (field.kind == Time) return tcp::durationText(tcp::Duration{std::llround(number * 1e6)});
    if (field.kind == Count) return std::to_string(std::llround(number));
    return QString::number(number, 'g', 6).toStdString();
}

/// Where a number lies on the slider, and back. Wide ranges that begin with 0 have it at their end.
int notchOf(const CrowdField& field, double number)
{
    const double low = field.wide ? std::max(field.low, field.kind == Time ? 1e-4 : 1.0) : field.low;
    if (number <= low) return field.wide && field.low == 0 && number > 0 ? 1 : 0;
    const double part = field.wide ? std::log(number / low) / std::log(field.high / low)
                                   : (number - low) / (field.high - low);
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * kNotches));
}

double numberAt(const CrowdField& field, int notch)
{
    const double part = double(notch) / kNotches;
    if (!field.wide) return field.low + part * (field.high - field.low);
    if (notch == 0) return field.low;
    const double low = std::max(field.low, field.kind == Time ? 1e-4 : 1.0);
    return low * std::pow(field.high / low, part);
}

QWidget* makeSwitch(const std::string& value, const std::function<void(const std::string&)>& changed)
{
    auto* box = new QCheckBox;
    box->setChecked(value == "true");
    QObject::connect(box, &QCheckBox::toggled, box, [changed](bool on) { changed(on ? "true" : "false"); });
    return box;
}

QWidget* makeChoice(const CrowdField& field, const std::string& value,
                    const std::function<void(const std::string&)>& changed)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // the longest word need not show
    box->setMinimumContentsLength(5);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const CrowdOption& option : optionsOf(field.key))
        box->addItem(FieldWords::tr(option.words), QString::fromLatin1(option.value));
    box->setCurrentIndex(box->findData(QString::fromStdString(value)));
    QObject::connect(box, &QComboBox::activated, box,
                     [box, changed] { changed(box->currentData().toString().toStdString()); });
    return box;
}

/// Below twenty counts a slider has as many notches as there are numbers.
bool fine(const CrowdField& field) { return field.kind == Count && field.high - field.low <= 20; }

QWidget* makeSlider(const CrowdField& field, const std::string& value,
                    const std::function<void(const std::string&)>& changed)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QString::fromStdString("slider_" + std::string(field.key)));
    auto* shown = new QLabel(crowdValueText(field, value));
    shown->setMinimumWidth(shown->fontMetrics().horizontalAdvance(QStringLiteral("28,232/s")));
    slider->setRange(0, fine(field) ? static_cast<int>(field.high - field.low) : kNotches);
    slider->setMinimumWidth(kLeastSlider);
    slider->setPageStep(std::max(1, slider->maximum() / 10));
    const double number = numberOf(field, value);
    slider->setValue(fine(field) ? static_cast<int>(number - field.low) : notchOf(field, number));
    row->addWidget(slider, 1);
    row->addWidget(shown);
    QObject::connect(slider, &QSlider::valueChanged, slider, [field, shown, changed](int notch) {
        const double at = fine(field) ? field.low + notch : numberAt(field, notch);
        const std::string text = valueOf(field, at == field.high || at == field.low ? at : rounded(at));
        shown->setText(crowdValueText(field, text));
        changed(text);
    });
    both->setFocusProxy(slider);
    return both;
}

QString sysctl(std::string_view key)
{
    return key == "abort_on_overflow" ? QStringLiteral("tcp_abort_on_overflow") : lab::qstring(key);
}

}  // namespace

std::span<const CrowdField> crowdFields() { return kFields; }

const CrowdField* crowdField(std::string_view key)
{
    const auto found = std::ranges::find(kFields, key, &CrowdField::key);
    return found == kFields.end() ? nullptr : &*found;
}

QString crowdFieldLabel(std::string_view key)
{
    if (key == "arrivals") return FieldWords::tr("Arrival pattern");
    if (key == "rate") return FieldWords::tr("Request rate");
    if (key == "burst") return FieldWords::tr("Burst size");
    if (key == "spoofed_syns") return FieldWords::tr("Spoofed SYNs");
    if (key == "clients") return FieldWords::tr("Client hosts");
    if (key == "destinations") return FieldWords::tr("Destinations");
    if (key == "closes_first") return FieldWords::tr("Closes first");
    if (key == "client_timeout") return FieldWords::tr("Client timeout");
    if (key == "retries") return FieldWords::tr("Client retries");
    if (key == "pool") return FieldWords::tr("Connection pool");
    if (key == "client_never_closes") return FieldWords::tr("Clients never close");
    if (key == "workers") return FieldWords::tr("Worker threads");
    if (key == "fd_limit") return FieldWords::tr("File descriptors");
    if (key == "service_time") return FieldWords::tr("Service time");
    if (key == "service_varies") return FieldWords::tr("Service varies");
    if (key == "hang") return FieldWords::tr("Hung handlers");
    if (key == "forget_close") return FieldWords::tr("Forgets close()");
    if (key == "server_idle") return FieldWords::tr("Idle timeout");
    if (key == "backlog") return FieldWords::tr("Backlog");
    if (key == "latency") return FieldWords::tr("One-way delay");
    if (key == "loss") return FieldWords::tr("Packet loss");
    if (key == "msl") return QStringLiteral("MSL");
    if (key == "port_low") return FieldWords::tr("First local port");
    if (key == "port_high") return FieldWords::tr("Last local port");
    if (key == "nat") return FieldWords::tr("Clients behind NAT");
    return sysctl(key);
}

QString crowdValueText(const CrowdField& field, const std::string& value)
{
    const double number = numberOf(field, value);
    const QLocale plain(QLocale::English);
    switch (field.kind) {
    case Count: return plain.toString(number, 'f', 0);
    case PerSecond:
        return FieldWords::tr("%1/s").arg(
            plain.toString(number, 'f', number < 10 && number != std::floor(number) ? 1 : 0));
    case Share: return QStringLiteral("%1 %").arg(plain.toString(number * 100, 'g', 3));
    case Time: return files::TimeWords::oneUnit(tcp::Duration{std::llround(number * 1e6)});
    case Switch:
    case Choice: break;
    }
    return QString::fromStdString(value);
}

std::string crowdValue(const tcp::CrowdSettings& settings, std::string_view key)
{
    for (const tcp::CrowdKey& known : tcp::crowdKeys()) {
        if (known.name == key) return known.get(settings);
    }
    const tcp::SettingKey* known = tcp::findSetting(key);
    return known != nullptr ? known->get(settings.tcp) : std::string();
}

QWidget* makeCrowdField(const CrowdField& field, const std::string& value,
                        const std::function<void(const std::string&)>& changed)
{
    switch (field.kind) {
    case Switch: return makeSwitch(value, changed);
    case Choice: return makeChoice(field, value, changed);
    case Count:
    case PerSecond:
    case Share:
    case Time: break;
    }
    return makeSlider(field, value, changed);
}

}  // namespace app::crowds
