#!/usr/bin/python3
"""A font with fewer characters, for the wire: subset_fonts.py FONT OUT FOLDER…

Kept are the Latin characters, the 2,350 Korean syllables that Korean computers have always had (KS X 1001), and whatever
else the texts in these folders hold. Hints stay: small letters are drawn by them, as on the desktop. Subroutines are left
out: what follows compresses better without. Needs Debian's python3-fonttools.
"""
import pathlib
import sys

from fontTools import subset

TEXTS = {'.json', '.md', '.ts', '.cpp', '.h', '.html', '.css', '.js', '.trace'}


def common():
    """Latin with its accents, and what KS X 1001 has: two octets with the top bit set, in EUC-KR."""
    kept = set(range(0x20, 0x17F)) | {0xFFFD}
    for first in range(0xA1, 0xFE):
        for second in range(0xA1, 0xFF):
            character = bytes((first, second)).decode('euc_kr', 'ignore')
            if character and '\uAC00' <= character <= '\uD7A3':
                kept.add(ord(character))
    return kept


def occurring(folders):
    found = set()
    for folder in folders:
        for path in pathlib.Path(folder).rglob('*'):
            if path.suffix in TEXTS:
                found |= set(map(ord, path.read_text(errors='ignore')))
    return found


def main():
    source, out, folders = sys.argv[1], sys.argv[2], sys.argv[3:]
    options = subset.Options(layout_features=['*'], hinting=True, desubroutinize=True, notdef_outline=True,
                             name_IDs=['*'])
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=common() | occurring(folders))
    subsetter.subset(font)
    subset.save_font(font, out, options)


main()
