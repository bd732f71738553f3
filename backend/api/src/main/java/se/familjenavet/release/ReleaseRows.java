package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.Rows;
import se.familjenavet.survey.QuestionMeaning;
import se.familjenavet.text.KeptJson;

/** Those who answered, one by one (R22): written by the database as they lie there, however many they are. */
@ApplicationScoped
class ReleaseRows {
    private static final String KEEP = """
            insert into survey_release_row (release_id, number, id, region_code, path, gender, first_child, answers)
            select :release, row_number() over (order by random()), gen_random_uuid(), left(l.path, 2), l.path, l.gender,
                   l."firstChild", r.answers - cast(:silent as text[])
            from survey_response r join survey_round_place p on p.id = r.place_id
            join jsonb_to_recordset(cast(:labels as jsonb)) as l (id text, path text, gender text, "firstChild" boolean)
                on l.id = concat_ws('|', r.round_id, p.path,
                    coalesce(case r.answers ->> cast(:gender as text) when '1' then 'WOMAN' when '2' then 'MAN' end, ''),
                    coalesce(case r.answers ->> cast(:child as text) when '1' then 'true' when '2' then 'false' end, ''))
            where r.round_id = :round
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    /**
     * Keeps those of a release.
     *
     * @param rows what they are called; null when each is called as it is
     */
    void keep(UUID release, ClosedRound round, List<Counted> questions, Release whole, Rows rows) {
        List<KeptLabel> labels = whole.crowds().stream()
                .flatMap(crowd -> rows == null
                        ? Stream.of(KeptLabel.open(crowd))
                        : Stream.ofNullable(rows.labels().get(crowd.id())).map(label -> KeptLabel.of(crowd, label)))
                .toList();
        session.createNativeMutationQuery(KEEP)
                .setParameter("release", release)
                .setParameter("round", round.id())
                .setParameter("gender", round.asked().key(QuestionMeaning.GENDER))
                .setParameter("child", round.asked().key(QuestionMeaning.FIRST_CHILD))
                .setParameter("silent", silent(round, questions, rows))
                .setParameter("labels", json.write(labels))
                .executeUpdate();
    }

    /** What stays out of every row: own words, what singles out, and what the release does not tell. */
    private static String[] silent(ClosedRound round, List<Counted> questions, Rows rows) {
        if (rows == null) {
            return round.asked().texts().toArray(String[]::new);
        }
        List<String> told = questions.stream()
                .filter(question ->
                        question.controlled().noneMatch(part -> rows.silent().contains(part.code())))
                .map(Counted::key)
                .toList();
        return round.asked().content().questions().stream()
                .map(question -> question.key())
                .filter(key -> !told.contains(key))
                .toArray(String[]::new);
    }
}
