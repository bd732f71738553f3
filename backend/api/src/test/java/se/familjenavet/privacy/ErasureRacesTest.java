package se.familjenavet.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Controllers;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;

/** An erasure while others write of the same family: whichever comes first, nobody's name is left. */
@ApiTest
class ErasureRacesTest {
    private static final List<Integer> ORDERLY = List.of(200, 201, 404, 412, 422, 503);

    @BeforeEach
    void open() {
        Openings.all();
    }

    @RepeatedTest(5)
    void a8_of_an_erasure_and_an_enrolment_at_once_no_place_lives_on() {
        String family = Families.registered(Cast.CILLA);
        String group = Families.group(Cast.CILLA, 3);
        List<Integer> statuses = Together.statuses(List.of(
                () -> Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION"),
                () -> Families.enrol(Cast.CILLA, group, family, false)));
        assertErased(family, statuses);
    }

    @RepeatedTest(5)
    void a8_of_an_erasure_and_a_mark_at_once_the_mark_names_nobody() {
        String group = Attendance.groupToday(Cast.CILLA, null);
        String family = Families.registered(Cast.CILLA);
        Families.enrolled(Cast.CILLA, group, family);
        String session = Groups.session(Cast.CILLA, group, 0);
        String parent = Families.parentOf(family);
        List<Integer> statuses = Together.statuses(List.of(
                () -> Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION"),
                () -> Attendance.mark(Cast.CILLA, session, parent, "PRESENT", null)));
        assertErased(family, statuses);
    }

    @RepeatedTest(5)
    void a8_of_an_erasure_and_a_parent_who_joins_by_link_at_once_nobody_has_come_in() {
        String secret = TestLinks.get().joining();
        String family = Database.read("select household_id from enrolment order by id desc limit 1")
                .getFirst();
        Controllers.handOver(family, "06");
        List<Integer> statuses = Together.statuses(
                List.of(() -> Desk.erase(Cast.PETRA, family, null, "ERASED", "OBJECTION"), () -> Cast.nobody()
                        .contentType(ContentType.JSON)
                        .body("""
                                {"firstName":"Bo","familyName":"Berglind","email":"bo@familj.example","language":"sv",
                                 "informationVersion":"2026-11"}""")
                        .post("/public/links/" + secret + "/parents")));
        assertErased(family, statuses);
    }

    @RepeatedTest(5)
    void a8_of_an_erasure_and_a_change_of_name_at_once_no_name_is_left() {
        String family = Families.registered(Cast.CILLA);
        String parent = Families.parentOf(family);
        List<Integer> statuses = Together.statuses(List.of(
                () -> Desk.erase(Cast.PAULA, family, null, "ERASED", "OBJECTION"),
                () -> Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/households/" + family + "/parents/" + parent,
                        "*",
                        Families.parent().toString())));
        assertErased(family, statuses);
    }

    /** One that had to give way to the other is asked again. */
    private static void assertErased(String family, List<Integer> statuses) {
        assertTrue(ORDERLY.containsAll(statuses), statuses::toString);
        if (statuses.getFirst() != 201) {
            Cast officer = Database.read("select controller from household where id = ?::uuid", family)
                            .getFirst()
                            .equals("06")
                    ? Cast.PETRA
                    : Cast.PAULA;
            Desk.erased(officer, family);
        }
        assertEquals(
                List.of("0"),
                Database.read("select count(*) from parent_identity where household_id = ?::uuid", family));
        assertEquals(
                List.of("0"),
                Database.read(
                        "select count(*) from enrolment where household_id = ?::uuid and is_alive(status)", family));
    }
}
