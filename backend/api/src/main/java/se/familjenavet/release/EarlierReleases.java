package se.familjenavet.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Crowd;
import se.familjenavet.disclosure.Earlier;
import se.familjenavet.disclosure.Status;
import se.familjenavet.text.KeptJson;

/**
 * What has been told before of the rounds of a period: by each round's release, and over a year by those of its terms. A
 * correction tells what the one it replaces told, of the same responses, and so stands for it.
 */
@ApplicationScoped
class EarlierReleases {
    private static final String TERMS = """
            select x.id, x.rounds from survey_release x
            where x.version_id = :version and x.kind = 'PERIOD' and x.status = 'CURRENT' and x.rounds && cast(:rounds as uuid[])
            order by x.number
            """;
    private static final String RESULTS = """
            select x.path, x.question, x.gender, x.first_child, x.status, cast(x.counts as text) as counts
            from survey_result x where x.release_id = :release
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    @Inject
    SizeResults sizes;

    /** Those that share responses with a period's, in the order in which they came. */
    List<Earlier> of(AskedVersion version, List<PooledRound> rounds, Tally tally) {
        Map<String, Counted> questions = new HashMap<>();
        version.asked().counted().forEach(question -> questions.put(question.key(), question));
        Stream<Earlier> single = rounds.stream().map(one -> told(one.release(), tally.crowds(one.round()), questions));
        Stream<Earlier> terms = session
                .createNativeQuery(TERMS, Tuple.class)
                .setParameter("version", version.id())
                .setParameter("rounds", PooledRound.rounds(rounds))
                .getResultList()
                .stream()
                .map(row -> told(
                        row.get("id", UUID.class),
                        Arrays.stream(row.get("rounds", UUID[].class))
                                .flatMap(round -> tally.crowds(round).stream())
                                .toList(),
                        questions));
        return Stream.concat(single, terms).toList();
    }

    private Earlier told(UUID release, List<Crowd> crowds, Map<String, Counted> questions) {
        Map<CellKey, Status> statuses = statuses(release, questions);
        Map<CellKey, Status> bySize = sizes.statuses(release);
        if (bySize.isEmpty()) {
            return Earlier.counted(crowds, statuses);
        }
        statuses.putAll(bySize);
        return Earlier.counted(crowds, statuses, sizes.zones(release));
    }

    private Map<CellKey, Status> statuses(UUID release, Map<String, Counted> questions) {
        Map<CellKey, Status> statuses = new HashMap<>();
        session.createNativeQuery(RESULTS, Tuple.class)
                .setParameter("release", release)
                .getResultList()
                .forEach(row -> statuses.putAll(
                        ToldResult.of(row, json).statuses(questions.get(row.get("question", String.class)))));
        return statuses;
    }
}
