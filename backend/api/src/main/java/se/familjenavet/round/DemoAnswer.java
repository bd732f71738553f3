package se.familjenavet.round;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * An answer of the demo: a row to be.
 *
 * @param person whom its ticket is made for: nobody
 */
record DemoAnswer(UUID round, UUID place, UUID person, ObjectNode answers) {}
