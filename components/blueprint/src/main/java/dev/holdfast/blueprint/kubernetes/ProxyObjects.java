package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.HttpGetAction;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.RollingUpdateDeployment;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A load balancer of our own: several instances of a proxy, behind the address that the cloud gives. */
final class ProxyObjects {
    /** The health of a load balancer is asked on this port, which nobody outside reaches. */
    private static final String HEALTH = "health";

    /** Ports of clouds' load balancers are given up within 15 s, so long a stopping instance goes on serving. */
    private static final int DEREGISTRATION = 15;

    /** Requests that are under way may take as long as a backend may be silent, but an update must not take hours. */
    private static final int LONGEST_DRAIN = 300;

    private static final int RESERVE = 5;
    private static final SecurityBlueprint SECURITY = new SecurityBlueprint(10001, 10001, true, Map.of());

    private final Scope scope;
    private final LoadBalancerBlueprint balancer;
    private final Identity identity;
    private final ProxyFiles proxy;
    private final int instances;

    ProxyObjects(Scope scope, LoadBalancerBlueprint balancer, ConfigurationFiles files) {
        this.scope = scope;
        this.balancer = balancer;
        this.identity = scope.loadBalancer(balancer.name());
        this.proxy = files.loadBalancer(balancer, scope.region().name());
        this.instances = balancer.regions().getOrDefault(scope.region().name(), balancer.instances());
    }

    List<KubernetesObject> of(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        PodTemplateSpec template = template(files);
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.of(scope, identity));
        objects.add(files.configMap(scope, identity));
        objects.add(Services.external(scope, identity.instance(), identity, ports(), balancer.sessionAffinity()));
        objects.add(deployment(template));
        if (instances > 1) {
            objects.add(Budgets.of(scope, identity, 1));
        }
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        return objects;
    }

    private List<ServicePort> ports() {
        return balancer.listeners().stream()
                .map(listener -> new ServicePort(
                        LoadBalancerObjects.portName(listener),
                        listener.port(),
                        listener.port(),
                        Ports.transport(listener.protocol()),
                        listener.tls() == null ? Ports.application(listener.protocol()) : "https"))
                .toList();
    }

    private Deployment deployment(PodTemplateSpec template) {
        return new Deployment(
                scope.meta(identity.instance(), identity),
                new DeploymentSpec(
                        instances,
                        identity.selector(),
                        new DeploymentStrategy("RollingUpdate", new RollingUpdateDeployment(0, 1)),
                        0,
                        2 * (int) grace() + 600,
                        ServiceObjects.HISTORY,
                        template));
    }

    private long grace() {
        int drain = Math.max(
                Seconds.of(balancer.timeouts().client()),
                Seconds.of(balancer.timeouts().server()));
        return (long) DEREGISTRATION + Math.min(drain, LONGEST_DRAIN) + RESERVE;
    }

    private PodTemplateSpec template(FileSet files) {
        Spread spread = new Spread(scope, identity.selector(), balancer.placement(), instances, Spread.DEPLOYMENT);
        List<Integer> open =
                balancer.listeners().stream().map(ListenerBlueprint::port).toList();
        Container container = container(mounts(files));
        return Pods.of(scope, identity, files, spread, SECURITY)
                .grace(grace())
                .listening(open)
                .build(List.of(container));
    }

    private List<VolumeMount> mounts(FileSet files) {
        List<VolumeMount> mounts = new ArrayList<>();
        mounts.add(files.texts(ConfigurationFiles.PROXY_FOLDER, proxy.files()));
        mounts.add(files.folder("scratch", "/tmp", new EmptyDirVolumeSource(null, "64Mi")));
        Set<String> secrets = new LinkedHashSet<>();
        for (ListenerBlueprint listener : balancer.listeners()) {
            ListenerTlsBlueprint tls = listener.tls();
            if (tls != null && secrets.add(tls.secret())) {
                // HAProxy looks for the key beside the certificate, under its name with .key behind it.
                Map<String, String> pair = new LinkedHashMap<>();
                pair.put("tls.crt", "tls.crt");
                pair.put("tls.key", "tls.key");
                pair.put("tls.crt.key", "tls.key");
                mounts.add(files.secretFolder(tls.secret(), ConfigurationFiles.TLS_FOLDER + "/" + tls.secret(), pair));
            }
        }
        return mounts;
    }

    private Container container(List<VolumeMount> mounts) {
        List<ContainerPort> open = new ArrayList<>();
        balancer.listeners()
                .forEach(listener -> open.add(new ContainerPort(
                        LoadBalancerObjects.portName(listener),
                        listener.port(),
                        Ports.transport(listener.protocol()))));
        open.add(new ContainerPort(HEALTH, proxy.healthPort(), Ports.TCP));
        return Containers.named(balancer.name(), balancer.proxyImage())
                .args(proxy.arguments())
                .ports(open)
                .resources(Amounts.of(balancer.resources()))
                .mounts(mounts)
                .startup(health(proxy.alivePath(), 2, 30))
                .readiness(health(proxy.readyPath(), 5, 2))
                .liveness(health(proxy.alivePath(), 10, 3))
                .preStop(preStop())
                .context(Contexts.container(SECURITY))
                .build();
    }

    private Probe health(String path, int period, int failureThreshold) {
        return new Probe(
                new HttpGetAction(path, proxy.healthPort(), "HTTP"), null, null, 0, period, 2, 1, failureThreshold);
    }

    /** The official images hold a shell, which older versions of Kubernetes need for the pause. */
    private @Nullable LifecycleHandler preStop() {
        return Departure.pause(scope.version(), DEREGISTRATION, true);
    }
}
