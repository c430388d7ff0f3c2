"""A page of headless Chromium, driven by its DevTools protocol; needs nothing but Python."""

import base64
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
         '--hide-scrollbars', '--no-first-run', '--remote-debugging-port=0', '--force-device-scale-factor=1',
         '--force-color-profile=srgb', '--lang=en-US', '--window-size=1280,900']


class Socket:
    """A WebSocket to the browser, as RFC 6455 has it: text frames only."""

    def __init__(self, address):
        host, port, path = re.fullmatch(r'ws://([^:]+):(\d+)(/.*)', address).groups()
        self.stream = socket.create_connection((host, int(port)))
        key = base64.b64encode(os.urandom(16)).decode()
        self.stream.sendall((f'GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
                             f'Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n').encode())
        self.rest = b''
        while b'\r\n\r\n' not in self.rest:
            self.rest += self.stream.recv(4096)
        head, self.rest = self.rest.split(b'\r\n\r\n', 1)
        assert b' 101 ' in head, head

    def take(self, count):
        while len(self.rest) < count:
            more = self.stream.recv(1 << 16)
            if not more:
                raise ConnectionError('the browser has gone')
            self.rest += more
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        size = len(data)
        head = struct.pack('!BB', 0x81, 0x80 | size) if size < 126 else \
            struct.pack('!BBH', 0x81, 0x80 | 126, size) if size < 1 << 16 else struct.pack('!BBQ', 0x81, 0x80 | 127, size)
        whole = mask * (size // 4 + 1)
        masked = (int.from_bytes(data, 'big') ^ int.from_bytes(whole[:size], 'big')).to_bytes(size, 'big') if size else b''
        self.stream.sendall(head + mask + masked)

    def receive(self, wait):
        """The next text, or None if none begins in that time (seconds)."""
        text = b''
        while True:
            self.stream.settimeout(wait if not text and not self.rest else 60)
            try:
                first, size = struct.unpack('!BB', self.take(2))
            except (TimeoutError, socket.timeout):
                return None
            self.stream.settimeout(60)
            if size == 126:
                size, = struct.unpack('!H', self.take(2))
            elif size == 127:
                size, = struct.unpack('!Q', self.take(8))
            text += self.take(size)
            if first & 0x80:
                return text.decode()


class Browser:
    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix='tcp-state-lab-web-')
        self.log = open(os.path.join(self.folder, 'log'), 'w+')
        self.process = subprocess.Popen([program, *FLAGS, '--user-data-dir=' + self.folder, 'about:blank'],
                                        stdout=subprocess.DEVNULL, stderr=self.log)
        self.port = self.find_port()

    def find_port(self):
        for _ in range(600):
            with open(self.log.name) as log:
                found = re.search(r'DevTools listening on ws://[^:]+:(\d+)/', log.read())
            if found:
                return int(found[1])
            time.sleep(0.1)
        raise RuntimeError('Chromium does not start')

    def ask(self, what, method='GET'):
        request = urllib.request.Request(f'http://127.0.0.1:{self.port}/json/{what}', method=method)
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def page(self):
        return Page(json.loads(self.ask('new?about:blank', 'PUT'))['webSocketDebuggerUrl'])

    def pages(self):
        return [one for one in json.loads(self.ask('list')) if one['type'] == 'page']

    def close_all_but(self, page):
        """Returns when they have gone, and what they have kept is written."""
        def others():
            return [one for one in self.pages() if one['webSocketDebuggerUrl'] != page.address]
        for one in others():
            try:
                self.ask('close/' + one['id'])
            except urllib.error.HTTPError:  # it has gone by itself
                pass
        while others():
            time.sleep(0.05)
        time.sleep(0.2)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Page:
    def __init__(self, address):
        self.address = address
        self.socket, self.number, self.events = Socket(address), 0, []
        for domain in ('Page', 'Runtime', 'Log'):
            self.call(domain + '.enable')

    def call(self, method, **parameters):
        self.number += 1
        number = self.number
        self.socket.send(json.dumps({'id': number, 'method': method, 'params': parameters}))
        end = time.monotonic() + 120
        while time.monotonic() < end:
            text = self.socket.receive(120)
            if text is None:
                break
            message = json.loads(text)
            if message.get('id') == number:
                if 'error' in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message.get('result', {})
            self.events.append(message)
        raise TimeoutError(f'{method} {parameters}')

    def wait_for(self, method, seconds=60):
        """The parameters of the next event of this name."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for event in self.events:
                if event.get('method') == method:
                    self.events.remove(event)
                    return event['params']
            text = self.socket.receive(0.2)
            if text:
                self.events.append(json.loads(text))
        raise TimeoutError(method)

    def js(self, expression):
        result = self.call('Runtime.evaluate', expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if 'exceptionDetails' in result:
            raise RuntimeError(result['exceptionDetails'].get('exception', {}).get('description', expression))
        return result['result'].get('value')

    def until(self, expression, seconds=90):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.js(expression):
                return
            time.sleep(0.05)
        raise TimeoutError(expression)

    def open(self, address, size=(1280, 800)):
        self.call('Emulation.setDeviceMetricsOverride', width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)
        self.call('Page.navigate', url=address)

    def key(self, key, code=None, text=None, modifiers=0):
        codes = {'ArrowRight': 39, 'ArrowLeft': 37, 'End': 35, 'Home': 36, 'Escape': 27, 'Enter': 13,
                 'PageUp': 33, 'PageDown': 34}
        function = re.fullmatch(r'F(\d+)', key)
        number = 111 + int(function[1]) if function else codes.get(key) or ord(key.upper()[0])
        common = dict(key=key, code=code or (key if len(key) > 1 else 'Key' + key.upper()), windowsVirtualKeyCode=number,
                      modifiers=modifiers)
        self.call('Input.dispatchKeyEvent', type='keyDown' if text else 'rawKeyDown', **common, **({'text': text} if text else {}))
        self.call('Input.dispatchKeyEvent', type='keyUp', **common)

    def click(self, x, y):
        for kind in ('mouseMoved', 'mousePressed', 'mouseReleased'):
            self.call('Input.dispatchMouseEvent', type=kind, x=x, y=y, button='none' if kind == 'mouseMoved' else 'left',
                      clickCount=0 if kind == 'mouseMoved' else 1)

    def picture(self, below=0):
        """Of the whole page, or of what is below so many pixels."""
        clip = {}
        if below:
            width, height = self.js('[innerWidth, innerHeight]')
            clip = {'clip': dict(x=0, y=below, width=width, height=height - below, scale=1)}
        return base64.b64decode(self.call('Page.captureScreenshot', format='png', **clip)['data'])
