package se.familjenavet.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Bytes that are read as long as there is room for them; the request ends when there is no more. */
public final class Roomy extends FilterInputStream {
    private long room;

    public Roomy(InputStream bytes, long room) {
        super(bytes);
        this.room = room;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        room -= read;
        if (room < 0) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
    }
}
