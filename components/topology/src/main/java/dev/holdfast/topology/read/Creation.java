package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of classes that are known by name: the one place where the reader calls what it was told of. Which
 * constructor or factory that is, Jackson has found when Holdfast was built.
 */
final class Creation {
    private final Executable creator;

    private Creation(Executable creator) {
        this.creator = creator;
    }

    /** Returns the class of a name. */
    static Class<?> classOf(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(type + " is no class", unknown);
        }
    }

    /** Returns the constants of an enumeration. */
    static Object[] constants(String type) {
        return classOf(type).getEnumConstants();
    }

    /** Finds the constructor with so many parameters, of which there is one. */
    static Creation constructor(String type, int parameters) {
        for (Constructor<?> constructor : classOf(type).getDeclaredConstructors()) {
            if (constructor.getParameterCount() == parameters) {
                return new Creation(constructor);
            }
        }
        throw new IllegalStateException(type + " has no constructor with " + parameters + " parameters");
    }

    /** Finds the static method of a name with one parameter, of which there is one. */
    static Creation factory(String type, String name) {
        for (Method method : classOf(type).getDeclaredMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && Modifier.isStatic(method.getModifiers())) {
                return new Creation(method);
            }
        }
        throw new IllegalStateException(type + " has no factory " + name);
    }

    /** Returns the object; if its creator refuses the arguments, says so to the place and returns null. */
    @Nullable
    Object create(@Nullable Object[] arguments, Value value, Place place) {
        try {
            return call(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue invalid) {
                place.fault(value, invalid);
                return null;
            }
            throw new IllegalStateException(creator + " failed", refused.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException unusable) {
            throw new IllegalStateException(creator + " cannot be called", unusable);
        }
    }

    /** Returns why its creator refuses an argument, or null if it does not. */
    @Nullable
    InvalidValue refusal(Object argument) {
        try {
            call(new Object[] {argument});
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof InvalidValue invalid ? invalid : null;
        } catch (ReflectiveOperationException | IllegalArgumentException unusable) {
            throw new IllegalStateException(creator + " cannot be called", unusable);
        }
        return null;
    }

    private @Nullable Object call(@Nullable Object[] arguments) throws ReflectiveOperationException {
        return creator instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) creator).invoke(null, arguments);
    }
}
