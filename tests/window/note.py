# SPDX-License-Identifier: GPL-3.0-or-later
"""What is underlined in a note is told with its text, and Ctrl+K means what it should: a link behind
the chosen words of a note, the search everywhere else."""
import desk
from desk import nodes, wait_for
from keyboard import CONTROL, control, go_to, has_focus, press, says, wait_until_active, write

LINK = "Address on the web or e-mail address; empty for none:"


def stretches(note):
    """The note's words in stretches of one look each, with what is told of them."""
    text = note.queryText()
    place = 0
    while place < text.characterCount:
        attributes, start, end = text.getAttributeRun(place, False)
        assert start <= place < end, (start, place, end)
        told = dict(one.split(":", 1) for one in attributes)
        assert "family-name" in told, attributes
        yield text.getText(start, end), told
        place = end


def is_told(note, words, name, value):
    wait_for(lambda: any(found == words and told.get(name) == value
                         for found, told in stretches(note)), f"“{words}” with {name}:{value}")


def focus(node):
    node.queryComponent().grabFocus()
    wait_for(lambda: has_focus(node), "the focus on " + node.name)


def search_opens_from(where):
    """And leads back when it is left."""
    before = wait_for(lambda: next((one for one in nodes(desk.APPLICATION)
                                    if has_focus(one) and one.getRoleName() != "frame"), None),
                      "a focus in " + where)
    press("k", CONTROL)
    field = control("Search and commands")
    wait_for(lambda: has_focus(field), "the search, from " + where)
    press("Escape")
    wait_for(lambda: has_focus(before), "the way back to " + where)


def every_page_opens_the_search():
    for number, page in enumerate(("Today", "Opportunities", "Calendar", "People"), 1):
        press(str(number), CONTROL)
        press("Tab")
        search_opens_from(page)


def open_a_note():
    press("1", CONTROL)
    go_to("Thank…")
    press("Enter")
    return control("The note")


def findings_are_told(note):
    focus(note)
    press("a", CONTROL)
    write("I recieve a apple. You are great.")
    is_told(note, "recieve", "invalid", "spelling")
    is_told(note, "a", "invalid", "grammar")
    assert all("invalid" not in told for words, told in stretches(note) if "great" in words)


def chosen_words_get_a_link(note):
    search_opens_from("a note without chosen words")
    focus(note)
    press("a", CONTROL)
    press("k", CONTROL)
    says(LINK)
    wait_until_active("dialog")
    write("acme.example")
    press("Enter")
    wait_until_active()
    wait_for(lambda: has_focus(note), "the way back to the note")
    is_told(note, "recieve", "underline", "single")
    is_told(note, "recieve", "invalid", "spelling")


def chosen_words_elsewhere_open_the_search():
    press("4", CONTROL)
    go_to("Title")
    press("a", CONTROL)
    search_opens_from("a field of a card")


wait_until_active()
every_page_opens_the_search()
the_note = open_a_note()
findings_are_told(the_note)
chosen_words_get_a_link(the_note)
chosen_words_elsewhere_open_the_search()
