package se.familjenavet.disclosure;

/**
 * What those who did not answer may have hidden.
 *
 * @param share of those who answered
 * @param invited so many were asked, at least as many as answered
 */
public record NonResponse(Share share, int invited) {
    public NonResponse {
        if (invited < share.answers()) {
            throw new IllegalArgumentException(share.answers() + " answers of " + invited + " invited");
        }
    }

    /** The worst case and the best: all who are silent against, and all of them for. */
    public Interval bounds() {
        int silent = invited - share.answers();
        return new Interval((double) share.favourable() / invited, (double) (share.favourable() + silent) / invited);
    }

    /** Answers per invited, from 0 to 1. */
    public double rate() {
        return (double) share.answers() / invited;
    }

    /** Whether fewer than half answered, so that the share is called uncertain. */
    public boolean isUncertain() {
        return 2L * share.answers() < invited;
    }
}
