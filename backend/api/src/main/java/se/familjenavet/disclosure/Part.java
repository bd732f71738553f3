package se.familjenavet.disclosure;

/** All who answer at a place, or one category of a split. */
public record Part(String trait, String category) {
    /** All of them. */
    public static final Part ALL = new Part("", "");
}
