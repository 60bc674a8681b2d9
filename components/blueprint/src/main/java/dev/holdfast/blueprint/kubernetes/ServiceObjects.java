package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ConsensusAnnotation;
import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaim;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.RollingUpdateDeployment;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetUpdateStrategy;
import dev.holdfast.topology.UpdateStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of a service. */
final class ServiceObjects {
    /** Old versions that are kept for going back. */
    static final int HISTORY = 5;

    private static final int LEAST_DEADLINE = 600;

    private final Scope scope;
    private final ServiceBlueprint service;
    private final Identity identity;
    private final boolean stateful;

    private ServiceObjects(Scope scope, ServiceBlueprint service) {
        this.scope = scope;
        this.service = service;
        this.identity = scope.service(service);
        this.stateful = Workloads.isStateful(service);
    }

    static List<KubernetesObject> of(Scope scope, ServiceBlueprint service, Traffic traffic) {
        return new ServiceObjects(scope, service).objects(traffic);
    }

    private List<KubernetesObject> objects(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        PodTemplateSpec template = new ServicePods(scope, service, files).template();
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.of(scope, identity));
        if (files.hasTexts()) {
            objects.add(files.configMap(scope, identity));
        }
        services(objects, traffic.isBalanced(identity));
        objects.add(workload(template));
        objects.addAll(Budgets.of(scope, identity, service.disruption()));
        if (service.autoscaling() != null) {
            objects.add(Autoscalers.of(scope, identity, target(), service.autoscaling()));
        }
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        objects.addAll(Exposures.of(scope, identity, service));
        return objects;
    }

    private KubernetesObject workload(PodTemplateSpec template) {
        if (stateful) {
            return statefulSet(template);
        }
        Deployment deployment = deployment(template);
        return Workloads.isRollout(service)
                ? Rollouts.of(scope, identity, service.update(), deployment.spec())
                : deployment;
    }

    private ScaleTargetRef target() {
        return Workloads.isRollout(service)
                ? Rollouts.target(identity)
                : new ScaleTargetRef("apps/v1", stateful ? "StatefulSet" : "Deployment", identity.instance());
    }

    /** A headless Service also stands in front of what a load balancer finds by DNS, replica by replica. */
    private void services(List<KubernetesObject> objects, boolean balanced) {
        List<ServicePort> ports = Ports.service(service.ports());
        boolean changesOver = Workloads.changesOver(service);
        if (stateful || (balanced && !changesOver)) {
            objects.add(Services.headless(scope, identity, ports, service.findsItsOwn()));
        }
        if (!ports.isEmpty()) {
            objects.add(Services.internal(scope, identity.instance(), identity, ports, service.sessionAffinity()));
        }
        if (changesOver) {
            objects.add(Rollouts.preview(scope, identity, service));
        }
    }

    /** The number is the autoscaler's where there is one: written here too, each deployment would set it back. */
    private @Nullable Integer replicas() {
        return service.autoscaling() == null ? scope.replicas(service) : null;
    }

    private ObjectMeta meta() {
        ConsensusBlueprint consensus = service.consensus();
        Map<String, String> annotations = consensus == null
                ? Map.of()
                : Map.of(
                        ConsensusAnnotation.NAME,
                        ConsensusAnnotation.of(consensus).text());
        return scope.meta(identity.instance(), identity, annotations);
    }

    private Deployment deployment(PodTemplateSpec template) {
        UpdateBlueprint update = service.update();
        DeploymentStrategy strategy = update.strategy() == UpdateStrategy.RECREATE
                ? new DeploymentStrategy("Recreate", null)
                : new DeploymentStrategy(
                        "RollingUpdate", new RollingUpdateDeployment(update.maxUnavailable(), update.maxSurge()));
        return new Deployment(
                meta(),
                new DeploymentSpec(
                        replicas(),
                        identity.selector(),
                        strategy,
                        Seconds.of(update.minReady()),
                        deadline(),
                        HISTORY,
                        template));
    }

    /** One pod must have had the time to leave, another to come up. */
    private int deadline() {
        UpdateBlueprint update = service.update();
        ProbeBlueprint startup = service.startupProbe();
        int up = startup == null ? 0 : Seconds.of(startup.initialDelay().plus(startup.detection()));
        return Math.max(LEAST_DEADLINE, 2 * (Seconds.of(update.gracePeriod()) + up) + Seconds.of(update.minReady()));
    }

    /**
     * Several pods at once cannot be replaced: the field for it belongs to a feature that is off by default up to 1.35, and the API server
     * drops it.
     */
    private StatefulSet statefulSet(PodTemplateSpec template) {
        StorageBlueprint storage = service.storage();
        return new StatefulSet(
                meta(),
                new StatefulSetSpec(
                        replicas(),
                        identity.selector(),
                        ObjectNames.headless(identity.instance()),
                        // Peers wait for each other to be ready: one after the other, the first would wait for ever.
                        service.findsItsOwn() ? "Parallel" : "OrderedReady",
                        new StatefulSetUpdateStrategy("RollingUpdate"),
                        Seconds.of(service.update().minReady()),
                        HISTORY,
                        storage == null ? null : Claims.retention(storage),
                        template,
                        claims()));
    }

    private List<PersistentVolumeClaim> claims() {
        List<PersistentVolumeClaim> claims = new ArrayList<>();
        if (service.storage() != null) {
            claims.add(Claims.of(identity, ServicePods.DATA, service.storage()));
        }
        service.tiers().forEach(tier -> {
            if (tier.volume() != null) {
                claims.add(Claims.of(identity, Claims.name(tier), tier.volume()));
            }
        });
        return claims;
    }
}
