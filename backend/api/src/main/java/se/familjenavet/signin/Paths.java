package se.familjenavet.signin;

import java.util.List;
import java.util.Set;

/** The addresses of signing in and out, and which others ask who calls. */
final class Paths {
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_IN_ERROR = "/sign-in/error";
    static final String CALLBACK = "/callback";
    static final String SIGN_OUT = "/sign-out";
    static final String SIGNED_OUT = "/signed-out";
    static final String AFTER_FAILURE = "/?signIn=failed";
    static final String AFTER_SIGN_OUT = "/?signedOut=true";
    static final String API = "/familjenavet/v1/";
    private static final Set<String> SIGN_IN_PATHS = Set.of(SIGN_IN, CALLBACK, SIGN_OUT);
    private static final List<String> OPEN_TO_ALL = List.of(API + "public/", API + "api-info", API + "problem-types");

    private Paths() {}

    /** Static files and public pages never look at a cookie: a dead one must not keep anybody out of them. */
    static boolean needSignIn(String path) {
        return SIGN_IN_PATHS.contains(path)
                || path.startsWith(API) && OPEN_TO_ALL.stream().noneMatch(path::startsWith);
    }
}
