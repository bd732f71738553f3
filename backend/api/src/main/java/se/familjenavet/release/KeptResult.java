package se.familjenavet.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Figure;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Share;
import se.familjenavet.disclosure.Status;
import se.familjenavet.survey.QuestionMeaning;

/**
 * A result as it is kept: what is hidden is not in it.
 *
 * @param counts how many chose each option, by its code; of one that is hidden by itself null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record KeptResult(
        String question,
        QuestionMeaning indicator,
        Integer item,
        String path,
        String gender,
        Boolean firstChild,
        Status status,
        Integer answers,
        Integer unanswered,
        Integer favourable,
        Map<Integer, Integer> counts) {

    /** Of a question at a place, of all or of a part; null where there is no such figure. */
    static KeptResult of(Counted question, String place, Part part, Figures figures) {
        return question.isMultiple()
                ? severally(question, place, part, figures)
                : whole(question, place, part, figures.at(new CellKey(question.key(), place, part)));
    }

    private static KeptResult whole(Counted question, String place, Part part, Figure figure) {
        Map<Integer, Integer> counts = new TreeMap<>();
        if (figure.status() == Status.OK) {
            for (int i = 0; i < question.codes().size(); i++) {
                counts.put(question.codes().get(i), figure.counts().get(i));
            }
        }
        return of(question, place, part, figure, counts);
    }

    /** Of several choices each is told or hidden by itself; they share who answered. */
    private static KeptResult severally(Counted question, String place, Part part, Figures figures) {
        Map<Integer, Integer> counts = new TreeMap<>();
        List<Figure> all = question.codes().stream()
                .map(code -> figures.at(new CellKey(question.part(code), place, part)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            boolean isTold = all.get(i).status() == Status.OK;
            counts.put(question.codes().get(i), isTold ? all.get(i).counts().getFirst() : null);
        }
        Figure any = all.stream()
                .filter(one -> one.status() == Status.OK)
                .findFirst()
                .orElse(all.getFirst());
        return of(question, place, part, any, counts);
    }

    private static KeptResult of(
            Counted question, String place, Part part, Figure figure, Map<Integer, Integer> counts) {
        if (figure.status() == Status.NOT_APPLICABLE) {
            return null;
        }
        String firstChild = Trait.FIRST_CHILD.of(part);
        return new KeptResult(
                question.key(),
                question.asked().meaning(),
                question.asked().item(),
                place,
                Trait.GENDER.of(part),
                firstChild == null ? null : Objects.equals(firstChild, Trait.YES),
                figure.status(),
                figure.answers(),
                figure.unanswered(),
                figure.favourable().map(Share::favourable).orElse(null),
                figure.status() == Status.OK ? counts : null);
    }
}
