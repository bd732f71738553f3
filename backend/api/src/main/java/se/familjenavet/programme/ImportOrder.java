package se.familjenavet.programme;

import java.util.UUID;

/**
 * What was asked of an import, kept with its task.
 *
 * @param archive the name of the zip that has arrived; null when a shared version is copied
 * @param shared the version of another region that is copied; null when a zip was sent
 * @param dryRun only to be tried
 */
record ImportOrder(UUID archive, UUID shared, boolean dryRun) {

    static ImportOrder ofArchive(UUID archive, boolean dryRun) {
        return new ImportOrder(archive, null, dryRun);
    }

    static ImportOrder ofShared(UUID shared, boolean dryRun) {
        return new ImportOrder(null, shared, dryRun);
    }
}
