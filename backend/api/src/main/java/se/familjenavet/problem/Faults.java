package se.familjenavet.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with what was sent, so that a person hears it all at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** Notes a fault unless the rule holds. */
    public Faults unless(boolean holds, String pointer, String code) {
        return unless(holds, new Fault(pointer, code));
    }

    /** Notes this fault unless the rule holds. */
    public Faults unless(boolean holds, Fault fault) {
        if (!holds) {
            faults.add(fault);
        }
        return this;
    }

    /** Ends the request with all that was noted, if anything was. */
    public void end() {
        end(ProblemType.VALIDATION_FAILED);
    }

    /** Likewise, with a problem of this type. */
    public void end(ProblemType type) {
        if (!faults.isEmpty()) {
            throw new ProblemException(type, faults);
        }
    }
}
