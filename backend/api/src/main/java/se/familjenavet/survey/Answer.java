package se.familjenavet.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.UsableText;

/** What someone answered to a question, and where it stands. */
record Answer(Question question, JsonNode given, String pointer) {

    /** The first thing that is wrong with it, if anything is. */
    Optional<Fault> fault() {
        return switch (question.type()) {
            case SINGLE, LIKERT -> choice();
            case MULTIPLE -> given.isArray() ? choices() : fault("wrong-type");
            case NUMBER, SCALE -> given.isIntegralNumber() ? number() : fault("wrong-type");
            case SHORT_TEXT, LONG_TEXT -> given.isTextual() ? text(given.textValue()) : fault("wrong-type");
        };
    }

    private Optional<Fault> choice() {
        if (!given.isIntegralNumber()) {
            return fault("wrong-type");
        }
        return given.isInt() && question.offers(given.intValue()) ? Optional.empty() : fault("unknown-choice");
    }

    private Optional<Fault> choices() {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Answer one = new Answer(question, given.get(i), pointer + "/" + i);
            Optional<Fault> fault = seen.add(one.given) ? one.choice() : one.fault("repeated");
            if (fault.isPresent()) {
                return fault;
            }
        }
        return given.isEmpty() ? fault("nothing-chosen") : Optional.empty();
    }

    private Optional<Fault> number() {
        boolean isNegative = given.bigIntegerValue().signum() < 0;
        if (isNegative || given.isInt() && given.intValue() < question.lowest()) {
            return fault("min", question.lowest());
        }
        return given.isInt() && given.intValue() <= question.highest()
                ? Optional.empty()
                : fault("max", question.highest());
    }

    private Optional<Fault> text(String words) {
        if (words.length() > question.longest()) {
            return fault("too-long", 0, question.longest());
        }
        if (!UsableText.isUsable(words)) {
            return fault("unusable-text");
        }
        return words.isBlank() ? fault("not-blank") : Optional.empty();
    }

    private Optional<Fault> fault(String code, Object... blanks) {
        return Optional.of(new Fault(pointer, code, List.of(blanks)));
    }
}
