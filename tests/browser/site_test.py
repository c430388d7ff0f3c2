#!/usr/bin/env python3
"""Drives the site in Chromium and compares it with the desktop's program.

site_test.py SITE PROGRAM CHROMIUM PICTURES [TEST…]
"""

import os
import sys

import what_it_does as does
import what_it_shows as shows
from the_site import PICTURES, SITE, Site

MOST_MEGABYTES = 5  # over the wire
TESTS = [shows.starts, shows.steps, shows.shows_views, shows.shows_charts, shows.embeds, shows.tells_a_phone,
         shows.never_stands_still, shows.maps_in_slices, does.opens_links, does.plays_freely, does.tells_of_a_fault,
         does.notes_in_a_tab, does.crowds_in_a_tab, does.saves_a_file, does.takes_a_dropped_file, does.remembers,
         does.goes_back, does.keeps_its_keys]


def weighs_little(site):
    """What is fetched before the program starts, as compressed by brotli."""
    wasm = os.path.join(SITE, 'tcp-state-lab.wasm')
    megabytes = sum(os.path.getsize(os.path.join(SITE, name + '.br')) for name in
                    ('tcp-state-lab.wasm', 'tcp-state-lab.js')) / 1e6
    site.figures['wasm, MB'] = f'{os.path.getsize(wasm) / 1e6:.1f}'
    site.figures['over the wire (brotli), MB'] = f'{megabytes:.2f} (at most {MOST_MEGABYTES})'
    if megabytes > MOST_MEGABYTES:
        raise ValueError(f'{megabytes:.2f} MB')


def main():
    os.makedirs(PICTURES, exist_ok=True)
    site = Site()
    failed = 0
    only = sys.argv[5:]
    for test in [*TESTS, weighs_little]:
        if only and test.__name__ not in only:
            continue
        try:
            site.forget()
            test(site)
            print('passed', test.__name__, flush=True)
        except Exception as wrong:  # what is wrong is printed, and the next test runs
            failed += 1
            print('FAILED', test.__name__ + ':', wrong, flush=True)
    site.close()
    for name, figure in site.figures.items():
        print(f'  {name}: {figure}')
    return 1 if failed else 0


sys.exit(main())
