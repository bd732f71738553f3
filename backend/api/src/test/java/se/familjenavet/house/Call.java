package se.familjenavet.house;

import java.util.List;
import se.familjenavet.testing.Cast;

/**
 * One valid call of an operation, and what strangers try theirs on.
 *
 * @param kind what it is about
 * @param owner who may make it; null for anyone, without signing in
 * @param body what is sent, with {@code {into}} for another centre's id, {@code {centre}} and {@code {person}}; null for none
 * @param success the status that the owner gets
 * @param shown the centre that the owner calls it on
 * @param hidden the centre that strangers try it on
 * @param content what a region owns that the path names, or that is made before a list of such is asked for; null for none
 * @param variations the queries of a list; the paths of what is the same for everyone
 */
public record Call(
        Kind kind,
        Cast owner,
        String body,
        int success,
        String shown,
        String hidden,
        List<String> variations,
        Content content) {

    public enum Kind {
        /** One centre, by its key in the path. */
        ITEM,
        /** The centres that one may see. */
        LIST,
        /** Those, as a file. */
        FILE,
        /** A new centre, in the municipality that the body names. */
        CREATION,
        /** One staff member of a centre, by the id in the path. */
        STAFF_ITEM,
        /** The staff that one may see. */
        STAFF_LIST,
        /** Those, as a file. */
        STAFF_FILE,
        /** A new staff member, of the centre that the body names. */
        STAFF_CREATION,
        /** Something new at the centre that the body names. */
        CENTRE_CREATION,
        /** The settings of a region, by its code in the path. */
        REGION,
        /** What those who work in a region read and its lead writes; its code stands in the query. */
        REGION_WORDS,
        /** What a region owns, by the id in the path. */
        CONTENT_ITEM,
        /** Likewise, which a table in CSV is sent to. */
        CONTENT_TABLE,
        /** Those of it that one may see. */
        CONTENT_LIST,
        /** Those, as a file. */
        CONTENT_FILE,
        /** How many of it one may see. */
        CONTENT_COUNT,
        /** New content of a region that the body names. */
        CONTENT_CREATION,
        /** A file of a region that the query names. */
        CONTENT_UPLOAD,
        /** A zip for a region that the query names, to be taken in as long work. */
        CONTENT_ARCHIVE,
        /** What is the same for everyone. */
        COMMON
    }

    /** A centre that is not there yet. */
    static final String NEW = "norrahammar";

    /** A centre that is not open yet, in a municipality that has no other. */
    static final String PLANNED = "taberg";

    /** A centre that has a last day, in the municipality of Huskvarna. */
    static final String CLOSED = "barnarp";

    /** The region that settings are tried on, by its code. */
    static final String REGION = "06";

    /** A theme that the region has, by its key; the contract's examples name it. */
    static final String THEME = "lyhord-omsorg";

    private static final String OPEN = "huskvarna";

    static Call read(Cast owner) {
        return change(owner, null);
    }

    static Call change(Cast owner, String body) {
        return new Call(Kind.ITEM, owner, body, 200, OPEN, OPEN, List.of(), null);
    }

    static Call list(Cast owner, String... variations) {
        return new Call(Kind.LIST, owner, null, 200, OPEN, OPEN, List.of(variations), null);
    }

    static Call file(Cast owner, String... variations) {
        return new Call(Kind.FILE, owner, null, 200, OPEN, OPEN, List.of(variations), null);
    }

    static Call creation(Cast owner, String body) {
        return new Call(Kind.CREATION, owner, body, 201, OPEN, OPEN, List.of(), null);
    }

    static Call staffItem(Cast owner, String body, int success) {
        return new Call(Kind.STAFF_ITEM, owner, body, success, OPEN, OPEN, List.of(), null);
    }

    static Call staffList(Cast owner, String... variations) {
        return new Call(Kind.STAFF_LIST, owner, null, 200, OPEN, OPEN, List.of(variations), null);
    }

    static Call staffFile(Cast owner, String... variations) {
        return new Call(Kind.STAFF_FILE, owner, null, 200, OPEN, OPEN, List.of(variations), null);
    }

    static Call staffCreation(Cast owner, String body) {
        return new Call(Kind.STAFF_CREATION, owner, body, 201, OPEN, OPEN, List.of(), null);
    }

    static Call centreCreation(Cast owner, String body) {
        return new Call(Kind.CENTRE_CREATION, owner, body, 201, OPEN, OPEN, List.of(), null);
    }

    static Call region(Cast owner, String part, String body) {
        return new Call(Kind.REGION, owner, body, 200, OPEN, OPEN, List.of("/regions/{region}/settings" + part), null);
    }

    /** On what is written for a region, whose code the path names as {@code {region}}. */
    static Call regionWords(Cast owner, String body, int success, String path) {
        return new Call(Kind.REGION_WORDS, owner, body, success, OPEN, OPEN, List.of(path), null);
    }

    /** On something that a region owns. */
    static Call content(Cast owner, Content content, String body, int success) {
        return new Call(Kind.CONTENT_ITEM, owner, body, success, OPEN, OPEN, List.of(), content);
    }

    /** On something that a region owns, sending it a table. */
    static Call contentTable(Cast owner, Content content, String csv, int success) {
        return new Call(Kind.CONTENT_TABLE, owner, csv, success, OPEN, OPEN, List.of(), content);
    }

    /** On something that a region owns, named in the query. */
    static Call contentInQuery(Cast owner, Content content, String query) {
        return new Call(Kind.CONTENT_ITEM, owner, null, 200, OPEN, OPEN, List.of(query), content);
    }

    static Call contentFile(Cast owner, Content content, String... variations) {
        return new Call(Kind.CONTENT_FILE, owner, null, 200, OPEN, OPEN, List.of(variations), content);
    }

    static Call contentList(Cast owner, Content content, String... variations) {
        return new Call(Kind.CONTENT_LIST, owner, null, 200, OPEN, OPEN, List.of(variations), content);
    }

    static Call contentCreation(Cast owner, String body, int success) {
        return new Call(Kind.CONTENT_CREATION, owner, body, success, OPEN, OPEN, List.of(), null);
    }

    static Call contentCount(Cast owner, Content content, String... variations) {
        return new Call(Kind.CONTENT_COUNT, owner, null, 200, OPEN, OPEN, List.of(variations), content);
    }

    static Call contentUpload(Cast owner, String query, String body) {
        return new Call(Kind.CONTENT_UPLOAD, owner, body, 201, OPEN, OPEN, List.of(query), null);
    }

    static Call contentArchive(Cast owner, String query, String body) {
        return new Call(Kind.CONTENT_ARCHIVE, owner, body, 202, OPEN, OPEN, List.of(query), null);
    }

    static Call common(Cast owner, String... paths) {
        return new Call(Kind.COMMON, owner, null, 200, OPEN, OPEN, List.of(paths), null);
    }

    /** The same call on a planned centre. */
    Call onPlanned() {
        return new Call(kind, owner, body, success, PLANNED, PLANNED, variations, content);
    }

    /** Takes away what was done to a closed centre. */
    static Call removal(Cast owner) {
        return new Call(Kind.ITEM, owner, null, 204, CLOSED, CLOSED, List.of(), null);
    }

    /** The same call where open centres are everyone's and a planned one is hidden. */
    Call hidingPlanned() {
        return new Call(kind, owner, body, success, shown, PLANNED, variations, content);
    }

    public boolean isAboutStaff() {
        return kind == Kind.STAFF_ITEM
                || kind == Kind.STAFF_CREATION
                || kind == Kind.STAFF_LIST
                || kind == Kind.STAFF_FILE;
    }

    boolean isFile() {
        return kind == Kind.FILE || kind == Kind.STAFF_FILE || kind == Kind.CONTENT_FILE;
    }

    boolean isList() {
        return kind == Kind.LIST || kind == Kind.STAFF_LIST || kind == Kind.CONTENT_LIST;
    }

    boolean isUpload() {
        return kind == Kind.CONTENT_UPLOAD || kind == Kind.CONTENT_ARCHIVE;
    }

    /** What its body is. */
    public String type() {
        return switch (kind) {
            case CONTENT_UPLOAD -> "application/octet-stream";
            case CONTENT_ARCHIVE -> "application/zip";
            case CONTENT_TABLE -> "text/csv";
            default -> "application/json";
        };
    }

    /** What stands behind the path when there is no choice. */
    public String query() {
        boolean isNamedInQuery = kind == Kind.CONTENT_ITEM && !variations.isEmpty();
        return isUpload() || isNamedInQuery ? variations.getFirst() : "";
    }

    /** Whether it says itself which paths it is made on. */
    public boolean isSpeltOut() {
        return kind == Kind.COMMON || kind == Kind.REGION_WORDS;
    }

    boolean isForEveryone() {
        return owner == null;
    }
}
