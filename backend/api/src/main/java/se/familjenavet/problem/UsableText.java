package se.familjenavet.problem;

/** Text that can be kept and shown. */
public final class UsableText {
    private static final int REPLACEMENT = 0xFFFD;

    private UsableText() {}

    /** No NUL or other control characters but line breaks and tabs, no half of a surrogate pair, no trace of bytes that were no text. */
    public static boolean isUsable(String text) {
        return text.codePoints().noneMatch(point -> point == REPLACEMENT || isControl(point) || isHalfOfPair(point));
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

    private static boolean isHalfOfPair(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
