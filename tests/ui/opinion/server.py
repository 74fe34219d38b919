#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that answers as LanguageTool is documented to, or badly, by the path asked for.

Prints its port, then a line of JSON for each request.
"""
import http.server
import json
import sys
import time
import urllib.parse


def matches_in(text):
    """What a small LanguageTool would find: an article, a word twice, a name it does not
    know, a colour that it does not like."""
    found = []
    for slip, meant, kind in (("an cat", "a cat", "grammar"), ("go go", "go", "duplication"),
                              ("Okonkwo", "Kinko", "misspelling"),
                              ("the blue robot", "a blue robot", "style")):
        # LanguageTool counts in UTF-16, as Java does.
        at = text.find(slip)
        if at >= 0:
            offset = len(text[:at].encode("utf-16-le")) // 2
            found.append({"message": f"Write “{meant}”.", "shortMessage": "",
                          "replacements": [{"value": meant}], "offset": offset,
                          "length": len(slip), "context": {"text": text, "offset": at,
                                                           "length": len(slip)},
                          "sentence": text, "type": {"typeName": "Other"},
                          "rule": {"id": "RULE", "description": "", "issueType": kind,
                                   "category": {"id": "GRAMMAR", "name": "Grammar"}}})
    return found


class Server(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        print(json.dumps({"path": self.path, "body": body,
                          "headers": sorted(name.lower() for name in self.headers)}), flush=True)
        text = urllib.parse.parse_qs(body, keep_blank_values=True)["text"][0]
        answer = json.dumps({"software": {"name": "LanguageTool", "apiVersion": 1},
                             "language": {"name": "English (GB)", "code": "en-GB"},
                             "matches": matches_in(text)}).encode()
        kind = self.path.split("/")[1]
        try:
            self.answer(kind, answer)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def answer(self, kind, answer):
        if kind == "slow":
            time.sleep(30)
        if kind == "redirect":
            self.send_response(307)
            self.send_header("Location", "/elsewhere/v2/check")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if kind == "huge":
            answer = b'{"matches": [' + b" " * (4 * 1024 * 1024) + b"]}"
        if kind == "broken":
            answer = b'{"matches": [{"offset": '
        if kind == "page":
            answer = b"<html>Welcome</html>"
        if kind == "outside":
            answer = b'{"matches": [{"offset": 9999999, "length": 5}, {"offset": -1, "length": 2}]}'
        self.send_response(500 if kind == "failing" else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Set-Cookie", "who=you")
        self.send_header("Content-Length", str(len(answer) + (9 if kind == "cut" else 0)))
        self.end_headers()
        if kind == "trickle":
            for byte in answer:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(0.2)
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
server.daemon_threads = True
print(server.server_address[1], flush=True)
try:
    server.serve_forever()
except KeyboardInterrupt:
    sys.exit(0)
