package se.familjenavet.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sends what is bent, and judges what is answered and what it left behind. */
final class Trial {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of classes and words of SQL, which are nobody's business. */
    private static final Pattern INNARDS = Pattern.compile(
            "Exception|(java|jakarta|com|org|io|net)\\.[a-z]+\\.|se\\.familjenavet\\.|\\bselect\\b.*\\bfrom\\b|insert into|SQL",
            Pattern.CASE_INSENSITIVE);

    private final Courier courier;
    private final Witness witness;
    private final List<String> findings = new ArrayList<>();
    private final Times times = new Times();

    Trial(Courier courier, Witness witness) {
        this.courier = courier;
        this.witness = witness;
    }

    void of(Bend bend) {
        Reply reply = courier.send(bend.request());
        times.note(bend.what(), reply.after());
        List<String> faults = new ArrayList<>(faults(bend, reply));
        witness.changed().forEach(table -> faults.add("it changed " + table));
        if (!faults.isEmpty()) {
            findings.add("%s: %s%n    %s %s".formatted(bend.what(), faults, reply.status(), reply.body()));
        }
    }

    List<String> findings() {
        return findings;
    }

    Times times() {
        return times;
    }

    private static List<String> faults(Bend bend, Reply reply) {
        List<String> faults = new ArrayList<>();
        if (!bend.statuses().contains(reply.status())) {
            faults.add("not one of " + bend.statuses());
        }
        if (reply.isSuccess()) {
            return faults;
        }
        JsonNode problem = problem(reply);
        if (problem.path("code").asText().isEmpty()
                || problem.path("detail").asText().isEmpty()) {
            faults.add("no problem");
        }
        if (bend.where() != null && !pointsAt(problem, bend.where())) {
            faults.add("does not point at " + bend.where());
        }
        if (reply.status() == 405 && reply.headers().getOrDefault("allow", "").isEmpty()) {
            faults.add("does not say what is allowed");
        }
        if (INNARDS.matcher(reply.body()).find()) {
            faults.add("tells of the innards");
        }
        return faults;
    }

    /** At it or at something inside it. */
    private static boolean pointsAt(JsonNode problem, String where) {
        return problem.path("errors").findValuesAsText("pointer").stream()
                .anyMatch(pointer -> pointer.equals(where) || pointer.startsWith(where + "/"));
    }

    private static JsonNode problem(Reply reply) {
        String type = reply.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/problem+json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
