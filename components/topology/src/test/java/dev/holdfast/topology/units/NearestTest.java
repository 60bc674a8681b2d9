package dev.holdfast.topology.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of(
            "replicas", "replication", "readinessProbe", "livenessProbe", "ports", "env", "files", "round-robin");

    @ParameterizedTest
    @CsvSource({
        "replica,replicas",
        "Replicas,replicas",
        "readiness_probe,readinessProbe",
        "livenessprobe,livenessProbe",
        "prots,ports",
        "evn,env",
        "file,files",
        "roundrobin,round-robin",
        "replicaton,replication"
    })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, NAMES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"spec", "x", "depends_on", "environment", "''"})
    void doesNotGuess(String word) {
        assertThat(Nearest.to(word, NAMES)).isNull();
        assertThat(Nearest.hint(word, NAMES)).isEmpty();
    }

    @Test
    void ordersByDistance() {
        assertThat(Nearest.allTo("ab", List.of("xb", "ab", "ba"), 2)).containsExactly("ab", "ba");
        assertThat(Nearest.hint("evn", NAMES)).isEqualTo("; did you mean env?");
    }
}
