package dev.holdfast.topology.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;

/**
 * What is stated about the argument of a short form, or about the values of a map, as keywords of JSON Schema; the
 * generator only asks components.
 */
final class ArgumentRules {
    private ArgumentRules() {}

    static void add(ObjectNode schema, AnnotatedElement argument) {
        Min min = argument.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        Max max = argument.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        Pattern pattern = argument.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", pattern.regexp());
        }
        Size size = argument.getAnnotation(Size.class);
        if (size != null) {
            schema.put("maxLength", size.max());
        }
    }
}
