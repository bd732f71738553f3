package se.familjenavet.retention;

/**
 * Who had something done.
 *
 * @param issuer of their token; empty for the product itself, as are the others
 * @param name as it was then
 */
record Officer(String issuer, String subject, String name) {
    /** Nobody in particular. */
    static final Officer NONE = new Officer("", "", "");
}
