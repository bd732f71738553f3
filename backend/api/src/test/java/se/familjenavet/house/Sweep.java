package se.familjenavet.house;

import static se.familjenavet.testing.Cast.CILLA;
import static se.familjenavet.testing.Cast.GUSTAV;
import static se.familjenavet.testing.Cast.JENS;
import static se.familjenavet.testing.Cast.KARIN;
import static se.familjenavet.testing.Cast.MAGDA;
import static se.familjenavet.testing.Cast.ORVAR;
import static se.familjenavet.testing.Cast.ROOT;
import static se.familjenavet.testing.Cast.TOVA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/**
 * Calls one operation as its owner, and as strangers from the same municipality, other municipalities, another region and
 * from nowhere, and compares what strangers are told with what they would be told if the centre did not exist.
 */
final class Sweep {
    /** Jens works in the same municipality; null has not signed in. */
    private static final List<Cast> STRANGERS =
            Arrays.asList(JENS, CILLA, GUSTAV, MAGDA, TOVA, KARIN, ORVAR, ROOT, null);

    /** Without a say in a whole region; root has charge of every one. */
    private static final List<Cast> OF_NO_REGION = Arrays.asList(JENS, CILLA, GUSTAV, MAGDA, TOVA, KARIN, ORVAR, null);

    /** Who works at centres of the region reads its words, too. */
    private static final List<Cast> OF_OTHER_REGIONS = Arrays.asList(GUSTAV, KARIN, ORVAR, ROOT, null);

    private static final UUID UNKNOWN = UUID.fromString("019aa4f0-ffff-7fff-bfff-0123456789ab");

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final Operation operation;
    private final Call call;
    private final List<String> leaks = new ArrayList<>();
    private Openings openings;
    private Staff staff;

    private record Attempt(Map<String, String> headers, String body) {}

    private Sweep(Operation operation, Call call) {
        this.operation = operation;
        this.call = call;
    }

    /** What strangers could tell; empty when the operation keeps its secrets. Fails when the owner does not succeed. */
    static List<String> of(Operation operation, Call call) {
        Sweep sweep = new Sweep(operation, call);
        switch (call.kind()) {
            case ITEM, STAFF_ITEM -> sweep.item();
            case LIST, FILE, STAFF_LIST, STAFF_FILE -> sweep.list();
            case CREATION -> sweep.creation();
            case STAFF_CREATION, CENTRE_CREATION -> sweep.creationAtCentre();
            case REGION -> sweep.leaks.addAll(RegionSweep.of(operation, call, OF_NO_REGION));
            case REGION_WORDS -> sweep.leaks.addAll(RegionSweep.of(operation, call, OF_OTHER_REGIONS));
            case CONTENT_ITEM,
                    CONTENT_TABLE,
                    CONTENT_LIST,
                    CONTENT_FILE,
                    CONTENT_COUNT,
                    CONTENT_CREATION,
                    CONTENT_UPLOAD,
                    CONTENT_ARCHIVE -> sweep.leaks.addAll(ContentSweep.of(operation, call));
            case COMMON -> sweep.common();
        }
        return sweep.leaks;
    }

    private void item() {
        openings = Openings.once("sweeps where the planned one is in " + plannedIn(), all -> {
            all.openAll();
            all.plan(plannedIn(), Call.PLANNED);
            all.openAndClose("0680", Call.CLOSED);
        });
        staff = call.isAboutStaff() ? Staff.at(openings) : null;
        Map<String, String> tag = tag();
        String body = filled(openings.id("bankeryd"), person(call.shown()));
        strangersTry(attempts(tag, body));
        idInTheBody(tag);
        expect(ask(call.owner(), key(call.shown()), new Attempt(tag, body)));
        strangersTry(List.of(new Attempt(gone() ? tag : tag(), body)));
    }

