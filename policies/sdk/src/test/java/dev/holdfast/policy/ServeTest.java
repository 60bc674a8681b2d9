package dev.holdfast.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.BufferedReader;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pulumirpc.AnalyzerGrpc;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureRequest;

/** A pack as a process: the port first on standard output, and an end when the engine has gone. */
class ServeTest {
    @Test
    void thePortIsAllThatIsOnStandardOutputAndThePackEndsWithItsEngine() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        // The shell stands for the engine: it starts the pack and is gone when its input ends.
        ProcessBuilder starting = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$0\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$1\" dev.holdfast.policy.TestPack </dev/null & exec >/dev/null; read line",
                        java,
                        classPath())
                .redirectError(new File("/dev/null"));
        starting.environment().put("PULUMI_DRY_RUN", "true");
        Process engine = starting.start();
        try (BufferedReader output = engine.inputReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(String.valueOf(output.readLine()));
            List<ProcessHandle> pack = engine.descendants().toList();
            assertThat(pack).hasSize(1);
            assertThat(saidOfPreviewBy(port)).isEqualTo("Says whether it is a preview.\npreview: true");

            engine.getOutputStream().close();

            assertThat(engine.waitFor(10, TimeUnit.SECONDS)).isTrue();
            pack.get(0).onExit().get(30, TimeUnit.SECONDS);
            assertThat(output.readLine()).isNull();
        } finally {
            engine.descendants().forEach(ProcessHandle::destroyForcibly);
            engine.destroyForcibly();
        }
    }

    /** Launchers of tests may load classes from elsewhere than Java's own class path. */
    private static String classPath() {
        return ServeTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String saidOfPreviewBy(int port) {
        ManagedChannel channel =
                NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        try {
            AnalyzerGrpc.AnalyzerBlockingStub pack = AnalyzerGrpc.newBlockingStub(channel);
            pack.configureStack(AnalyzerStackConfigureRequest.getDefaultInstance());
            return pack.analyze(AnalyzeRequest.newBuilder()
                            .setType("demo:index:Preview")
                            .build())
                    .getDiagnostics(0)
                    .getMessage();
        } finally {
            channel.shutdownNow();
        }
    }
}
