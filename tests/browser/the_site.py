"""The site, served and driven in Chromium; what the desktop's program draws of the same moment."""

import base64
import json
import os
import subprocess
import sys
import time

from devtools import Browser, Page

SITE, PROGRAM, CHROMIUM, PICTURES = sys.argv[1:5]
HERE = os.path.dirname(os.path.abspath(__file__))
CONTROL, SHIFT = 2, 8   # modifiers of the protocol
RUNNING = "document.documentElement?.dataset.state === 'running'"
MOST_PIXELS = 0.002    # that may differ: rounding at the edges of letters and frames

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
        self.server = subprocess.Popen([sys.executable, os.path.join(HERE, '../../app/browser/site/serve.py'), SITE],
                                       stdout=subprocess.PIPE, text=True)
        self.address = self.server.stdout.readline().strip()
        self.browser = Browser(CHROMIUM)
        self.blank = self.browser.page()
        self.blank.open(self.address + 'about.html')  # a page of the same origin: what others keep is at hand
        self.blank.until("document.readyState === 'complete'")
        self.figures = {}
        self.hints = self.hints_seen()

    def hints_seen(self):
        """What a page keeps of the hints of a first visit when they have been followed."""
        page = self.opened('?lesson=stalled-peer&lang=en&theme=light')
        first = self.keep('first-visit', page)
        for _ in range(4):
            page.key('ArrowRight')
            self.settle(page)
        page.key('Home')
        self.settle(page)
        expect(page.picture() != first, 'a first visit is given no hint')
        page.call('Page.close')
        kept = json.loads(self.blank.js('JSON.stringify(Object.entries(localStorage))'))
        return [entry for entry in kept if entry[0].endswith('hints')]

    def forget(self):
        """Whatever pages have kept: a test begins as the visit of somebody new, who has followed the hints. A page writes
        what it keeps when it is closed, so all are gone before."""
        self.browser.close_all_but(self.blank)
        entries = json.dumps(self.hints)
        self.blank.js(f'localStorage.clear(); for (const [key, text] of {entries}) localStorage[key] = text;')

    def close(self):
        self.browser.close()
        self.server.terminate()

    def opened(self, parameters='', size=(1280, 800)):
        page = self.browser.page()
        begun = time.monotonic()
        page.open(self.address + parameters, size)
        page.until(f"{RUNNING} || document.querySelector('#bar[hidden]') !== null")
        expect(page.js(RUNNING),
               'not started: ' + str(page.js("document.querySelector('#words')?.textContent")))
        page.started = time.monotonic() - begun
        self.settle(page)
        return page

    def tab(self, part, seconds=30):
        """The tab that has been opened with this in its address, started."""
        for _ in range(10 * seconds):
            for one in self.browser.pages():
                if part in one['url']:
                    page = Page(one['webSocketDebuggerUrl'])
                    page.until(RUNNING)
                    self.settle(page)
                    return page
            time.sleep(0.1)
        raise Failed(f'no tab was opened with {part}')

    def link(self, page):
        """What Copy link copies there: which moment of what the program shows."""
        page.call('Page.bringToFront')
        page.call('Browser.grantPermissions', origin=self.address.rstrip('/'),
                  permissions=['clipboardReadWrite', 'clipboardSanitizedWrite'])
        page.js("navigator.clipboard.writeText('')")
        page.key('L', modifiers=CONTROL)
        for _ in range(50):
            text = page.js('navigator.clipboard.readText()')
            if text:
                return text
            time.sleep(0.1)
        raise Failed('Copy link copies nothing')

    @staticmethod
    def settle(page):
        """Until three pictures in a row are the same."""
        same, last = 0, b''
        for _ in range(400):
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
