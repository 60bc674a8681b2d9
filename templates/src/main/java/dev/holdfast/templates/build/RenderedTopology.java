package dev.holdfast.templates.build;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;

/**
 * All files of a topology, and what is lost in them.
 *
 * @param files the files, at their paths below the output folder
 * @param reports one an environment, in the order of the plan
 */
public record RenderedTopology(List<RenderedFile> files, List<Report> reports) {
    /**
     * What the rendered targets make of what a system asks for.
     *
     * @param blueprint the system in its environment
     * @param fidelity what is expressed, approximated and lost
     */
    public record Report(Blueprint blueprint, FidelityReport fidelity) {}
}
