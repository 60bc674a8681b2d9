package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.ConfigurationFiles;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.MountedFiles;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the programs read that measure a system on one host: the files that their targets render for it. */
public final class ProgramTexts {
    private ProgramTexts() {}

    /** Returns the texts of those that run beside the system, by the name of the program and then by the path of the file. */
    public static Map<String, Map<String, String>> of(Renderer renderer, Blueprint blueprint) {
        Site site = new Site(blueprint, blueprint.primaryRegion().name(), Platform.COMPOSE);
        ConfigurationFiles files = new MountedFiles(renderer, blueprint);
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        if (site.runs(Programs.PROMETHEUS)) {
            texts.put(Programs.PROMETHEUS, files.prometheus(site));
            texts.put(Programs.BLACKBOX, files.checks(site));
        }
        if (site.runs(Programs.ALERTMANAGER)) {
            texts.put(Programs.ALERTMANAGER, files.alertmanager(site));
        }
        if (site.runs(Programs.GRAFANA)) {
            texts.put(Programs.GRAFANA, files.grafana(site));
        }
        return texts;
    }
}
