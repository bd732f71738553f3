package se.familjenavet.release;

import java.util.UUID;

/** A period that is over, and the version of a survey that was asked in it. */
record DuePeriod(UUID version, Period period) {
    /** What it is known by. */
    record Key(UUID version, String period) {}

    Key key() {
        return new Key(version, period.code());
    }
}
