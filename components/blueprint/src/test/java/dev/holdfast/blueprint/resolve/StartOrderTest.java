package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.read.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartOrderTest {
    @Test
    void eachComesAfterThoseThatItWaitsFor() {
        assertThat(blueprint(LOCAL
                                + service("a", "{service: c}", "{service: b}")
                                + service("b")
                                + service("c", "{service: b}"))
                        .startOrder())
                .containsExactly("b", "c", "a");
    }

    @Test
    void theOrderOfTheFileStandsOtherwise() {
        assertThat(blueprint(LOCAL + service("z") + service("a") + service("m")).startOrder())
                .containsExactly("z", "a", "m");
    }

    @Test
    void refusesACircle() {
        assertThat(fault(LOCAL
                        + service("a", "{service: b}")
                        + service("b", "{service: c}")
                        + service("c", "{service: a}")))
                .isEqualTo("cycle services.c.uses[0]: none can start first: a → b → c → a");
        assertThat(fault(LOCAL + service("a", "{service: a}")))
                .isEqualTo("cycle services.a.uses[0]: none can start first: a → a");
    }

    @Test
    void aServiceThatCanStartWithoutTheOtherBreaksACircle() {
        assertThat(blueprint(LOCAL + service("a", "{service: b}") + service("b", "{service: a, waitForHealth: false}"))
                        .startOrder())
                .containsExactly("b", "a");
    }

    @Test
    void theFaultIsAtTheConnectionThatWasWritten() {
        List<Fault> faults = Resolving.faults(
                LOCAL + service("a", "{service: nowhere}", "{service: b}") + service("b", "{service: a}"));
        assertThat(faults)
                .extracting(fault -> fault.code() + " " + fault.path())
                .containsExactly("unknown-reference services.a.uses[0].service", "cycle services.b.uses[0]");
        faults = Resolving.faults(LOCAL + service("a", "{service: nowhere}", "{service: a}"));
        assertThat(faults)
                .extracting(fault -> fault.code() + " " + fault.path())
                .containsExactly("unknown-reference services.a.uses[0].service", "cycle services.a.uses[1]");
    }

    @Test
    void aChainMayBeAsLongAsAFile() {
        StringBuilder chain = new StringBuilder(LOCAL);
        for (int i = 0; i < 5000; i++) {
            String use = i == 0 ? "" : "{service: s" + (i - 1) + "}";
            chain.insert(LOCAL.length(), service("s" + i, use));
        }
        assertThat(blueprint(chain.toString()).startOrder()).hasSize(5000).startsWith("s0", "s1");
    }

    private static String service(String name, String... uses) {
        return "  " + name + ": {image: \"x/x:1\", ports: [{name: p, port: 1}], uses: [" + String.join(", ", uses)
                + "]}\n";
    }
}
