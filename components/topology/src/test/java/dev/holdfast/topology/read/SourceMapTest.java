package dev.holdfast.topology.read;

import static dev.holdfast.topology.read.Documents.HEAD;
import static dev.holdfast.topology.read.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {
    private static final String FILE = HEAD
            + """
                replicas: 3
                ports:
                  - {name: http, port: 80}
                  - name: ws
                    port: 81
                env: {API_KEY: canary, A: b}
            environments:
              dev: {services: {web: {replicas: 1, env: {C: d}}}}
            """;

    private static String locate(SourceMap sources, String path) {
        Location at = sources.locate(TopologyPath.parse(path));
        return at.line() + ":" + at.column() + (sources.isWritten(TopologyPath.parse(path)) ? "" : " above");
    }

    @Test
    void findsValuesAndKeys() {
        SourceMap sources = accepted(FILE, null).sources();
        assertThat(locate(sources, "services.web.replicas")).isEqualTo("8:15");
        assertThat(locate(sources, "services.web")).isEqualTo("6:3");
        assertThat(locate(sources, "services.web.ports[0].port")).isEqualTo("10:28");
        assertThat(locate(sources, "services.web.ports[1]")).isEqualTo("11:9");
        assertThat(locate(sources, "services.web.ports[1].port")).isEqualTo("12:15");
        assertThat(locate(sources, "")).isEqualTo("1:1");
    }

    @Test
    void findsTheNearestAboveWhatIsNotWritten() {
        SourceMap sources = accepted(FILE, null).sources();
        assertThat(locate(sources, "services.web.storage.size")).isEqualTo("6:3 above");
        assertThat(locate(sources, "services.web.ports[2]")).isEqualTo("9:5 above");
        assertThat(locate(sources, "services.web.replicas.total")).isEqualTo("8:15 above");
        assertThat(locate(sources, "databases")).isEqualTo("1:1 above");
    }

    @Test
    void findsChangesInTheirEnvironment() {
        SourceMap sources = accepted(FILE, "dev").sources();
        assertThat(locate(sources, "services.web.replicas")).isEqualTo("15:36");
        assertThat(locate(sources, "services.web.env.C")).isEqualTo("15:48");
        assertThat(locate(sources, "services.web.env.A")).isEqualTo("13:31");
    }

    @Test
    void makesFaultsOfMeaning() {
        Fault fault = accepted(FILE, null)
                .sources()
                .fault("unsafe", TopologyPath.parse("services.web.replicas"), "3 is odd", "Write 4.")
                .withNote("needs 4");
        assertThat(fault)
                .hasToString(
                        """
                topology.yaml:8:15  services.web.replicas: 3 is odd
                      8 │     replicas: 3
                        │               ^ needs 4
                  Write 4.""");
        Fault secret = accepted(FILE, null).sources().fault("x", TopologyPath.parse("services.web.env.A"), "y", "Z.");
        assertThat(secret.toString()).contains("{API_KEY: ***, A: b}").doesNotContain("canary");
    }
}
