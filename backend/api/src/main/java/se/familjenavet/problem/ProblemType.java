package se.familjenavet.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of everything that can go wrong, as callers see it (RFC 9457). A type's code is stable; its texts stand in
 * {@code i18n/Problems*.properties} under {@code <code>.title} and {@code <code>.detail}; its page is {@code /problem-types/{code}}.
 */
public enum ProblemType {
    MALFORMED_BODY(400),
    VALIDATION_FAILED(400),
    UNKNOWN_PARAMETER(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    FOREIGN_ORIGIN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    SLUG_TAKEN(409),
    IDENTIFIER_TAKEN(409),
    AMBIGUOUS_IDENTIFIER(409),
    STAFF_EMAIL_TAKEN(409),
    ALREADY_ENROLLED(409),
    TRANSFER_UNDER_WAY(409),
    RELEASE_REPLACED(409),
    VERSION_NAME_TAKEN(409),
    GUIDE_KEY_TAKEN(409),
    MEDIA_KEY_TAKEN(409),
    DECISION_REFERENCE_TAKEN(409),
    RETENTION_UNDER_WAY(409),
    SURVEY_CLOSED(409),
    SURVEY_ANSWERED(409),
    SURVEY_KEY_TAKEN(409),
    SURVEY_DRAFT_EXISTS(409),
    INDICATOR_CODE_TAKEN(409),
    REQUEST_TOO_SLOW(408),
    IDEMPOTENCY_KEY_IN_PROGRESS(409),
    FEED_RESTARTED(410),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    TOO_MANY_VALUES(422),
    TOO_MANY_INDICATORS(422),
    TOO_MANY_IMPORTS(422),
    INDICATOR_IS_RECKONED(422),
    CENTRE_ALREADY_OPEN(422),
    CENTRE_ALREADY_CLOSED(422),
    CENTRE_NOT_CLOSED(422),
    CENTRE_DATES_CROSSED(422),
    MERGER_TARGET_UNUSABLE(422),
    ROLL_OUT_ORDER(422),
    SERVICES_OVERLAP(422),
    OPENING_HOURS_OVERLAP(422),
    STAFF_NOT_PLANNED(422),
    STAFF_NOT_WAITING(422),
    PROGRAMME_INCOMPLETE(422),
    VERSION_NOT_DRAFT(422),
    VERSION_NOT_PUBLISHED(422),
    VERSION_NOT_IN_USE(422),
    GROUP_MOVED_ON(422),
    GROUP_ENDED(422),
    GROUP_WITHOUT_SESSIONS(422),
    GROUP_NOT_OPEN(422),
    GROUP_HAS_SESSIONS_AHEAD(422),
    GROUP_FULL(422),
    GROUP_CAPACITY_TAKEN(422),
    SIGN_UP_CLOSED(422),
    ENROLMENT_MOVED_ON(422),
    HOUSEHOLD_NOT_JOINABLE(422),
    HOUSEHOLD_PROTECTED(422),
    HOUSEHOLD_CLOSED(422),
    HOUSEHOLD_HELD(422),
    HOUSEHOLD_WITHOUT_EMAIL(422),
    TRANSFER_SETTLED(422),
    LINK_EXPIRED(422),
    LINK_USED(422),
    SESSION_NOT_AHEAD(422),
    SESSION_NOT_YET(422),
    MESSAGE_NOT_FAILED(422),
    SESSION_CANCELLED(422),
    NOT_ATTENDED(422),
    LOOKUP_REQUIRED(422),
    EXTRACT_OF_ONE_PARENT(422),
    ALREADY_ERASED(422),
    LEGAL_HOLD(422),
    HOLD_LIFTED(422),
    DECISION_NOT_IN_FORCE(422),
    DRY_RUN_UNUSABLE(422),
    NOTHING_TO_CORRECT(422),
    QUOTE_WITHOUT_CONSENT(422),
    QUOTE_OF_TOO_FEW(422),
    NOTHING_TO_COMPARE(422),
    MEDIA_INCOMPLETE(422),
    MEDIA_ALREADY_PUBLISHED(422),
    MEDIA_NOT_PUBLISHED(422),
    FILE_NOT_TAKEN(422),
    UPLOAD_QUOTA_SPENT(422),
    ROUND_MOVED_ON(422),
    ROUND_WITHOUT_AUDIENCE(422),
    ROUND_NOT_TO_REMIND(422),
    ROUND_WITHOUT_CODE(422),
    ROUND_NOT_ENTERED(422),
    SURVEY_INCOMPLETE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_TASKS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    TIMED_OUT(503),
    TOO_BUSY(503),
    SIGN_IN_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** How long to wait before trying again, where waiting helps. */
    public Optional<Duration> retryAfter() {
        return switch (this) {
            case IDEMPOTENCY_KEY_IN_PROGRESS -> Optional.of(Duration.ofSeconds(1));
            case SIGN_IN_UNAVAILABLE, TIMED_OUT, TOO_BUSY, TOO_MANY_TASKS -> Optional.of(Duration.ofSeconds(10));
            default -> Optional.empty();
        };
    }

    /** The stable code in kebab-case, as in {@code version-required}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** The plainest type for a status that a library chose. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_BODY;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TOO_SLOW;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> TOO_BUSY;
            default -> status < 500 ? MALFORMED_BODY : INTERNAL_ERROR;
        };
    }
}
