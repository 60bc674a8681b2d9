package dev.holdfast.blueprint.monitoring.scrape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Prometheus reads.
 *
 * @param scrapeInterval time between two questions
 * @param scrapeTimeout the time that an answer may take, not longer than the interval
 * @param externalLabels labels of all that leaves this Prometheus
 * @param ruleFiles the files with rules
 * @param alertmanagers addresses of Alertmanager, where they are known
 * @param alertmanagerName the name under which DNS knows all its instances, where there are several
 * @param alertmanagerPort the port of those
 * @param jobs what is asked
 * @see <a href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/">Configuration</a>
 */
public record PrometheusConfiguration(
        String scrapeInterval,
        String scrapeTimeout,
        Map<String, String> externalLabels,
        List<String> ruleFiles,
        List<String> alertmanagers,
        @Nullable String alertmanagerName,
        int alertmanagerPort,
        List<ScrapeJob> jobs) {}
