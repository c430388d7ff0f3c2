#include "freeplay/action_dialog.h"

#include "files/spoken_message.h"
#include "panels/text.h"
#include "scenario/action_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app::freeplay {
namespace {

constexpr int kWidth = 460;

/// One of each kind, to begin from.
QStringList examples()
{
    QStringList all;
    for (const char* host : {"client", "server"}) {
        for (const char* call :
             {"bind 8080", "bind 8080 reuseaddr", "listen 9090", "connect 9090", "send 1460", "receive 10", "shutdown",
              "shutdown read", "shutdown both", "close", "abort", "set keepalive 10s", "set linger 5s",
              "set nodelay false", "set tcp_fin_timeout 10s", "set linger2_off true"})
            all << QString::fromLatin1(host) + ' ' + QLatin1String(call);
        for (const char* call : {"connect", "send 5", "shutdown", "close", "abort"})
            all << QString::fromLatin1(host) + QLatin1String("#2 ") + QLatin1String(call);
        all << QStringLiteral("network drop %1 1 FIN").arg(QLatin1String(host))
            << QStringLiteral("network delay %1 500ms").arg(QLatin1String(host))
            << QStringLiteral("inject %1 RST seq=rcv.nxt").arg(QLatin1String(host));
    }
    return all << QStringLiteral("network latency 100ms") << QStringLiteral("network down")
               << QStringLiteral("network up");
}

}  // namespace

ActionDialog::ActionDialog(const theme::Appearance& appearance, QWidget* parent)
    : QDialog(parent), text_(new QLineEdit(this)), wrong_(panels::plainLabel(this, true))
{
    setObjectName("actionDialog");
    setWindowTitle(tr("Any action"));
    setFont(appearance.font(12));
    auto* hint = panels::plainLabel(this, true);
    hint->setText(tr("Write it as in a scenario file, for example “client#2 send 5” or “server bind 8080 reuseaddr”. "
                     "Help › Reference lists all actions."));
    text_->setObjectName("actionText");
    text_->setAccessibleName(tr("Action"));
    auto* completer = new QCompleter(examples(), text_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    text_->setCompleter(completer);
    wrong_->setObjectName("wrong");
    wrong_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Do it"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(hint), static_cast<QWidget*>(text_), static_cast<QWidget*>(wrong_)})
        column->addWidget(part);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::tryIt);
    // The list of examples takes the Enter that would press the button.
    connect(text_, &QLineEdit::returnPressed, this, [this, completer] {
        if (completer->popup()->isVisible()) tryIt();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(qRound(kWidth * appearance.textScale));
    text_->setFocus();
}

void ActionDialog::tryIt()
{
    const auto read = tcp::actionFromText(text_->text().trimmed().toStdString());
    if (const auto* action = std::get_if<tcp::Action>(&read)) {
        emit requested(*action);
        return accept();
    }
    const auto& error = std::get<tcp::TextError>(read);
    const auto spoken = [](const std::string& text) { return files::spokenMessage(QString::fromStdString(text)); };
    wrong_->setText(spoken(error.wrong) + QStringLiteral("; ") + spoken(error.expected));
    wrong_->show();
    text_->setFocus();
}

}  // namespace app::freeplay
