package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.household.HouseholdAudit;
import se.familjenavet.paging.Page;

/** Takes note of whose attendance a caller read or changed, as of a family's other data (A6). */
@ApplicationScoped
public class AttendanceAudit {

    @Inject
    HouseholdAudit families;

    @Inject
    Access access;

    Page<AttendanceSummary> read(Page<AttendanceSummary> page) {
        note(page.items(), AttendanceSummary::municipality, AttendanceSummary::household);
        return page;
    }

    /** Before each of these is given out: what has left stays read, also when the stream breaks off and is rolled back. */
    Stream<AttendanceSummary> read(Stream<List<AttendanceSummary>> batches) {
        return batches.flatMap(some -> {
            access.apart(all -> note(some, AttendanceSummary::municipality, AttendanceSummary::household));
            return some.stream();
        });
    }

    SessionAttendance read(SessionAttendance view) {
        note(view.parents(), AttendedParent::municipality, AttendedParent::household);
        return view;
    }

    /** Whose marks were changed, and whose were told to one who could not change them. */
    void marked(Map<UUID, Member> members, List<MarkView> views) {
        with(MarkOutcome.SAVED, members, views)
                .forEach((municipality, households) ->
                        households.forEach(household -> families.changed(municipality, household)));
        with(MarkOutcome.CONFLICT, members, views).forEach(families::read);
    }

    private static Map<String, Set<UUID>> with(MarkOutcome outcome, Map<UUID, Member> members, List<MarkView> views) {
        return byPlace(
                views.stream()
                        .filter(view -> view.outcome() == outcome)
                        .map(view -> members.get(view.parent()))
                        .toList(),
                Member::municipality,
                Member::household);
    }

    private <T> void note(Collection<T> rows, Function<T, String> municipality, Function<T, UUID> household) {
        byPlace(rows, municipality, household).forEach(families::read);
    }

    private static <T> Map<String, Set<UUID>> byPlace(
            Collection<T> rows, Function<T, String> municipality, Function<T, UUID> household) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        municipality, TreeMap::new, Collectors.mapping(household, Collectors.toSet())));
    }
}
