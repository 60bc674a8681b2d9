package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ThresholdsBlueprint;
import dev.holdfast.topology.Thresholds;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides the values at which somebody is told: those that were written, and for how long they have to last. */
final class ThresholdResolution {
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private ThresholdResolution() {}

    static ThresholdsBlueprint resolve(
            TopologyPath path, @Nullable Thresholds given, Duration lasting, String because, Scope scope) {
        Thresholds written =
                given == null ? new Thresholds(null, null, null, null, null, null, null, null, null, null) : given;
        return new ThresholdsBlueprint(
                written.cpu(),
                written.memory(),
                written.disk(),
                written.connections(),
                written.errors(),
                written.cacheHits(),
                latency(path.key("latency"), written.latency(), scope),
                written.replicationLag(),
                Absent.map(written.metrics()),
                scope.decisions().orDefault(path.key("lasting"), written.lasting(), lasting, because));
    }

    /** Returns the times by their share of requests; notes what is out of range. */
    static Map<String, Duration> latency(TopologyPath path, @Nullable Map<String, Duration> written, Scope scope) {
        Map<String, Duration> times = new LinkedHashMap<>();
        Absent.map(written).forEach((share, time) -> {
            if (time.compareTo(MILLISECOND) < 0 || time.compareTo(HOUR) > 0) {
                scope.problems().range(path.key(share), "is out of range", "Write a time from 1ms to 1h.");
            }
            times.put(share, time);
        });
        return times;
    }
}
