package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.readback.NginxStructure;
import dev.holdfast.templates.readback.NginxStructure.Directive;
import java.util.List;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

class NginxFilesTest {
    private static String print(String yaml, String version) {
        return Printed.nginx(LoadBalancers.of(yaml), version, Surroundings.container());
    }

    /** All directives of a file, whatever their depth. */
    private static List<Directive> directives(String text) {
        return NginxStructure.of(text).directives().stream()
                .flatMap(NginxFilesTest::withInner)
                .toList();
    }

    private static Stream<Directive> withInner(Directive directive) {
        return Stream.concat(Stream.of(directive), directive.block().stream().flatMap(NginxFilesTest::withInner));
    }

    private static List<List<String>> words(List<Directive> directives) {
        return directives.stream().map(Directive::words).toList();
    }

    @Test
    void aSiteWithFilesPathsAndARedirect() {
        String text = print(Variants.SITE, "1.22");

        List<Directive> all = directives(text);
        Directive files = all.stream()
                .filter(directive -> directive.words().equals(List.of("location", "/static/")))
                .findFirst()
                .orElseThrow();
        assertThat(words(files.block()))
                .as("a location with headers inherits none; one Cache-Control")
                .containsExactly(
                        List.of("alias", "/var/www/static/"),
                        List.of("add_header", "Strict-Transport-Security", "max-age=2592000", "always"),
                        List.of("add_header", "Cache-Control", "public, max-age=31536000, immutable"));
        assertThat(words(all))
                .contains(List.of("return", "308", "https://$host:$tls_port$request_uri"))
                .contains(List.of("return", "421"))
                .contains(List.of("ssl_protocols", "TLSv1.3"))
                .contains(List.of("proxy_next_upstream", "error", "timeout"));
        assertThat(text).doesNotContain("non_idempotent").doesNotContain("expires");
        Approvals.verify(text);
    }

    @Test
    void websocketsAndStickyClientsOfAYoungVersion() {
        String text = print(Variants.JSON_RPC + "  sessionAffinity: {by: cookie, timeout: 3h}\n", "1.29");

        assertThat(words(directives(text)))
                .contains(List.of("http2", "on"))
                .contains(List.of("resolver", "127.0.0.11:53", "valid=10s"))
                .contains(List.of("server", "node-1:8545", "max_fails=3", "fail_timeout=15s", "resolve"))
                .contains(List.of("proxy_set_header", "Connection", ""))
                .contains(List.of("proxy_set_header", "Connection", "$connection_header"))
                .contains(List.of("hash", "$affinity_key", "consistent"));
        Approvals.verify(text);
    }

    @Test
    void byteStreams() {
        String text = print(Variants.STREAMS, "1.18");

        assertThat(NginxStructure.of(text).directives())
                .extracting(directive -> directive.words().get(0))
                .contains("stream");
        assertThat(text).as("the official image has the module built in").doesNotContain("load_module");
        Approvals.verify(text);
    }
}
