package se.familjenavet.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/**
 * What regions share with each other: the document of a published version, as it was when it was shared. What others share is
 * read through the database function {@code shared_version} alone.
 */
@ApplicationScoped
public class Sharings {
    private static final String SHARE = """
            insert into programme_sharing (version_id, region_code, document, shared_on)
            values (:id, :region, cast(:document as jsonb), :today)
            on conflict (version_id) do update set document = excluded.document, shared_on = excluded.shared_on
            """;
    private static final String END = "delete from programme_sharing where version_id = :id and region_code = :region";
    private static final String ALL = "shared_version(null) s join region r on r.code = s.region_code";
    private static final String ONE = "shared_version(:id) s join region r on r.code = s.region_code";
    private static final String WHOLE = "s.id, s.region_code, cast(s.document as text) as document";
    private static final String HEAD = """
            s.id, s.region_code, r.name as region_name, s.shared_on, s.document -> 'version' ->> 'name' as name,
            cast(s.document -> 'programme' -> 'name' as text) as programme_name,
            cast(s.document -> 'version' -> 'summary' as text) as summary,
            jsonb_array_length(s.document -> 'guides') as guides
            """;
    private static final Sort BY_REGION =
            new Sort(List.of(new Sort.Key("s.region_code", "text"), new Sort.Key("s.id", "uuid")), false);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Keeps what other regions read of a published version, as it is now. */
    LocalDate share(ProgrammeVersion version, ProgrammeDocument document) {
        LocalDate today = LocalDate.now(clock);
        entityManager
                .createNativeQuery(SHARE)
                .setParameter("id", version.id())
                .setParameter("region", version.regionCode())
                .setParameter("document", written(document))
                .setParameter("today", today)
                .executeUpdate();
        return today;
    }

    /** From here on it is its own region's alone; false when it was already. */
    boolean end(ProgrammeVersion version) {
        return entityManager
                        .createNativeQuery(END)
                        .setParameter("id", version.id())
                        .setParameter("region", version.regionCode())
                        .executeUpdate()
                > 0;
    }

    /** One page of what other regions share, for those who work for a whole region. */
    Page<SharedVersionSummary> page(Places places, PageParameters asked) {
        return pager.page(ofOthers(places, HEAD, ALL), BY_REGION, asked, row -> SharedVersionSummary.of(row, json));
    }

    /** One version that another region shares, for those who work for a whole region. */
    Optional<SharedVersion> byId(Places places, UUID id) {
        return ofOthers(places, WHOLE, ONE).bind("id", id).all().stream()
                .findFirst()
                .map(row -> new SharedVersion(
                        row.get("id", UUID.class),
                        row.get("region_code", String.class),
                        read(row.get("document", String.class))));
    }

    private ListQuery ofOthers(Places places, String columns, String from) {
        return new ListQuery(entityManager, columns, from)
                .where("cardinality(cast(:whole as text[])) > 0 and s.region_code <> all (:regions)")
                .bind("whole", places.wholeRegions().toArray(String[]::new))
                .bind("regions", places.regions().toArray(String[]::new));
    }

    private String written(ProgrammeDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private ProgrammeDocument read(String document) {
        try {
            return json.readValue(document, ProgrammeDocument.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
