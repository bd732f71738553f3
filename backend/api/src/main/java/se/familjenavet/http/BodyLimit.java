package se.familjenavet.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
                new Roomy(context.getInputStream(), Upload.isOne(context.getMediaType()) ? uploadLimit : limit));
        return context.proceed();
    }
}
