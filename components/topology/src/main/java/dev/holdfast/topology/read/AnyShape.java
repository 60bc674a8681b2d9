package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Anything: a piece of another program's format. Comes as null, Boolean, Integer, Long, BigDecimal, String, List or
 * Map.
 */
final class AnyShape implements Shape {
    private static final Shape BOOLEAN = new BooleanShape();
    private static final Shape NUMBER = new DecimalShape();
    private static final Shape WHOLE = new WholeNumberShape(true);

    @Override
    public @Nullable Object read(Value value, Place place) {
        return value.accept(new Value.Visitor<Object>() {
            @Override
            public @Nullable Object visit(Scalar scalar) {
                return scalar(scalar, place);
            }

            @Override
            public @Nullable Object visit(Sequence sequence) {
                List<@Nullable Object> list = new ArrayList<>();
                for (Value element : sequence.elements()) {
                    list.add(read(element, place.index(list.size(), element.extent())));
                }
                return Collections.unmodifiableList(list);
            }

            @Override
            public @Nullable Object visit(Mapping mapping) {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                mapping.entries().forEach((name, entry) -> {
                    Place inside = place.key(name, entry.key());
                    map.put(name, read(entry.value(), Suspicion.of(name) ? inside.hide(entry.value()) : inside));
                });
                return Collections.unmodifiableMap(map);
            }
        });
    }

    private static @Nullable Object scalar(Scalar scalar, Place place) {
        return switch (scalar.kind()) {
            case NULL -> null;
            case TEXT -> scalar.text();
            case BOOLEAN -> BOOLEAN.read(scalar, place);
            case FLOAT -> NUMBER.read(scalar, place);
            case INTEGER -> narrow(WHOLE.read(scalar, place));
        };
    }

    private static @Nullable Object narrow(@Nullable Object number) {
        return number instanceof Long wide && wide == wide.intValue() ? (Object) wide.intValue() : number;
    }

    @Override
    public String words() {
        return "a value";
    }

    @Override
    public boolean takesNull() {
        return true;
    }
}
