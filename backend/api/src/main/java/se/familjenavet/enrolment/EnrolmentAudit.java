package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.household.HouseholdAudit;
import se.familjenavet.paging.Page;

/** Takes note of whose names a caller read with their places, and whose places they changed (A6). */
@ApplicationScoped
public class EnrolmentAudit {

    @Inject
    HouseholdAudit families;

    @Inject
    Access access;

    Page<EnrolmentSummary> read(Page<EnrolmentSummary> page) {
        whom(page.items()).forEach(families::read);
        return page;
    }

    /** Before each of these is given out: what has left stays read, also when the stream breaks off and is rolled back. */
    Stream<EnrolmentSummary> read(Stream<List<EnrolmentSummary>> batches) {
        return batches.flatMap(some -> {
            Map<String, List<UUID>> whom = whom(some);
            access.apart(all -> whom.forEach(families::read));
            return some.stream();
        });
    }

    Participant.All read(Participant.All group) {
        group.items().stream()
                .collect(Collectors.groupingBy(
                        Participant::municipality,
                        TreeMap::new,
                        Collectors.mapping(Participant::household, Collectors.toList())))
                .forEach(families::read);
        return group;
    }

    EnrolmentView read(EnrolmentView view) {
        families.read(view.household().municipality(), List.of(view.household().id()));
        return view;
    }

    EnrolmentView changed(EnrolmentView view) {
        families.changed(view.household().municipality(), view.household().id());
        return view;
    }

    private static Map<String, List<UUID>> whom(List<EnrolmentSummary> some) {
        return some.stream()
                .map(EnrolmentSummary::household)
                .collect(Collectors.groupingBy(
                        EnrolmentSummary.Family::municipality,
                        TreeMap::new,
                        Collectors.mapping(EnrolmentSummary.Family::id, Collectors.toList())));
    }
}
