package se.familjenavet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.familjenavet.local.Trouble;

/**
 * The heap of another JVM of this machine, looked at with the JDK's own tool.
 *
 * @param process its id
 */
record Heap(long process) {
    private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");

    /** What is in use once all that is not has been collected, in bytes. */
    long live() throws IOException, InterruptedException {
        ask("GC.run");
        return used(ask("GC.heap_info"));
    }

    /** What a description of a heap says is in use, in bytes; its first figure is that of the whole. */
    static long used(String description) {
        Matcher used = USED.matcher(description);
        if (!used.find()) {
            throw new Trouble("No heap is described here: " + description);
        }
        return Long.parseLong(used.group(1)) << 10;
    }

    private String ask(String command) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(tool.toString(), String.valueOf(process), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new Trouble("The heap cannot be looked at: " + said);
        }
        return said;
    }
}
