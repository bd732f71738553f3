package se.familjenavet.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.familjenavet.paging.Page;

/** Calls a method as a request does, but with a reach and arguments that need not agree. */
@ApplicationScoped
public class CallAsRequest {

    @Inject
    DatabaseContext context;

    @Inject
    EntityManager entityManager;

    /**
     * What comes back, in words; {@code refused: …} when nothing does. Nothing that it wrote stays.
     *
     * @param permission whose database role is taken; null for a request that never said who asks
     */
    @ActivateRequestContext
    String call(Method method, Permission permission, Places reach, Object[] arguments) {
        if (permission != null) {
            context.set(Policy.of(permission).runsAs(), reach);
        }
        Object bean = Arc.container().select(method.getDeclaringClass()).get();
        method.setAccessible(true);
        QuarkusTransaction.begin();
        try {
            Object result = method.invoke(bean, arguments);
            entityManager.flush();
            return describe(result);
        } catch (ReflectiveOperationException | PersistenceException refused) {
            return "refused: " + root(refused).getMessage();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static String describe(Object result) throws ReflectiveOperationException {
        return switch (result) {
            case Optional<?> found -> found.isPresent() ? describe(found.get()) : "nothing";
            case Stream<?> rows -> rows.toList().toString();
            case Page<?> page -> page.items().toString();
            case Map<?, ?> byKey -> describeAll(byKey.values());
            case Collection<?> several -> describeAll(several);
            case String said -> said;
            case Record told -> told.toString();
            default -> name(result);
        };
    }

    private static String describeAll(Collection<?> several) throws ReflectiveOperationException {
        List<String> described = new ArrayList<>();
        for (Object one : several) {
            described.add(describe(one));
        }
        return described.toString();
    }

    /** Of a thing without a name, that it is there. */
    private static String name(Object entity) throws ReflectiveOperationException {
        for (Method method : entity.getClass().getDeclaredMethods()) {
            if (method.getName().equals("name")) {
                method.setAccessible(true);
                return String.valueOf(method.invoke(entity));
            }
        }
        return entity.getClass().getSimpleName();
    }

    private static Throwable root(Throwable failed) {
        Throwable cause =
                failed instanceof InvocationTargetException target ? target.getTargetException() : failed.getCause();
        return cause == null ? failed : root(cause);
    }
}
