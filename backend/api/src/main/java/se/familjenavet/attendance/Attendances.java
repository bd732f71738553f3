package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** The attendances that a caller's places reach; of protected parents to persons alone, and in no file (A5). */
@ApplicationScoped
public class Attendances {
    private static final String COLUMNS = "a.id, a.session_id, s.day, a.group_id, a.enrolment_id, a.household_id,"
            + " a.parent_id, a.centre_id, a.municipality_code, a.controller, a.role, a.gender, a.mark, a.marked_at";
    private static final String FROM = "attendance a join session s on s.id = a.session_id";
    private static final String NOT_PROTECTED =
            "not exists (select from parent_identity i where i.parent_id = a.parent_id and i.protected)";

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Caller caller;

    /** One page of those in place that the filter lets through. */
    Page<AttendanceSummary> page(Places places, AttendanceParameters asked, PageParameters page) {
        ListQuery list = list(places, asked);
        return pager.page(
                caller.isPerson() ? list : list.where(NOT_PROTECTED), sort(asked.sort), page, AttendanceSummary::of);
    }

    /** All of those, some hundred at a time; to be closed. */
    Stream<List<AttendanceSummary>> all(Places places, AttendanceParameters asked) {
        return list(places, asked)
                .where(NOT_PROTECTED)
                .batches(sort(asked.sort))
                .map(rows -> rows.stream().map(AttendanceSummary::of).toList());
    }

    private ListQuery list(Places places, AttendanceParameters asked) {
        return new ListQuery(entityManager, COLUMNS, FROM)
                .where("a.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new))
                .whereIf(asked.centre, "centre", "a.centre_id = :centre")
                .whereIf(asked.group, "group", "a.group_id = :group")
                .whereIf(asked.session, "session", "a.session_id = :session")
                .whereIf(asked.household, "household", "a.household_id = :household")
                .whereIf(asked.mark == null ? null : asked.mark.name(), "mark", "a.mark = :mark")
                .whereIf(asked.from, "from", "s.day >= :from")
                .whereIf(asked.to, "to", "s.day <= :to");
    }

    private static Sort sort(String asked) {
        return new Sort(
                List.of(new Sort.Key("s.day", "date"), new Sort.Key("a.id", "uuid")),
                asked != null && asked.startsWith("-"));
    }
}