    private static List<Attempt> attempts(Map<String, String> tag, String body) {
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(new Attempt(tag, body));
        attempts.add(new Attempt(Map.of(), body));
        attempts.add(new Attempt(Map.of("If-Match", "\"99.x\""), body));
        if (body != null) {
            attempts.add(new Attempt(tag, "{}"));
            attempts.add(new Attempt(tag, "{\"nonsense\":1}"));
        }
        return attempts;
    }

    private void strangersTry(List<Attempt> attempts) {
        Map<String, String> unknown = new LinkedHashMap<>();
        unknown.put(key(call.hidden()), UNKNOWN.toString());
        if (!call.isAboutStaff()) {
            String code = Openings.hsaId(call.hidden());
            unknown.put("hsa:" + code, "hsa:" + code.substring(0, 13) + "X".repeat(code.length() - 13));
        }
        unknown.forEach((real, none) -> leaks.addAll(AtOnce.each(STRANGERS, stranger -> attempts.stream()
                .flatMap(attempt -> difference(
                        stranger + " of " + real + " by " + attempt,
                        ask(stranger, none, attempt).without(none),
                        ask(stranger, real, attempt).without(real))))));
    }

    /** The owner names a centre or a person of another region in the body: as good as none. */
    private void idInTheBody(Map<String, String> tag) {
        if (call.body() != null && call.body().matches(".*\\{(into|person)}.*")) {
            UUID foreign = call.isAboutStaff() ? person("karlskoga") : openings.id("karlskoga");
            String about = ask(call.owner(), key(call.shown()), new Attempt(tag, filled(foreign, foreign)))
                    .without(foreign.toString());
            String nothing = ask(call.owner(), key(call.shown()), new Attempt(tag, filled(UNKNOWN, UNKNOWN)))
                    .without(UNKNOWN.toString());
            compare("the owner, of another region's", nothing, about);
        }
    }

    private void list() {
        openings = call.isForEveryone() ? Openings.all() : Openings.allBut(call.hidden());
        staff = call.isAboutStaff() ? Staff.at(openings) : null;
        List<String> before = strangersList();
        if (!call.isForEveryone()) {
            openings.open(call.hidden());
        }
        if (call.isAboutStaff()) {
            staff.plan(call.hidden(), openings.id(call.hidden()));
        }
        openings.plan(plannedIn(), Call.PLANNED);
        List<String> after = strangersList();
        for (int i = 0; i < before.size(); i++) {
            compare("a list", before.get(i), after.get(i));
        }
        String page = call.isFile() ? "?q=" : "?limit=100&q=";
        String shown = page + (call.isForEveryone() ? "" : Openings.marker(call.shown()));
        Answer success = ask(call.owner(), call.isForEveryone() ? "" : shown);
        expect(success);
        othersCursor();
    }

    private List<String> strangersList() {
        return AtOnce.each(STRANGERS, stranger -> call.variations().stream()
                .map(query -> ask(stranger, query).told()));
    }

    /** A cursor of the owner's list is worth as little to others as any nonsense. */
    private void othersCursor() {
        Matcher next = NEXT.matcher(ask(call.owner(), "?limit=1").told());
        if (call.isForEveryone() || !next.find()) {
            return;
        }
        for (Cast stranger : STRANGERS) {
            compare(
                    stranger + " with another's cursor",
                    ask(stranger, "?limit=1&cursor=nonsense").without("nonsense"),
                    ask(stranger, "?limit=1&cursor=" + next.group(1)).without(next.group(1)));
        }
    }

    private void creation() {
        openings = Openings.all();
        for (Cast stranger : STRANGERS) {
            for (String slug : List.of(Call.NEW, "huskvarna")) {
                String body = Openings.body("0680", slug, false);
                compare(
                        stranger + " in another's municipality",
                        ask(stranger, "", new Attempt(Map.of(), body.replace("0680", "9999")))
                                .without("9999"),
                        ask(stranger, "", new Attempt(Map.of(), body)).without("0680"));
            }
        }
        String takenElsewhere = call.body().replace(Openings.hsaId(Call.NEW), Openings.hsaId("karlskoga"));
        expect(Answer.to(call.owner(), operation.method(), operation.path(), Map.of(), takenElsewhere));
    }

