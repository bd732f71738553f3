package se.familjenavet.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a body as UTF-8 more strictly than Jackson, which takes overlong forms for letters: bytes that are no text become
 * U+FFFD, which no field takes. The bytes of a file are no text.
 */
@Provider
@Priority(Priorities.USER + 100) // after what counts the bytes that were sent
public class TextBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (Upload.isOne(context.getMediaType())) {
            return context.proceed();
        }
        if (context.getMediaType().getType().equals("text") && context.getType() != String.class) {
            throw new NotSupportedException(); // or a body of one field would be read from it
        }
        String text = new String(context.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return context.proceed();
    }
}
