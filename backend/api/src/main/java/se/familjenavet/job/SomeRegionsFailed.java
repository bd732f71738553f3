package se.familjenavet.job;

import java.util.List;

/** A job went through everywhere but in these regions. */
class SomeRegionsFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SomeRegionsFailed(List<String> regions) {
        super("Failed in " + String.join(", ", regions));
    }
}
