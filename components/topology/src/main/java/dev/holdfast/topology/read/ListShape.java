package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one type. */
final class ListShape implements Shape {
    private final Shape element;

    ListShape(Shape element) {
        this.element = element;
    }

    @Override
    public @Nullable Object read(Value value, Place place) {
        if (!(value instanceof Sequence sequence)) {
            String fix = "Write a list, even of one: [" + (value instanceof Scalar ? "…" : "{…}") + "].";
            place.fault(FaultCode.WRONG_TYPE, value, "is " + value.words() + ", but a list is needed", fix);
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Value written : sequence.elements()) {
            list.add(element.read(written, place.index(list.size(), written.extent())));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public String words() {
        return "a list";
    }

    @Override
    public boolean takesText() {
        return element.takesText();
    }
}
