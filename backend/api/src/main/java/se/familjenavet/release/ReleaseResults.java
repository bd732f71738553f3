package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Release;
import se.familjenavet.text.KeptJson;

/** The results of a release: each question × place × part, shown or hidden, written in one statement. */
@ApplicationScoped
class ReleaseResults {
    private static final String KEEP = """
            insert into survey_result (release_id, number, region_code, path, question, indicator, item, gender, first_child,
                                       invited, respondents, status, answers, unanswered, favourable, counts)
            select :release, r.number, left(r.path, 2), r.path, r.question, r.indicator, r.item, r.gender, r."firstChild",
                   case when r.whole then sums.invited end, case when r.whole then sums.answered end,
                   r.status, r.answers, r.unanswered, r.favourable, r.counts
            from (select *, num_nonnulls(gender, "firstChild") = 0 as whole
                  from rows from (jsonb_to_recordset(cast(:results as jsonb)) as
                      (question text, indicator text, item integer, path text, gender text, "firstChild" boolean, status text, answers integer,
                       unanswered integer, favourable integer, counts jsonb)) with ordinality
                      as r (question, indicator, item, path, gender, "firstChild", status, answers, unanswered, favourable, counts, number)) r
            join lateral (
                select sum(p.invited) as invited, sum(p.answered) as answered from survey_release_place p
                where p.release_id = :release and (p.path = r.path or starts_with(p.path, r.path || '/'))) sums on true
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    /** Keeps those of a release whose places are kept. */
    void keep(UUID release, Release whole, List<Counted> questions, Figures figures) {
        List<KeptResult> results = questions.stream()
                .flatMap(question -> whole.places().all().stream().flatMap(place -> parts(whole, question)
                        .map(part -> KeptResult.of(question, place, part, figures))))
                .filter(Objects::nonNull)
                .toList();
        session.createNativeMutationQuery(KEEP)
                .setParameter("release", release)
                .setParameter("results", json.write(results))
                .executeUpdate();
    }

    /** All who answered, and each category of what divides them. */
    private static Stream<Part> parts(Release whole, Counted question) {
        if (question.isOneWay()) {
            return Stream.of(Part.ALL);
        }
        return Stream.concat(Stream.of(Part.ALL), whole.splits().stream().flatMap(split -> split.categories().stream()
                .map(category -> new Part(split.trait(), category))));
    }
}
