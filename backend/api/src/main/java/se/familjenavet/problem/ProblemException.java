package se.familjenavet.problem;

import java.util.List;

/** Ends a request with a problem of the catalogue; the transaction rolls back. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    public ProblemException(ProblemType type, Fault fault) {
        this(type, List.of(fault));
    }

    public ProblemException(ProblemType type, List<Fault> faults) {
        super(type.code() + faults, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
