package se.familjenavet.bench;

/** How hard and how long. */
record Settings(
        int connections,
        int warmUpSeconds,
        int seconds,
        int centres,
        int media,
        int groups,
        int enrolments,
        int answers) {
    static final Settings USUAL = new Settings(16, 10, 12, 60, 10_000, 5_000, 1_000_000, 1_000_000);
}
