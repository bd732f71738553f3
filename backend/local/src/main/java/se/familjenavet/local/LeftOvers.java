package se.familjenavet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Notes each process that is started, so that the next start can stop those of a launcher that was killed. */
final class LeftOvers {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path notes;

    LeftOvers(Path notes) {
        this.notes = notes;
    }

    Path notes() {
        return notes;
    }

    synchronized void note(ProcessHandle process) throws IOException {
        Files.writeString(
                notes,
                process.pid() + " " + startOf(process) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Stops what still runs, the latest first; tells how many that were. */
    synchronized int stop() {
        try {
            List<String> noted = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
            int stopped = 0;
            for (String line : noted.reversed()) {
                stopped += running(line).map(process -> end(process, PATIENCE)).isPresent() ? 1 : 0;
            }
            Files.deleteIfExists(notes);
            return stopped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, unless its number has since been given to another. */
    private static Optional<ProcessHandle> running(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]+") || !parts[1].matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process) == Long.parseLong(parts[1]));
    }

    /** Asks the process to end, and ends it when it has not after that long. */
    static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
