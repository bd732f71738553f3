package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import se.familjenavet.attendance.AttendanceParameters;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;

/** How to ask for the attendance of Huskvarna's families. */
final class AttendanceRecipes {
    private static final String SIGN = "municipality=0680";

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry(
                    "Attendances.page",
                    new Recipe(
                            Permission.READ_FAMILIES,
                            (method, openings) -> List.of((Object) new Object[] {attended(), Recipe.wholePage()}),
                            SIGN)),
            entry(
                    "Attendances.all",
                    new Recipe(Permission.READ_FAMILIES, (method, openings) -> List.of(attended()), SIGN)));

    private AttendanceRecipes() {}

    private static AttendanceParameters attended() {
        Attendance.attended(Cast.JONNA);
        AttendanceParameters all = new AttendanceParameters();
        all.sort = "day";
        return all;
    }
}
