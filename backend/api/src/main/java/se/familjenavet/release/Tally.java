package se.familjenavet.release;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Crowd;

/** The answers of rounds, counted: as much of each as there are places and traits, however many have answered. */
final class Tally {
    private final Map<String, CrowdCounts> crowds = new LinkedHashMap<>();
    private final Map<UUID, List<CrowdCounts>> byRound = new LinkedHashMap<>();
    private final Map<String, Counted> questions;

    Tally(List<Counted> questions) {
        this.questions = questions.stream().collect(Collectors.toMap(Counted::key, Function.identity()));
    }

    /** Takes so many who are alike, or who gave the same answer to a question. */
    void add(Tuple row) {
        String id = Stream.of("round_id", "path", "gender", "first_child")
                .map(column -> Objects.toString(row.get(column), ""))
                .collect(Collectors.joining("|"));
        CrowdCounts crowd = crowds.computeIfAbsent(id, none -> begin(id, row));
        int times = row.get("times", Number.class).intValue();
        String question = row.get("question", String.class);
        if (question == null) {
            crowd.come(times);
        } else {
            questions.get(question).count(row.get("value", String.class), times, crowd);
        }
    }

    private CrowdCounts begin(String id, Tuple row) {
        CrowdCounts crowd = new CrowdCounts(id, row.get("path", String.class), traits(row));
        byRound.computeIfAbsent(row.get("round_id", UUID.class), none -> new ArrayList<>())
                .add(crowd);
        return crowd;
    }

    private static Map<String, String> traits(Tuple row) {
        Map<String, String> traits = new HashMap<>();
        String gender = row.get("gender", String.class);
        if (gender != null) {
            traits.put(Trait.GENDER.name(), gender);
        }
        Boolean firstChild = row.get("first_child", Boolean.class);
        if (firstChild != null) {
            traits.put(Trait.FIRST_CHILD.name(), firstChild ? Trait.YES : Trait.NO);
        }
        return traits;
    }

    /** All who answered; each has its round, place and traits, in words, for an id. */
    List<Crowd> crowds() {
        return crowds.values().stream().map(CrowdCounts::crowd).toList();
    }

    /** Those who answered in a round. */
    List<Crowd> crowds(UUID round) {
        return byRound.getOrDefault(round, List.of()).stream()
                .map(CrowdCounts::crowd)
                .toList();
    }

    /** How many answered, by the place where they were asked. */
    Map<String, Integer> answered() {
        return crowds().stream().collect(Collectors.groupingBy(Crowd::place, Collectors.summingInt(Crowd::size)));
    }
}
