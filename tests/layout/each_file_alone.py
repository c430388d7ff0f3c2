#!/usr/bin/env python3
"""Compiles each header and each file of app and model by itself, for builds that compile files together.

    each_file_alone.py BUILD JOBS     BUILD has a compile_commands.json; prints what fails, exit status 1

Where Clang is the compiler, headers that many files include are parsed once: a file is given a precompiled one whose
headers it includes anyway, itself or through other headers. So no forgotten #include of the file is hidden;
one of a header shows when the header is compiled by itself. That is not done for a header that its own .cpp includes
first, if the .cpp is given only what the header includes: compiling the one shows the other.
"""
import collections
import concurrent.futures
import functools
import heapq
import json
import os
import re
import shlex
import subprocess
import sys

INCLUDE = re.compile(r'[ \t]*#[ \t]*include[ \t]*[<"]([^">]+)[">]')
CONDITION = re.compile(r"[ \t]*#[ \t]*(if|else|elif|endif)")
# Conditions that always hold: an include guard, that this is C++20, that there is an operating system.
HOLDS = re.compile(r"[ \t]*#[ \t]*(ifndef[ \t]+(\w+)\n[ \t]*#[ \t]*define[ \t]+\2\b|ifdef[ \t]+__cplusplus\n"
                   r"|if[ \t]+__cplusplus[ \t]+(>|>=)[ \t]+201\d{3}L\n|if[ \t]+_GLIBCXX_HOSTED\n)")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
# A compiler's time is counted in octets of text that it reads, comments left out.
OWN = 20                  # octets of the program's own headers count so many times: they instantiate templates
COMPILER_START = 600_000  # what a compilation costs before it has read anything
WRAPPER = 100             # a header with less text and one #include only leads to another
AT_ONCE = 12              # files that one process of Clang compiles, one after the other
PRECOMPILED = 1.4         # what precompiling a text costs, as a multiple of reading it once


def includes(text):
    """[(name, whether it is always included)]: the #include lines of a text without comments."""
    found, certain = [], [True]
    for line in re.finditer(r"^[ \t]*#.*\n?", text, re.M):
        include, condition = INCLUDE.match(line[0]), CONDITION.match(line[0])
        if include:
            found.append((include[1], all(certain)))
        elif condition and condition[1] == "if":
            certain.append(bool(HOLDS.match(text, line.start())))
        elif condition and condition[1] == "endif":
            certain.pop()
        elif condition:
            certain[-1] = False
    return found


