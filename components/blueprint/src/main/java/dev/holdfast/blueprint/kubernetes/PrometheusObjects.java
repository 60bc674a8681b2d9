package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.PrometheusSettings;
import dev.holdfast.topology.AffinityKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All objects of Prometheus: replicas that know nothing of each other, each of which measures everything and tells Alertmanager, which takes
 * what both say for one.
 */
final class PrometheusObjects {
    private static final int ASKED = 5;
    private static final String DATA = "data";
    private static final int PORT = Programs.PROMETHEUS_PORT;

    /** Each replica has measured at other moments: who looks at one should stay there. */
    private static final SessionAffinityBlueprint ONE =
            new SessionAffinityBlueprint(AffinityKind.CLIENT_ADDRESS, Duration.ofHours(3));

    private final Scope scope;
    private final ProgramBlueprint program;
    private final Map<String, String> texts;
    private final Identity identity;

    PrometheusObjects(Scope scope, ProgramBlueprint program, Map<String, String> texts) {
        this.scope = scope;
        this.program = program;
        this.texts = texts;
        this.identity = scope.measuring(Programs.PROMETHEUS);
    }

    List<KubernetesObject> of(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        StatefulSet set = ProgramSets.of(scope, identity, program, DATA, template(files));
        List<ServicePort> ports = List.of(new ServicePort("http", PORT, PORT, Ports.TCP, "http"));
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.asking(scope, identity));
        objects.addAll(Rights.ofPrometheus(scope, identity));
        objects.add(files.configMap(scope, identity));
        objects.add(Services.internal(scope, identity.instance(), identity, ports, ONE));
        objects.add(Services.headless(scope, identity, ports, false));
        objects.add(set);
        objects.addAll(Budgets.ofReplicas(scope, identity, program.replicas()));
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        return objects;
    }

    private PodTemplateSpec template(FileSet files) {
        List<VolumeMount> mounts = List.of(
                new VolumeMount(DATA, program.storage().mountPath(), null, false),
                files.texts(PrometheusSettings.FOLDER, texts));
        Container container = Containers.named(Programs.PROMETHEUS, program.image())
                .args(PrometheusSettings.arguments(
                        program, scope.blueprint().monitoring().retention()))
                .ports(List.of(new ContainerPort("http", PORT, Ports.TCP)))
                .resources(Amounts.of(program.resources()))
                .mounts(mounts)
                .startup(MonitoringObjects.get("/-/ready", PORT, ASKED, Seconds.of(PrometheusSettings.START) / ASKED))
                .readiness(MonitoringObjects.get("/-/ready", PORT, ASKED, 3))
                .liveness(MonitoringObjects.get("/-/healthy", PORT, 10, 6))
                .context(Contexts.container(MonitoringObjects.NOBODY))
                .build();
        Spread spread = new Spread(scope, identity.selector(), MonitoringObjects.APART, program.replicas(), null);
        return Pods.of(scope, identity, files, spread, MonitoringObjects.NOBODY)
                .asking()
                .grace(Seconds.of(PrometheusSettings.GRACE))
                .build(List.of(container));
    }
}
