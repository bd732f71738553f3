package se.familjenavet.ageing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that has been replaced and will be taken away. Its answers say so (RFC 9745, RFC 8594), the API document says so
 * (REST API profile, DOK.10), and who still calls it is counted.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ageing {
    /** The first Swedish day on which callers should use the other: {@code 2027-01-01}. */
    String since();

    /** The Swedish day from which it may be gone, a year after {@link #since} or later. */
    String until();

    /** The path to call instead, below the API's root, with no other parameters than the operation's own: {@code /centres/{id}}. */
    String instead();
}