    private void creationAtCentre() {
        openings = Openings.all();
        for (Cast stranger : STRANGERS) {
            String there = centre("huskvarna");
            compare(
                    stranger + " at another's centre",
                    ask(stranger, "", new Attempt(Map.of(), call.body().replace("{centre}", UNKNOWN.toString())))
                            .without(UNKNOWN.toString()),
                    ask(stranger, "", new Attempt(Map.of(), call.body().replace("{centre}", there)))
                            .without(there));
        }
        expect(ask(call.owner(), "", new Attempt(Map.of(), call.body().replace("{centre}", centre(call.shown())))));
    }

    private void common() {
        openings = Openings.all();
        for (String path : call.variations()) {
            String whole = "/familjenavet/v1" + path;
            boolean isRead = operation.method().equals("GET");
            Map<String, String> headers = isRead ? Map.of() : Map.of("If-Match", "*");
            expect(Answer.to(call.owner(), operation.method(), whole, headers, call.body()));
            for (Cast stranger : STRANGERS) {
                String told = Answer.to(stranger, operation.method(), whole, headers, call.body())
                        .told();
                if (told.contains(Openings.marker(call.hidden())) || told.contains(key(call.hidden()))) {
                    leaks.add(operation + " tells " + stranger + " of the centre: " + told);
                }
            }
        }
    }

    private void compare(String who, String nothing, String about) {
        leaks.addAll(difference(who, nothing, about).toList());
    }

    private Stream<String> difference(String who, String nothing, String about) {
        return nothing.equals(about)
                ? Stream.of()
                : Stream.of("%s tells %s%n%s%n instead of%n%s".formatted(operation, who, about, nothing));
    }

    private void expect(Answer success) {
        if (success.status() != call.success()
                || (call.isList() || call.isFile())
                        && !call.isForEveryone()
                        && !success.told().contains(key(call.shown()))) {
            throw new AssertionError(operation + " does not succeed for its owner: " + success.told());
        }
    }

    /** What stands in the path for this centre. */
    private String key(String slug) {
        return call.isAboutStaff() ? staff.planned(slug).toString() : centre(slug);
    }

    private String centre(String slug) {
        return openings.id(slug).toString();
    }

    private UUID person(String slug) {
        return call.isAboutStaff() ? staff.waiting(slug) : UNKNOWN;
    }

    /** What the owner's copy of the item is tagged with, as one would send it with a change. */
    private Map<String, String> tag() {
        if (operation.method().equals("GET")) {
            return Map.of();
        }
        String item = operation.path().replaceAll("\\{id}.*", key(call.shown()));
        Cast reader = call.isAboutStaff() ? call.owner() : Cast.REGINA;
        return Map.of("If-Match", Answer.to(reader, "GET", item, Map.of(), null).tag());
    }

    private String filled(UUID into, UUID person) {
        return call.body() == null
                ? null
                : call.body().replace("{into}", into.toString()).replace("{person}", person.toString());
    }

    /** Whether the owner has taken the thing itself away. */
    private boolean gone() {
        return operation.method().equals("DELETE") && operation.path().endsWith("{id}");
    }

    /** In the strangers' municipality; where open centres are everyone's, in one that has no other. */
    private String plannedIn() {
        return call.isForEveryone() ? "0617" : "0680";
    }

    private Answer ask(Cast who, String key, Attempt attempt) {
        String path = operation.path().replace("{id}", key);
        return Answer.to(who, operation.method(), path, attempt.headers(), attempt.body());
    }

    private Answer ask(Cast who, String query) {
        return Answer.to(who, operation.method(), operation.path() + query, Map.of(), null);
    }
}
