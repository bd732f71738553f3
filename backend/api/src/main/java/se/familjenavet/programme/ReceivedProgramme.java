package se.familjenavet.programme;

import java.io.IOException;
import java.util.List;
import se.familjenavet.toolbox.CheckedFile;

/**
 * A zip that was found fit to be taken in: what it says, and its files, which are on the disk but nobody's until they are kept.
 *
 * @param bytes of its files together
 */
record ReceivedProgramme(ProgrammeDocument document, List<CheckedFile> files, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        for (CheckedFile file : files) {
            file.close();
        }
    }
}
