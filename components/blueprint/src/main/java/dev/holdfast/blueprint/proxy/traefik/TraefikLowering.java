package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** Makes Traefik's configuration of load balancers that share a process. */
public final class TraefikLowering {
    /** The name of the file that holds while the process runs; its image looks for it in {@code /etc/traefik}. */
    public static final String PROCESS_FILE = "traefik.yaml";

    /** The name of the file that is read anew when it changes. */
    public static final String RULES_FILE = "rules.yaml";

    private static final String HEALTH = "health";

    private final List<ProxyPlan> plans;
    private final Surroundings surroundings;
    private final String folder;

    private TraefikLowering(List<ProxyPlan> plans, Surroundings surroundings, String folder) {
        this.plans = plans;
        this.surroundings = surroundings;
        this.folder = folder;
    }

    /**
     * Makes the configuration. Traefik listens for IPv4 and IPv6 on one address, and asks the resolvers of its machine.
     *
     * @param plans the load balancers, at least one, no two of which listen on the same port
     * @param version the version of Traefik, 3.1 or newer
     * @param surroundings the machine or container
     * @param folder the folder in which Traefik finds both files
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for a path with a backtick, in which Traefik's rules write texts
     */
    public static TraefikConfiguration lower(
            List<ProxyPlan> plans, Version version, Surroundings surroundings, String folder) {
        TraefikLowering lowering = new TraefikLowering(plans, surroundings, folder);
        StreamLowering streams = new StreamLowering(plans, version);
        return new TraefikConfiguration(
                lowering.process(),
                new HttpLowering(plans, version).http(),
                streams.streams(Mode.STREAM),
                streams.streams(Mode.DATAGRAM),
                TraefikTls.of(
                        plans.stream()
                                .flatMap(plan -> plan.listeners().stream())
                                .toList(),
                        surroundings));
    }

    /** The name of the entry point of a listener; a dot would end a name where options are given as arguments. */
    static String entryPoint(ListenerPlan listener) {
        return listener.name().replace('.', '-');
    }

    private TraefikProcess process() {
        List<TraefikProcess.EntryPoint> entryPoints = new ArrayList<>();
        for (ProxyPlan plan : plans) {
            LoadBalancerBlueprint loadBalancer = plan.loadBalancer();
            for (ListenerPlan listener : plan.listeners()) {
                String address = address(listener.listener().port());
                entryPoints.add(entryPoint(
                        entryPoint(listener),
                        listener.mode() == Mode.DATAGRAM ? address + "/udp" : address,
                        loadBalancer));
            }
        }
        entryPoints.add(entryPoint(
                HEALTH, address(SparePort.health(plans)), plans.get(0).loadBalancer()));
        return new TraefikProcess(List.copyOf(entryPoints), HEALTH, folder + "/" + RULES_FILE);
    }

    private String address(int port) {
        String address = surroundings.address();
        return HostAndPort.of(address == null ? "" : address, port);
    }

    private static TraefikProcess.EntryPoint entryPoint(
            String name, String address, LoadBalancerBlueprint loadBalancer) {
        String client = TraefikTime.of(loadBalancer.timeouts().client());
        return new TraefikProcess.EntryPoint(
                name, address, client, TraefikTime.of(loadBalancer.timeouts().request()), client);
    }
}
