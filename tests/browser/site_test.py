#!/usr/bin/env python3
"""Drives the site in Chromium and compares it with the desktop's program: site_test.py SITE PROGRAM CHROMIUM PICTURES"""

import base64
import json
import os
import statistics
import subprocess
import sys
import time

from devtools import Browser

SITE, PROGRAM, CHROMIUM, PICTURES = sys.argv[1:5]
HERE = os.path.dirname(os.path.abspath(__file__))
CONTROL = 2            # a modifier of the protocol
MOST_PIXELS = 0.002    # that may differ: rounding at the edges of letters and frames
LONGEST_STANDSTILL = 100  # ms that the page may stand still while it works

COUNT_PIXELS = '''(async (one, other) => {
  const bits = async text => {
    const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + text)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height), paint = canvas.getContext('2d');
    paint.drawImage(picture, 0, 0);
    return [picture.width, picture.height, paint.getImageData(0, 0, picture.width, picture.height).data];
  };
  const [w, h, a] = await bits(one), [w2, h2, b] = await bits(other);
  if (w !== w2 || h !== h2) return 1;
  let count = 0;
  for (let i = 0; i < a.length; i += 4) count += a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2];
  return count / (w * h);
})'''


class Failed(Exception):
    pass


def expect(holds, words):
    if not holds:
        raise Failed(words)


def desktop(name, *arguments, size='1280x800'):
    """The picture that the program of the desktop makes of it."""
    path = os.path.join(PICTURES, name + '.desktop.png')
    subprocess.run([PROGRAM, '--size', size, '--screenshot', path, *arguments], check=True)
    with open(path, 'rb') as file:
        return file.read()


class Site:
    def __init__(self):
        self.server = subprocess.Popen([sys.executable, os.path.join(HERE, '../../app/browser/site/serve.py'), SITE], stdout=subprocess.PIPE, text=True)
        self.address = self.server.stdout.readline().strip()
        self.browser = Browser(CHROMIUM)
        self.blank = self.browser.page()
        self.figures = {}

    def close(self):
        self.browser.close()
        self.server.terminate()

    def opened(self, parameters='', size=(1280, 800)):
        page = self.browser.page()
        begun = time.monotonic()
        page.open(self.address + parameters, size)
        page.until("document.documentElement?.dataset.state === 'running' || document.querySelector('#bar[hidden]')")
        expect(page.js("document.documentElement?.dataset.state === 'running'"),
               'not started: ' + str(page.js("document.querySelector('#words')?.textContent")))
        page.started = time.monotonic() - begun
        self.settle(page)
        return page

    @staticmethod
    def settle(page):
        """Until three pictures in a row are the same."""
        same, last = 0, b''
        for _ in range(200):
            picture = page.picture()
            same, last = (same + 1, picture) if picture == last else (0, picture)
            if same == 2:
                return
            time.sleep(0.1)
        raise Failed('the picture does not come to rest')

    def keep(self, name, page):
        picture = page.picture()
        with open(os.path.join(PICTURES, name + '.browser.png'), 'wb') as file:
            file.write(picture)
        return picture

    def compare(self, name, page, wanted, most=MOST_PIXELS):
        texts = [json.dumps(base64.b64encode(one).decode()) for one in (self.keep(name, page), wanted)]
        share = self.blank.js(f'{COUNT_PIXELS}({texts[0]}, {texts[1]})')
        self.figures[f'pixels that differ, {name}'] = f'{100 * share:.3f} %'
        expect(share <= most, f'{name}: {100 * share:.3f} % of the pixels differ')


def starts(site):
    """The page loads, and the program is there soon."""
    times = []
    for _ in range(3):
        page = site.opened('?lesson=stalled-peer&lang=en&theme=light')
        times.append(page.js("performance.getEntriesByName('started')[0].startTime"))
        page.call('Page.close')
    site.figures['program started, ms'] = f'{statistics.median(times):.0f}'


def steps(site):
    """A lesson in both languages, step by step, as on the desktop."""
    for language in ('en', 'ko'):
        page = site.opened(f'?lesson=stalled-peer&lang={language}&theme=light')
        page.js("""globalThis.handled = [];
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.name === 'keydown') handled.push(e.processingEnd - e.processingStart); })
              .observe({type: 'event', durationThreshold: 16, buffered: false});""")
        for step in range(1, 5):
            page.key('ArrowRight')
            site.settle(page)
        wanted = desktop(f'step4-{language}', '--lang', language, '--theme', 'light', '--step', '4', 'stalled-peer')
        site.compare(f'step4-{language}', page, wanted)
        handled = page.js('handled')
        if handled:
            site.figures[f'handlers of a step, {language}, ms'] = f'{statistics.median(handled):.0f} (longest {max(handled):.0f})'
        page.call('Page.close')


