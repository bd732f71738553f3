package se.familjenavet.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A running part of the system with a log of its own. */
final class Part implements AutoCloseable {
    private final String name;
    private final Process process;
    private final Path log;

    private Part(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Part start(String name, List<String> command, Map<String, String> environment, Path log, LeftOvers leftOvers)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        leftOvers.note(process.toHandle());
        return new Part(name, process, log);
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<String> end() {
        return process.onExit().thenApply(ended -> name + " (exit code " + ended.exitValue() + ", see " + log + ")");
    }

    /** The last lines of the log, for a message about a start that failed. */
    String lastWords() {
        List<String> lines = logged().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    String logged() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void terminate() {
        process.destroy();
    }

    /** With longer patience for a process that writes its start cache as it ends. */
    void close(Duration patience) {
        LeftOvers.end(process.toHandle(), patience);
    }

    @Override
    public void close() {
        close(LeftOvers.PATIENCE);
    }
}
