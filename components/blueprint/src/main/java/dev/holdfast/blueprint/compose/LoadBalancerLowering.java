package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** From a load balancer to its one instance: two could not publish the same port of one host. */
final class LoadBalancerLowering {
    /** The user haproxy of HAProxy's image. */
    static final long HAPROXY = 99;

    /** Where HAProxy's image looks for its configuration. */
    static final String HAPROXY_FOLDER = "/usr/local/etc/haproxy";

    /**
     * What an image expects.
     *
     * @param folder the folder in which it looks for its configuration
     * @param user the user that it runs as
     */
    private record Image(String folder, long user) {
        static Image of(Engine engine) {
            return switch (engine) {
                case HAPROXY -> new Image(HAPROXY_FOLDER, HAPROXY);
                // The user nginx of the image without privileges; that of Traefik has none of its own, and needs none.
                case NGINX -> new Image("/etc/nginx", 101);
                case TRAEFIK -> new Image("/etc/traefik", 10_001);
                case CLOUD -> throw new IllegalArgumentException("the cloud runs a program of its own");
            };
        }
    }

    private static final Bytes SCRATCH = Bytes.parse("64Mi");

    /** A connection through a proxy is two open files; some more are for logs, checks and reloads. */
    private static final int FURTHER_FILES = 1024;

    private final Blueprint blueprint;
    private final ComposeNames names;

    LoadBalancerLowering(Blueprint blueprint, ComposeNames names) {
        this.blueprint = blueprint;
        this.names = names;
    }

    /** Whether a load balancer is rendered: a proxy of the region, not the service of a cloud. */
    static boolean isHere(LoadBalancerBlueprint loadBalancer, String region) {
        return loadBalancer.regions().containsKey(region) && loadBalancer.engine() != Engine.CLOUD;
    }

    /**
     * The instance of a load balancer.
     *
     * @param files its configuration, by the name of the file
     */
    ComposeService of(LoadBalancerBlueprint loadBalancer, Map<String, String> files) {
        Image image = Image.of(loadBalancer.engine());
        String folder = image.folder();
        long user = image.user();
        return new ComposeService(
                loadBalancer.name(),
                new Program(
                        loadBalancer.proxyImage().toString(),
                        List.of(),
                        List.of(),
                        loadBalancer.name(),
                        Map.of(),
                        List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        new DependencyLowering(blueprint, names).ofTargets(ComposeNames.targets(loadBalancer)),
                        health(loadBalancer),
                        Spelling.time(loadBalancer.timeouts().client()),
                        List.of(),
                        List.of()),
                IsolationLowering.of(
                        new SecurityBlueprint(user, user, true, Map.of()),
                        loadBalancer.resources(),
                        openFiles(loadBalancer.maxConnections()),
                        null),
                new Attachment(
                        List.of(
                                new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null),
                                new Attachment.Membership(ComposeNetwork.EDGE, List.of(), null)),
                        null,
                        ports(loadBalancer)),
                new Mounts(
                        List.of(),
                        List.of(new Mounts.Scratch(Surroundings.container().scratch(), SCRATCH.bytes())),
                        configs(loadBalancer.name(), files, folder),
                        certificates(loadBalancer)),
                Labels.of(blueprint, loadBalancer.name(), "load-balancer"));
    }

    /** How many files a proxy of so many connections may need open. */
    static int openFiles(int connections) {
        return Math.addExact(Math.multiplyExact(2, connections), FURTHER_FILES);
    }

    /** Whether it listens: the images hold no common program that could ask more. */
    private static ComposeHealthcheck health(LoadBalancerBlueprint loadBalancer) {
        ListenerBlueprint first = loadBalancer.listeners().stream()
                .filter(listener -> listener.protocol() != Protocol.UDP)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(loadBalancer.name() + " listens on datagrams only"));
        ProbeBlueprint rhythm = new ProbeBlueprint(
                new ProbeAction.Command(List.of()),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                3,
                1,
                Duration.ofSeconds(30));
        ComposeHealthcheck check = HealthcheckLowering.of(HealthCommand.listening(first.port()), rhythm, null);
        return new ComposeHealthcheck(
                check.test(), check.interval(), check.timeout(), check.retries(), check.startPeriod(), "1s");
    }

    private static List<Attachment.PublishedPort> ports(LoadBalancerBlueprint loadBalancer) {
        Map<String, Attachment.PublishedPort> ports = new LinkedHashMap<>();
        for (ListenerBlueprint listener : loadBalancer.listeners()) {
            String protocol = listener.protocol() == Protocol.UDP ? "udp" : "tcp";
            ports.putIfAbsent(
                    listener.port() + "/" + protocol,
                    new Attachment.PublishedPort(listener.port(), Integer.toString(listener.port()), protocol));
        }
        return List.copyOf(ports.values());
    }

    /** What a program that balances reads, by its paths below a folder. */
    static List<Mounts.ConfigMount> configs(String program, Map<String, String> files, String folder) {
        List<Mounts.ConfigMount> mounts = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((path, text) -> mounts.add(new Mounts.ConfigMount(
                        ConfigFile.of(program, path, new FileContent.Text(text)), folder + "/" + path)));
        return List.copyOf(mounts);
    }

    private static List<Mounts.SecretMount> certificates(LoadBalancerBlueprint loadBalancer) {
        Set<String> secrets = new LinkedHashSet<>();
        for (ListenerBlueprint listener : loadBalancer.listeners()) {
            if (listener.tls() != null) {
                secrets.add(listener.tls().secret());
            }
        }
        Surroundings container = Surroundings.container();
        List<Mounts.SecretMount> mounts = new ArrayList<>();
        for (String secret : secrets) {
            mounts.add(new Mounts.SecretMount(SecretFile.of(secret, "tls.crt"), container.certificate(secret)));
            mounts.add(new Mounts.SecretMount(SecretFile.of(secret, "tls.key"), container.key(secret)));
        }
        return mounts;
    }
}
