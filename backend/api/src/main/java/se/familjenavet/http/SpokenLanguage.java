package se.familjenavet.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.familjenavet.i18n.InWords;
import se.familjenavet.i18n.Language;

/** Says of every answer in words in which language they are. */
class SpokenLanguage {

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof InWords) {
            String asked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.of(asked).toLanguageTag());
        }
    }
}
