package se.familjenavet.attendance;

import java.util.UUID;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentRole;

/** So many of a kind who looked in at a session of the demo: a row to be. */
record DemoDropIn(UUID session, ParentRole role, Gender gender, int count) {}
