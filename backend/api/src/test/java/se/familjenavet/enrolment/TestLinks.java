package se.familjenavet.enrolment;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Twins;

/** Makes the links that letters carry, for tests that read no mail. */
@ApplicationScoped
@Unremovable
public class TestLinks {
    private static final String PARENT =
            "select p.id from enrolment e join parent p on p.household_id = e.household_id where e.id = ?";

    @Inject
    ParentLinks links;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    /** The bean, for who is none. */
    public static TestLinks get() {
        return Arc.container().instance(TestLinks.class).get();
    }

    /** The secret of a link to confirm a sign-up at Huskvarna. */
    public String confirming() {
        Families.signUp(Families.signUp(Families.group(Cast.JONNA, 1))).then().statusCode(202);
        return latestRequest().secret();
    }

    /** Of one to answer an offered place. */
    public String offering() {
        String waiting = Families.waitingForFreePlace(Cast.JONNA);
        Families.move(Cast.JONNA, waiting, "offer", "{\"reason\":\"Står först.\"}")
                .then()
                .statusCode(200);
        return linkTo(ParentLinkPurpose.OFFER, waiting);
    }

    /** Of one to see one's place by. */
    public String placed() {
        return linkTo(ParentLinkPurpose.PLACE, enrolled());
    }

    /** Of one for the other parent. */
    public String joining() {
        return linkTo(ParentLinkPurpose.JOIN, enrolled());
    }

    /** Of one to the place of a parent who has come to a session at Huskvarna. */
    public String attended() {
        Attendance.attended(Cast.JONNA);
        return attendedBy(one("select parent_id from attendance order by marked_at desc, id desc limit 1"));
    }

    /** Of one to the place of a parent. */
    public String attendedBy(UUID parent) {
        UUID enrolment = one(
                "select e.id from enrolment e join parent p on p.household_id = e.household_id"
                        + " where p.id = ? order by e.id desc",
                parent);
        return made(ParentLinkPurpose.PLACE, parent, enrolment);
    }

    /** Of one to stop mail by. */
    public String stopping() {
        return made(ParentLinkPurpose.STOP_MAIL, one(PARENT, UUID.fromString(enrolled())), null);
    }

    /** Of one to say whether a family moves. */
    public String moving() {
        String household = Twins.moving(Cast.JONNA);
        return toMove(Twins.parent(household), Twins.transferOf(household));
    }

    /** Of one for one parent of the family. */
    public String toMove(String parent, String transfer) {
        return secret(errand.amongPersons(
                "06",
                () -> links.address(links.makeToMove(
                        UUID.fromString(parent),
                        UUID.fromString(transfer),
                        clock.instant().plus(Duration.ofDays(1))))));
    }

    private static String secret(String address) {
        return address.substring(address.indexOf('#') + 1);
    }

    private static String enrolled() {
        return Families.enrolled(Cast.JONNA, Families.group(Cast.JONNA, 1));
    }

    String linkTo(ParentLinkPurpose purpose, String enrolment) {
        UUID id = UUID.fromString(enrolment);
        return made(purpose, one(PARENT, id), id);
    }

    /** To confirm the sign-up that came last. */
    ParentLinkAt latestRequest() {
        UUID enrolment = one("select id from enrolment order by id desc limit 1");
        UUID parent = one(PARENT, enrolment);
        return new ParentLinkAt(made(ParentLinkPurpose.CONFIRM, parent, enrolment), parent, enrolment);
    }

    String place(ParentLinkAt link) {
        return made(ParentLinkPurpose.PLACE, link.parent(), link.enrolment());
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
        return secret(address);
    }
}
