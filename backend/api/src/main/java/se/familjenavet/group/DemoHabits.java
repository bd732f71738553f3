package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.text.LocalText;

/** How the invented centres go about their groups, and what their leaders would write: read from a file. */
record DemoHabits(
        List<Centre> centres, List<Series> series, List<String> notes, Map<CancellationReason, String> cancellations) {

    /**
     * The habits of one.
     *
     * @param place its path
     * @param aYear so many cohorts of children
     * @param rhythms weekday and time of day, used in turn
     */
    record Centre(String place, int aYear, DemoOffer offer, List<String> rhythms, String room, String travelNote) {

        Rhythm rhythm(int turn) {
            String[] written = rhythms.get(Math.floorMod(turn, rhythms.size())).split(" ", 2);
            return new Rhythm(DayOfWeek.valueOf(written[0]), LocalTime.parse(written[1]));
        }
    }

    /**
     * Sessions outside the package, one a week.
     *
     * @param begins when the first is, counted from the first day of birth
     */
    record Series(DemoOffer offer, String name, Period begins, List<String> titles) {
        private static final int MINUTES = 90;

        List<Curriculum.Guide> guides() {
            return titles.stream().map(Series::guide).toList();
        }

        private static Curriculum.Guide guide(String title) {
            LocalText titled = LocalText.of(Map.of(LocalText.SWEDISH, title));
            return new Curriculum.Guide(null, null, 0, null, titled, null, MINUTES);
        }
    }
}
