package se.familjenavet.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of data that has a time of its own (A7), in the order in which a run takes them. */
@Schema(description = "Slag av uppgifter med egen gallringsfrist. A class of data with a time of its own.")
enum DataClass {
    /** What families wrote of needs and wishes and in surveys, and why staff let one pass others. */
    FREE_TEXT,
    /** That a letter was sent, to whom and when; its text is never kept. */
    MESSAGE,
    /** Who families are: names, addresses, numbers, and the links that they were sent. */
    CONTACT,
    /** Which family came when; figures are counted on. */
    ATTENDANCE,
    /** Which family was in which group; figures are counted on. */
    ENROLMENT,
    /** The log of who read what; the whole region's. */
    AUDIT
}
