package se.familjenavet.house;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** What the path and the body of a call are about at Vetlanda, by the names that stand for it there; made through the API. */
public final class Meant {
    private static final Set<Content> WITH_PARENTS =
            EnumSet.of(Content.HOUSEHOLD, Content.SESSION_TODAY, Content.MARKED_SESSION, Content.PRIVACY_FAMILY);

    private final Map<String, String> words;

    private Meant(Map<String, String> words) {
        this.words = words;
    }

    /** All that a call needs, in an empty register. */
    public static Meant by(Call call) {
        Openings openings = Openings.all();
        Staff staff = Staff.at(openings);
        String vetlanda = openings.id("vetlanda").toString();
        String asked = call.isAboutStaff() ? staff.planned("vetlanda").toString() : vetlanda;
        String one = call.content() == null ? asked : call.content().seen();
        Map<String, String> words = new HashMap<>();
        words.put("{parent}", WITH_PARENTS.contains(call.content()) ? Families.parentOf(one) : one);
        words.put("{secret}", one);
        words.put("{session}", Attendance.latestSession());
        words.putAll(Map.of(
                "{id}",
                one,
                "{code}",
                "06",
                "{region}",
                "06",
                "{into}",
                openings.id("aneby").toString(),
                "{centre}",
                vetlanda,
                "{person}",
                staff.waiting("vetlanda").toString(),
                "0680",
                "0685"));
        return new Meant(words);
    }

    /** The thing itself is another from now on. */
    public void meanNow(String id) {
        words.put("{id}", id);
    }

    /** Where it is made, with what it asks for. */
    public String pathOf(Operation operation, Call call) {
        return in(call.isSpeltOut() ? Operation.ROOT + call.variations().getFirst() : operation.path() + call.query());
    }

    /** A body, or null for none. */
    public String bodyOf(Call call) {
        return in(Content.filled(call.body(), words.get("{id}")));
    }

    /** A text with what is meant in it; null for null. */
    public String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled == null ? null : filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
