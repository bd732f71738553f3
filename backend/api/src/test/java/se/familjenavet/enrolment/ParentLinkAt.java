package se.familjenavet.enrolment;

import java.util.UUID;

/**
 * A link as a parent gets it by mail.
 *
 * @param secret after the hash of its address
 */
record ParentLinkAt(String secret, UUID parent, UUID enrolment) {}
