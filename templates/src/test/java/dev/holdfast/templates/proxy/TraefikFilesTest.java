package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.compose.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

class TraefikFilesTest {
    private static Map<String, String> print(String yaml, String version) {
        return Printed.traefik(LoadBalancers.of(yaml), version, Surroundings.container());
    }

    private static Rendered read(Map<String, String> files, String name) {
        return Rendered.of(Objects.requireNonNull(files.get("traefik/" + name)));
    }

    private static Object at(Rendered file, String... path) {
        Object tree = file.tree();
        for (String key : path) {
            tree = Objects.requireNonNull(((Map<?, ?>) tree).get(key), key);
        }
        return tree;
    }

    @Test
    void jsonRpcNodesBehindTls() {
        Map<String, String> files = print(Variants.JSON_RPC, "3.6");
        Rendered process = read(files, "traefik.yaml");
        Rendered rules = read(files, "rules.yaml");

        assertThat(at(process, "entryPoints", "lb-18545", "address")).isEqualTo(":18545");
        assertThat(at(process, "ping", "entryPoint")).isEqualTo("health");
        assertThat(at(process, "global", "sendAnonymousUsage")).isEqualTo(false);
        assertThat(process.map("providers")).as("no socket of Docker").containsOnlyKeys("file");
        for (String router : List.of("lb.18545", "lb.18546")) {
            assertThat(at(rules, "http", "routers", router, "entryPoints"))
                    .as("every router names its entry point")
                    .isEqualTo(List.of(router.replace('.', '-')));
        }
        assertThat(at(rules, "http", "routers", "lb.18545", "rule")).isEqualTo("Host(`rpc.metanode.example`)");
        assertThat(at(rules, "http", "services", "lb.18545.default", "loadBalancer")
                        .toString())
                .as("no call by JSON-RPC, so it is judged by its answers")
                .contains("passiveHealthCheck={failureWindow=15s, maxFailedAttempts=3}")
                .doesNotContain("healthCheck={path");
        assertThat(at(rules, "tls", "options", "default", "minVersion")).isEqualTo("VersionTLS12");
        assertThat(at(rules, "http", "middlewares", "lb.rate", "rateLimit").toString())
                .contains("average=100", "period=1s", "burst=200");
        verify(files);
    }

    @Test
    void aSiteWithPathsAndARedirect() {
        Map<String, String> files = print(Variants.SITE, "3.5");
        Rendered rules = read(files, "rules.yaml");

        assertThat(at(rules, "http", "routers", "lb.18443.path-1", "rule"))
                .isEqualTo("(Host(`a.example`) || Host(`b.example`)) && PathPrefix(`/rpc/v2/`)");
        assertThat(at(rules, "http", "routers", "lb.18443.path-2", "rule"))
                .as("a path takes whole parts")
                .isEqualTo("(Host(`a.example`) || Host(`b.example`)) && (Path(`/rpc`) || PathPrefix(`/rpc/`))");
        assertThat(at(rules, "http", "routers", "lb.18443.path-1", "priority")).isEqualTo(3);
        assertThat(at(rules, "http", "routers", "lb.18080", "middlewares")).isEqualTo(List.of("lb.18080.redirect"));
        assertThat(at(rules, "http", "middlewares", "lb.18080.redirect", "redirectScheme", "port"))
                .isEqualTo("18443");
        assertThat(at(rules, "tls", "options", "default", "minVersion")).isEqualTo("VersionTLS13");
        assertThat(at(rules, "http", "services", "lb.18443.default", "loadBalancer", "strategy"))
                .isEqualTo("p2c");
        verify(files);
    }

    @Test
    void byteStreams() {
        Map<String, String> files = print(Variants.STREAMS, "3.6");
        Rendered rules = read(files, "rules.yaml");

        assertThat(rules.tree()).doesNotContainKey("http");
        assertThat(at(rules, "tcp", "routers", "lb.30303", "rule")).isEqualTo("HostSNI(`*`)");
        assertThat(at(rules, "tcp", "routers", "lb.18444", "tls", "options")).isEqualTo("default");
        verify(files);
    }

    @Test
    void datagrams() {
        Map<String, String> files = print(Variants.all().getOrDefault("datagrams", ""), "3.6");

        assertThat(at(read(files, "traefik.yaml"), "entryPoints", "lb-15353", "address"))
                .isEqualTo(":15353/udp");
        assertThat(at(read(files, "rules.yaml"), "udp", "routers", "lb.15353", "service"))
                .isEqualTo("lb.15353.default");
    }

    private static void verify(Map<String, String> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, text) ->
                all.append("# ").append(name).append('\n').append(text).append("---\n"));
        Approvals.verify(all.toString(), new Options().forFile().withExtension(".yaml"));
    }
}
