package se.familjenavet.problem;

/** Text that can be kept and shown. */
public final class UsableText {
    private UsableText() {}

    /** No NUL or other control characters but line breaks and tabs, and no half of a surrogate pair. */
    public static boolean isUsable(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t'
                        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
