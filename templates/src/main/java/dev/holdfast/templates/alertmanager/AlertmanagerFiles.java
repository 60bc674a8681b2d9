package dev.holdfast.templates.alertmanager;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.SecretFiles;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.alertmanager.AlertmanagerLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints the configuration of Alertmanager. */
public final class AlertmanagerFiles {
    /** The target's name. */
    public static final String NAME = "alertmanager";

    private final Renderer renderer;

    /** Prints by the given renderer. */
    public AlertmanagerFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files that stand alone, {@code alertmanager/<platform>/alertmanager.yaml}: the same for every region.
     *
     * @param blueprint the system
     */
    public List<RenderedFile> standAlone(Blueprint blueprint) {
        Map<Platform, Site> sites = new EnumMap<>(Platform.class);
        Site.of(blueprint).forEach(site -> sites.putIfAbsent(site.platform(), site));
        return sites.values().stream()
                .map(site ->
                        RenderedFile.of(NAME, NAME + "/" + site.platform().word() + "/alertmanager.yaml", text(site)))
                .toList();
    }

    /** The text of {@code alertmanager.yaml}. */
    public String text(Site site) {
        return renderer.render(
                "alertmanager/alertmanager.yaml.ftl",
                Map.of(
                        "configuration",
                        AlertmanagerLowering.lower(
                                site.blueprint().monitoring(), secret -> SecretFiles.at(site, secret))));
    }
}
