package se.familjenavet.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with what was sent, so that a person hears it all at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** Notes a fault unless the rule holds. */
    public Faults unless(boolean holds, String pointer, String code) {
        if (!holds) {
            faults.add(new Fault(pointer, code));
        }
        return this;
    }

    /** Ends the request with all that was noted, if anything was. */
    public void end() {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }
}
