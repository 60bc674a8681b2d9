package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one type under names that people choose. */
final class MapShape implements Shape {
    private final Shape element;
    private final NamePattern names;

    MapShape(Shape element, NamePattern names) {
        this.element = element;
        this.names = names;
    }

    @Override
    public @Nullable Object read(Value value, Place place) {
        if (!(value instanceof Mapping mapping)) {
            String fix = "Write NAME: VALUE below it, each on its own line.";
            place.fault(FaultCode.WRONG_TYPE, value, "is " + value.words() + ", but a mapping is needed", fix);
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.Entry> written : mapping.entries().entrySet()) {
            String name = written.getKey();
            Mapping.Entry entry = written.getValue();
            Place inside = place.key(name, entry.key());
            names.check(name, inside);
            boolean secret = element.takesText() && Suspicion.of(name);
            map.put(name, element.read(entry.value(), secret ? inside.hide(entry.value()) : inside));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public String words() {
        return "a mapping";
    }
}
