package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;

/** Who came to sessions, ticked through the API. */
public final class Attendance {
    private Attendance() {}

    /** The id of a group at the only centre of a coordinator that meets today, led by someone; nobody for null. */
    public static String groupToday(Cast who, Cast leader) {
        ObjectNode body = Groups.meetingOnce(Groups.centreOf(who), 0);
        if (leader != null) {
            body.putArray("leaders").add(Groups.staff(leader).toString());
        }
        return Groups.opened(who, body);
    }

    /** What registers a family with two parents at a centre; the second may be protected. */
    public static ObjectNode couple(String centre, boolean isProtected) {
        ObjectNode household = Families.household(centre);
        household
                .withArray("parents")
                .add(Families.parent()
                        .put("role", "OTHER_PARENT")
                        .put("firstName", "Bo")
                        .put("gender", "MAN")
                        .put("protectedIdentity", isProtected));
        return household;
    }

    /** The id of the place that a new couple gets in a group. */
    public static String enrolled(Cast who, String group) {
        return Families.enrolled(who, group, Families.registered(who, couple(Groups.centreOf(who), false)));
    }

    /** The id of a session at the only centre of a coordinator to which a couple can come today, led by someone. */
    public static String sessionToday(Cast who, Cast leader) {
        String group = groupToday(who, leader);
        enrolled(who, group);
        return Groups.session(who, group, 0);
    }

    /** The id of such a session where the first parent has been marked as present. */
    public static String markedToday(Cast who, Cast leader) {
        String session = sessionToday(who, leader);
        marked(who, session, Families.parentOf(session), "PRESENT");
        return session;
    }

    /** The id of a mark at such a session. */
    public static String attended(Cast who) {
        String session = sessionToday(who, null);
        marked(who, session, parents(who, session).getFirst(), "PRESENT");
        return Database.read("select id from attendance where session_id = ?::uuid", session)
                .getFirst();
    }

    /** The id of the session that was ticked last; of none, what nobody has. */
    public static String latestSession() {
        return Database.read("select session_id from attendance order by marked_at desc, id desc limit 1").stream()
                .findFirst()
                .orElse("019aa4f0-ffff-7fff-bfff-0123456789ab");
    }

    public static Response list(Cast who, String session) {
        return who.calls().get("/sessions/" + session + "/attendance");
    }

    /** The ids of the parents on a session's list, family by family. */
    public static List<String> parents(Cast who, String session) {
        return Told.json(list(who, session), 200)
                .path("parents")
                .valueStream()
                .map(parent -> parent.path("id").textValue())
                .toList();
    }

    /** Ticks one parent, as one who has seen this version; null for no mark. */
    public static Response mark(Cast who, String session, String parent, String mark, Long base) {
        String body = "{\"mark\":\"" + mark + "\",\"base\":" + base + "}";
        return who.calls().contentType(ContentType.JSON).body(body).put(path(session, parent));
    }

    /** Ticks one parent who has no mark; its version. */
    public static long marked(Cast who, String session, String parent, String mark) {
        return Told.json(mark(who, session, parent, mark, null), 200)
                .path("version")
                .longValue();
    }

    public static Response unmark(Cast who, String session, String parent, Long base) {
        return who.calls().delete(path(session, parent) + (base == null ? "" : "?base=" + base));
    }

    /** What one of several ticks is; null for no mark, and for none seen. */
    public static String tick(String parent, String mark, Long base) {
        String quoted = mark == null ? "null" : "\"" + mark + "\"";
        return "{\"parent\":\"" + parent + "\",\"mark\":" + quoted + ",\"base\":" + base + "}";
    }

    public static Response marks(Cast who, String session, String... ticks) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body("{\"marks\":[" + String.join(",", ticks) + "]}")
                .post("/sessions/" + session + "/attendance-marks");
    }

    /** One line of a sheet of drop-ins. */
    public static String dropIn(String role, String gender, int count) {
        return "{\"role\":\"" + role + "\",\"gender\":\"" + gender + "\",\"count\":" + count + "}";
    }

    public static Response dropIns(Cast who, String session, String tag, String... lines) {
        String body = "{\"items\":[" + String.join(",", lines) + "]}";
        return Groups.send(who, "PUT", "/sessions/" + session + "/drop-ins", tag, body);
    }

    private static String path(String session, String parent) {
        return "/sessions/" + session + "/attendance/" + parent;
    }
}
