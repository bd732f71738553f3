package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.Database;

/** Makes the links that letters carry, for tests that read no mail. */
@ApplicationScoped
public class TestLinks {
    private static final String PARENT =
            "select p.id from enrolment e join parent p on p.household_id = e.household_id where e.id = ?";

    @Inject
    ParentLinks links;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    /** To confirm the sign-up that came last. */
    ParentLinkAt latestRequest() {
        UUID enrolment = one("select id from enrolment order by id desc limit 1");
        UUID parent = one(PARENT, enrolment);
        return new ParentLinkAt(made(ParentLinkPurpose.CONFIRM, parent, enrolment), parent, enrolment);
    }

    String place(ParentLinkAt link) {
        return made(ParentLinkPurpose.PLACE, link.parent(), link.enrolment());
    }

    String placeOf(UUID enrolment) {
        UUID parent = one(PARENT, enrolment);
        return made(ParentLinkPurpose.PLACE, parent, enrolment);
    }

    String offer(UUID enrolment, UUID parent) {
        return made(ParentLinkPurpose.OFFER, parent, enrolment);
    }

    String stop(ParentLinkAt link) {
        return made(ParentLinkPurpose.STOP_MAIL, link.parent(), null);
    }

    private static UUID one(String sql, Object... values) {
        return UUID.fromString(Database.read(sql, values).getFirst());
    }

    private String made(ParentLinkPurpose purpose, UUID parent, UUID enrolment) {
        String address = errand.amongPersons(
                "06",
                () -> links.address(
                        links.make(purpose, parent, enrolment, clock.instant().plus(Duration.ofDays(1)))));
        return address.substring(address.indexOf('#') + 1);
    }
}
