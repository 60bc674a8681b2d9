package dev.holdfast.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Empty;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pulumirpc.AnalyzerGrpc;

/** A pack as a process: the port first on standard output, and an end when the engine has gone. */
class ServeTest {
    @Test
    void thePortIsAllThatIsOnStandardOutputAndThePackEndsWithItsEngine() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        // The shell stands for the engine: it starts the pack and is gone when its input ends.
        Process engine = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$0\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$1\" dev.holdfast.policy.TestPack </dev/null & exec >/dev/null; read line",
                        java,
                        classPath())
                .redirectError(new File("/dev/null"))
                .start();
        try (BufferedReader output = engine.inputReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(String.valueOf(output.readLine()));
            List<ProcessHandle> pack = engine.descendants().toList();
            assertThat(pack).hasSize(1);
            assertThat(nameOfPackAt(port)).isEqualTo("test");

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

    private static String nameOfPackAt(int port) throws IOException {
        ManagedChannel channel =
                NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        try {
            return AnalyzerGrpc.newBlockingStub(channel)
                    .getAnalyzerInfo(Empty.getDefaultInstance())
                    .getName();
        } finally {
            channel.shutdownNow();
        }
    }
}
