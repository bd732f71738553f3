package se.familjenavet.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One {@code make run} at a time in one folder; the lock goes with the process, however it ends. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path local) throws IOException {
        FileChannel channel =
                FileChannel.open(local.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        Path pid = local.resolve("run.pid");
        if (lock == null) {
            channel.close();
            throw new Trouble("Familjenavet already runs from this folder (process "
                    + Files.readString(pid).strip() + "); stop it with Ctrl-C where it runs.");
        }
        Files.writeString(pid, String.valueOf(ProcessHandle.current().pid()));
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
