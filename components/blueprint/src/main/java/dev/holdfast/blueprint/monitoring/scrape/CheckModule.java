package dev.holdfast.blueprint.monitoring.scrape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that the exporter asks from outside.
 *
 * @param name its name
 * @param prober {@code http} or {@code tcp}
 * @param timeout the time that an answer may take
 * @param statuses the statuses that are good; empty where only a connection is opened
 * @param body the body of a POST; absent for a GET
 * @param result what a good answer has to match, if it has to
 */
public record CheckModule(
        String name,
        String prober,
        String timeout,
        List<Integer> statuses,
        @Nullable String body,
        @Nullable String result) {}
