package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** From the parser's marks, which count from 0, to extents. */
final class Marks {
    private Marks() {}

    static Extent extent(Event event) {
        Extent start = at(event.getStartMark());
        return to(start, event);
    }

    static Extent to(Extent start, Event end) {
        Extent last = at(end.getEndMark());
        return new Extent(start.line(), start.column(), last.line(), last.column());
    }

    static Extent at(Optional<Mark> mark) {
        return mark.map(m -> Extent.at(m.getLine() + 1, m.getColumn() + 1)).orElse(Extent.at(1, 1));
    }
}
