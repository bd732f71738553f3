package se.familjenavet.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import se.familjenavet.age.AgeFit;

/**
 * When a guide could be held.
 *
 * @param begins wall time, Europe/Stockholm
 * @param fit how the day suits the children (R9); null when any age will do
 */
record ProposedSession(UUID guide, int number, LocalDate day, LocalTime begins, int minutes, AgeFit fit) {}
