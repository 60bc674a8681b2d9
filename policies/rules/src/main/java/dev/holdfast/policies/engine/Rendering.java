package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.model.ResolvedSystem;
import java.util.List;

/** Renders the files of topologies, so that what they come to is judged by the rules on files as well. */
public interface Rendering {
    /**
     * The files of one environment.
     *
     * @param system the environment
     * @param files its files; their names are that of the topology, {@code #}, and the path below the output folder
     */
    record Rendered(ResolvedSystem system, List<SourceFile> files) {}

    /**
     * Renders a topology.
     *
     * @param systems its environments, in the order of the file, the base first
     * @throws dev.holdfast.policies.input.BadDocument when a target cannot hold what the topology says
     */
    List<Rendered> render(List<ResolvedSystem> systems);
}
