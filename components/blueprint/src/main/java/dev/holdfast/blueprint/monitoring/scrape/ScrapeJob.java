package dev.holdfast.blueprint.monitoring.scrape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets that are asked in the same way.
 *
 * @param name its name
 * @param interval time between two questions; absent for the usual one
 * @param path the path
 * @param access how kubelets are asked; absent for all others, which are asked by HTTP
 * @param discovery where targets are found, if they are looked for
 * @param targets targets that are known
 * @param relabelings changes to labels before a target is asked
 * @param metricRelabelings what is kept of the answers
 */
public record ScrapeJob(
        String name,
        @Nullable String interval,
        String path,
        @Nullable KubeletAccess access,
        @Nullable Discovery discovery,
        List<StaticTargets> targets,
        List<Relabeling> relabelings,
        List<Relabeling> metricRelabelings) {}
