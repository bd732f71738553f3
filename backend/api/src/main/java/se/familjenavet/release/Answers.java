package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.survey.QuestionMeaning;

/** What was answered in closed rounds of a version, counted where it lies: no answer is loaded by itself. */
@ApplicationScoped
class Answers {
    private static final String TALLY = """
            with answer as (
                select r.round_id, p.path, r.answers,
                       case r.answers ->> cast(:gender as text) when '1' then 'WOMAN' when '2' then 'MAN' end as gender,
                       case r.answers ->> cast(:child as text) when '1' then true when '2' then false end as first_child
                from survey_response r join survey_round_place p on p.id = r.place_id
                where r.round_id = any (cast(:rounds as uuid[])))
            select a.round_id, a.path, a.gender, a.first_child, q.key as question, cast(a.answers -> q.key as text) as value,
                   count(*) as times
            from answer a cross join (select cast(null as text) union all select unnest(cast(:questions as text[]))) q (key)
            where q.key is null or a.answers -> q.key is not null
            group by a.round_id, a.path, a.gender, a.first_child, q.key, a.answers -> q.key
            """;

    @Inject
    Session session;

    /** The answers to what is counted, by who gave them. */
    Tally tally(List<UUID> rounds, AskedContent asked) {
        List<Counted> questions = asked.counted();
        Tally tally = new Tally(questions);
        try (Stream<Tuple> rows = session.createNativeQuery(TALLY, Tuple.class)
                .setParameter("rounds", rounds.toArray(UUID[]::new))
                .setParameter("gender", asked.key(QuestionMeaning.GENDER))
                .setParameter("child", asked.key(QuestionMeaning.FIRST_CHILD))
                .setParameter("questions", questions.stream().map(Counted::key).toArray(String[]::new))
                .setFetchSize(1_000)
                .getResultStream()) {
            rows.forEach(tally::add);
        }
        return tally;
    }
}
