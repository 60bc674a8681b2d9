package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.EnvironmentValue;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that only replicas with lasting names are told their number: others come and go under any name. */
final class Ordinals {
    private Ordinals() {}

    /** Notes each variable of a service without lasting names that asks for a number which the replica has not. */
    static void check(TopologyPath service, Service written, Scope scope) {
        check(service, written.env(), scope);
        Absent.map(written.sidecars())
                .forEach((name, sidecar) -> check(service.key("sidecars").key(name), sidecar.env(), scope));
        Absent.map(written.initJobs())
                .forEach((name, job) -> check(service.key("initJobs").key(name), job.env(), scope));
    }

    private static void check(TopologyPath container, @Nullable Map<String, EnvironmentValue> env, Scope scope) {
        Absent.map(env).forEach((name, value) -> {
            if (value.instance() == InstanceField.ORDINAL) {
                scope.problems()
                        .contradiction(
                                container.key("env").key(name).key("instance"),
                                "replicas of a service that keeps nothing have no lasting numbers",
                                "Write `kind: stateful`, or use `instance: name`.");
            }
        });
    }
}
