#!/usr/bin/python3
"""Makes resources/font/*.otf|ttf. Needs Debian's python3-fonttools, fonts-noto-cjk, fonts-dejavu-core.

The families are renamed so that they neither meet an installed font of another version nor use a trademark.
Run from anywhere: resources/font/make_fonts.py
"""
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
NOTO = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono{}.ttf"
KOREAN_FACE = 1  # of the collection: Noto Sans CJK KR

# U+22EF is left to the monospaced face: beside Latin letters the Korean face draws it on the baseline.

SYMBOLS = ("20-7E,A0-17F,192,2C6-2DD,391-3C9,2010-2027,202F-203E,2044,2070-209F,20A9,20AC,2100-218F,2190-21FF,"
           "2200-22EE,22F0-22FF,2300-23FF,2460-2473,24EA,2500-25FF,2600-26FF,2701-27BF,27E6-27EF,27F5-27FF,2B05-2B1C,FFFD")
HINTS = ("BlueValues", "OtherBlues", "FamilyBlues", "FamilyOtherBlues", "BlueScale", "BlueShift", "BlueFuzz",
         "StemSnapH", "StemSnapV", "StdHW", "StdVW", "ForceBold", "LanguageGroup", "ExpansionFactor")
HANGUL = "3000-303F,3131-318E,3200-321E,3260-327E,AC00-D7A3,FF01-FF5E,FFE6"


def code_points(ranges):
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def rename(font, family, style, copyright_note):
    full = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: f"{full}; TCP State Lab", 4: full, 6: postscript}
    table = font["name"]
    keep = {0: copyright_note, 5: table.getDebugName(5), 13: table.getDebugName(13), 14: table.getDebugName(14)}
    table.names = []
    for name_id, text in sorted({**names, **keep}.items()):
        if text:
            table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 700 if style == "Bold" else 400
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName, top.Weight = family, full, style
        top.rawDict.pop("Notice", None)
        for number, dictionary in enumerate(getattr(top, "FDArray", [])):
            dictionary.FontName = f"{postscript}-{number}"


def draw_as_it_is(font):
    """No hints and no subroutines in the outlines: the program asks for none (theme/appearance.cpp), and a letter is
    opened faster. What the stems are darkened by (StdHW, StdVW of the private dictionaries) stays."""
    table = font["CFF "]
    privates = [dictionary.Private for dictionary in table.cff.topDictIndex[0].FDArray]
    kept = [{key: getattr(private, key, None) for key in HINTS} for private in privates]
    table.desubroutinize()
    table.remove_hints()
    for private, values in zip(privates, kept):
        for key, value in values.items():
            setattr(private, key, value)


def make(source, face, ranges, family, style, output, features):
    options = subset.Options(layout_features=features, hinting=True, notdef_outline=True, name_IDs=["*"],
                             drop_tables=["DSIG", "vhea", "vmtx", "VORG", "BASE"])
    font = subset.load_font(source, options) if face is None else TTFont(source, fontNumber=face, lazy=True)
    wanted = set(code_points(ranges))
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    note = font["name"].getDebugName(0)
    subsetter.subset(font)
    rename(font, family, style, note)
    if "CFF " in font:
        draw_as_it_is(font)
    subset.save_font(font, str(HERE / output), options)
    return wanted - set(font.getBestCmap())


for style in ("Regular", "Bold"):
    left = make(NOTO.format(style), KOREAN_FACE, f"{SYMBOLS},{HANGUL}", "TCP State Lab Sans", style,
                f"TcpStateLabSans-{style}.otf", ["kern", "ccmp", "locl", "mark"])
    more = make(DEJAVU.format("" if style == "Regular" else "-Bold"), None, SYMBOLS, "TCP State Lab Mono", style,
                f"TcpStateLabMono-{style}.ttf", ["ccmp", "locl", "mark"])
    neither = sorted(left & more)
    print(style, "in neither font:", "".join(map(chr, neither)))
