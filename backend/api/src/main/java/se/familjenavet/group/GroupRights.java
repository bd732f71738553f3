package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Who may do what with a group that they see: in a joint group the host's coordinator decides, and its leaders report. */
@ApplicationScoped
public class GroupRights {

    @Inject
    Access access;

    @Inject
    Leaders leaders;

    List<Permission> of(ParentGroup group) {
        List<Permission> permitted = new ArrayList<>(access.permitted(group.hostId(), Permission.EDIT_GROUPS));
        for (Permission one : List.of(Permission.READ_GROUP_LEADERS, Permission.NAME_LEADERS)) {
            if (isHeldAt(group, one)) {
                permitted.add(one);
            }
        }
        if (mayReport(group)) {
            permitted.add(Permission.REPORT_SESSION);
        }
        return permitted;
    }

    /** Ends the request unless the caller, who sees the group, may do this with it. */
    void require(ParentGroup group, Permission permission) {
        if (!of(group).contains(permission)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
    }

    /** The centres where the caller coordinates. */
    Set<UUID> coordinated() {
        return access.places().centres().stream()
                .filter(centre ->
                        !access.permitted(centre, Permission.EDIT_GROUPS).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether the caller may share the calendar of a group: its coordinators and its leaders. */
    boolean mayShare(ParentGroup group) {
        return isHeldAt(group, Permission.EDIT_GROUPS)
                || isHeldAt(group, Permission.SHARE_CALENDAR) && leaders.isLedByCaller(group);
    }

    /** The coordinators of its centres, and those leaders who are named in it. */
    private boolean mayReport(ParentGroup group) {
        return isHeldAt(group, Permission.EDIT_GROUPS)
                || isHeldAt(group, Permission.REPORT_SESSION) && leaders.isLedByCaller(group);
    }

    private boolean isHeldAt(ParentGroup group, Permission permission) {
        return group.centreIds().stream()
                .anyMatch(centre -> !access.permitted(centre, permission).isEmpty());
    }
}
