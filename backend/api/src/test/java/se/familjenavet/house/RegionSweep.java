package se.familjenavet.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/** Calls one operation on what is written for a whole region, as its owner and as those who have nothing to do with it. */
final class RegionSweep {
    private static final String ROOT = "/familjenavet/v1";
    private static final String NOWHERE = "99";

    private final Operation operation;
    private final Call call;
    private final List<Cast> strangers;
    private final List<String> leaks = new ArrayList<>();

    private record Attempt(Map<String, String> headers, String body) {}

    private RegionSweep(Operation operation, Call call, List<Cast> strangers) {
        this.operation = operation;
        this.call = call;
        this.strangers = strangers;
        Openings.all();
    }

    /** What strangers could tell of a region from one that does not exist; fails when the owner does not succeed. */
    static List<String> of(Operation operation, Call call, List<Cast> strangers) {
        RegionSweep sweep = new RegionSweep(operation, call, strangers);
        sweep.run();
        return sweep.leaks;
    }

    private void run() {
        String tag = Answer.to(Cast.REGINA, "GET", ROOT + item(Call.REGION), Map.of(), null)
                .tag();
        Map<String, String> match = operation.method().equals("GET") ? Map.of() : Map.of("If-Match", tag);
        List<Attempt> attempts = attempts(match);
        strangers.forEach(stranger -> attempts.forEach(attempt -> compare(stranger, attempt)));
        Answer success = ask(call.owner(), Call.REGION, new Attempt(match, call.body()));
        if (success.status() != call.success()) {
            throw new AssertionError(operation + " does not succeed for its owner: " + success.told());
        }
    }

    private List<Attempt> attempts(Map<String, String> match) {
        List<Attempt> attempts = new ArrayList<>(List.of(
                new Attempt(match, call.body()),
                new Attempt(Map.of(), call.body()),
                new Attempt(Map.of("If-Match", "\"99.x\""), call.body())));
        if (call.body() != null) {
            attempts.add(new Attempt(match, "{}"));
            attempts.add(new Attempt(match, "{\"nonsense\":1}"));
        }
        return attempts;
    }

    private void compare(Cast stranger, Attempt attempt) {
        String nothing = ask(stranger, NOWHERE, attempt).without(named(NOWHERE));
        String about = ask(stranger, Call.REGION, attempt).without(named(Call.REGION));
        if (!nothing.equals(about)) {
            leaks.add("%s tells %s by %s%n%s%n instead of%n%s".formatted(operation, stranger, attempt, about, nothing));
        }
    }

    private Answer ask(Cast who, String region, Attempt attempt) {
        return Answer.to(who, operation.method(), ROOT + path(region), attempt.headers(), attempt.body());
    }

    private String path(String region) {
        return call.variations().getFirst().replace("{region}", region);
    }

    /** As answers may tell what was asked about. */
    private String named(String region) {
        return (operation.path().contains("/regions/") ? "regions/" : "region=") + region;
    }

    /** Where its version is read; what is only tried out has that of the thing itself. */
    private String item(String region) {
        return path(region).replaceFirst("(/settings)/[a-z-]+|/previews", "$1");
    }
}
