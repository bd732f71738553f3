package se.familjenavet.centre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** All centres that a caller's places reach. */
@ApplicationScoped
public class Centres implements PanacheRepositoryBase<Centre, UUID> {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Two collections at a time: all four at once would multiply their rows, one at a time the statements. */
    private static final String WITH_PLACES_SERVICES_AND_STEPS = """
            select c from Centre c join fetch c.municipality m join fetch m.region
            left join fetch c.services left join fetch c.rollOut
            """;

    private static final String WITH_HOURS_AND_IDENTIFIERS = """
            select c from Centre c left join fetch c.openingHours left join fetch c.externalIdentifiers where c = :centre
            """;
    /** Arrays, so that one prepared statement serves callers with few places and with many. */
    private static final String IN_PLACE =
            " and array_contains(:municipalities, m.code) and array_contains(:centres, c.id)";

    @Inject
    Pager pager;

    @Inject
    Clock clock;

    /** One centre by its id, or by another system's code for it: {@code hsa:SE0000000000-D0001}. */
    Optional<Centre> byKey(Places places, String key) {
        return UUID_FORM.matcher(key).matches()
                ? byId(places, UUID.fromString(key))
                : byIdentifier(places, key.split(":", 2));
    }

    Optional<Centre> byId(Places places, UUID id) {
        return one(inPlace(places, "where c.id = :id").setParameter("id", id));
    }

    private Optional<Centre> byIdentifier(Places places, String[] key) {
        if (key.length < 2) {
            return Optional.empty();
        }
        return one(inPlace(places, "join c.externalIdentifiers e where e.system = :system and e.value = :value")
                .setParameter("system", key[0])
                .setParameter("value", key[1]));
    }

    private TypedQuery<Centre> inPlace(Places places, String condition) {
        return getEntityManager()
                .createQuery(WITH_PLACES_SERVICES_AND_STEPS + condition + IN_PLACE, Centre.class)
                .setParameter("municipalities", places.municipalities().toArray(String[]::new))
                .setParameter("centres", places.centres().toArray(UUID[]::new));
    }

    private Optional<Centre> one(TypedQuery<Centre> query) {
        List<Centre> found = query.getResultList();
        if (found.size() > 1) {
            throw new ProblemException(ProblemType.AMBIGUOUS_IDENTIFIER);
        }
        return found.stream().findFirst().map(this::whole);
    }

    private Centre whole(Centre centre) {
        return getEntityManager()
                .createQuery(WITH_HOURS_AND_IDENTIFIERS, Centre.class)
                .setParameter("centre", centre)
                .getSingleResult();
    }

    /** One page of those in place that the filter lets through. */
    Page<CentreSummary> page(Places places, CentreParameters asked, PageParameters page) {
        return pager.page(list(places, asked), CentreList.sort(asked.sort), page, CentreSummary::of);
    }

    /** All of those, read a little at a time; to be closed. */
    Stream<CentreSummary> all(Places places, CentreParameters asked) {
        return list(places, asked).stream(CentreList.sort(asked.sort)).map(CentreSummary::of);
    }

    private ListQuery list(Places places, CentreParameters asked) {
        return CentreList.filter(CentreList.in(places, getEntityManager(), LocalDate.now(clock)), asked);
    }
}
