#include "simulation/action.h"

#include "simulation/trace_event.h"

namespace tcp {

std::string_view text(HostId host)
{
    switch (host) {
    case HostId::Client: return "client";
    case HostId::Server: return "server";
    }
    return {};
}

std::string text(const SocketName& name)
{
    std::string written(text(name.host));
    if (name.connection != 0) written += '#' + std::to_string(name.connection);
    else if (name.port != 0) written += ':' + std::to_string(name.port);
    return written;
}

std::string_view text(HostCall call)
{
    switch (call) {
    case HostCall::Listen: return "listen";
    case HostCall::Connect: return "connect";
    case HostCall::Bind: return "bind";
    case HostCall::Send: return "send";
    case HostCall::Receive: return "receive";
    case HostCall::Shutdown: return "shutdown";
    case HostCall::Close: return "close";
    case HostCall::Abort: return "abort";
    case HostCall::Set: return "set";
    case HostCall::Hang: return "hang";
    case HostCall::Resume: return "resume";
    case HostCall::Kill: return "kill";
    case HostCall::PowerOff: return "power-off";
    case HostCall::Boot: return "boot";
    }
    return {};
}

std::string_view text(Reuse reuse)
{
    switch (reuse) {
    case Reuse::No: return "";
    case Reuse::Address: return "reuseaddr";
    case Reuse::Exclusive: return "exclusive";
    }
    return {};
}

std::string_view text(Half half)
{
    switch (half) {
    case Half::Write: return "";
    case Half::Read: return "read";
    case Half::Both: return "both";
    }
    return {};
}

std::string_view text(Variable variable)
{
    switch (variable) {
    case Variable::Number: return "";
    case Variable::RcvNxt: return "rcv.nxt";
    case Variable::SndNxt: return "snd.nxt";
    case Variable::SndUna: return "snd.una";
    case Variable::RcvWnd: return "rcv.wnd";
    case Variable::SndWnd: return "snd.wnd";
    case Variable::Iss: return "iss";
    case Variable::Irs: return "irs";
    case Variable::TsRecent: return "ts.recent";
    }
    return {};
}

std::string_view text(Loss why)
{
    switch (why) {
    case Loss::Drop: return "drop";
    case Loss::Random: return "loss";
    case Loss::NetworkDown: return "network down";
    case Loss::HostOff: return "host off";
    case Loss::Box: return "box";
    }
    return {};
}

}  // namespace tcp
