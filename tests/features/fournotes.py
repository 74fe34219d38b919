#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four notes after the interview at Acme, in every format: fournotes.py PROGRAM DOSSIER [FOLDER].

Each is written, read back by what others read it with, and drawn. Where a folder is given, all of
it stays there to be looked at.
"""

import email
import email.policy
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.dom.minidom
import zipfile

TODAY = "2026-05-28"
ENDINGS = ("pdf", "odt", "html", "eml", "txt")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr}")
    return done.stdout


def thanks_in(plan):
    """The follow-ups that thank somebody at Acme."""
    found = re.findall(r"^\s+(thank-you\.\S*/acme\S*)$", plan, re.MULTILINE)
    return list(dict.fromkeys(found))


def words_of(text):
    return " ".join(text.split())


def greeting_in(text):
    return re.search(r"^Dear .+,$", text, re.MULTILINE).group(0)


def look_at_mail(path, greeting):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    for part in message.walk():
        assert not part.defects, f"{path}: {part.defects}"
        for name, value in part.items():
            assert not value.defects, f"{path}: {name}: {value.defects}"
    assert message["X-Unsent"] == "1", path
    assert "@" in message["From"] and "@" in message["To"], path
    assert message["Subject"].startswith("Thank you"), path
    assert greeting in message.get_body(("plain",)).get_content(), path
    return words_of(message.get_body(("plain",)).get_content())


def look_at_page(path, greeting):
    shown = run("pdftotext", path, "-")
    assert words_of(greeting) in words_of(shown), path
    fonts = run("pdffonts", path).splitlines()[2:]
    # Name, type, encoding, then whether it is embedded.
    assert fonts and all(re.search(r"\byes\s+(yes|no)\s+(yes|no)\s+\d+", f) for f in fonts), fonts
    run("pdftoppm", "-r", "100", "-png", "-singlefile", path, path.with_suffix(""))
    assert path.with_suffix(".png").stat().st_size > 5000, path


def look_at_document(path, greeting):
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None, path
        content = xml.dom.minidom.parseString(packed.read("content.xml"))
    paragraphs = [text_in(p) for p in content.getElementsByTagName("text:p")]
    assert greeting in paragraphs, f"{path}: {paragraphs}"


def text_in(node):
    if node.nodeType == node.TEXT_NODE:
        return node.data
    return "".join(map(text_in, node.childNodes))


def look_at_web(path, greeting):
    class Reader(html.parser.HTMLParser):
        text = ""

        def handle_data(self, data):
            self.text += data

        def handle_starttag(self, tag, attrs):
            assert tag not in ("img", "script", "iframe", "link"), tag

    reader = Reader()
    reader.feed(path.read_text())
    assert greeting in reader.text, path


def write(program, dossier, folder):
    """Writes and looks at the notes; returns the words of each."""
    thanks = thanks_in(run(program, "plan", dossier, "--today", TODAY))
    assert len(thanks) == 4, thanks
    notes = []
    for follow_up in thanks:
        stem = follow_up.split("/")[-2]
        files = {ending: folder / f"{stem}.{ending}" for ending in ENDINGS}
        for path in files.values():
            run(program, "note", follow_up, "--quiet", "--dossier", dossier, "--today", TODAY,
                "--output", path)
        greeting = greeting_in(files["txt"].read_text())
        notes.append(look_at_mail(files["eml"], greeting))
        look_at_page(files["pdf"], greeting)
        look_at_document(files["odt"], greeting)
        look_at_web(files["html"], greeting)
        again = folder / "again.pdf"
        run(program, "note", follow_up, "--quiet", "--dossier", dossier, "--today", TODAY,
            "--output", again)
        assert again.read_bytes() == files["pdf"].read_bytes(), f"{stem}: other bytes"
        again.unlink()
    return notes


def main():
    program, dossier = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else place)
        folder.mkdir(parents=True, exist_ok=True)
        notes = write(program, dossier, folder)
    assert len(set(notes)) == 4, "two notes are the same"
    print(f"{len(notes)} notes in {len(ENDINGS)} formats")


if __name__ == "__main__":
    main()
