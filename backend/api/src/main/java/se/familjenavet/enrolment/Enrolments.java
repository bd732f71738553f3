package se.familjenavet.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.household.FamilyNames;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** The enrolments that a caller's places reach: of a centre's own families, and of others' in the groups that it hosts. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
    private static final String ONE =
            "select e from Enrolment e where e.id = :id and array_intersects(e.centreIds, :centres)";
    private static final String COLUMNS = "e.id, e.status, e.source, e.group_id, g.name as group_name, e.household_id,"
            + " e.centre_id, e.municipality_code, h.child_month, h.first_child, e.asked_at, e.confirm_until,"
            + " case when e.status = 'WAITLISTED' then place_in_queue(e.id) end as queue_place, e.offer_until,"
            + " e.member_from, e.member_to, e.support_offered, e.end_reason, " + FamilyNames.COLUMN;
    private static final String FROM =
            "enrolment e join parent_group g on g.id = e.group_id join household h on h.id = e.household_id";

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    KeptJson kept;

    Optional<Enrolment> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, Enrolment.class)
                .setParameter("id", id)
                .setParameter("centres", places.centres().toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    /** One page of those in place that the filter lets through. */
    Page<EnrolmentSummary> page(Places places, EnrolmentParameters asked, PageParameters page) {
        return pager.page(
                list(places, asked, caller.isPerson()), sort(asked.sort), page, row -> EnrolmentSummary.of(row, kept));
    }

    /** All of those, some hundred at a time, for a file, where no protected name stands whoever asks (A5); to be closed. */
    Stream<List<EnrolmentSummary>> all(Places places, EnrolmentParameters asked) {
        return list(places, asked, false).batches(sort(asked.sort)).map(rows -> rows.stream()
                .map(row -> EnrolmentSummary.of(row, kept))
                .toList());
    }

    /** One as in a list. */
    EnrolmentSummary summary(Places places, UUID id) {
        return list(places, new EnrolmentParameters(), caller.isPerson())
                .where("e.id = :id")
                .bind("id", id)
                .all()
                .stream()
                .map(row -> EnrolmentSummary.of(row, kept))
                .findFirst()
                .orElseThrow();
    }

    private ListQuery list(Places places, EnrolmentParameters asked, boolean isForPerson) {
        ListQuery inPlace = new ListQuery(getEntityManager(), COLUMNS, FROM)
                .where("e.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new))
                .whereIf(asked.centre, "centre", "e.centre_id = :centre")
                .whereIf(asked.group, "group", "e.group_id = :group")
                .whereIf(asked.household, "household", "e.household_id = :household")
                .whereIf(asked.status == null ? null : asked.status.name(), "status", "e.status = :status")
                .whereIf(asked.alive, "alive", "is_alive(e.status) = :alive")
                .whereIf(
                        asked.supportMissing,
                        "supportMissing",
                        "(e.status = 'DECLINED' and e.support_offered is null) = :supportMissing")
                .whereIf(contains(asked.q), "word", FamilyNames.FOUND);
        return FamilyNames.bind(inPlace, access.reach(Permission.READ_CONTACT), isForPerson);
    }

    private static String contains(String word) {
        return word == null ? null : "%" + word.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Sort sort(String asked) {
        Sort.Key id = new Sort.Key("e.id", "uuid");
        boolean byQueue = asked != null && asked.endsWith("queue");
        List<Sort.Key> keys = byQueue
                ? List.of(new Sort.Key("coalesce(e.queue_number, 0)", "integer"), id)
                : List.of(new Sort.Key("e.asked_at", "timestamptz"), id);
        return new Sort(keys, asked != null && asked.startsWith("-"));
    }
}
