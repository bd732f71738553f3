package se.familjenavet.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.testing.Dump.Row;
import se.familjenavet.ticket.TicketKey;

/**
 * Someone who holds copies of the whole database from before and after each answer, and from after each reminder, and every line
 * that was logged meanwhile, and who tries to tell who answered what (R18). Each way of looking gives its own pairs.
 */
final class PairingAttack {
    private static final Set<String> OF_ANSWERS =
            Set.of("survey_response", "survey_ticket", "survey_round", "survey_round_place");

    /** Copies around one answer, and what was logged between the first two. */
    record Around(List<Row> before, List<Row> after, List<Row> reminded, List<String> logged) {

        /** What was written between. */
        Stream<Row> written() {
            Set<Row> known = new HashSet<>(before);
            return after.stream().filter(row -> !known.contains(row));
        }

        Row answer() {
            return written()
                    .filter(row -> row.table().equals("survey_response"))
                    .findFirst()
                    .orElseThrow();
        }

        /** The ticket that went. */
        Optional<Row> ticket() {
            Set<String> left = tickets(after).map(row -> row.text("hash")).collect(Collectors.toSet());
            return tickets(before)
                    .filter(row -> !left.contains(row.text("hash")))
                    .findFirst();
        }
    }

    private final List<Around> answers;
    private final Optional<TicketKey> key;
    private final UUID place;
    private final List<Row> invitations;
    private final Map<String, Set<String>> names = new HashMap<>();

    PairingAttack(List<Around> answers, Optional<TicketKey> key) {
        this.answers = answers;
        this.key = key;
        List<Row> first = answers.getFirst().before();
        place = UUID.fromString(answers.getFirst().answer().text("place_id"));
        invitations = first.stream()
                .filter(row -> row.table().equals("message") && row.text("kind").equals("SURVEY"))
                .filter(row -> row.text("survey_place_id").equals(place.toString()))
                .toList();
        invitations.forEach(row -> names.put(
                row.text("parent_id"), new HashSet<>(Set.of(row.text("parent_id"), row.text("household_id")))));
        first.stream()
                .filter(row -> row.table().equals("parent_identity") && names.containsKey(row.text("parent_id")))
                .forEach(row -> names.get(row.text("parent_id")).add(row.text("email")));
    }

    /** By each way: the id of an answer, and of the parent who is thought to have given it. */
    Map<String, Map<String, String>> pairs() {
        Map<String, Map<String, String>> ways = new TreeMap<>();
        key.ifPresent(known -> ways.put("key", byHash((at, who) -> TicketKey.hash(at, known.ticket(at, who)))));
        key.ifPresent(known -> ways.put("kept ticket", byKept(known)));
        ways.put("hash without key", byHash((at, who) -> TicketKey.hash(at, who.toString())));
        ways.putAll(byOrder());
        ways.put(
                "row",
                each(around -> onlyOne(
                        around.written().filter(PairingAttack::isElsewhere).map(Row::json))));
        ways.put("transaction", each(this::bySameTransaction));
        ways.put("log", each(around -> onlyOne(around.logged().stream())));
        ways.put("reminder", byReminders());
        return ways;
    }

    private Map<String, String> each(Function<Around, Optional<String>> look) {
        Map<String, String> found = new LinkedHashMap<>();
        answers.forEach(around ->
                look.apply(around).ifPresent(who -> found.put(around.answer().text("id"), who)));
        return found;
    }

    /** Reckons every parent's hash anew. */
    private Map<String, String> byHash(BiFunction<UUID, UUID, String> hash) {
        return each(around -> around.ticket().flatMap(ticket -> names.keySet().stream()
                .filter(who -> ticket.json().contains(hash.apply(place, UUID.fromString(who))))
                .findFirst()));
    }

    /** A used ticket that lies anywhere, written with the answer that it let in: needs the last copy alone. */
    private Map<String, String> byKept(TicketKey known) {
        List<Row> last = answers.getLast().after();
        Map<String, String> found = new LinkedHashMap<>();
        for (Row answer : last.stream()
                .filter(row -> row.table().equals("survey_response"))
                .toList()) {
            String together = last.stream()
                    .filter(row -> isElsewhere(row) && row.xmin() == answer.xmin())
                    .map(Row::json)
                    .collect(Collectors.joining());
            names.keySet().stream()
                    .filter(who -> together.contains(TicketKey.hash(place, known.ticket(place, UUID.fromString(who)))))
                    .forEach(who -> found.put(answer.text("id"), who));
        }
        return found;
    }

