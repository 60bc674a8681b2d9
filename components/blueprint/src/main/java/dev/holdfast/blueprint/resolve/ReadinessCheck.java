package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.topology.HttpProbe;
import dev.holdfast.topology.JsonRpcProbe;
import dev.holdfast.topology.Probe;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the question of a load balancer from what makes its backends ready. */
final class ReadinessCheck {
    private ReadinessCheck() {}

    /** What a probe asks, wherever it asks it. */
    private record Question(@Nullable String path, @Nullable String method) {
        static Question of(@Nullable Probe probe) {
            HttpProbe http = probe == null ? null : probe.http();
            JsonRpcProbe rpc = probe == null ? null : probe.jsonRpc();
            if (http != null) {
                return new Question(root(http.path()), null);
            }
            return rpc == null ? new Question(null, null) : new Question(root(rpc.path()), rpc.method());
        }

        private static String root(@Nullable String path) {
            return path == null ? "/" : path;
        }
    }

    /**
     * Returns the question; one load balancer asks all backends the same, so that services whose readiness is asked in different ways are only connected to.
     *
     * @param path the path of the health check
     * @param services the names of the backends, at least one
     */
    static HealthCheckAction of(TopologyPath path, Set<String> services, Scope scope) {
        Set<Question> questions = new LinkedHashSet<>();
        for (String name : services) {
            Service service = scope.topology().services().get(name);
            questions.add(Question.of(service == null ? null : service.readinessProbe()));
        }
        String first = services.iterator().next();
        Question question = questions.iterator().next();
        TopologyPath from = Scope.at("services", first, "readinessProbe");
        Decisions decisions = scope.decisions();
        if (questions.size() > 1 || question.path() == null) {
            decisions.derived(
                    path,
                    "tcp",
                    questions.size() > 1
                            ? "the readiness of its backends is asked in different ways, so a connection is tried"
                            : "their readiness cannot be asked from outside, so a connection is tried",
                    from);
            return new HealthCheckAction.Connect(0);
        }
        String because = "what makes a replica ready makes it a good backend";
        String host = "HTTP/1.1 asks for a Host header: the name of the first service";
        TopologyPath at = path.key(question.method() == null ? "http" : "jsonRpc");
        decisions.derived(at.key("path"), question.path(), because, from);
        decisions.derived(at.key("host"), first, host, Scope.at("services", first));
        if (question.method() == null) {
            return new HealthCheckAction.HttpGet(question.path(), first);
        }
        decisions.derived(at.key("method"), question.method(), because, from);
        return new HealthCheckAction.JsonRpcCall(question.path(), first, JsonRpc.request(question.method()));
    }
}
