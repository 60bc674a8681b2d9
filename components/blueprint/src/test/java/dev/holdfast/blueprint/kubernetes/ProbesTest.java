package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.TcpSocketAction;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProbesTest {
    private static final PortBlueprint RPC = new PortBlueprint("rpc", 8545, Protocol.HTTP);
    private static final String HOSTILE = "{\"method\":\"'; rm -rf / #$(id)\"}";

    private static ProbeBlueprint probe(ProbeAction action) {
        return new ProbeBlueprint(action, Duration.ofSeconds(5), Duration.ofMillis(1500), 3, 2, Duration.ZERO);
    }

    private static Probe ready(ProbeAction action, ImageTool... tools) {
        return Objects.requireNonNull(Probes.readiness(probe(action), List.of(tools)));
    }

    @Test
    void aJsonRpcCallNeedsToolsInTheImageAndItsBodyIsNoPartOfTheScript() {
        Probe probe = ready(new ProbeAction.JsonRpc(RPC, "/", HOSTILE), ImageTool.SH, ImageTool.WGET);
        ExecAction exec = Objects.requireNonNull(probe.exec());
        assertThat(exec.command()).startsWith("sh", "-c").contains(Expansion.escape(HOSTILE), "http://127.0.0.1:8545/");
        assertThat(exec.command().get(2))
                .startsWith("wget")
                .doesNotContain("rm -rf")
                .contains("result");
    }

    @Test
    void withoutToolsAConnectionHasToBeEnough() {
        assertThat(ready(new ProbeAction.JsonRpc(RPC, "/", HOSTILE), ImageTool.SH)
                        .tcpSocket())
                .isEqualTo(new TcpSocketAction(8545));
    }

    @Test
    void timesAreWholeSecondsAndNeverCutShort() {
        assertThat(ready(new ProbeAction.Tcp(RPC)).timeoutSeconds()).isEqualTo(2);
    }

    @Test
    void onlyReadinessMayAskForSeveralGoodAnswers() {
        assertThat(ready(new ProbeAction.Tcp(RPC)).successThreshold()).isEqualTo(2);
        assertThat(Objects.requireNonNull(Probes.liveness(probe(new ProbeAction.Tcp(RPC)), List.of()))
                        .successThreshold())
                .isEqualTo(1);
    }

    @Test
    void aPortWithTlsIsAskedByTls() {
        PortBlueprint tls = new PortBlueprint("api", 8443, Protocol.HTTPS);
        assertThat(Objects.requireNonNull(
                                ready(new ProbeAction.Http(tls, "/ready")).httpGet())
                        .scheme())
                .isEqualTo("HTTPS");
    }
}
