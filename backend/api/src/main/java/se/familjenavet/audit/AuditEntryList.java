package se.familjenavet.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The audit log as SQL reads it: by seal, the latest first. */
final class AuditEntryList {
    static final Sort ORDER =
            new Sort(List.of(new Sort.Key("s.region_code", "text"), new Sort.Key("s.number", "bigint")), true);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    /** The ids of an attempt are whatever its caller wrote: no name is told for them. */
    private static final String NAME_OF_WHOM = """
            (select m.name from staff_member m
             where cardinality(e.whom) = 1 and m.id = e.whom[1] and e.action not in ('DENIED', 'OUT_OF_PLACE')) as whom_name
            """;

    private static final String COLUMNS = "e.id, e.at, e.issuer, e.subject, e.client, e.grants, e.operation,"
            + " e.action, e.kind, e.whom, e.details, e.place_code, coalesce(m.name, r.name) as place_name, e.trace, "
            + StaffNames.of("e") + ", " + NAME_OF_WHOM;
    private static final String ENTRIES = """
            audit_seal s join audit_entry e on e.id = s.entry_id
            left join municipality m on m.code = e.place_code left join region r on r.code = e.place_code
            """;

    private AuditEntryList() {}

    static ListQuery in(Places places, EntityManager entityManager) {
        Set<String> codes = places.codes();
        Set<String> regions = places.regions();
        return new ListQuery(entityManager, COLUMNS, ENTRIES)
                .where("s.place_code = any (:places)")
                .bind("places", codes.toArray(String[]::new))
                // the order of the index holds for one region, which is what nearly everybody has
                .whereIf(regions.size() == 1 ? regions.iterator().next() : null, "region", "s.region_code = :region");
    }

    static ListQuery filter(ListQuery query, AuditEntryParameters asked) {
        return query.whereIf(asked.about, "about", "e.whom @> array[cast(:about as uuid)]")
                .whereIf(asked.subject, "subject", "e.subject = :subject")
                .whereIf(asked.action == null ? null : asked.action.name(), "action", "e.action = :action")
                .whereIf(startOf(asked.from), "from", "e.at >= :from")
                .whereIf(asked.to == null ? null : startOf(asked.to.plusDays(1)), "to", "e.at < :to");
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(SWEDEN).toOffsetDateTime();
    }
}