class Sources:
    """Who includes what. Headers that the program names are the bits of an int, in the order of `named`."""

    def __init__(self, root, compiler):
        self.root = root
        self.own_folders = [f"{root}/app", f"{root}/model", root]
        shown = subprocess.run([*compiler, "-E", "-v", "-x", "c++", os.devnull], stderr=subprocess.PIPE, check=True,
                               stdout=subprocess.DEVNULL, text=True).stderr
        self.other_folders = shown.split("search starts here:\n")[-1].split("\nEnd of search")[0].split()
        self.named = []  # [(as a compiler is told, path)]
        self.bits = {}   # by path

    def is_own(self, path):
        return path.startswith(self.root)

    @functools.lru_cache(maxsize=None)
    def read(self, path):
        """([(name in an #include line, whether it is always included)], octets of text)"""
        with open(path, encoding="utf-8", errors="replace") as file:
            text = COMMENT.sub("", file.read())
        return includes(text), len(text) * (OWN if self.is_own(path) else 1)

    @functools.lru_cache(maxsize=None)
    def find(self, name, folder):
        own = [folder, *self.own_folders] if self.is_own(folder) else [folder]
        for place in [*own, *self.other_folders]:
            path = os.path.normpath(f"{place}/{name}")
            if os.path.isfile(path):
                return path
        return None  # of another system

    @functools.lru_cache(maxsize=None)
    def included(self, path):
        """[(name, path, whether always)] of what a file includes itself."""
        folder = os.path.dirname(path)
        found = [(name, self.find(name, folder), always) for name, always in self.read(path)[0]]
        return [(name, header, always) for name, header, always in found if header]

    @functools.lru_cache(maxsize=None)
    def unwrapped(self, path):
        """<QString> only includes qstring.h, which Qt's own headers include: both are the same header here."""
        inside = self.included(path)
        return self.unwrapped(inside[0][1]) if len(inside) == 1 and self.read(path)[1] < WRAPPER else path

    def name_headers(self, files):
        """Each header that one of the files includes becomes a bit."""
        for path in files:
            for name, header, _ in self.included(path):
                if self.bits.setdefault(self.unwrapped(header), len(self.named)) == len(self.named):
                    self.named.append((f'"{header}"' if self.is_own(header) else f"<{name}>", header))

    @functools.lru_cache(maxsize=None)
    def behind(self, path, certain):
        """All files that a file brings with it, itself among them; certain: only what it includes whatever is defined."""
        seen, left = set(), [path]
        while left:
            file = left.pop()
            if file not in seen:
                seen.add(file)
                left += [header for _, header, always in self.included(file) if always or not certain]
        return seen

    @functools.lru_cache(maxsize=None)
    def headers(self, path):
        """What a file includes, itself or through others."""
        return sum(1 << self.bits[file] for file in self.behind(path, True) if file in self.bits and file != path)

    def among(self, headers):
        return [named for number, named in enumerate(self.named) if headers >> number & 1]

    @functools.lru_cache(maxsize=None)
    def octets(self, headers):
        files = set().union(*(self.behind(path, False) for _, path in self.among(headers)))
        return sum(self.read(path)[1] for path in files)


class Unit:
    """A header, or a file that is compiled, and what may be precompiled for it."""

    def __init__(self, path, sources):
        self.path = path
        self.headers = sources.headers(path)
        self.own_header = None  # the header that its own .cpp includes first
        first = next((header for _, header, _ in sources.included(path)), None)
        if first and path.endswith(".cpp") and os.path.splitext(first)[0] == os.path.splitext(path)[0]:
            self.own_header = first


