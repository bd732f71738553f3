package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Crowd;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.RowLabel;
import se.familjenavet.disclosure.Rows;
import se.familjenavet.survey.QuestionMeaning;

/** What was written in a round, taken out of the answers for good and tied to none of them any more. */
@ApplicationScoped
class ReleaseTexts {
    private static final String SPLIT = "select split_texts(:round, cast(:questions as text[]), cast(:consent as text),"
            + " cast(:asked as text[]), cast(:labels as text[]))";
    /** Of several places the widest, which has the shortest path. */
    private static final BinaryOperator<String> WIDEST = BinaryOperator.minBy(Comparator.comparingInt(String::length));

    @Inject
    Session session;

    /**
     * Splits them off, each with the place that its responses are called by.
     *
     * @param rows what those who answered are called; null when each is called as it is
     */
    void split(ClosedRound round, Release whole, Rows rows) {
        List<String> questions = round.asked().texts();
        if (questions.isEmpty()) {
            return;
        }
        Map<String, String> labels = labels(whole, rows);
        session.createNativeQuery(SPLIT, Long.class)
                .setParameter("round", round.id())
                .setParameter("questions", questions.toArray(String[]::new))
                .setParameter("consent", round.asked().key(QuestionMeaning.QUOTE_CONSENT))
                .setParameter("asked", labels.keySet().toArray(String[]::new))
                .setParameter("labels", labels.values().toArray(String[]::new))
                .getSingleResult();
    }

    private static Map<String, String> labels(Release whole, Rows rows) {
        Map<String, String> labels = new HashMap<>();
        whole.crowds()
                .forEach(crowd -> label(crowd, rows).forEach(place -> labels.merge(crowd.place(), place, WIDEST)));
        return labels;
    }

    private static Stream<String> label(Crowd crowd, Rows rows) {
        return rows == null
                ? Stream.of(crowd.place())
                : Stream.ofNullable(rows.labels().get(crowd.id())).map(RowLabel::place);
    }
}
