package se.familjenavet.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;

/** Calls one operation on what a region owns, as its owner and as those for whom it does not exist. */
final class ContentSweep {
    private static final String UNKNOWN = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    private final Operation operation;
    private final Call call;
    private final List<String> leaks = new ArrayList<>();
    private final Openings openings;
    private String body;
    private String parent = "";

    private ContentSweep(Operation operation, Call call) {
        this.operation = operation;
        this.call = call;
        openings = Openings.all();
    }

    /** What strangers could tell; empty when the operation keeps its secrets. Fails when the owner does not succeed. */
    static List<String> of(Operation operation, Call call) {
        ContentSweep sweep = new ContentSweep(operation, call);
        switch (call.kind()) {
            case CONTENT_ITEM, CONTENT_TABLE -> sweep.item();
            case CONTENT_LIST, CONTENT_FILE -> sweep.list();
            case CONTENT_COUNT -> sweep.count();
            default -> sweep.creation();
        }
        return sweep.leaks;
    }

    /** Strangers try one, and one that nobody has. */
    private void item() {
        String id = call.content().make();
        parent = operation.path().contains("{parent}") ? Families.parentOf(id) : "";
        body = Content.filled(call.body(), id);
        leaks.addAll(AtOnce.each(call.content().strangers(), stranger -> Stream.of("*", "\"99.x\"")
                .flatMap(tag -> difference(
                        stranger + " of one",
                        ask(stranger, UNKNOWN, tag).without(UNKNOWN),
                        ask(stranger, id, tag).without(id)))));
        expect(ask(call.owner(), id, "*"), "");
    }

    /** What strangers are listed before something is made, and after. */
    private void list() {
        List<String> before = lists();
        String id = call.content().make();
        List<String> after = lists();
        for (int i = 0; i < before.size(); i++) {
            compare("a list", before.get(i), after.get(i));
        }
        String whole = operation.path() + (call.isFile() ? "" : "?limit=100");
        expect(answer(call.owner(), whole, Map.of(), null), id);
    }

    /** What strangers are told of how many there are, before something is made and after; its owner hears of one more. */
    private void count() {
        List<String> before = lists();
        String few = answer(call.owner(), operation.path(), Map.of(), null).told();
        call.content().make();
        List<String> after = lists();
        for (int i = 0; i < before.size(); i++) {
            compare("a count", before.get(i), after.get(i));
        }
        Answer more = answer(call.owner(), operation.path(), Map.of(), null);
        if (more.status() != call.success() || more.told().equals(few)) {
            throw new AssertionError(operation + " does not count for its owner: " + more.told());
        }
    }

    private List<String> lists() {
        return AtOnce.each(call.content().strangers(), stranger -> call.variations().stream()
                .map(query -> answer(stranger, operation.path() + query, Map.of(), null)
                        .told()));
    }

    /** Strangers make something in a region, and in one that does not exist. */
    private void creation() {
        Content.DRAFT
                .strangers()
                .forEach(stranger -> compare(
                        stranger + " in another's region",
                        make(stranger, "73").told(),
                        make(stranger, Call.REGION).told()));
        expect(make(call.owner(), Call.REGION), "");
    }

    private Answer make(Cast who, String region) {
        String path = operation.path() + call.query().replace("{region}", region);
        String filled = Content.filled(call.body(), null).replace("{region}", region);
        return answer(who, path, Map.of("Content-Type", call.type()), filled);
    }

    private Answer ask(Cast who, String id, String tag) {
        Map<String, String> headers =
                operation.method().equals("GET") ? Map.of() : Map.of("If-Match", tag, "Content-Type", call.type());
        String path = (operation.path() + call.query())
                .replace("{id}", id)
                .replace("{secret}", id)
                .replace("{parent}", parent)
                .replace("{session}", Attendance.latestSession())
                .replace("{centre}", openings.id(call.shown()).toString());
        return answer(who, path, headers, body == null ? null : body.replace("{id}", id));
    }

    private Answer answer(Cast who, String path, Map<String, String> headers, String body) {
        return Answer.to(who, operation.method(), path, headers, body);
    }

    private void compare(String who, String nothing, String about) {
        leaks.addAll(difference(who, nothing, about).toList());
    }

    private Stream<String> difference(String who, String nothing, String about) {
        return nothing.equals(about)
                ? Stream.of()
                : Stream.of("%s tells %s%n%s%n instead of%n%s".formatted(operation, who, about, nothing));
    }

    private void expect(Answer success, String told) {
        if (success.status() != call.success() || !success.told().contains(told)) {
            throw new AssertionError(operation + " does not succeed for its owner: " + success.told());
        }
    }
}
