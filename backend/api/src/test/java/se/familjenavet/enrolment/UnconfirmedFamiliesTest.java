package se.familjenavet.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;

/** What becomes of families that signed up and never confirmed it. */
@ApiTest
class UnconfirmedFamiliesTest {
    @Inject
    WaitingLists lists;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void a7_a_family_that_never_confirmed_is_forgotten_but_not_one_that_is_held() {
        String group = Families.group(Cast.CILLA, 2);
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        String held = Database.read("select household_id from enrolment order by id limit 1")
                .getFirst();
        Desk.held(Cast.PAULA, held);
        Database.read("update enrolment set confirm_until = now() - interval '1 minute' returning id");
        lists.run(() -> {});
        assertEquals(List.of("EXPIRED 2"), Database.read("select status, count(*) from enrolment group by 1"));
        assertEquals(List.of(held), Database.read("select household_id from parent_identity"));
    }
}
