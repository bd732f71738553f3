package se.familjenavet.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.audit.AuditLog;
import se.familjenavet.paging.Page;

/** Takes note of whose data a caller read or changed, once for each municipality or region where they are (A6). */
@ApplicationScoped
public class StaffAudit {
    private static final String KIND = "staff";

    @Inject
    AuditLog log;

    @Inject
    Access access;

    Page<StaffSummary> read(Page<StaffSummary> page) {
        whom(page.items()).forEach((code, ids) -> log.read(KIND, code, ids));
        return page;
    }

    /** Before each of these is given out: what has left stays read, also when the stream breaks off and is rolled back. */
    Stream<StaffSummary> read(Stream<List<StaffSummary>> batches) {
        return batches.flatMap(members -> {
            Map<String, List<UUID>> whom = whom(members);
            access.apart(all -> whom.forEach((code, ids) -> log.read(KIND, code, ids)));
            return members.stream();
        });
    }

    private Map<String, List<UUID>> whom(List<StaffSummary> members) {
        return members.stream()
                .flatMap(one -> codes(one.places(), one.plan()).map(code -> new Seen(code, one.id())))
                .collect(Collectors.groupingBy(
                        Seen::code, TreeMap::new, Collectors.mapping(Seen::id, Collectors.toList())));
    }

    StaffView read(StaffView view) {
        codes(view.places(), view.plan()).forEach(code -> log.read(KIND, code, List.of(view.id())));
        return view;
    }

    StaffView created(StaffView view) {
        codes(view.places(), view.plan()).forEach(code -> log.created(KIND, code, view.id()));
        return view;
    }

    StaffView changed(StaffView view) {
        codes(view.places(), view.plan()).forEach(code -> log.changed(KIND, code, view.id()));
        return view;
    }

    void deleted(StaffView view) {
        codes(view.places(), view.plan()).forEach(code -> log.deleted(KIND, code, view.id()));
    }

    private record Seen(String code, UUID id) {}

    /** Codes of the municipalities, or regions, where someone works or is to work; where nowhere, the caller's own regions. */
    private Stream<String> codes(List<StaffPlaceView> places, StaffPlanView plan) {
        Set<String> codes = Stream.concat(
                        places.stream().map(StaffPlaceView::path),
                        Stream.ofNullable(plan).map(StaffPlanView::path))
                .map(StaffAudit::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return (codes.isEmpty() ? access.places().regions() : codes).stream();
    }

    /** {@code 0685} of {@code 06/0685/vetlanda}, {@code 06} of {@code 06}. */
    private static String code(String path) {
        return Arrays.stream(path.split("/"))
                .limit(2)
                .reduce((region, municipality) -> municipality)
                .orElseThrow();
    }
}
