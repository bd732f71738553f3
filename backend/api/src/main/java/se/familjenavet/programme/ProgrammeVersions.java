package se.familjenavet.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** The versions that a caller's places reach: drafts only for those who work for the whole region. */
@ApplicationScoped
public class ProgrammeVersions implements PanacheRepositoryBase<ProgrammeVersion, UUID> {
    private static final String ONE = """
            select v from ProgrammeVersion v join fetch v.programme left join fetch v.guides g left join fetch g.theme
            where v.id = :id and array_contains(:regions, v.regionCode)
            and (v.status <> DRAFT or array_contains(:whole, v.regionCode))
            """;
    private static final String COLUMNS = """
            v.id, v.name, v.status, v.published_on, v.retired_on, p.id as programme_id,
            p.name ->> 'sv' as programme_name, v.region_code,
            (select count(*) from session_guide g where g.version_id = v.id) as guides
            """;
    /** What is in use first, then what is being written, then what was. */
    private static final String RANK = "case v.status when 'PUBLISHED' then 0 when 'DRAFT' then 1 else 2 end";

    private static final Sort ORDER = new Sort(
            List.of(new Sort.Key("v.region_code", "text"), new Sort.Key(RANK, "int"), new Sort.Key("v.id", "uuid")),
            false);

    @Inject
    Pager pager;

    Optional<ProgrammeVersion> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, ProgrammeVersion.class)
                .setParameter("id", id)
                .setParameter("regions", places.regions().toArray(String[]::new))
                .setParameter("whole", places.wholeRegions().toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    /** What is in use of the programme that a version is of, unless it is that version itself. */
    Optional<ProgrammeVersion> inUseBeside(Places places, ProgrammeVersion version) {
        return find(
                        "programme = ?1 and status = PUBLISHED and id <> ?2 and array_contains(?3, regionCode)"
                                + " order by publishedOn desc, id desc",
                        version.programme(),
                        version.id(),
                        places.regions().toArray(String[]::new))
                .firstResultOptional();
    }

    /** Whether a region's programme has a version of that name. */
    boolean isNamed(String regionCode, String programme, String name) {
        return count("regionCode = ?1 and programme.key = ?2 and name = ?3", regionCode, programme, name.strip()) > 0;
    }

    /** One page of those in place, what is in use first. */
    Page<ProgrammeVersionSummary> page(Places places, VersionStatus status, PageParameters asked) {
        ListQuery query = new ListQuery(
                        getEntityManager(), COLUMNS, "programme_version v join programme p on p.id = v.programme_id")
                .where("v.region_code = any (:regions)")
                .bind("regions", places.regions().toArray(String[]::new))
                .where("(v.status <> 'DRAFT' or v.region_code = any (:whole))")
                .bind("whole", places.wholeRegions().toArray(String[]::new))
                .whereIf(status == null ? null : status.name(), "status", "v.status = :status");
        return pager.page(query, ORDER, asked, ProgrammeVersionSummary::of);
    }
}
