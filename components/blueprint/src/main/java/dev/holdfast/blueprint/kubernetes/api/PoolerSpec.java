package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Instances of PgBouncer.
 *
 * @param cluster the name of the {@link Cluster}, which can never be changed
 * @param instances how many
 * @param type where they lead: {@code rw} to the primary, {@code ro} to the replicas
 * @param poolMode {@code session} or {@code transaction}
 * @param parameters parameters of PgBouncer, each as text
 * @param ipFamilyPolicy which addresses the Service has, {@code serviceTemplate.spec.ipFamilyPolicy}; absent for the default
 * @param labels labels of the pods, {@code template.metadata.labels}
 * @param resources what each is given
 * @param priorityClassName how important they are
 * @param affinity what they keep away from
 * @param topologySpreadConstraints how evenly they are spread
 * @param tolerations taints that they bear
 */
public record PoolerSpec(
        String cluster,
        int instances,
        String type,
        String poolMode,
        Map<String, String> parameters,
        @Nullable String ipFamilyPolicy,
        Map<String, String> labels,
        ResourceRequirements resources,
        @Nullable String priorityClassName,
        @Nullable Affinity affinity,
        List<TopologySpreadConstraint> topologySpreadConstraints,
        List<Toleration> tolerations) {}
