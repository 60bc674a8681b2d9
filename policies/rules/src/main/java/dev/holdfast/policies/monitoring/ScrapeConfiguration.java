package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.monitoring.promql.Durations;
import dev.holdfast.policies.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often Prometheus asks its targets.
 *
 * @param document where it stands
 * @param intervals milliseconds by the name of the job
 */
public record ScrapeConfiguration(MonitoringDocument document, Map<String, Long> intervals) {
    /** What Prometheus takes where nothing is written, in milliseconds. */
    private static final long BY_DEFAULT = 60_000;

    static ScrapeConfiguration of(MonitoringDocument document, Node root) {
        long general = interval(root.get("global"), BY_DEFAULT);
        Map<String, Long> intervals = new LinkedHashMap<>();
        for (Node job : root.get("scrape_configs").items()) {
            intervals.put(job.get("job_name").textOr(""), interval(job, general));
        }
        return new ScrapeConfiguration(document, Map.copyOf(intervals));
    }

    private static long interval(Node node, long otherwise) {
        Long written = Durations.milliseconds(node.get("scrape_interval").textOr(""));
        return written == null || written == 0 ? otherwise : written;
    }

    /** Whether it is that of a rule file: it lies in the same folder, or above. */
    boolean isOf(MonitoringDocument rules) {
        return rules.folder().startsWith(document.folder());
    }
}
