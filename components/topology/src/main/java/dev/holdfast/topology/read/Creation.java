package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.introspect.AnnotatedWithParams;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.InvalidValue;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Makes objects by the creators that Jackson has found. */
final class Creation {
    private Creation() {}

    /** Returns the object; if its creator refuses the arguments, says so to the place and returns null. */
    static @Nullable Object create(
            AnnotatedWithParams creator, @Nullable Object[] arguments, Value value, Place place) {
        try {
            return creator.call(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue invalid) {
                place.fault(value, invalid);
                return null;
            }
            throw new IllegalStateException(creator.getFullName() + " failed", refused.getCause());
        } catch (Exception unusable) {
            throw new IllegalStateException(creator.getFullName() + " cannot be called", unusable);
        }
    }
}
