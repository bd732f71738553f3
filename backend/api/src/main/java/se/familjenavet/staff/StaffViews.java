package se.familjenavet.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;

/** Shows one staff member to the caller, as it is now that all changes are written. */
@ApplicationScoped
public class StaffViews {

    @Inject
    StaffMembers members;

    @Inject
    Access access;

    StaffView of(StaffMember member) {
        members.flush();
        StaffSummary listed = StaffList.one(access.places(), members.getEntityManager(), member.id());
        return StaffView.of(member, listed, permitted(listed));
    }

    /** A caller edits those who are there, or will be, not those who have left. */
    private List<Permission> permitted(StaffSummary listed) {
        Stream<String> now =
                listed.places().stream().filter(place -> place.to() == null).map(StaffPlaceView::path);
        Stream<String> planned = Stream.ofNullable(listed.plan()).map(StaffPlanView::path);
        Set<String> paths = Stream.concat(now, planned).collect(Collectors.toSet());
        return access.permitted(paths, Permission.EDIT_STAFF);
    }
}
