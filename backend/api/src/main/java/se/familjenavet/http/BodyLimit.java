package se.familjenavet.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Stops reading a body that said nothing of its length once it has grown too large. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    @ConfigProperty(name = "familjenavet.body-limit-bytes")
    long limit;

    @ConfigProperty(name = "familjenavet.upload-limit-bytes")
    long uploadLimit;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(
                new Counted(context.getInputStream(), Upload.isOne(context.getMediaType()) ? uploadLimit : limit));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            left = limit;
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
            left -= read;
            if (left < 0) {
                throw new ProblemException(ProblemType.BODY_TOO_LARGE);
            }
        }
    }
}
