package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a database.
 *
 * @param instances how many: the primary and its replicas
 * @param imageName their image, whose tag begins with the version
 * @param inheritedLabels labels of all that the operator makes, {@code inheritedMetadata.labels}
 * @param primaryUpdateMethod how the primary is updated when the replicas are: {@code switchover} or {@code restart}
 * @param stopDelay seconds from the order to stop to the kill
 * @param smartShutdownTimeout of these, seconds in which clients may leave by themselves
 * @param enablePDB whether the operator makes disruption budgets
 * @param enableSuperuserAccess whether the administrator may connect with a password
 * @param superuserSecret the secret with that password
 * @param initdb what an empty database begins with, {@code bootstrap.initdb}
 * @param postgresql how the server runs
 * @param storage the volume of each instance
 * @param sharedMemory the size of shared memory, {@code ephemeralVolumesSizeLimit.shm}
 * @param resources what an instance is given
 * @param affinity where instances run
 * @param topologySpreadConstraints how evenly they are spread
 * @param priorityClassName how important they are
 * @param plugins what else works on them
 */
public record ClusterSpec(
        int instances,
        String imageName,
        Map<String, String> inheritedLabels,
        String primaryUpdateMethod,
        int stopDelay,
        int smartShutdownTimeout,
        boolean enablePDB,
        boolean enableSuperuserAccess,
        String superuserSecret,
        ClusterInitDb initdb,
        ClusterServer postgresql,
        ClusterStorage storage,
        String sharedMemory,
        ResourceRequirements resources,
        ClusterAffinity affinity,
        List<TopologySpreadConstraint> topologySpreadConstraints,
        @Nullable String priorityClassName,
        List<ClusterPlugin> plugins) {}
