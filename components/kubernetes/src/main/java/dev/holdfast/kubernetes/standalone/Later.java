package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.deferred.DeferredValues;

/** A text of an argument that may be known at deployment only. */
public final class Later {
    private Later() {}

    /** Returns the text, or the token of an output of one. */
    public static String text(DeferredValues deferred, Object value) {
        if (value instanceof Output<?> output) {
            return deferred.token(output.applyValue(String::valueOf));
        }
        return DeferredValues.literal(value.toString());
    }
}
