package se.familjenavet.release;

import java.util.List;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Split;

/** What those who answer are divided by, one at a time. */
enum Trait {
    GENDER,
    FIRST_CHILD;

    static final String YES = "YES";
    static final String NO = "NO";

    Split into(List<String> categories) {
        return new Split(name(), categories);
    }

    /** Those of a gender, of those with their first child or not, or all of them. */
    static Part part(String gender, Boolean firstChild) {
        if (gender != null) {
            return new Part(GENDER.name(), gender);
        }
        return firstChild == null ? Part.ALL : new Part(FIRST_CHILD.name(), firstChild ? YES : NO);
    }

    /** The category of a part that is one of this trait's; null for any other part. */
    String of(Part part) {
        return part.trait().equals(name()) ? part.category() : null;
    }
}
