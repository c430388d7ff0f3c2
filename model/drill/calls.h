#pragma once

#include "drill/machine.h"
#include "drill/script.h"

#include <map>
#include <optional>
#include <string>

namespace tcp::drill {

/// A socket as the application has it, by its descriptor in the script.
struct Descriptor {
    std::uint16_t port = 0; ///< local; 0: not bound
    bool listens = false;
    std::uint32_t link = 0; ///< its connection; 0: none
    bool nonBlocking = false;
    bool lingersNot = false; ///< SO_LINGER of 0 seconds: close() resets
    Config config;           ///< for the connection that it will have
};

/// What came of a system call.
struct Outcome {
    std::int64_t result = 0;
    std::string error;               ///< errno's name, where the result is -1
    Outside outside = Outside::None; ///< the model has no such call
    std::string word;                ///< what of it is outside; or the value that getsockopt(), poll() or ioctl() found

    static Outcome failed(std::string_view error) { return {-1, std::string(error), Outside::None, {}}; }
};

/// The system calls of the script's application, on the sockets of one machine.
class Calls {
public:
    explicit Calls(Machine& machine) : machine_(machine) {}

    /// Empty: it waits for something, and is to be asked again. A value that the script has in its arguments and that
    /// is another is given back in Outcome::word with the result as in the script.
    std::optional<Outcome> make(const SystemCall& call);
    /// Begins what can only be begun once: connect(). Then make() tells how it goes.
    void begin(const SystemCall& call);

    /// The connection of the socket that was opened or accepted last.
    Link* newestLink() { return machine_.link(newest_); }
    bool holds(std::uint32_t link) const;

private:
    using Answer = std::optional<Outcome>;
    using Function = Answer (Calls::*)(const SystemCall&, Descriptor&);
    static Function functionOf(const std::string& name);

    Answer socket(const SystemCall& call);
    Answer bind(const SystemCall& call, Descriptor& socket);
    Answer listen(const SystemCall& call, Descriptor& socket);
    Answer accept(const SystemCall& call, Descriptor& socket);
    Answer connect(const SystemCall& call, Descriptor& socket);
    Answer read(const SystemCall& call, Descriptor& socket);
    Answer write(const SystemCall& call, Descriptor& socket);
    Answer shutdown(const SystemCall& call, Descriptor& socket);
    Answer close(const SystemCall& call, Descriptor& socket);
    Answer fcntl(const SystemCall& call, Descriptor& socket);
    Answer ioctl(const SystemCall& call, Descriptor& socket);
    Answer setOption(const SystemCall& call, Descriptor& socket);
    Answer getOption(const SystemCall& call, Descriptor& socket);
    Answer poll(const SystemCall& call);
    std::string eventsOf(Descriptor& socket);

    Machine& machine_;
    std::map<std::int64_t, Descriptor> sockets_;
    std::uint32_t newest_ = 0;
    std::uint16_t nextPort_ = 50398;
    std::uint32_t written_ = 0;
};

/// How much text a segment of the connection takes: the lesser of both MSS, less the timestamps.
std::int64_t largestText(const Config& config, const Tcb& tcb);

// Arguments and results, read (expressions.cpp)

/// Whether the word is one of those that are joined by |.
bool names(const Expression& it, std::string_view word);
/// The words, joined by |, as written.
std::string wordsOf(const Expression& it);
/// A number, or a constant such as INADDR_ANY; empty for anything else.
std::optional<std::int64_t> numberOf(const Expression& it);
/// The part of this name of {name=value, …}.
const Expression* fieldOf(const Expression& it, std::string_view name);
/// The octets of read(), write() and their kin: the number, or the sum of an iovec's.
std::optional<std::int64_t> octetsOf(const SystemCall& call);
/// The argument at this place; an ellipsis where there is none.
const Expression& argumentOf(const SystemCall& call, std::size_t place);

} // namespace tcp::drill
