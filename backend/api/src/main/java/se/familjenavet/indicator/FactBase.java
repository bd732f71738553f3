package se.familjenavet.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What indicators count: one row a fact, with the month that it belongs to, where, and what is true of it. Each fact belongs to
 * one month and one centre, so that parts add up to the whole (R23).
 */
enum FactBase {
    /** A family that asked for a place in a group that is over. */
    FAMILY(true, false),
    /** A parent who came to a group that is over. */
    PARENT(true, false),
    /** A session that was to be held. */
    SESSION(false, false),
    /** A centre that takes part, at a month's end. */
    CENTRE(false, true),
    /** A municipality, at a month's end. */
    MUNICIPALITY(false, true),
    /** A centre that takes part, at a month's end, with what it offers; counted in {@link OfferingCounts}. */
    OFFERING(false, true),
    /** An answer: counted, and told, with its round. */
    SURVEY(true, false),
    /** Of people, by others: counted by them, and taken in from files. */
    OUTSIDE(true, false);

    private final boolean personal;
    private final boolean state;

    FactBase(boolean personal, boolean state) {
        this.personal = personal;
        this.state = state;
    }

    /** Whether it tells of people, so that small numbers are hidden (R21). */
    boolean isPersonal() {
        return personal;
    }

    /** Whether it tells how things are at a month's end; a term and a year are then as their last month. */
    boolean isState() {
        return state;
    }

    /** Whether it is counted here, month by month. */
    boolean isCounted() {
        return this != SURVEY && this != OUTSIDE;
    }

    /** Whether it is counted by a statement of its own. */
    boolean hasStatement() {
        return isCounted() && this != OFFERING;
    }

    /** SQL that gives the facts of {@code :first} to {@code :last}. */
    String sql() {
        return read(name().toLowerCase(Locale.ROOT)).replace("$over", read("over"));
    }

    private static String read(String name) {
        try (InputStream file = FactBase.class.getResourceAsStream("/indicator/facts/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