class Part:
    """app or model: its files are compiled with the flags of all of them, so that they can share headers. That a room
    links what it includes is seen by every other build."""

    def __init__(self, folder, entries):
        below = [entry for entry in entries if entry["file"].startswith(folder)]
        flags = dict.fromkeys(flag for entry in below for flag in flags_of(entry))
        self.folder = below[0]["directory"]
        self.compiler = [shlex.split(below[0]["command"])[0], *(word for flag in flags for word in flag), "-w"]
        headers = [f"{place}/{name}" for place, _, names in os.walk(folder) for name in names if name.endswith(".h")]
        self.files = sorted({entry["file"] for entry in below}.union(headers))

    def run(self, words):
        done = subprocess.run([*self.compiler, *words], cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        return done.returncode == 0, done.stdout


def flags_of(entry):
    """What a file is compiled with, each as one tuple (-isystem has its folder in a second word)."""
    words = iter(shlex.split(entry["command"])[1:])
    flags = []
    for word in words:
        if word in ("-o", "-isystem", "-include", "-Xclang"):
            flags.append((word, next(words)))
        else:
            flags.append((word,))
    return [flag for flag in flags if flag[0] not in ("-o", "-c", entry["file"])]


def candidates(units):
    """What one file includes, and what two of a room both include."""
    rooms = collections.defaultdict(list)
    for unit in units:
        rooms[os.path.dirname(unit.path)].append(unit.headers)
    return {one & other for room in rooms.values() for one in room for other in room} - {0}


def choose(units, sources):
    """Sets of headers to precompile: again and again the one that saves most, while one is worth its own parsing."""
    best = [0] * len(units)

    def users(headers):
        return [i for i, unit in enumerate(units) if headers & ~unit.headers == 0]

    def saved(headers):
        octets = sources.octets(headers)
        gains = sum(max(0, octets - best[i]) for i in users(headers))
        return gains - PRECOMPILED * octets - COMPILER_START

    queue = [(-saved(headers), headers) for headers in candidates(units)]
    heapq.heapify(queue)
    chosen = []
    while queue:
        _, headers = heapq.heappop(queue)
        now = saved(headers)  # less than it was when others had not been chosen
        if now > 0 and queue and now < -queue[0][0]:
            heapq.heappush(queue, (-now, headers))
        elif now > 0:
            chosen.append(headers)
            for i in users(headers):
                best[i] = max(best[i], sources.octets(headers))
    return chosen


def share(units, chosen, sources):
    """[(unit, the set of headers it is given)], without the headers that their own .cpp shows."""
    def largest(headers):
        return max((given for given in chosen if given & ~headers == 0), key=sources.octets, default=0)

    given, shown = {}, set()
    for unit in units:
        given[unit] = largest(unit.headers)
        if unit.own_header:
            less = largest(sources.headers(unit.own_header))
            if sources.octets(given[unit]) - sources.octets(less) < COMPILER_START:
                given[unit] = less
                shown.add(unit.own_header)
    return [(unit, headers) for unit, headers in given.items() if unit.path not in shown]


def grouped(given):
    """{(set of headers, kind of file): paths}"""
    groups = collections.defaultdict(list)
    for unit, headers in given:
        groups[headers, os.path.splitext(unit.path)[1]].append(unit.path)
    return groups


def precompile(part, headers, path, sources):
    """The file that Clang made; none if it could not, and then each file says why."""
    with open(f"{path}.h", "w", encoding="utf-8") as file:
        file.writelines(f"#include {name}\n" for name, _ in sources.among(headers))
    good, _ = part.run(["-fpch-instantiate-templates", "-x", "c++-header", f"{path}.h", "-o", f"{path}.pch"])
    return f"{path}.pch" if good else None


def check(part, stem, workers, sources):
    """[(path, whether it compiles, what the compiler said)]"""
    units = [Unit(path, sources) for path in part.files]
    chosen = choose(units, sources) if "clang" in part.compiler[0] else []
    paths = [f"{stem}{number}" for number in range(len(chosen))]
    made = dict(zip(chosen, workers.map(lambda headers, path: precompile(part, headers, path, sources), chosen, paths)))

    def compile_alone(files, given):
        """Starting Clang takes longer than many a file: it is given several, and each by itself only if one of them
        does not compile."""
        more = [word for path in files[1:] for word in ("-Xclang", path)]
        good, said = part.run([*given, "-fsyntax-only", files[0], *more])
        if good or not more:
            return [(path, good, said) for path in files]
        return [result for path in files for result in compile_alone([path], given)]

    tasks = []
    for (headers, _), files in grouped(share(units, chosen, sources)).items():
        given = ["-include-pch", made[headers]] if made.get(headers) else []
        size = AT_ONCE if "clang" in part.compiler[0] else 1
        tasks += [(files[i:i + size], given) for i in range(0, len(files), size)]
    return [result for results in workers.map(lambda task: compile_alone(*task), tasks) for result in results]


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    build, jobs = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    with open(f"{build}/compile_commands.json", encoding="utf-8") as text:
        entries = json.load(text)
    model, app = (Part(f"{root}/{name}/", entries) for name in ("model", "app"))
    sources = Sources(root, app.compiler)
    sources.name_headers([*model.files, *app.files])
    with concurrent.futures.ThreadPoolExecutor(jobs) as workers:
        results = [*check(model, f"{build}/model", workers, sources), *check(app, f"{build}/app", workers, sources)]
    for path, good, said in results:
        if not good:
            print(f"{path} does not compile alone:\n{said}")
    files, failed = len(model.files) + len(app.files), sum(not good for _, good, _ in results)
    print(f"{files - failed} of {files} files compile alone ({files - len(results)} headers with their own .cpp)")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
