package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.InitJobBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import dev.holdfast.topology.InitJob;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Sidecar;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what runs beside and before a service. */
final class ContainerResolution {
    private static final Cpu CPU = Cpu.parse("50m");
    private static final Bytes MEMORY = Bytes.parse("64Mi");

    private ContainerResolution() {}

    /** Returns the sidecars; notes ports that the service or another one has already, since they share one address. */
    static List<SidecarBlueprint> sidecars(
            TopologyPath path, @Nullable Map<String, Sidecar> written, List<PortBlueprint> taken, Scope scope) {
        List<SidecarBlueprint> sidecars = new ArrayList<>();
        List<PortBlueprint> used = new ArrayList<>(taken);
        Absent.map(written).forEach((name, sidecar) -> {
            TopologyPath at = path.key(name);
            List<PortBlueprint> ports = PortResolution.resolve(at.key("ports"), sidecar.ports(), scope);
            for (int i = 0; i < ports.size(); i++) {
                notTaken(at.key("ports").index(i), ports.get(i), used, scope);
            }
            used.addAll(ports);
            sidecars.add(new SidecarBlueprint(
                    name,
                    sidecar.image(),
                    Absent.list(sidecar.command()),
                    Absent.list(sidecar.arguments()),
                    ports,
                    EnvironmentResolution.resolve(at.key("env"), sidecar.env(), scope),
                    ServiceResolution.files(at.key("files"), sidecar.files(), scope),
                    ResourceResolution.resolve(at.key("resources"), sidecar.resources(), CPU, MEMORY, scope),
                    ProbeResolution.readiness(at.key("readinessProbe"), sidecar.readinessProbe(), ports, scope)));
        });
        return List.copyOf(sidecars);
    }

    private static void notTaken(TopologyPath path, PortBlueprint port, List<PortBlueprint> used, Scope scope) {
        for (PortBlueprint other : used) {
            boolean sameName = other.name().equals(port.name());
            if (sameName || PortResolution.collide(other, port)) {
                scope.problems()
                        .contradiction(
                                path.key(sameName ? "name" : "port"),
                                "is taken by the port " + other.name() + " (" + other.port() + ") of the same replica",
                                sameName ? "Give it another name." : "Give it another number.");
            }
        }
    }

    /** Returns the programs that run before a service, in the order written. */
    static List<InitJobBlueprint> initJobs(
            TopologyPath path, Service service, Map<String, EnvironmentSource> env, Scope scope) {
        List<InitJobBlueprint> jobs = new ArrayList<>();
        Absent.map(service.initJobs())
                .forEach((name, job) -> jobs.add(initJob(path.key(name), name, job, service, env, scope)));
        return List.copyOf(jobs);
    }

    private static InitJobBlueprint initJob(
            TopologyPath at,
            String name,
            InitJob job,
            Service service,
            Map<String, EnvironmentSource> env,
            Scope scope) {
        Map<String, EnvironmentSource> all = new LinkedHashMap<>(env);
        all.putAll(EnvironmentResolution.resolve(at.key("env"), job.env(), scope));
        return new InitJobBlueprint(
                name,
                scope.decisions()
                        .orDerived(at.key("image"), job.image(), service.image(), "the service's own image", at),
                job.command(),
                all,
                ResourceResolution.resolve(at.key("resources"), job.resources(), CPU, MEMORY, scope));
    }
}
