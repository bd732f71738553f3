package se.familjenavet.signin;

import java.util.List;

/** The page to come back to after signing in; never anything but a page of our own. */
final class ReturnTo {
    private static final List<String> NEVER =
            List.of(Paths.SIGN_IN, Paths.SIGN_OUT, Paths.SIGNED_OUT, Paths.CALLBACK, "/backchannel-logout");

    private ReturnTo() {}

    /** The wish itself when it is a plain path here, else the start page. */
    static String safe(String wish) {
        boolean isPlainPath = wish != null
                && wish.startsWith("/")
                && !wish.startsWith("//")
                && !wish.contains("\\")
                && wish.chars().allMatch(c -> c >= 0x21 && c <= 0x7e);
        return isPlainPath && NEVER.stream().noneMatch(wish::startsWith) ? wish : "/";
    }
}
