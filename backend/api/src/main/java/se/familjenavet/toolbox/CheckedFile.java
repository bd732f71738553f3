package se.familjenavet.toolbox;

import java.io.IOException;
import se.familjenavet.store.Arrival;

/**
 * What has been uploaded and may be kept, on the disk but nobody's yet.
 *
 * @param bytes the file as it will be kept
 * @param type told by its content
 * @param width in pixels; null for what is no picture
 * @param height likewise
 * @param thumbnail a small picture of it; null for what is no picture
 */
public record CheckedFile(Arrival bytes, String type, Integer width, Integer height, Arrival thumbnail)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
        if (thumbnail != null) {
            thumbnail.close();
        }
    }
}
