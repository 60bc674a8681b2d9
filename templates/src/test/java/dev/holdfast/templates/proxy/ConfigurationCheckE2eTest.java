package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Server;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real programs accept every kind of load balancer, and have nothing to remark. */
@Tag("e2e")
class ConfigurationCheckE2eTest {
    /** Where Debian's package libnginx-mod-stream puts it. */
    private static final String STREAM_MODULE = "/usr/lib/nginx/modules/ngx_stream_module.so";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @BeforeAll
    static void certificates() throws Exception {
        Certificates.write(folder, List.of("rpc-tls", "site-tls", "p2p-tls", "grpc-tls"));
    }

    static Stream<String> variants() {
        return Variants.all().keySet().stream();
    }

    private static String yaml(String variant) {
        return Variants.all().getOrDefault(variant, "");
    }

    /** On all addresses, or only on one, since nginx opens its ports even to check its configuration. */
    private static Surroundings surroundings(@Nullable String address) {
        return new Surroundings(address, folder.resolve("tls").toString(), folder.toString(), null, STREAM_MODULE);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void haproxyHasNothingToRemark(String variant) throws Exception {
        for (String network : List.of(
                "{dualStack: false}", "{dualStack: true, resolvers: [10.0.0.2, 'fd00::10', '10.0.0.3:5353']}")) {
            Path file = folder.resolve("haproxy.cfg");
            Files.writeString(
                    file, Printed.haproxy(LoadBalancers.of(yaml(variant), network), "2.6", surroundings(null)));

            Programs.Result result = Programs.run(folder, "haproxy", "-c", "-f", file.toString());

            assertThat(result.output())
                    .doesNotContain("WARNING")
                    .doesNotContain("ALERT")
                    .contains("valid");
            assertThat(result.code()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void nginxHasNothingToRemark(String variant) throws Exception {
        Path file = folder.resolve("nginx.conf");
        Files.writeString(file, Printed.nginx(LoadBalancers.of(yaml(variant)), "1.22", surroundings("127.0.0.1")));

        Programs.Result result = Programs.run(folder, "nginx", "-t", "-c", file.toString());

        assertThat(result.output())
                .doesNotContain("[warn]")
                .doesNotContain("[emerg]")
                .contains("successful");
        assertThat(result.code()).isZero();
    }

    /** Traefik has no command that only checks: it runs, and says what it could not take. */
    @ParameterizedTest
    @MethodSource("variants")
    void traefikHasNothingToRemark(String variant) throws Exception {
        Blueprint blueprint = LoadBalancers.of(yaml(variant));
        Path files = Files.createDirectories(folder.resolve("traefik"));
        Files.writeString(files.resolve("rules.yaml"), "");
        Map<String, String> printed = Printed.traefik(blueprint, "3.6", surroundings("127.0.0.1"));
        for (Map.Entry<String, String> file : printed.entrySet()) {
            Files.writeString(
                    folder.resolve(file.getKey()), file.getValue().replace(TraefikFiles.FOLDER, files.toString()));
        }
        Path log = folder.resolve("traefik.log");
        int health = SparePort.health(StandAlone.plans(blueprint, NumberedNames.of(blueprint)));

        Process traefik = Programs.start(log, "traefik", "--configFile=" + files.resolve("traefik.yaml"));
        try {
            Await.until(
                    "the rules are read",
                    () -> Exchange.get(health, "/metrics").body().contains("traefik_config_last_reload_success"));
        } finally {
            Programs.stop(traefik);
        }

        assertThat(Files.readAllLines(log))
                .filteredOn(line -> line.contains(" ERR ") || line.contains(" WRN "))
                // Nobody is behind it in this test; encoded characters reach backends as they do behind the others; and
                // the
                // options of a listener for every host are the default ones, for clients that say no host name.
                .allMatch(line -> line.contains("Health check failed")
                        || line.contains("encoded characters")
                        || line.contains("will depend on the SNI"));
    }

    @Test
    void haproxyAcceptsOneNameForAllReplicas() throws Exception {
        Blueprint blueprint = LoadBalancers.of(Variants.JSON_RPC + "  sessionAffinity: {by: cookie, timeout: 3h}\n");
        Addressing discovered = new Addressing() {
            @Override
            public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
                return new Addresses.Discovered("node-", "node-headless.demo.svc.cluster.local", 2, 5, "node.demo.svc");
            }

            @Override
            public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
                return List.of();
            }

            @Override
            public List<String> nameServers() {
                return List.of();
            }
        };
        Path file = folder.resolve("discovered.cfg");
        Files.writeString(
                file,
                ProxyPrinter.haproxy(new Renderer())
                        .one(
                                blueprint.loadBalancers().values().iterator().next(),
                                blueprint,
                                "us-east-1",
                                discovered,
                                surroundings(null)));

        Programs.Result result = Programs.run(folder, "haproxy", "-c", "-f", file.toString());

        assertThat(Files.readString(file))
                .contains("server-template node- 5 node-headless.demo.svc.cluster.local:8545");
        assertThat(result.output()).doesNotContain("WARNING").doesNotContain("ALERT");
        assertThat(result.code()).isZero();
    }
}