    /** Lays tickets beside parents, each in whatever order they can be brought into. */
    private Map<String, Map<String, String>> byOrder() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        Map<String, List<Row>> tickets =
                orders(tickets(answers.getFirst().before()).toList());
        Map<String, List<Row>> parents = orders(invitations);
        parents.put("id", sorted(invitations, row -> row.text("parent_id")));
        tickets.forEach((order, laid) ->
                parents.forEach((other, beside) -> found.put(order + " as " + other, each(around -> around.ticket()
                        .map(ticket -> laid.stream()
                                .map(row -> row.text("hash"))
                                .toList()
                                .indexOf(ticket.text("hash")))
                        .map(at -> beside.get(at).text("parent_id"))))));
        return found;
    }

    /** By where they lie, by transaction, and by every time that they tell, as far as these tell them apart. */
    private static Map<String, List<Row>> orders(List<Row> rows) {
        Map<String, List<Row>> orders = new TreeMap<>();
        orders.put("place", rows.stream().sorted(Comparator.comparing(Row::at)).toList());
        orders.put("transaction", sorted(rows, row -> "%020d".formatted(row.xmin())));
        rows.getFirst().fields().properties().stream()
                .filter(field -> field.getValue().asText().matches("\\d{4}-\\d\\d-\\d\\dT.*"))
                .forEach(field -> orders.put(field.getKey(), sorted(rows, row -> row.text(field.getKey()))));
        orders.values().removeIf(List::isEmpty);
        return orders;
    }

    private static List<Row> sorted(List<Row> rows, Function<Row, String> by) {
        boolean isTellingApart = rows.stream().map(by).distinct().count() == rows.size();
        return isTellingApart ? rows.stream().sorted(Comparator.comparing(by)).toList() : List.of();
    }

    private Optional<String> bySameTransaction(Around around) {
        long together = around.answer().xmin();
        return onlyOne(around.after().stream()
                .filter(row -> isElsewhere(row) && row.xmin() == together)
                .map(Row::json));
    }

    /** Whose reminders look as only one's did after the first answer has answered; each time there is one more. */
    private Map<String, String> byReminders() {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        String odd = null;
        for (Around around : answers) {
            Map<String, List<String>> looks =
                    names.keySet().stream().collect(Collectors.groupingBy(who -> look(around, who)));
            if (odd == null && looks.size() == 2) {
                odd = looks.entrySet().stream()
                        .min(Comparator.comparing(look -> look.getValue().size()))
                        .orElseThrow()
                        .getKey();
            }
            List<String> fresh = new ArrayList<>(looks.getOrDefault(String.valueOf(odd), List.of()));
            fresh.removeAll(known);
            if (fresh.size() == 1) {
                found.put(around.answer().text("id"), fresh.getFirst());
            }
            known.addAll(fresh);
        }
        return found;
    }

    /** All that a reminder has left of one, but for who it is, and when: {@link #byOrder} looks at times. */
    private String look(Around around, String who) {
        Set<Row> known = new HashSet<>(around.after());
        return around.reminded().stream()
                .filter(row -> !known.contains(row) && isOf(who, row.json()))
                .map(row -> row.table()
                        + row.fields().properties().stream()
                                .filter(field -> !isId(field.getKey()))
                                .map(field -> field.toString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "then"))
                                .collect(Collectors.joining()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static boolean isId(String column) {
        return column.equals("id") || column.endsWith("_id") || column.equals("hash");
    }

    /** The one parent of whom all this tells, if it tells of one alone. */
    private Optional<String> onlyOne(Stream<String> told) {
        List<String> all = told.toList();
        List<String> whose = names.keySet().stream()
                .filter(who -> all.stream().anyMatch(text -> isOf(who, text)))
                .toList();
        return whose.size() == 1 ? Optional.of(whose.getFirst()) : Optional.empty();
    }

    private boolean isOf(String who, String told) {
        return names.get(who).stream().anyMatch(told::contains);
    }

    private static boolean isElsewhere(Row row) {
        return !OF_ANSWERS.contains(row.table());
    }

    private static Stream<Row> tickets(List<Row> copy) {
        return copy.stream().filter(row -> row.table().equals("survey_ticket"));
    }
}
