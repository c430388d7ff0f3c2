"""Tests of what the page does with links, keys and files: each takes the Site."""

import json
import os
import time

from the_site import CONTROL, HERE, PICTURES, RUNNING, SHIFT, desktop, expect


def opens_links(site):
    """Settings in a link; Copy link."""
    link = '?lesson=stalled-peer&step=6&lang=en&theme=light&set=tcp_fin_timeout:10s'
    page = site.opened(link)
    site.compare('link', page, desktop('link', site.address + link))
    copied = site.link(page)
    expect('set=tcp_fin_timeout:10s' in copied and copied.startswith(site.address), f'copied: {copied}')
    page.call('Page.close')


def plays_freely(site):
    """A free play travels in the fragment: from the page to another, and to the desktop."""
    page = site.opened('?lesson=half-close&lang=en&theme=light')
    page.key('F2', modifiers=SHIFT)
    site.settle(page)
    page.click(145, 540)  # connect, of the client
    site.settle(page)
    for _ in range(3):
        page.key('e', text='e')
        site.settle(page)
    site.keep('free-play', page)
    link = site.link(page)
    expect('#' in link and 'lesson=' not in link, f'copied: {link}')
    site.figures['link to a free play, characters'] = str(len(link))
    page.call('Page.close')
    page = site.opened(link[len(site.address):])
    site.compare('free-play-again', page, desktop('free-play', '--theme', 'light', link))
    again = site.link(page)
    expect(again == link, f'copied again: {again}')
    page.call('Page.close')


def tells_of_a_fault(site):
    """A link that cannot be read: why, and a way on."""
    page = site.browser.page()
    page.open(site.address + '?lesson=stalled-peer&step=x&lang=en')
    page.until("document.querySelector('#choice')?.hidden === false")
    words = page.js("document.querySelector('#words').textContent")
    expect('step' in words and 'expected' in words, f'said is: {words}')
    site.keep('fault', page)
    page.js("document.querySelector('#anyway').click()")
    page.until(RUNNING)
    page.call('Page.close')


def notes_in_a_tab(site):
    """They follow the lecture, and step it."""
    page = site.opened('?lesson=stalled-peer&step=2&lang=en&theme=light')
    page.key('F10')
    notes = site.tab('view=notes')
    time.sleep(1)
    notes.call('Page.bringToFront')
    site.settle(notes)
    site.keep('notes', notes)
    clock = 50  # px, with the clock of the lecture
    before = notes.picture(clock)
    notes.key('PageDown')
    for _ in range(50):  # the tab of the lecture is out of sight: its timers fire once in a second
        time.sleep(0.2)
        if notes.picture(clock) != before:
            break
    expect(notes.picture(clock) != before, 'the notes stay where they are')
    site.keep('notes-next', notes)
    notes.call('Page.close')
    link = site.link(page)
    expect('step=3' in link, f'the lecture is at {link}')
    page.call('Page.close')


def crowds_in_a_tab(site):
    page = site.opened('?lesson=stalled-peer&lang=en&theme=light')
    page.key('K', modifiers=CONTROL)
    crowd = site.tab('crowd=')
    time.sleep(4)
    site.settle(crowd)
    expect(len(site.keep('crowd-tab', crowd)) > 20_000, 'the tab of the crowd is empty')
    crowd.call('Page.close')
    page.call('Page.close')


def saves_a_file(site):
    page = site.opened('?lesson=stalled-peer&step=3&lang=en')
    page.call('Page.setDownloadBehavior', behavior='allow', downloadPath=PICTURES)
    path = os.path.join(PICTURES, 'stalled-peer.json')
    if os.path.exists(path):
        os.remove(path)
    page.key('S', modifiers=CONTROL)
    page.wait_for('Page.downloadWillBegin')
    for _ in range(100):
        if os.path.exists(path) and os.path.getsize(path):
            break
        time.sleep(0.1)
    with open(path) as file:
        expect(json.load(file)['steps'], 'the saved lesson has no steps')
    page.call('Page.close')


def takes_a_dropped_file(site):
    page = site.opened('?lesson=half-close&lang=en')
    with open(os.path.join(HERE, '../../resources/scenarios/simultaneous-close.json')) as file:
        text = file.read()
    page.js(f"""(() => {{
        const data = new DataTransfer();
        data.items.add(new File([{json.dumps(text)}], 'mine.json', {{type: 'application/json'}}));
        document.querySelector('#stage').dispatchEvent(new DragEvent('drop', {{dataTransfer: data, bubbles: true}}));
    }})()""")
    time.sleep(1)
    site.settle(page)
    link = site.link(page)
    expect('lesson=simultaneous-close' in link, f'after the drop: {link}')
    page.call('Page.close')


def remembers(site):
    """Language, theme, lesson and step are there again after a reload."""
    page = site.opened('?lesson=stalled-peer&lang=en&theme=light')
    page.call('Page.close')
    page = site.opened('?lesson=half-close&lang=en&theme=light')
    for key in ('l', 't'):  # the other language, dark
        page.key(key, text=key)
        site.settle(page)
    for _ in range(2):
        page.key('ArrowRight')
        site.settle(page)
    page.call('Page.close')
    page = site.opened('')
    wanted = desktop('remembered', '--lang', 'ko', '--theme', 'dark', '--step', '2', 'half-close')
    site.compare('remembered', page, wanted)
    page.js("document.documentElement.dataset.state = 'old'; location.reload()")
    page.until(RUNNING)
    site.settle(page)
    site.compare('reloaded', page, wanted)
    page.call('Page.close')


def goes_back(site):
    """Back leads to where one came from, however much was done, and forward to the program again."""
    page = site.browser.page()
    page.open(site.address + 'about.html')
    page.until("document.querySelector('h1') !== null")
    page.open(site.address + '?lesson=stalled-peer&lang=en')
    page.until(RUNNING)
    for _ in range(3):
        page.key('ArrowRight')
        site.settle(page)
    page.js('history.back()')
    page.until("location.pathname.endsWith('about.html')")
    page.js('history.forward()')
    page.until(RUNNING)
    page.call('Page.close')


def keeps_its_keys(site):
    """Function keys and commands are the program's, not the browser's; input methods are spoken of."""
    page = site.opened('?lesson=stalled-peer&lang=en&theme=light')
    page.js("globalThis.kept = {}; addEventListener('keydown', e => { kept[e.key] = e.defaultPrevented; })")
    rest = page.picture()
    page.key('F4')  # marks what has been collected: nothing yet
    for key in ('F1', 'F2', 'F3', 'F6', 'F7', 'F8', 'F9'):
        page.key(key)
        site.settle(page)
        expect(page.picture() != rest, f'{key} does nothing')
        page.key('Escape' if key == 'F1' else key)
        site.settle(page)
        rest = page.picture()
    page.key('F5')
    site.settle(page)
    site.keep('presenting', page)
    page.key('Escape')
    for letter in 'fbi':
        page.key(letter, modifiers=CONTROL)
        page.key('Escape')
    free = [key for key, prevented in page.js('kept').items() if not prevented and key not in ('Escape', 'Control')]
    expect(not free, f'left to the browser: {free}')
    page.js("dispatchEvent(new KeyboardEvent('keydown', {key: '\\u3141'}))")
    expect(not page.js("document.querySelector('#note').hidden"), 'nothing is said of typing Korean')
    site.keep('typing', page)
    page.call('Page.close')
