package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "localhost",
                "rpc.metanode.example",
                "3com.example",
                "a-b.c-d",
                "xn--bcher-kva.example",
                "1.2.3.4.example"
            })
    void reads(String name) {
        assertThat(HostName.parse(name)).hasToString(name);
        assertThat(HostPattern.parse(name).name()).isEqualTo(HostName.parse(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "-a",
                "a-",
                "a_b",
                "A.b",
                "10.0.0.1",
                "::1",
                "a:80",
                "http://a",
                "a/b",
                "a b",
                "a\nb",
                "a;b",
                "b\u00fccher.example",
                "*",
                "*a.b",
                "a.*.b",
                "**.a"
            })
    void refuses(String name) {
        assertRefused(Concern.FORM, () -> HostName.parse(name));
        assertRefused(Concern.FORM, () -> HostPattern.parse(name));
    }

    @Test
    void limitsLength() {
        String label = "a".repeat(63);
        String longest = label + "." + label + "." + label + "." + "a".repeat(61);
        assertThat(HostName.parse(longest).value()).hasSize(253);
        assertRefused(Concern.FORM, () -> HostName.parse(longest + "a"));
        assertRefused(Concern.FORM, () -> HostName.parse(label + "a.example"));
    }

    @Test
    void aPatternMayBeAWildcard() {
        assertRefused(Concern.FORM, () -> HostName.parse("*.example.org")).hasMessageContaining("wildcard");
        HostPattern pattern = HostPattern.parse("*.example.org");
        assertThat(pattern.isWildcard()).isTrue();
        assertThat(pattern.name()).isEqualTo(new HostName("example.org"));
        assertThat(HostPattern.parse("a.example.org").isWildcard()).isFalse();
    }
}
