package se.familjenavet.access;

import java.util.Locale;

/** The database role that an operation runs as; what it can read is decided by grants and row-level security. */
enum DatabaseRole {
    /** Requests that may see persons. */
    APP_PERSON,
    /** Organisation and figures; cannot read a name. */
    APP_AGGREGATE,
    /** Public pages and links. */
    APP_PUBLIC,
    /** The jobs' own tables, which belong to no place. */
    APP_JOB,
    /** Who reads the audit log, in place; nobody else can. */
    APP_AUDIT,
    /** Takes away what is past its time (A7); no operation runs as it. */
    APP_RETENTION;

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
