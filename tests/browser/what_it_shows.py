"""Tests of what the page shows: each takes the Site."""

import os
import statistics
import time

from the_site import PICTURES, RUNNING, desktop, expect

LONGEST_START = 2000      # ms, from the address to a program that has started
LONGEST_HANDLERS = 30     # ms that the handlers of a step take
LONGEST_STANDSTILL = 100  # ms that the page may stand still while it works

WATCH_HANDLERS = """globalThis.handled = [];
    new PerformanceObserver(list => {
      for (const e of list.getEntries()) if (e.name === 'keydown') handled.push(e.processingEnd - e.processingStart);
    }).observe({type: 'event', durationThreshold: 16, buffered: false});"""
WATCH_STANDSTILLS = """globalThis.standstills = [];
    new PerformanceObserver(list => { for (const e of list.getEntries()) standstills.push([e.startTime, e.duration]); })
      .observe({type: 'longtask'});"""
STARTED = "performance.getEntriesByName('started')[0].startTime"


def starts(site):
    """The page loads, and the program is there soon."""
    times = []
    for _ in range(3):
        page = site.opened('?lesson=stalled-peer&lang=en&theme=light')
        times.append(page.js(STARTED))
        page.call('Page.close')
    site.figures['program started, ms'] = f'{statistics.median(times):.0f} (at most {LONGEST_START})'
    expect(statistics.median(times) <= LONGEST_START, f'started after {statistics.median(times):.0f} ms')


def steps(site):
    """A lesson in both languages, step by step, as on the desktop."""
    for language in ('en', 'ko'):
        page = site.opened(f'?lesson=stalled-peer&lang={language}&theme=light')
        page.js(WATCH_HANDLERS)
        for _ in range(1, 5):
            page.key('ArrowRight')
            site.settle(page)
        wanted = desktop(f'step4-{language}', '--lang', language, '--theme', 'light', '--step', '4', 'stalled-peer')
        site.compare(f'step4-{language}', page, wanted)
        handled = page.js('handled') or [0]  # none is told of that takes less than 16 ms with all that follows
        middle = statistics.median(handled)
        site.figures[f'handlers of a step, {language}, ms'] = f'{middle:.0f} (longest {max(handled):.0f})'
        expect(middle < LONGEST_HANDLERS, f'the handlers of a step take {middle:.0f} ms')
        page.call('Page.close')


def shows_views(site):
    """Dark, one diagram for both, Korean."""
    page = site.opened('?lesson=client-closes-first&step=3&lang=ko&theme=dark&view=shared', (1600, 900))
    wanted = desktop('shared-dark', '--lang', 'ko', '--theme', 'dark', '--view', 'shared', '--step', '3',
                     'client-closes-first', size='1600x900')
    site.compare('shared-dark', page, wanted)
    page.call('Page.close')


def shows_charts(site):
    """The chart of sequence numbers, which a painter of our own draws there."""
    page = site.opened('?lesson=stalled-peer&step=9&lang=en&theme=light', (1600, 900))
    before = page.picture()
    page.key('F8')
    site.settle(page)
    expect(site.keep('chart', page) != before, 'F8 shows no chart')
    page.call('Page.close')


def never_stands_still(site):
    """A crowd is computed in slices."""
    page = site.browser.page()
    page.call('Page.addScriptToEvaluateOnNewDocument', source=WATCH_STANDSTILLS)
    page.open(site.address + '?crowd=port-exhaustion&lang=en&theme=light')
    page.until(RUNNING)
    begun = page.js(STARTED)
    time.sleep(8)
    site.settle(page)
    wanted = desktop('crowd', '--crowd', 'port-exhaustion', '--lang', 'en', '--theme', 'light')
    site.compare('crowd', page, wanted, 0.004)  # there the list has the focus, and no button SVG is offered
    longest = max([duration for at, duration in page.js('standstills') if at > begun + 300] or [0])
    site.figures['longest standstill while a crowd runs, ms'] = f'{longest:.0f} (at most {LONGEST_STANDSTILL})'
    page.call('Page.close')
    expect(longest <= LONGEST_STANDSTILL, f'the page stands still for {longest:.0f} ms')


def maps_in_slices(site):
    """So is the map of pairs of states."""
    page = site.opened('?lesson=stalled-peer&lang=en&theme=light', (1600, 900))
    page.js(WATCH_STANDSTILLS)
    before = page.picture()
    page.key('F3')
    time.sleep(8)
    site.settle(page)
    expect(site.keep('map', page) != before, 'F3 shows no map')
    longest = max([duration for _, duration in page.js('standstills')] or [0])
    site.figures['longest standstill while the map grows, ms'] = f'{longest:.0f} (at most {LONGEST_STANDSTILL})'
    page.call('Page.close')
    expect(longest <= LONGEST_STANDSTILL, f'the page stands still for {longest:.0f} ms')


def embeds(site):
    """A course page with two frames."""
    page = site.browser.page()
    page.open(site.address + 'course.html')
    first = "document.querySelector('#first')?.contentDocument?.documentElement?.dataset.state"
    page.until(f"{first} === 'running'")
    site.settle(page)
    site.keep('course', page)
    page.call('Page.close')
    link = '?lesson=stalled-peer&step=4&lang=en&theme=light&embed=1'
    page = site.opened(link, (880, 560))
    site.compare('embedded', page, desktop('embedded', site.address + link, size='880x560'))
    page.call('Page.close')


def tells_a_phone(site):
    """What has no room is said, and the same lesson as a plain page offered."""
    page = site.browser.page()
    page.open(site.address + '?lesson=stalled-peer&step=4&lang=ko', (390, 844))
    page.until("document.querySelector('#choice')?.hidden === false")
    site.keep('phone', page)
    to = page.js("document.querySelector('#pages').href")
    expect(to.endswith('pages/stalled-peer.html?lang=ko#step-4'), f'offered is {to}')
    page.open(to, (390, 844))
    page.until("document.querySelector('#step-4.now') !== null")
    site.keep('phone-page', page)
    expect(page.js('document.documentElement.scrollWidth <= innerWidth'), 'the plain page is wider than the phone')
    page.call('Page.close')
    expect(os.path.getsize(os.path.join(PICTURES, 'phone.browser.png')) > 5000, 'the picture of the phone is empty')
