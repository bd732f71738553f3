package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.testing.Database;

/** The indicators reckoned once more from the raw rows, in plain Java and by another way than the product's. */
final class ByHand {
    private static final Set<String> THERE = Set.of("PRESENT", "LATE");

    /** A fact: where, in which month its group ended, of whom, and for whom it counts. */
    record Fact(String path, YearMonth month, String gender, boolean counted) {}

    private record Meeting(String id, String group, LocalDate day, LocalTime begins, LocalTime usually) {}

    private record Place(String id, String group, String path, String status, boolean member, boolean waited) {}

    private record Mark(String meeting, String parent, String place, String path, String role, String gender) {}

    private final Map<String, List<Meeting>> over;
    private final List<Place> places;
    private final List<Mark> marks;
    private final Map<String, String> sizes;

    ByHand(String county) {
        List<Meeting> meetings = rows("""
                select s.id, s.group_id, s.day, s.begins, g.begins from session s join parent_group g on g.id = s.group_id
                where s.status <> 'CANCELLED' and g.status <> 'CANCELLED' and g.region_code = ?
                """, county)
                .map(ByHand::meeting)
                .sorted(Comparator.comparing(Meeting::group)
                        .thenComparing(Meeting::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Meeting::begins, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Meeting::id))
                .toList();
        over = meetings.stream().collect(groupingBy(Meeting::group));
        over.values().removeIf(all -> all.stream().anyMatch(one -> one.day() == null));
        places = rows("""
                select e.id, e.group_id, p.path, e.status, e.member_from is not null, e.waited_since is not null
                from enrolment e join place p on p.centre_id = e.centre_id
                where e.region_code = ? and coalesce(e.end_reason, '') <> 'CHANGED_GROUP'
                """, county)
                .map(row -> new Place(row[0], row[1], row[2], row[3], isTrue(row[4]), isTrue(row[5])))
                .toList();
        marks = rows("""
                select a.session_id, a.parent_id, a.enrolment_id, p.path, a.role, a.gender, a.mark
                from attendance a join place p on p.centre_id = a.centre_id where p.region_code = ?
                """, county)
                .filter(row -> THERE.contains(row[6]))
                .map(row -> new Mark(row[0], row[1], row[2], row[3], row[4], row[5]))
                .toList();
        sizes = sizes(county);
    }

    /** Of each centre that has one, by its path. */
    private static Map<String, String> sizes(String county) {
        return rows("""
                select p.path, c.size_class from centre c join place p on p.centre_id = c.id where p.region_code = ?
                """, county).collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static Meeting meeting(String... row) {
        LocalTime begins = row[3].isEmpty() ? null : LocalTime.parse(row[3]);
        return new Meeting(row[0], row[1], day(row[2]), begins, LocalTime.parse(row[4]));
    }

    /** Each row as texts; empty for null. */
    private static Stream<String[]> rows(String sql, String county) {
        String[] parts = sql.strip().split("\\sfrom\\s", 2);
        String columns = Stream.of(parts[0].substring("select".length()).split(","))
                .map(column -> "coalesce((" + column.strip() + ")::text, '')")
                .collect(Collectors.joining(", "));
        return Database.read("select array_to_string(array[" + columns + "], '|') from " + parts[1], county).stream()
                .map(row -> row.split("\\|", -1));
    }

    private static LocalDate day(String told) {
        return told.isEmpty() ? null : LocalDate.parse(told);
    }

    private static boolean isTrue(String told) {
        return told.equals("true");
    }

    /** The month in which a group's last session lies; null while one is still to be given its day. */
    private YearMonth endOf(String group) {
        return over.containsKey(group)
                ? YearMonth.from(over.get(group).getLast().day())
                : null;
    }

    /** All facts of an indicator, or of one category of it. */
    List<Fact> facts(String indicator, String breakdown, String category) {
        return all(indicator, breakdown, category).stream()
                .filter(fact -> !breakdown.equals("SIZE") || category.equals(sizes.get(fact.path())))
                .toList();
    }

    private List<Fact> all(String indicator, String breakdown, String category) {
        return switch (indicator) {
            case "enrolled-of-asking" ->
                families(one -> !Set.of("INVITED", "REQUESTED").contains(one.status()), Place::member);
            case "came-of-enrolled" -> families(Place::member, one -> came(one) > 0);
            case "both-parents" -> families(one -> one.member() && came(one) > 0, one -> came(one) > 1);
            case "stayed-of-came" -> families(one -> one.member() && came(one) > 0, this::stayed);
            case "waited-in-vain" -> families(Place::waited, one -> !one.member());
            case "men-attending" ->
                parents(breakdown, category, one -> one.gender().equals("MAN"));
            case "second-parents-attending" ->
                parents(breakdown, category, one -> !one.role().equals("BIRTH_PARENT"));
            default -> List.of();
        };
    }

    private List<Fact> families(Predicate<Place> of, Predicate<Place> counts) {
        return places.stream()
                .filter(one -> endOf(one.group()) != null && of.test(one))
                .map(one -> new Fact(one.path(), endOf(one.group()), "REST", counts.test(one)))
                .toList();
    }

    private long came(Place place) {
        return marks.stream()
                .filter(mark -> mark.place().equals(place.id()))
                .map(Mark::parent)
                .distinct()
                .count();
    }

    private boolean stayed(Place place) {
        List<Meeting> all = over.get(place.group());
        Set<String> last = new HashSet<>(all.subList(Math.max(0, all.size() - 2), all.size()).stream()
                .map(Meeting::id)
                .toList());
        return marks.stream().anyMatch(mark -> mark.place().equals(place.id()) && last.contains(mark.meeting()));
    }

    private List<Fact> parents(String breakdown, String category, Predicate<Mark> counts) {
        Map<String, List<Mark>> byMeeting = marks.stream().collect(groupingBy(Mark::meeting));
        return over.values().stream()
                .flatMap(all -> IntStream.range(0, all.size())
                        .filter(i -> isIn(breakdown, category, i, all.get(i)))
                        .mapToObj(all::get)
                        .flatMap(meeting -> byMeeting.getOrDefault(meeting.id(), List.of()).stream())
                        .collect(groupingBy(Mark::parent))
                        .values()
                        .stream()
                        .map(List::getFirst)
                        .map(mark ->
                                new Fact(mark.path(), endOf(all.getFirst().group()), mark.gender(), counts.test(mark))))
                .toList();
    }

    private static boolean isIn(String breakdown, String category, int index, Meeting meeting) {
        return switch (breakdown) {
            case "SESSION" -> category.equals(String.valueOf(index + 1));
            case "START" -> category.equals(daytime(meeting.usually().getHour()));
            default -> true;
        };
    }

    private static String daytime(int hour) {
        if (hour < 12) {
            return "MORNING";
        }
        return hour < 16 ? "AFTERNOON" : "EVENING";
    }
}
