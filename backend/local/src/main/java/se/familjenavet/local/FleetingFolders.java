package se.familjenavet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of stacks that live as long as their process, named by its number. */
final class FleetingFolders {
    private FleetingFolders() {}

    static Path make(Path parent) throws IOException {
        Files.createDirectories(parent);
        clear(parent);
        return Files.createTempDirectory(parent, ProcessHandle.current().pid() + "-");
    }

    static LeftOvers leftOvers(Path folder) {
        return new LeftOvers(folder.resolve("processes"));
    }

    /** Stops and removes what processes that were killed left behind. */
    private static void clear(Path parent) throws IOException {
        List<Path> folders;
        try (var all = Files.list(parent)) {
            folders = all.toList();
        }
        for (Path folder : folders) {
            if (!isOwned(folder)) {
                leftOvers(folder).stop();
                Folders.remove(folder);
            }
        }
    }

    private static boolean isOwned(Path folder) {
        String pid = folder.getFileName().toString().split("-", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }
}
