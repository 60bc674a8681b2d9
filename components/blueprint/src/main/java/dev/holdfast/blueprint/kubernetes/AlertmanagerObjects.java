package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.blueprint.monitoring.AlertmanagerSettings;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.SecretFiles;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All objects of Alertmanager: replicas that tell each other who has been told. */
final class AlertmanagerObjects {
    private static final String DATA = "data";
    private static final int PORT = Programs.ALERTMANAGER_PORT;
    private static final int PEERS = Programs.ALERTMANAGER_PEER_PORT;

    private final Scope scope;
    private final ProgramBlueprint program;
    private final Map<String, String> texts;
    private final Identity identity;

    AlertmanagerObjects(Scope scope, ProgramBlueprint program, Map<String, String> texts) {
        this.scope = scope;
        this.program = program;
        this.texts = texts;
        this.identity = scope.measuring(Programs.ALERTMANAGER);
    }

    List<KubernetesObject> of(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        StatefulSet set = ProgramSets.of(scope, identity, program, DATA, template(files));
        ServicePort http = new ServicePort("http", PORT, PORT, Ports.TCP, "http");
        List<ServicePort> all = List.of(
                http,
                new ServicePort("peers", PEERS, PEERS, Ports.TCP, null),
                new ServicePort("peers-udp", PEERS, PEERS, Ports.UDP, null));
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.of(scope, identity));
        objects.add(files.configMap(scope, identity));
        objects.add(Services.internal(scope, identity.instance(), identity, List.of(http), null));
        // They look for each other while none of them is ready.
        objects.add(Services.headless(scope, identity, all, true));
        objects.add(set);
        objects.addAll(Budgets.ofReplicas(scope, identity, program.replicas()));
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        return objects;
    }

    private PodTemplateSpec template(FileSet files) {
        Container container = Containers.named(Programs.ALERTMANAGER, program.image())
                .expanded(arguments())
                .env(List.of(new EnvVar("POD_IP", null, new EnvVarSource(null, "status.podIP"))))
                .ports(List.of(
                        new ContainerPort("http", PORT, Ports.TCP),
                        new ContainerPort("peers", PEERS, Ports.TCP),
                        new ContainerPort("peers-udp", PEERS, Ports.UDP)))
                .resources(Amounts.of(program.resources()))
                .mounts(mounts(files))
                .readiness(MonitoringObjects.get("/-/ready", PORT, 5, 3))
                .liveness(MonitoringObjects.get("/-/healthy", PORT, 10, 6))
                .context(Contexts.container(MonitoringObjects.NOBODY))
                .build();
        Spread spread = new Spread(scope, identity.selector(), MonitoringObjects.APART, program.replicas(), null);
        return Pods.of(scope, identity, files, spread, MonitoringObjects.NOBODY).build(List.of(container));
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(AlertmanagerSettings.arguments(program));
        // Without it Alertmanager looks for a private address and ends where a cluster has none.
        arguments.add("--cluster.advertise-address=$(POD_IP):" + PEERS);
        String domain = scope.host(ObjectNames.headless(identity.instance()));
        IntStream.range(0, program.replicas())
                .mapToObj(
                        ordinal -> "--cluster.peer=" + identity.instance() + "-" + ordinal + "." + domain + ":" + PEERS)
                .forEach(arguments::add);
        return arguments;
    }

    private List<VolumeMount> mounts(FileSet files) {
        List<VolumeMount> mounts = new ArrayList<>();
        mounts.add(new VolumeMount(DATA, program.storage().mountPath(), null, false));
        mounts.add(files.texts(AlertmanagerSettings.FOLDER, texts));
        secrets().forEach((name, keys) -> mounts.add(files.secretFolder(name, SecretFiles.FOLDER + "/" + name, keys)));
        return mounts;
    }

    /** The keys of each secret that its configuration refers to, each a file of its own name. */
    private Map<String, Map<String, String>> secrets() {
        Map<String, Map<String, String>> secrets = new LinkedHashMap<>();
        for (SecretReference secret :
                AlertmanagerSettings.secrets(scope.blueprint().monitoring())) {
            secrets.computeIfAbsent(secret.name(), name -> new LinkedHashMap<>())
                    .put(secret.key(), secret.key());
        }
        return secrets;
    }
}
