package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.HttpGetAction;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.TcpSocketAction;
import java.util.List;
import java.util.Map;

/** Questions that are asked of containers. */
final class ProbeTrees {
    private ProbeTrees() {}

    static Map<String, Object> of(Probe probe) {
        return new Fields()
                .tree("httpGet", probe.httpGet(), ProbeTrees::http)
                .tree("tcpSocket", probe.tcpSocket(), ProbeTrees::tcp)
                .tree("exec", probe.exec(), ProbeTrees::exec)
                .with("initialDelaySeconds", probe.initialDelaySeconds())
                .with("periodSeconds", probe.periodSeconds())
                .with("timeoutSeconds", probe.timeoutSeconds())
                .with("successThreshold", probe.successThreshold())
                .with("failureThreshold", probe.failureThreshold())
                .done();
    }

    private static Map<String, Object> http(HttpGetAction action) {
        return new Fields()
                .with("path", action.path())
                .with("port", action.port())
                .with("scheme", action.scheme())
                .done();
    }

    private static Map<String, Object> tcp(TcpSocketAction action) {
        return new Fields().with("port", action.port()).done();
    }

    static Map<String, Object> exec(ExecAction action) {
        return new Fields().with("command", List.copyOf(action.command())).done();
    }
}
