package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.link.Links;
import se.familjenavet.link.MadeLink;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.staff.StaffSignIns;

/** Gives a calendar an address: coordinators for their centres and the groups there, leaders for their groups and themselves. */
@ApplicationScoped
public class CalendarSharing {

    @Inject
    ParentGroups groups;

    @Inject
    GroupRights rights;

    @Inject
    StaffSignIns staff;

    @Inject
    Links links;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    MadeLink share(NewCalendarLink wanted) {
        wanted.check();
        return switch (wanted.kind()) {
            case GROUP -> ofGroup(wanted.group());
            case CENTRE -> ofCentre(wanted.centre());
            case LEADER -> ofCaller();
        };
    }

    /** Where calendar programs fetch it. */
    String address(MadeLink link) {
        return publicUrl + "/familjenavet/v1/public/calendars/" + link.secret();
    }

    private MadeLink ofGroup(UUID id) {
        ParentGroup group =
                groups.byId(access.places(), id).orElseThrow(() -> invalid(new Fault("/group", "unknown-group")));
        if (!rights.mayShare(group)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        return make(CalendarKind.GROUP, group.id(), group.centreIds());
    }

    private MadeLink ofCentre(UUID centre) {
        new Faults()
                .unless(rights.coordinated().contains(centre), "/centre", "unknown-centre")
                .end();
        return make(CalendarKind.CENTRE, centre, List.of(centre));
    }

    private MadeLink ofCaller() {
        UUID member = staff.known(caller.issuer(), caller.subject())
                .orElseThrow(() -> invalid(new Fault("/kind", "sign-in-first")));
        return make(CalendarKind.LEADER, member, access.places().centres());
    }

    private MadeLink make(CalendarKind kind, UUID about, Collection<UUID> centres) {
        return links.make(kind.purpose(), about, centres);
    }

    private static ProblemException invalid(Fault fault) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, fault);
    }
}
