package dev.holdfast.templates.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What templates may read of a record class: its own public methods without arguments, which are its components and facts
 * derived from them. A class that is not public shows nothing. Packaging gives public records a method that knows the same
 * ({@link NamedReads}); this is for all others, and for classes as the compiler made them.
 *
 * <p>This reflects, as the only class of Holdfast. FreeMarker's {@code BeansWrapper} would do it for us, but by way of
 * {@code java.beans}, which looks each class and its parents through for getters, setters, events and {@code BeanInfo}
 * classes that no record has: a fifth of the time of a first rendering.
 */
final class RecordComponents {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass", "clone", "notify");

    private final Map<String, Method> readers = new HashMap<>();

    /** Looks a class through. */
    RecordComponents(Class<? extends Record> type) {
        if (Modifier.isPublic(type.getModifiers())) {
            for (Method method : type.getDeclaredMethods()) {
                if (isReader(method)) {
                    // It is public anyway; so nobody looks at each call who calls.
                    method.setAccessible(true);
                    readers.put(method.getName(), method);
                }
            }
        }
    }

    private static boolean isReader(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    /** The components of a record of the class. */
    NamedReads of(Record record) {
        return name -> read(record, name);
    }

    private @Nullable Object read(Record record, String name) throws Throwable {
        Method reader = readers.get(name);
        if (reader == null) {
            return NamedReads.UNKNOWN;
        }
        try {
            return reader.invoke(record);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
