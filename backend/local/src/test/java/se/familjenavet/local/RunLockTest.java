package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path folder;

    @Test
    void a_run_is_refused_while_an_earlier_one_lives() throws IOException, InterruptedException {
        Process earlier = holder();
        try {
            assertEquals('!', earlier.getInputStream().read());
            Trouble trouble = assertThrows(Trouble.class, () -> RunLock.take(folder));
            assertTrue(trouble.getMessage().contains("already runs from this folder (process " + earlier.pid() + ")"));
        } finally {
            earlier.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_run_may_start_when_the_earlier_one_was_killed() throws IOException, InterruptedException {
        Process earlier = holder();
        assertEquals('!', earlier.getInputStream().read());
        earlier.destroyForcibly().waitFor();
        RunLock.take(folder).close();
        assertEquals(String.valueOf(ProcessHandle.current().pid()), Files.readString(folder.resolve("run.pid")));
    }

    private Process holder() throws IOException {
        return new ProcessBuilder(
                        StartCache.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another launcher. */
    static final class Holder {
        private Holder() {}

        @SuppressWarnings({"SystemOut", "try"})
        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (RunLock ignored = RunLock.take(Path.of(arguments[0]))) {
                System.out.print('!');
                System.out.flush();
                Thread.currentThread().join();
            }
        }
    }
}
