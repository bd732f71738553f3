package se.familjenavet.problem;

/** Text that can be kept and shown. */
public final class UsableText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private UsableText() {}

    /**
     * No NUL or other control characters but line breaks and tabs, no half of a surrogate pair, no trace of bytes that were no
     * text, and nothing that makes letters run the wrong way (U+202D, U+202E), by which a name can be made to look like another.
     */
    public static boolean isUsable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == REPLACEMENT || isControl(point) || isOverride(point) || isHalfOfPair(point));
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

    private static boolean isOverride(int point) {
        return point == LEFT_TO_RIGHT_OVERRIDE || point == RIGHT_TO_LEFT_OVERRIDE;
    }

    private static boolean isHalfOfPair(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
