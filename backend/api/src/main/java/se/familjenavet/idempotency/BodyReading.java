package se.familjenavet.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;

/** Takes note of a request's body while it is read. */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Inject
    SentBody body;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new DigestInputStream(context.getInputStream(), body.digest()));
        return context.proceed();
    }
}
