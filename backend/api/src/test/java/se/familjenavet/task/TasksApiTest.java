package se.familjenavet.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;

@ApiTest
class TasksApiTest {

    @Inject
    OldTasks oldTasks;

    @Test
    void without_signing_in_nothing_is_told() {
        Cast.nobody().get("/tasks").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, names = "REGINA", mode = EnumSource.Mode.EXCLUDE)
    void a2_nobody_sees_the_work_of_another_not_even_a_colleague(Cast other) {
        String id = LongWork.asked(Cast.REGINA, "06");
        LongWork.read(other, id).then().statusCode(404);
        other.calls()
                .get("/tasks?total=true")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    void a3_with_row_level_security_off_the_application_alone_shows_nobody_anothers_work() {
        LongWork.asked(Cast.REGINA, "06");
        Database.withoutRowLevelSecurity(
                () -> Cast.ANALIA.calls().get("/tasks").then().body("items", empty()));
    }

    @Test
    void ones_own_work_is_listed_newest_first() {
        String older = LongWork.asked(Cast.REGINA, "06");
        Database.read(
                "update task set id = '00000000-0000-7000-8000-000000000001' where id::text = ? returning id", older);
        String newer = LongWork.asked(Cast.REGINA, "06");
        Cast.REGINA
                .calls()
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, "00000000-0000-7000-8000-000000000001"))
                .body("next", nullValue());
    }

    @Test
    void what_was_over_a_month_ago_is_forgotten_and_what_is_not_over_never() {
        String fresh = ended(29);
        ended(31);
        String waiting = LongWork.asked(Cast.REGINA, "06");
        Database.read("update task set made_at = now() - interval '90 days' where id::text = ? returning id", waiting);
        oldTasks.run(() -> {});
        assertKept(List.of(fresh, waiting));
    }

    private static String ended(int daysAgo) {
        String id = LongWork.asked(Cast.REGINA, "06");
        Database.read(
                "update task set state = 'DONE', report = '{}', ended_at = now() - ? * interval '1 day' where id::text = ? returning id",
                daysAgo,
                id);
        return id;
    }

    private static void assertKept(List<String> ids) {
        assertEquals(ids.stream().sorted().toList(), Database.read("select id from task order by id::text"));
    }
}
