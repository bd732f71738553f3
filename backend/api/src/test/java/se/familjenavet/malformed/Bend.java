package se.familjenavet.malformed;

import java.util.Set;

/**
 * One thing that is wrong with a request that is otherwise right.
 *
 * @param where what the problem must point at: a JSON pointer or the name of a parameter; null where its code says it all
 * @param statuses what may be answered
 */
record Bend(String what, Request request, String where, Set<Integer> statuses) {

    /** Something in the body. */
    static Bend field(String what, Request request, String pointer) {
        return new Bend(pointer + " " + what, request, pointer, Set.of(400));
    }

    /** Something in the query or a header. */
    static Bend parameter(String what, Request request, String name) {
        return new Bend(what, request, name, Set.of(400));
    }

    /** Something about the request as a whole. */
    static Bend whole(String what, Request request, Integer... statuses) {
        return new Bend(what, request, null, Set.of(statuses));
    }
}
