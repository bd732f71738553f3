package se.familjenavet.group;

import java.util.List;

/** The sessions that a link shows, under the name that calendar programs give them. */
record Calendar(String name, List<CalendarEntry> entries) {}
