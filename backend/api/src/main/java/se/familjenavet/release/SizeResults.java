package se.familjenavet.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Earlier;
import se.familjenavet.disclosure.Figure;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Question;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.Share;
import se.familjenavet.disclosure.Split;
import se.familjenavet.disclosure.Status;
import se.familjenavet.text.KeptJson;

/**
 * What a release of a whole region tells of its small and its large centres, of the questions that indicators ask. It is told
 * beside all else: nothing of that is hidden for it.
 */
@ApplicationScoped
class SizeResults {
    private static final String ZONES = """
            select p.region_code || ' ' || p.size_class as zone, p.path from survey_release_place p
            where p.release_id = :release and p.size_class is not null
            """;
    private static final String KEEP = """
            insert into survey_size_result (release_id, region_code, path, question, size_class, gender, indicator, item, invited,
                                            respondents, status, answers, favourable)
            select :release, s.region_code, s.region_code, r.question, s.size_class, r.gender, r.indicator, r.item,
                   case r.gender when 'ALL' then s.invited end, case r.gender when 'ALL' then s.answered end,
                   r.status, r.answers, r.favourable
            from jsonb_to_recordset(cast(:results as jsonb)) as
                 r (zone text, question text, gender text, indicator text, item integer, status text, answers integer, favourable integer)
            join (select p.region_code, p.size_class, sum(p.invited) as invited, sum(p.answered) as answered
                  from survey_release_place p where p.release_id = :release group by p.region_code, p.size_class) s
                on r.zone = s.region_code || ' ' || s.size_class
            """;
    private static final String TOLD = """
            select s.question, s.region_code || ' ' || s.size_class as zone, nullif(s.gender, 'ALL') as gender, s.status
            from survey_size_result s where s.release_id = :release
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    /** What is told of one question, of all who answered at the centres of a size, or of women or men among them. */
    private record Kept(
            String zone,
            String question,
            String gender,
            String indicator,
            Integer item,
            Status status,
            Integer answers,
            Integer favourable) {}

    /**
     * Keeps them with a release whose places are kept; nothing with one of a narrower place.
     *
     * @param told what it tells of its places
     * @param earlier what has been told before of those who answered
     */
    void keep(
            UUID release, Release whole, List<Counted> questions, int threshold, Figures told, List<Earlier> earlier) {
        List<Counted> fixed = questions.stream().filter(Counted::isFixed).toList();
        SortedMap<String, Set<String>> zones = zones(release);
        if (whole.places().root().contains("/") || fixed.isEmpty() || zones.isEmpty()) {
            return;
        }
        List<Question> controlled = fixed.stream().flatMap(Counted::controlled).toList();
        Release bySize = new Release(
                whole.places().with(zones), controlled, whole.splits(), whole.respondents(), whole.crowds());
        Figures figures = new DisclosureControl(threshold).zones(bySize, told, earlier);
        List<Kept> kept = fixed.stream()
                .flatMap(question -> zones.keySet().stream()
                        .flatMap(zone -> parts(whole).map(part -> kept(question, zone, part, figures))))
                .toList();
        session.createNativeMutationQuery(KEEP)
                .setParameter("release", release)
                .setParameter("results", json.write(kept))
                .executeUpdate();
    }

    /** All who answered, and women and men where it was asked. */
    private static Stream<Part> parts(Release whole) {
        Stream<Part> genders = whole.splits().stream()
                .filter(split -> split.trait().equals(Trait.GENDER.name()))
                .flatMap(Split::parts);
        return Stream.concat(Stream.of(Part.ALL), genders);
    }

    private static Kept kept(Counted question, String zone, Part part, Figures figures) {
        Figure figure = figures.at(new CellKey(question.key(), zone, part));
        return new Kept(
                zone,
                question.key(),
                Objects.requireNonNullElse(Trait.GENDER.of(part), ResultGender.ALL.name()),
                question.asked().meaning().name(),
                question.asked().item(),
                figure.status(),
                figure.answers(),
                figure.favourable().map(Share::favourable).orElse(null));
    }

    /** What a release that is out has told of them. */
    Map<CellKey, Status> statuses(UUID release) {
        Map<CellKey, Status> statuses = new HashMap<>();
        session.createNativeQuery(TOLD, Tuple.class)
                .setParameter("release", release)
                .getResultList()
                .forEach(row -> statuses.put(
                        new CellKey(
                                row.get("question", String.class),
                                row.get("zone", String.class),
                                Trait.part(row.get("gender", String.class), null)),
                        Status.valueOf(row.get("status", String.class))));
        return statuses;
    }

    /** Which centres were told of together in a release, by a name for those of a size that no place has. */
    SortedMap<String, Set<String>> zones(UUID release) {
        return session.createNativeQuery(ZONES, Tuple.class).setParameter("release", release).getResultList().stream()
                .collect(groupingBy(
                        row -> row.get("zone", String.class),
                        TreeMap::new,
                        mapping(row -> row.get("path", String.class), toSet())));
    }
}
