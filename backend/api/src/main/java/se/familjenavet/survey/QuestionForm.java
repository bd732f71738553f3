package se.familjenavet.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;

/** Whether a question has what its type and its meaning need, and nothing that they have no use for. */
record QuestionForm(Question question, String at, Faults faults) {
    private static final int FEWEST_CHOICES = 2;
    private static final int LONGEST_SCALE = 10;
    private static final Set<Integer> FIVE_POINTS = Set.of(1, 2, 3, 4, 5);

    void check(List<Question> fixed) {
        choices();
        switch (question.type()) {
            case SINGLE, MULTIPLE, LIKERT -> noLimits();
            case NUMBER -> limits();
            case SCALE -> scale();
            case SHORT_TEXT, LONG_TEXT -> text();
        }
        labels(question.type() == QuestionType.SCALE);
        meaning(fixed);
    }

    private void choices() {
        List<Choice> choices = question.choices();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            faults.unless(seen.add(choices.get(i).code()), at + "/choices/" + i + "/code", "repeated");
        }
        switch (question.type()) {
            case SINGLE, MULTIPLE -> faults.unless(choices.size() >= FEWEST_CHOICES, at + "/choices", "choices-needed");
            case LIKERT -> faults.unless(pointsOf(choices).equals(FIVE_POINTS), at + "/choices", "five-points");
            default -> faults.unless(choices.isEmpty(), at + "/choices", "not-of-this-type");
        }
    }

    /** The codes on the scale; "vet ej" stands apart. */
    private static Set<Integer> pointsOf(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !choice.apart())
                .map(Choice::code)
                .collect(Collectors.toSet());
    }

    private void noLimits() {
        faults.unless(question.least() == null, at + "/least", "not-of-this-type");
        faults.unless(question.most() == null, at + "/most", "not-of-this-type");
    }

    private void limits() {
        faults.unless(question.lowest() < question.highest(), at + "/most", "limits-crossed");
    }

    private void scale() {
        faults.unless(question.least() != null, at + "/least", "not-null");
        faults.unless(question.most() != null, at + "/most", "not-null");
        if (question.least() != null && question.most() != null) {
            limits();
            boolean isShort = question.most() - question.least() <= LONGEST_SCALE;
            faults.unless(isShort, at + "/most", "scale-too-long");
        }
    }

    private void text() {
        faults.unless(question.least() == null, at + "/least", "not-of-this-type");
        int room = question.type().room();
        faults.unless(question.longest() <= room, new Fault(at + "/most", "max", List.of(room)));
    }

    private void labels(boolean needed) {
        String wrong = needed ? "not-null" : "not-of-this-type";
        faults.unless(needed == (question.lowLabel() != null), at + "/lowLabel", wrong);
        faults.unless(needed == (question.highLabel() != null), at + "/highLabel", wrong);
    }

    /** What the figures rest on has the same codes everywhere; the fixed questions are as the catalogue says, to the letter. */
    private void meaning(List<Question> fixed) {
        QuestionMeaning meaning = question.meaning();
        if (meaning != null && meaning.isFixed()) {
            Optional<Question> wording = fixed.stream()
                    .filter(one -> one.meaning() == meaning && one.item().equals(question.item()))
                    .findFirst();
            faults.unless(wording.isPresent(), at + "/item", "unknown-item");
            faults.unless(wording.isEmpty() || wording.get().equals(question), at, "item-fixed");
            return;
        }
        faults.unless(question.item() == null, at + "/item", "not-of-this-type");
        if (meaning != null) {
            faults.unless(question.type() == QuestionType.SINGLE, at + "/type", "meaning-of-one-choice");
            faults.unless(meaning.takes(question.choices()), at + "/choices", "meaning-codes");
        }
    }
}
