package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.readback.HaproxyStructure;
import java.util.List;
import java.util.Locale;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

class HaproxyFilesTest {
    private static String print(String yaml, String version) {
        return Printed.haproxy(LoadBalancers.of(yaml), version, Surroundings.container());
    }

    private static List<List<String>> section(String text, String... header) {
        return HaproxyStructure.of(text).sections().stream()
                .filter(section -> section.header().size() > 1)
                .filter(section -> section.header().subList(0, 2).equals(List.of(header)))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    @Test
    void jsonRpcNodesBehindTls() {
        String text = print(Variants.JSON_RPC, "2.6");

        assertThat(section(text, "backend", "lb.18545.default"))
                .contains(List.of("http-check", "expect", "status", "200"))
                .contains(List.of(
                        ("http-check send meth POST uri / ver HTTP/1.1 hdr Host node hdr Content-Type application/json body "
                                        + "{\"jsonrpc\":\"2.0\",\"method\":\"web3_clientVersion\",\"params\":[],\"id\":1}")
                                .split(" ")))
                .contains(List.of("server", "node-1", "node-1:8545", "weight", "1"));
        assertThat(section(text, "backend", "lb.18546.default"))
                .as("the check of websockets asks the port for HTTP")
                .contains(List.of("server", "node-1", "node-1:8546", "weight", "1", "port", "8545"));
        assertThat(section(text, "frontend", "lb.18545"))
                .contains(List.of("http-request", "set-header", "X-Forwarded-For", "%[src]"))
                .contains(List.of("http-request", "deny", "deny_status", "421", "unless", "served"));
        assertThat(text).doesNotContain("forwardfor").doesNotContain("option httpchk ");
        Approvals.verify(text);
    }

    @Test
    void aSiteWithPathsAndARedirect() {
        String text = print(Variants.SITE, "3.0");

        assertThat(section(text, "frontend", "lb.18080"))
                .contains(List.of(
                        "http-request",
                        "redirect",
                        "location",
                        "https://%[req.hdr(host),host_only]:18443%[pathq]",
                        "code",
                        "308"));
        assertThat(section(text, "frontend", "lb.18443"))
                .containsSubsequence(
                        List.of("use_backend", "lb.18443.path-1", "if", "path-1"),
                        List.of("use_backend", "lb.18443.path-2", "if", "path-2"),
                        List.of("default_backend", "lb.18443.default"));
        assertThat(text).as("HAProxy serves no files").doesNotContain("/var/www");
        Approvals.verify(text);
    }

    @Test
    void byteStreams() {
        String text = print(Variants.STREAMS, "2.4");

        assertThat(section(text, "frontend", "lb.30303")).contains(List.of("mode", "tcp"));
        assertThat(text).doesNotContain("X-Forwarded").doesNotContain("retry-on");
        Approvals.verify(text);
    }

    @Test
    void theSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = print(Variants.JSON_RPC, "2.6");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(print(Variants.JSON_RPC, "2.6")).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
