# SPDX-License-Identifier: GPL-3.0-or-later
"""A seeker's three weeks, played in the window with the keyboard alone, each day by a new start."""
from keyboard import (ALT, CONTROL, Window, fill, go_to, is_said, is_silent_about, is_ticked,
                      press, push, quit_window, says, wait_until_active, write)

ANA = "Ms Ana Nunez"


def show(page):
    """Goes to a page by its number."""
    wait_until_active()
    press(str(1 + ["Today", "Opportunities", "Calendar", "People"].index(page)), CONTROL)


def first_start():
    push("Begin a new search")
    fill("Name", "Sam Taylor")
    fill("Telephone", "+44 113 496 0700")
    press("Enter")
    go_to("Country")
    write("United")
    go_to("Part of the country")
    write("England")
    press("Enter")
    says("Step 3 of 3")
    press("Enter")
    says("Nothing is due yet")
    wait_until_active()


def record_the_interview():
    press("i", CONTROL)
    fill("Employer", "Acme Robotics")
    fill("Position", "Data analyst")
    fill("Name of person 1", ANA)
    fill("E-mail of person 1", "ana@acme.example")
    fill("Phone of person 1", "+44 113 496 0143")
    push("Add someone")
    fill("Name of person 2", "Tom Okafor")
    fill("E-mail of person 2", "tom@acme.example")
    fill("What is the next step?", "A panel decides")
    fill("Gap 1", "Statistics")
    fill("How to close gap 1", "An online course")
    push("Record")
    says("Recorded: Acme Robotics")
    says("Mon 8 June: Call Ana Nunez…")


def thank_both():
    show("Today")
    go_to("Thank Ana Nunez…")
    press("Enter")
    says("The note")
    push("Send …")
    press("s")
    show("Today")
    is_silent_about("Thank Ana Nunez")
    go_to("Thank Tom Okafor…")
    press("Space")
    is_silent_about("Thank Tom Okafor")
    press("z", CONTROL)
    go_to("Thank Tom Okafor…")
    press("Space")
    is_silent_about("Thank Tom Okafor")


def name_the_target():
    show("Opportunities")
    go_to("Timeline")
    for _ in range(3):
        press("Right")
    fill("What you aim at", "42000")
    press("Tab")


def prepare():
    show("Today")
    go_to("Work on a gap: Statistics…")
    press("Space")
    is_silent_about("Work on a gap")
    show("Opportunities")
    go_to("Timeline")
    for _ in range(4):
        press("Right")
    gap = go_to("Gap 1 is closed. First interview, Tue 2 June")
    assert is_ticked(gap), "the work is done, and its gap is not ticked"


def leave_a_voicemail():
    show("Today")
    go_to("Call Ana Nunez, 6 days after the interview…")
    press("Enter")
    says("What to say")
    press("v", ALT)
    press("Enter")
    is_silent_about("Call Ana Nunez, 6 days")


def call_again():
    """A call that nothing asks for, from the card."""
    press("k", CONTROL)
    write("nunez")
    is_said("Ana Nunez, Acme Robotics")
    press("Enter")
    push("Call")
    says("What to say")
    press("n", ALT)
    write("Thu 10:00")
    is_said("You will be reminded on Thursday, 11 June at 10:00")
    press("Enter")


def move_the_letter():
    """In the calendar, from Monday, the 15th, to the next day that the pace allows."""
    show("Calendar")
    is_said("Wednesday, 3 June 2026, today")
    for _ in range(12):
        press("Right")
    press("Tab")
    press("Right", CONTROL)
    is_said("Tuesday, 16 June 2026, 1 entry: Write to Ana Nunez")


def edit_a_card():
    show("People")
    go_to("Cards")
    press("Right")
    says("With Tom")
    fill("Title", "Floor manager")
    press("Tab")
    is_said("Tom Okafor, Floor manager, Acme Robotics")
    press("z", CONTROL)
    is_silent_about("Floor manager")


def call_as_agreed():
    show("Today")
    go_to("Call Ana Nunez, as agreed…")
    press("Enter")
    says("What to say")
    press("s", ALT)
    press("Enter")
    is_silent_about("Call Ana Nunez, as agreed")


def answer(choice):
    """Opens "They answered …" and goes to a choice, by the arrow keys as they do."""
    show("Opportunities")
    push("They answered …")
    go_to("An offer")
    go_to(choice, "Right")


def keep():
    push("Keep this")
    is_silent_about("What this causes")
    wait_until_active()


def they_name_a_new_date():
    answer("No decision yet, a new date")
    is_said("Write to Ana Nunez: the answer was promised for Thursday, 18 June: new, for Fri 19 June.")
    keep()
    is_said("To come: Fri 19 June. Write to Ana Nunez: the answer was promised…"[:-1])


def they_offer():
    answer("An offer")
    fill("How much a year?", "40000")
    keep()
    go_to("Timeline")
    for _ in range(3):
        press("Right")
    is_said("below")


def they_say_no():
    press("z", CONTROL)
    answer("Not hired")
    keep()
    show("Today")
    go_to("Thank Ana Nunez…")


def main():
    wait_until_active()
    quit_window()  # that of the sample data
    with Window("2026-06-02T15:00"):
        first_start()
        record_the_interview()
        thank_both()
    with Window("2026-06-03T09:00"):
        name_the_target()
        move_the_letter()
    with Window("2026-06-08T10:00"):
        prepare()
        leave_a_voicemail()
    with Window("2026-06-09T10:00"):
        call_again()
        edit_a_card()
    with Window("2026-06-11T10:00"):
        call_as_agreed()
        they_name_a_new_date()
    with Window("2026-06-22T10:00"):
        they_offer()
        they_say_no()


if __name__ == "__main__":
    main()
