package dev.holdfast.blueprint.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was left out of a topology, as the empty thing that it means. */
final class Absent {
    private Absent() {}

    static <T> List<T> list(@Nullable List<T> written) {
        return written == null ? List.of() : written;
    }

    static <K, V> Map<K, V> map(@Nullable Map<K, V> written) {
        return written == null ? Map.of() : written;
    }
}
