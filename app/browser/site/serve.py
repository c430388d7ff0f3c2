#!/usr/bin/env python3
"""Serves the site on localhost, compressed where a compressed copy lies beside a file: serve.py FOLDER [PORT]"""

import functools
import http.server
import os
import sys

PACKED = (('br', '.br'), ('gzip', '.gz'))


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, '.wasm': 'application/wasm', '.js': 'text/javascript'}

    def send_head(self):
        accepted = [one.split(';')[0].strip() for one in self.headers.get('Accept-Encoding', '').split(',')]
        path = self.translate_path(self.path)
        for name, ending in PACKED:
            if name in accepted and os.path.isfile(path + ending):
                return self.send_packed(path, ending, name)
        return super().send_head()

    def send_packed(self, path, ending, name):
        file = open(path + ending, 'rb')
        self.send_response(200)
        self.send_header('Content-Type', self.guess_type(path))
        self.send_header('Content-Encoding', name)
        self.send_header('Content-Length', str(os.fstat(file.fileno()).st_size))
        self.end_headers()
        return file

    def end_headers(self):
        self.send_header('Cache-Control', 'no-cache')
        super().end_headers()

    def log_message(self, *_):
        pass


def main():
    folder, port = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0
    server = http.server.ThreadingHTTPServer(('127.0.0.1', port), functools.partial(Handler, directory=folder))
    print(f'http://localhost:{server.server_port}/', flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