def shows_views(site):
    """Charts, dark, one diagram for both, Korean."""
    page = site.opened('?lesson=client-closes-first&step=3&lang=ko&theme=dark&view=shared', (1600, 900))
    wanted = desktop('shared-dark', '--lang', 'ko', '--theme', 'dark', '--view', 'shared', '--step', '3', 'client-closes-first',
                     size='1600x900')
    site.compare('shared-dark', page, wanted, 0.02)  # the hint of a first start is there
    page.call('Page.close')


def opens_links(site):
    """Settings in a link; Copy link."""
    link = '?lesson=stalled-peer&step=6&lang=en&theme=light&set=tcp_fin_timeout:10s'
    page = site.opened(link)
    site.compare('link', page, desktop('link', site.address + link))
    page.key('L', modifiers=CONTROL)
    site.browser_permissions(page)
    copied = page.js('navigator.clipboard.readText()')
    expect('set=tcp_fin_timeout:10s' in copied and copied.startswith(site.address), f'copied: {copied}')
    page.call('Page.close')


def saves_a_file(site):
    page = site.opened('?lesson=stalled-peer&step=3&lang=en')
    page.call('Page.setDownloadBehavior', behavior='allow', downloadPath=PICTURES)
    page.key('S', modifiers=CONTROL)
    page.wait_for('Page.downloadWillBegin')
    path = os.path.join(PICTURES, 'stalled-peer.json')
    for _ in range(100):
        if os.path.exists(path) and os.path.getsize(path):
            break
        time.sleep(0.1)
    with open(path) as file:
        expect(json.load(file)['steps'], 'the saved lesson has no steps')
    page.call('Page.close')


def embeds(site):
    """A course page with two frames."""
    page = site.browser.page()
    page.open(site.address + 'course.html')
    first = "document.querySelector('#first')?.contentDocument.documentElement.dataset.state"
    page.until(f"{first} === 'running'")
    site.settle(page)
    site.keep('course', page)
    page.call('Page.close')
    link = '?lesson=stalled-peer&step=4&lang=en&theme=light&embed=1'
    page = site.opened(link, (880, 560))
    site.compare('embedded', page, desktop('embedded', site.address + link, size='880x560'))
    page.call('Page.close')


def remembers(site):
    """Language, theme and lesson are there again after a reload."""
    page = site.opened('?lesson=half-close&lang=ko&theme=dark')
    page.call('Page.close')
    page = site.opened('')
    site.compare('remembered', page, desktop('remembered', '--lang', 'ko', '--theme', 'dark', '--step', '0', 'half-close'), 0.02)
    page.call('Page.close')


def never_stands_still(site):
    """A crowd is computed in slices."""
    page = site.browser.page()
    page.call('Page.addScriptToEvaluateOnNewDocument', source="""globalThis.standstills = [];
        new PerformanceObserver(list => { for (const e of list.getEntries()) standstills.push([e.startTime, e.duration]); }).observe({type: 'longtask'});""")
    page.open(site.address + '?crowd=port-exhaustion&lang=en&theme=light')
    page.until("document.documentElement?.dataset.state === 'running'")
    begun = page.js("performance.getEntriesByName('started')[0].startTime")
    time.sleep(8)
    site.settle(page)
    site.compare('crowd', page, desktop('crowd', '--crowd', 'port-exhaustion', '--lang', 'en', '--theme', 'light'), 0.02)
    longest = max([duration for at, duration in page.js('standstills') if at > begun + 300] or [0])
    site.figures['longest standstill while a crowd runs, ms'] = f'{longest:.0f} (aim: {LONGEST_STANDSTILL})'
    page.call('Page.close')


def tells_a_phone(site):
    page = site.browser.page()
    page.open(site.address, (390, 844))
    page.until("document.querySelector('#choice')?.hidden === false")
    site.keep('phone', page)
    expect(page.js("document.querySelector('#pages').href.endsWith('pages/index.html')"), 'no plain pages offered')
    page.call('Page.close')


def main():
    os.makedirs(PICTURES, exist_ok=True)
    site = Site()
    site.browser_permissions = lambda page: page.call('Browser.grantPermissions', origin=site.address.rstrip('/'),
                                                      permissions=['clipboardReadWrite', 'clipboardSanitizedWrite'])
    failed = 0
    tests = [starts, steps, shows_views, opens_links, saves_a_file, embeds, remembers, never_stands_still, tells_a_phone]
    only = sys.argv[5:]
    for test in tests:
        if only and test.__name__ not in only:
            continue
        try:
            test(site)
            print('passed', test.__name__, flush=True)
        except Exception as wrong:  # what is wrong is printed, and the next test runs
            failed += 1
            print('FAILED', test.__name__ + ':', wrong, flush=True)
    wasm = os.path.join(SITE, 'tcp-state-lab.wasm')
    site.figures['wasm, MB'] = f'{os.path.getsize(wasm) / 1e6:.1f}'
    site.figures['over the wire (brotli), MB'] = f'{os.path.getsize(wasm + ".br") / 1e6:.2f}'
    site.close()
    for name, figure in site.figures.items():
        print(f'  {name}: {figure}')
    return 1 if failed else 0


sys.exit(main())
