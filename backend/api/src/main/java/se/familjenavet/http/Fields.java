package se.familjenavet.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Answers with the fields that the caller names, {@code fields=id,municipality.code}; of a list, with those of each item. What is
 * named is looked up in the type of the answer before anything is read, so that a misspelt name is refused of an empty list too.
 */
public class Fields {
    public static final String PARAMETER = "fields";
    public static final int MAX_LENGTH = 500;

    private static final String ITEMS = "items";
    private static final int LONGEST_ECHO = 60;

    @Inject
    ObjectMapper json;

    /** Whether an operation reads what has fields: one view or a list of them, and no file. */
    static boolean areSelectedBy(Method operation) {
        return operation.isAnnotationPresent(GET.class)
                && operation.getReturnType().isRecord();
    }

    /** Once it is known that the operation takes the parameter. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 20)
    public void read(ContainerRequestContext request, ResourceInfo resource) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (asked != null) {
            selection(asked, resource.getResourceMethod()).keepFor(request);
        }
    }

    /** After those that look at what is answered; what has a tag is written by {@link EntityTags}. */
    @ServerResponseFilter(priority = Priorities.USER - 200)
    public void select(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean isView =
                response.getEntity() != null && response.getEntity().getClass().isRecord();
        if (isView && response.getStatus() == 200 && Selection.isAskedFor(request)) {
            byte[] selected = Selection.write(response.getEntity(), request, json);
            response.setEntity(selected, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private Selection selection(String asked, Method operation) {
        if (asked.length() > MAX_LENGTH) {
            throw refused("too-long", List.of(0, MAX_LENGTH));
        }
        JavaType answer = json.constructType(operation.getGenericReturnType());
        Map<String, JavaType> ofAnswer = fieldsOf(answer);
        boolean isList = ofAnswer.containsKey(ITEMS);
        Selection selection = new Selection();
        for (String path : asked.split(",", -1)) {
            check(path, isList ? ofAnswer.get(ITEMS) : answer);
            selection.add((isList ? ITEMS + "." + path : path).split("\\.", -1));
        }
        if (isList) {
            ofAnswer.keySet().stream().filter(name -> !name.equals(ITEMS)).forEach(selection::add);
        }
        return selection;
    }

    private void check(String path, JavaType type) {
        JavaType reached = type;
        for (String name : path.split("\\.", -1)) {
            reached = fieldsOf(reached).get(name);
            if (reached == null) {
                String echo = path.length() <= LONGEST_ECHO ? path : path.substring(0, LONGEST_ECHO) + "…";
                throw refused("unknown-selection", List.of(echo));
            }
        }
    }

    /** The fields of a view in JSON, each with its type, or that of its elements. */
    private Map<String, JavaType> fieldsOf(JavaType type) {
        return type.getRawClass().isRecord()
                ? json.getSerializationConfig().introspect(type).findProperties().stream()
                        .filter(BeanPropertyDefinition::couldSerialize)
                        .collect(Collectors.toMap(BeanPropertyDefinition::getName, Fields::typeOf))
                : Map.of();
    }

    private static JavaType typeOf(BeanPropertyDefinition field) {
        JavaType type = field.getAccessor().getType();
        return type.isContainerType() ? type.getContentType() : type;
    }

    private static ProblemException refused(String code, List<Object> blanks) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, new Fault(PARAMETER, code, blanks));
    }
}
