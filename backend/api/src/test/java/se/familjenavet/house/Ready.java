package se.familjenavet.house;

import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;
import se.familjenavet.testing.Toolboxes;

/**
 * The valid call of an operation, spelt out, with all in the database that it needs to succeed.
 *
 * @param path with its query
 * @param body null for none
 */
public record Ready(Cast owner, String method, String path, String body, int success) {

    /** Makes it ready in an empty register of centres. */
    public static Ready of(Operation operation) {
        Call call = callOf(operation);
        return of(operation, call, GroupCalls.WHOLE.getOrDefault(operation.id(), call.body()));
    }

    /** Likewise, as its owner makes it, whatever else it could say. */
    static Ready asMade(Operation operation) {
        Call call = callOf(operation);
        return of(operation, call, call.body());
    }

    private static Call callOf(Operation operation) {
        Call call = Calls.ALL.get(operation.id());
        if (call == null) {
            throw new AssertionError(operation + " has no valid call: add one to " + Calls.class.getSimpleName());
        }
        return call;
    }

    private static Ready of(Operation operation, Call call, String whole) {
        Openings openings = Openings.once("valid calls", all -> {
            all.openAll();
            all.plan("0680", Call.PLANNED);
            all.openAndClose("0680", Call.CLOSED);
        });
        Staff staff = call.isAboutStaff() ? Staff.at(openings) : null;
        String centre = openings.id(call.shown()).toString();
        String id = call.isAboutStaff() ? staff.planned(call.shown()).toString() : centre;
        Toolboxes.theme(Call.REGION, Call.THEME);
        if (call.content() != null) {
            id = call.content().make();
        }
        String path = path(operation, call, id, centre);
        String body = whole == null
                ? null
                : Content.filled(whole, id)
                        .replace("{id}", id)
                        .replace("{into}", openings.id("bankeryd").toString())
                        .replace("{centre}", centre)
                        .replace("{region}", Call.REGION)
                        .replace(
                                "{person}",
                                staff == null ? "" : staff.waiting(call.shown()).toString());
        return new Ready(call.owner(), operation.method(), path, body, call.success());
    }

    private static String path(Operation operation, Call call, String id, String centre) {
        return call.isSpeltOut()
                ? Operation.ROOT + call.variations().getFirst().replace("{region}", Call.REGION)
                : (operation.path() + call.query())
                        .replace("{id}", id)
                        .replace("{secret}", id)
                        .replace("{parent}", operation.path().contains("{parent}") ? Families.parentOf(id) : "")
                        .replace("{session}", Attendance.latestSession())
                        .replace("{code}", Call.REGION)
                        .replace("{region}", Call.REGION)
                        .replace("{centre}", centre);
    }
}
