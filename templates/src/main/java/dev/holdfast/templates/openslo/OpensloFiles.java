package dev.holdfast.templates.openslo;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.openslo.OpensloLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Map;

/** Prints objectives as documents of OpenSLO. */
public final class OpensloFiles {
    /** The target's name. */
    public static final String NAME = "openslo";

    private final Renderer renderer;

    /** Prints by the given renderer. */
    public OpensloFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files, {@code openslo/<service>.yaml}.
     *
     * @param blueprint the system
     */
    public List<RenderedFile> render(Blueprint blueprint) {
        return OpensloLowering.lower(blueprint).stream()
                .map(file -> RenderedFile.of(
                        NAME,
                        NAME + "/" + file.service() + ".yaml",
                        renderer.render("openslo/slo.yaml.ftl", Map.of("file", file))))
                .toList();
    }
}
