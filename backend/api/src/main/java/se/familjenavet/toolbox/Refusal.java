package se.familjenavet.toolbox;

import java.util.List;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Why an uploaded file is not taken. */
final class Refusal {
    private Refusal() {}

    /** Of the whole body; the code has words in {@code i18n/fields}. */
    static ProblemException of(String code, Object... blanks) {
        return new ProblemException(ProblemType.FILE_NOT_TAKEN, new Fault("", code, List.of(blanks)));
    }
}
