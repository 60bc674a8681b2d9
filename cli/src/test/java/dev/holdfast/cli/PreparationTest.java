package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read ahead is never seen in what a command does: neither where the guess was right nor where it was not. */
class PreparationTest {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: NAME}
            targets: {kubernetes: "1.35"}
            regions: {eu: {role: primary, zones: 3}}
            services:
              web:
                image: ghcr.io/example/web:1.0.0
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}]
                resources: {requests: {cpu: 250m, memory: 256Mi}, limits: {memory: 256Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
                livenessProbe: {http: {port: http, path: /health}}
            """;

    @TempDir
    Path folder = Path.of("");

    private final Preparation preparation = new Preparation();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path topology(String name) throws IOException {
        return file(name + ".yaml", TOPOLOGY.replace("NAME", name));
    }

    private void begin(Path guess) {
        preparation.begin(guess.toString(), silent(), true);
    }

    private String nameIn(Path file) {
        return preparation
                .topologies(InputFile.read(file.toString(), silent()))
                .blueprint(null)
                .name();
    }

    private static Terminal silent() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false);
    }

    @Test
    void whatWasGuessedIsAsIfReadNow() throws IOException {
        Path file = topology("one");
        begin(file);

        assertThat(nameIn(file)).isEqualTo("one");
        assertThat(nameIn(file)).isEqualTo("one");
        assertThat(preparation.renderer()).isSameAs(preparation.renderer());
    }

    @Test
    void anotherFileThanTheGuessIsRead() throws IOException {
        begin(topology("one"));

        assertThat(nameIn(topology("two"))).isEqualTo("two");
    }

    @Test
    void whatChangedMeanwhileIsReadAgain() throws Exception {
        Path file = topology("one");
        begin(file);
        // Some bytes of the old text may have been read ahead, or some of the new one: neither is what counts.
        Files.writeString(file, TOPOLOGY.replace("NAME", "new"), StandardCharsets.UTF_8);

        assertThat(nameIn(file)).isEqualTo("new");
    }

    @Test
    void faultsAreToldByWhoeverAsks() throws IOException {
        Path faulty = file("faulty.yaml", TOPOLOGY.replace("NAME", "faulty").replace("replicas: 3", "replicas: many"));
        begin(faulty);

        assertThatThrownBy(() -> nameIn(faulty))
                .isInstanceOf(TopologyRefused.class)
                .hasMessageContaining("faulty.yaml:9:")
                .hasMessageContaining("services.web.replicas");
        assertThat(nameIn(topology("sound"))).isEqualTo("sound");
    }

    @Test
    void aGuessThatCannotBeReadIsNone() throws IOException {
        begin(folder.resolve("missing.yaml"));

        assertThat(nameIn(topology("one"))).isEqualTo("one");
    }

    @Test
    void withoutAGuessAllIsReadWhenItIsAskedFor() throws IOException {
        preparation.begin(null, silent(), false);

        assertThat(nameIn(topology("one"))).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--output", "@arguments", ".", "missing.yaml", "no\0name", "/dev/null"})
    void wordsThatAreNoFileAreNotGuessed(String word) {
        assertThat(InputFile.isFile(word)).isFalse();
    }

    @Test
    void aFileIsGuessed() throws IOException {
        assertThat(InputFile.isFile(topology("one").toString())).isTrue();
    }
}
