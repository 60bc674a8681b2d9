package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import java.util.List;
import java.util.Objects;

/** Objects that are attached to what somebody else made. */
public final class Attachments {
    private Attachments() {}

    /**
     * An autoscaler for a workload that stands already.
     *
     * @param blueprint a system with a service of the autoscaler's name, of which only the scaling counts
     * @param region the region
     * @param name the name of the autoscaler
     * @param target the workload
     * @throws IllegalArgumentException if the service is not scaled
     */
    public static KubernetesObject autoscaler(Blueprint blueprint, String region, String name, ScaleTargetRef target) {
        ServiceBlueprint service = Objects.requireNonNull(blueprint.services().get(name));
        AutoscalingBlueprint autoscaling = service.autoscaling();
        if (autoscaling == null) {
            throw new IllegalArgumentException(name + " is not scaled");
        }
        Scope scope = Scope.of(blueprint, region);
        Identity identity = new Identity(name, scope.workload(name), "autoscaler");
        return Autoscalers.of(scope, identity, target, autoscaling);
    }

    /**
     * Read replicas that follow the primary of a database that somebody else runs. Clients are let in one by one, see {@link Admissions}.
     *
     * @param blueprint a system with a database of that name, of which only the replicas count
     * @param region the region
     * @param name the name of the replicas
     * @param primaryHost the host name of the primary, which listens on the port of PostgreSQL
     * @param files renders the files that the replicas read
     */
    public static List<KubernetesObject> readReplicas(
            Blueprint blueprint, String region, String name, String primaryHost, ConfigurationFiles files) {
        DatabaseBlueprint database =
                Objects.requireNonNull(blueprint.databases().get(name));
        return ExternalSecrets.noted(
                DatabaseObjects.following(Scope.of(blueprint, region), database, files, primaryHost));
    }
}
