package dev.holdfast.blueprint.monitoring.adapter;

import java.util.List;

/**
 * The configuration of prometheus-adapter.
 *
 * @param rules for {@code custom.metrics.k8s.io}: metrics of pods
 * @param externalRules for {@code external.metrics.k8s.io}: metrics from outside the cluster, the same in all namespaces
 */
public record AdapterConfiguration(List<AdapterRule> rules, List<AdapterRule> externalRules) {
    /** Whether there is nothing to serve. */
    public boolean isEmpty() {
        return rules.isEmpty() && externalRules.isEmpty();
    }
}
