package se.familjenavet.group;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.familjenavet.age.BirthWindow;

/** What a group is called when nobody has named it. */
final class GroupName {
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", SWEDISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);

    private GroupName() {}

    /** "Barn i mars–april 2027"; "Föräldragrupp" for a group without a birth window. */
    static String of(BirthWindow births) {
        return births == null ? "Föräldragrupp" : "Barn i " + months(births);
    }

    /** "mars–april 2027". */
    static String months(BirthWindow births) {
        YearMonth from = births.from();
        YearMonth to = births.to();
        if (from.equals(to)) {
            return MONTH_AND_YEAR.format(from);
        }
        DateTimeFormatter first = from.getYear() == to.getYear() ? MONTH : MONTH_AND_YEAR;
        return first.format(from) + "–" + MONTH_AND_YEAR.format(to);
    }
}
