package se.familjenavet.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.familjenavet.group.Term;

/**
 * A round that the demo's county has had.
 *
 * @param survey the key of what it asks
 * @param from the first day of what it asks about, which is the day after {@code to} for one that is about now
 * @param agreeing how many of a hundred agree, more or less
 */
record DemoAsking(
        String survey,
        String name,
        RoundChannel channel,
        LocalDate from,
        LocalDate to,
        LocalDate opens,
        LocalDate closes,
        int agreeing) {
    private static final int YEARS_BACK = 3;
    private static final int AT_FIRST = 80;
    private static final int BETTER_EACH_TIME = 2;

    /** All that are over, as they closed: parents each term, staff each autumn, and the centres once a year. */
    static List<DemoAsking> until(LocalDate today) {
        List<DemoAsking> all = new ArrayList<>();
        Term term = Term.of(today.minusYears(YEARS_BACK));
        for (int count = 0;
                term.last().isBefore(today);
                count++, term = Term.of(term.last().plusDays(1))) {
            all.add(parents(term, AT_FIRST + BETTER_EACH_TIME * count));
        }
        for (int year = today.getYear() - YEARS_BACK; year <= today.getYear(); year++) {
            int later = BETTER_EACH_TIME * 2 * (year - today.getYear() + YEARS_BACK);
            all.add(staff(year, AT_FIRST + later));
            all.add(centres(year));
        }
        return all.stream()
                .filter(one -> one.closes().isBefore(today))
                .sorted(Comparator.comparing(DemoAsking::closes))
                .toList();
    }

    private static DemoAsking parents(Term term, int agreeing) {
        String season = term.first().getMonth() == Month.JANUARY ? "våren" : "hösten";
        String name = "Föräldrar, %s %d".formatted(season, term.first().getYear());
        LocalDate closes = term.last().minusDays(2);
        return new DemoAsking(
                "parents-after-group",
                name,
                RoundChannel.TICKETS,
                term.first(),
                closes.minusDays(20),
                closes.minusDays(18),
                closes,
                agreeing);
    }

    private static DemoAsking staff(int year, int agreeing) {
        LocalDate opens = LocalDate.of(year, 10, 12);
        return now("staff", "Personalen, hösten " + year, RoundChannel.QR, opens, agreeing);
    }

    private static DemoAsking centres(int year) {
        LocalDate opens = LocalDate.of(year, 3, 2);
        return now("centre-mapping", "Kartläggningen, våren " + year, RoundChannel.SIGNED_IN, opens, AT_FIRST);
    }

    private static DemoAsking now(String survey, String name, RoundChannel channel, LocalDate opens, int agreeing) {
        return new DemoAsking(survey, name, channel, opens, opens.minusDays(1), opens, opens.plusDays(21), agreeing);
    }

    Instant opensAt(ZoneId zone) {
        return opens.atTime(LocalTime.of(8, 0)).atZone(zone).toInstant();
    }

    Instant closesAt(ZoneId zone) {
        return closes.atTime(LocalTime.of(22, 0)).atZone(zone).toInstant();
    }

    boolean isOfParents() {
        return channel == RoundChannel.TICKETS;
    }

    /** How many of a hundred answer. */
    int answering() {
        return isOfParents() ? 61 : 84;
    }
}
