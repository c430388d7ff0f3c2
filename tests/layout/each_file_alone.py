#!/usr/bin/env python3
"""Compiles each file of app and model by itself, for builds that compile files together.

    each_file_alone.py BUILD JOBS     BUILD has a compile_commands.json; prints what fails, exit status 1

A header that many files include is parsed once, as a precompiled header, where Clang is the compiler. A file is given
one only if the first header that it includes is that header, or includes it: then it adds nothing to what the file
includes by itself, and no forgotten #include is hidden.
"""
import collections
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys

INCLUDE = re.compile(r'^#include ([<"])([^">]+)[">]', re.M)
WORTH_BUILDING = 2.0  # times the work of parsing the header once, saved


class Includes:
    """What a file of the program includes, its headers' includes among it."""

    def __init__(self, root):
        self.folders = [f"{root}/app", f"{root}/model", root]
        self.known = {}

    def find(self, name, beside):
        for folder in [beside, *self.folders]:
            path = os.path.normpath(f"{folder}/{name}")
            if os.path.isfile(path):
                return path
        return None

    def own(self, file):
        """Headers of the program that the file names itself, in their order."""
        return self.read(file)[0]

    def read(self, file):
        if file not in self.known:
            with open(file, encoding="utf-8") as text:
                named = INCLUDE.findall(text.read())
            own = [self.find(name, os.path.dirname(file)) for mark, name in named if mark == '"']
            self.known[file] = ([path for path in own if path], {name for mark, name in named if mark == "<"})
        return self.known[file]

    def closure(self, file):
        """(headers of the program with the file itself, headers of others)"""
        own, others, left = set(), set(), [file]
        while left:
            header = left.pop()
            if header not in own:
                own.add(header)
                more, foreign = self.read(header)
                others |= foreign
                left += more
        return own, others


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


class Unit:
    """A file and how it is compiled: with the flags of all files of app, or of model. So they can share headers; that a
    room links what it includes is seen by every other build."""

    def __init__(self, entry, includes, flags):
        self.file = entry["file"]
        self.folder = entry["directory"]
        self.compiler = shlex.split(entry["command"])[0]
        self.flags = flags
        own = includes.own(self.file)
        self.headers = includes.closure(own[0])[0] if own else set()
        self.precompiled = None

    def command(self):
        given = ["-include-pch", self.precompiled] if self.precompiled else []
        return [self.compiler, *self.flags, *given, "-fsyntax-only", self.file]


def units_of(folder, entries, includes):
    """The files below the folder."""
    below = [entry for entry in entries if entry["file"].startswith(folder)]
    flags = dict.fromkeys(flag for entry in below for flag in flags_of(entry))
    words = [word for flag in flags for word in flag] + ["-w"]
    return [Unit(entry, includes, words) for entry in below]


def work_of(header, includes):
    """How long a header takes to parse, roughly: those of Qt and of the standard library weigh most."""
    own, others = includes.closure(header)
    return len(own) / 4 + sum(3 if name[0] == "Q" else 1 for name in others)


def choose(units, includes):
    """{header: units that get it}: again and again the header that saves most, while one is worth its own parsing."""
    work, best = {}, {unit: 0.0 for unit in units}
    chosen = {}
    for header in set().union(*(unit.headers for unit in units)):
        work[header] = work_of(header, includes)
    while work:
        saved = {header: sum(max(0.0, cost - best[unit]) for unit in units if header in unit.headers)
                 for header, cost in work.items()}
        header = max(sorted(saved), key=saved.get)
        if saved[header] < WORTH_BUILDING * work[header]:
            break
        for unit in units:
            if header in unit.headers and work[header] > best[unit]:
                best[unit], chosen[unit] = work[header], header
        del work[header]
    groups = collections.defaultdict(list)
    for unit, header in chosen.items():
        groups[header].append(unit)
    return groups


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode == 0, done.stdout


def precompile(task):
    path, header, units = task
    unit = units[0]
    good, _ = run([unit.compiler, *unit.flags, "-fpch-instantiate-templates", "-x", "c++-header", header, "-o", path],
                  unit.folder)
    if good:  # else each file says what is wrong
        for unit in units:
            unit.precompiled = path


def main():
    build, jobs = sys.argv[1], int(sys.argv[2])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    includes = Includes(root)
    with open(f"{build}/compile_commands.json", encoding="utf-8") as text:
        entries = json.load(text)
    rooms = [units_of(f"{root}/{part}/", entries, includes) for part in ("model", "app")]
    tasks = []
    for units in rooms:
        if units and "clang" in units[0].compiler:
            for header, users in choose(units, includes).items():
                tasks.append((f"{build}/alone{len(tasks)}.pch", header, users))
    units = [unit for room in rooms for unit in room]
    with concurrent.futures.ThreadPoolExecutor(jobs) as workers:
        list(workers.map(precompile, tasks))
        results = list(workers.map(lambda unit: run(unit.command(), unit.folder), units))
    for unit, (good, said) in zip(units, results):
        if not good:
            print(f"{unit.file} does not compile alone:\n{said}")
    given = sum(1 for unit in units if unit.precompiled)
    print(f"{sum(good for good, _ in results)} of {len(units)} files compile alone "
          f"({given} with one of {len(tasks)} precompiled headers)")
    sys.exit(0 if units and all(good for good, _ in results) else 1)


main()
