package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Protocol;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands are run by the machine's own shell, with a program of the test in place of curl or wget. */
class HealthCommandTest {
    private static final PortBlueprint HTTP = new PortBlueprint("rpc", 8545, Protocol.HTTP);
    private static final ProbeAction CALL = new ProbeAction.JsonRpc(HTTP, "/", "{\"method\":\"it's $HOME\"}");

    private final Path bin;

    HealthCommandTest(@TempDir Path bin) {
        this.bin = bin;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"Geth/v1.15\"} | 0",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": true} | 0",
                "{\"result\":\"x\",\"error\":null} | 0",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601}} | 1",
                "{\"id\":1,\"result\":null,\"error\": {\"code\":-32601}} | 1",
                "{\"status\":\"ok\"} | 1",
                "`` | 1"
            })
    void takesOnlyAResultForHealth(String answer, int exit) throws Exception {
        for (ImageTool tool : List.of(ImageTool.CURL, ImageTool.WGET)) {
            program(tool == ImageTool.CURL ? "curl" : "wget", "cat \"$ANSWER\"");
            assertThat(run(of(CALL, ImageTool.SH, tool), answer))
                    .as(tool + " " + answer)
                    .isEqualTo(exit);
        }
    }

    @Test
    void handsTheBodyOverUntouched() throws Exception {
        program("curl", "for word in \"$@\"; do [ \"$word\" = \"$BODY\" ] && echo '{\"result\":1}'; done; exit 0");
        assertThat(run(of(CALL, ImageTool.SH, ImageTool.CURL), "")).isZero();
    }

    @Test
    void failsWhenNobodyAnswers() throws Exception {
        program("wget", "exit 4");
        assertThat(run(of(CALL, ImageTool.SH, ImageTool.WGET), "")).isEqualTo(1);
    }

    @Test
    void seesWhetherSomebodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(run(listening(port), "")).isZero();
        }
        assertThat(run(listening(port), "")).isEqualTo(1);
    }

    private static List<String> listening(int port) {
        return of(new ProbeAction.Tcp(new PortBlueprint("tcp", port, Protocol.TCP)), ImageTool.SH);
    }

    @Test
    void needsNoShellWhereAProgramDoes() {
        ProbeAction get = new ProbeAction.Http(HTTP, "/health");
        assertThat(of(get, ImageTool.CURL))
                .containsExactly(
                        "CMD", "curl", "-fsS", "-o", "/dev/null", "--max-time", "3", "http://127.0.0.1:8545/health");
        assertThat(of(get, ImageTool.SH, ImageTool.WGET))
                .containsExactly("CMD", "wget", "-q", "-O", "/dev/null", "-T", "3", "http://127.0.0.1:8545/health");
        assertThat(of(new ProbeAction.Tcp(HTTP), ImageTool.NC, ImageTool.SH))
                .containsExactly("CMD", "nc", "-z", "-w", "3", "127.0.0.1", "8545");
        assertThat(of(new ProbeAction.Command(List.of("/check", "$X")))).containsExactly("CMD", "/check", "$X");
    }

    @Test
    void doesNotVerifyTheCertificateOfLoopback() {
        ProbeAction get = new ProbeAction.Http(new PortBlueprint("rpc", 8443, Protocol.HTTPS), "/");
        assertThat(of(get, ImageTool.CURL)).contains("-fsSk", "https://127.0.0.1:8443/");
        assertThat(of(get, ImageTool.WGET)).contains("--no-check-certificate", "https://127.0.0.1:8443/");
    }

    @Test
    void saysWhenTheImageHoldsNoProgram() {
        assertThat(HealthCommand.of(probe(new ProbeAction.Http(HTTP, "/")), List.of(ImageTool.SH, ImageTool.NC)))
                .isEmpty();
        assertThat(HealthCommand.of(probe(CALL), List.of(ImageTool.CURL))).isEmpty();
        assertThat(HealthCommand.of(probe(new ProbeAction.Tcp(HTTP)), List.of(ImageTool.WGET)))
                .isEmpty();
    }

    private static ProbeBlueprint probe(ProbeAction action) {
        return new ProbeBlueprint(action, Duration.ofSeconds(5), Duration.ofMillis(2500), 3, 1, Duration.ZERO);
    }

    private static List<String> of(ProbeAction action, ImageTool... tools) {
        Optional<List<String>> command = HealthCommand.of(probe(action), List.of(tools));
        return command.orElseThrow();
    }

    private void program(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int run(List<String> test, String answer) throws IOException, InterruptedException {
        Path answered = bin.resolve("answer.json");
        Files.writeString(answered, answer);
        ProcessBuilder builder = new ProcessBuilder(test.subList(1, test.size()));
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        bin + ":" + System.getenv("PATH"),
                        "ANSWER",
                        answered.toString(),
                        "BODY",
                        "{\"method\":\"it's $HOME\"}"));
        return builder.start().waitFor();
    }
}
