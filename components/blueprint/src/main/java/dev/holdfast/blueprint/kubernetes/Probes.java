package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.HttpGetAction;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.TcpSocketAction;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Protocol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Probes. */
public final class Probes {
    /** The answer to a JSON-RPC call may have status 200 and hold an error, so the result is looked for. */
    private static final String CURL =
            "curl -fsS -m \"$3\" -H 'Content-Type: application/json' -d \"$2\" \"$1\" | grep -q '\"result\"'";

    private static final String WGET =
            "wget -q -O - -T \"$3\" --header 'Content-Type: application/json' --post-data \"$2\" \"$1\" | grep -q '\"result\"'";

    private Probes() {}

    /** Whether a probe makes the call, and does not just open a connection: that takes programs in the image, and no TLS. */
    public static boolean callsJsonRpc(ProbeAction.JsonRpc call, List<ImageTool> tools) {
        return tools.contains(ImageTool.SH)
                && (tools.contains(ImageTool.CURL) || tools.contains(ImageTool.WGET))
                && !isTls(call.port());
    }

    private static boolean isTls(PortBlueprint port) {
        return port.protocol() == Protocol.HTTPS;
    }

    /** A probe that may need several good answers; only a readiness probe may. */
    static @Nullable Probe readiness(@Nullable ProbeBlueprint probe, List<ImageTool> tools) {
        return probe == null ? null : probe(probe, tools, probe.successThreshold());
    }

    /** A probe whose first good answer counts, as Kubernetes asks of startup and liveness probes. */
    static @Nullable Probe liveness(@Nullable ProbeBlueprint probe, List<ImageTool> tools) {
        return probe == null ? null : probe(probe, tools, 1);
    }

    /** A probe that opens a connection. */
    static Probe connect(int port, int periodSeconds, int failureThreshold) {
        return new Probe(null, new TcpSocketAction(port), null, 0, periodSeconds, 2, 1, failureThreshold);
    }

    private static Probe probe(ProbeBlueprint probe, List<ImageTool> tools, int successThreshold) {
        return probe.action().accept(new Spelling(probe, tools, successThreshold));
    }

    private record Spelling(ProbeBlueprint probe, List<ImageTool> tools, int successThreshold)
            implements ProbeAction.Visitor<Probe> {
        @Override
        public Probe http(ProbeAction.Http http) {
            return probe(
                    new HttpGetAction(http.path(), http.port().port(), isTls(http.port()) ? "HTTPS" : "HTTP"),
                    null,
                    null);
        }

        @Override
        public Probe tcp(ProbeAction.Tcp tcp) {
            return probe(null, new TcpSocketAction(tcp.port().port()), null);
        }

        @Override
        public Probe jsonRpc(ProbeAction.JsonRpc call) {
            boolean curl = tools.contains(ImageTool.CURL);
            if (!callsJsonRpc(call, tools)) {
                return probe(null, new TcpSocketAction(call.port().port()), null);
            }
            // The body is an argument: nothing in it can become part of the script.
            return exec(List.of(
                    "sh",
                    "-c",
                    curl ? CURL : WGET,
                    "json-rpc",
                    "http://127.0.0.1:" + call.port().port() + call.path(),
                    call.body(),
                    Integer.toString(Seconds.atLeastOne(probe.timeout()))));
        }

        @Override
        public Probe command(ProbeAction.Command command) {
            return exec(command.command());
        }

        private Probe exec(List<String> command) {
            return probe(null, null, new ExecAction(Expansion.escape(command)));
        }

        private Probe probe(
                @Nullable HttpGetAction httpGet, @Nullable TcpSocketAction tcpSocket, @Nullable ExecAction exec) {
            return new Probe(
                    httpGet,
                    tcpSocket,
                    exec,
                    Seconds.of(probe.initialDelay()),
                    Seconds.atLeastOne(probe.period()),
                    Seconds.atLeastOne(probe.timeout()),
                    successThreshold,
                    probe.failureThreshold());
        }
    }
}
