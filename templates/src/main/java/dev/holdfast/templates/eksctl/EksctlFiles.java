package dev.holdfast.templates.eksctl;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.eks.EksLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Map;

/** Prints clusters with their machines for eksctl. */
public final class EksctlFiles {
    /** The target's name. */
    public static final String NAME = "eksctl";

    private final Renderer renderer;

    /** Prints by the given renderer. */
    public EksctlFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files, {@code eksctl/<region>.yaml}.
     *
     * @param blueprint the system
     */
    public List<RenderedFile> render(Blueprint blueprint) {
        return EksLowering.lower(blueprint).stream()
                .map(cluster -> RenderedFile.of(
                        NAME,
                        NAME + "/" + cluster.region() + ".yaml",
                        renderer.render("eksctl/cluster.yaml.ftl", Map.of("cluster", cluster))))
                .toList();
    }
}
