package se.familjenavet.group;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.familjenavet.age.BirthWindow;

/** What a group is called when nobody has named it. */
final class GroupName {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private GroupName() {}

    /** "Barn i mars–april 2027"; "Föräldragrupp" for a group without a birth window. */
    static String of(BirthWindow births) {
        return births == null ? "Föräldragrupp" : "Barn i " + months(births);
    }

    /** "mars–april 2027". */
    static String months(BirthWindow births) {
        return months(births, SWEDISH);
    }

    /** "March–April 2027". */
    static String months(BirthWindow births, Locale language) {
        DateTimeFormatter monthAndYear = DateTimeFormatter.ofPattern("MMMM yyyy", language);
        YearMonth from = births.from();
        YearMonth to = births.to();
        if (from.equals(to)) {
            return monthAndYear.format(from);
        }
        boolean isOneYear = from.getYear() == to.getYear();
        DateTimeFormatter first = isOneYear ? DateTimeFormatter.ofPattern("MMMM", language) : monthAndYear;
        return first.format(from) + "–" + monthAndYear.format(to);
    }
}
