package dev.holdfast.templates.grafana;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.SiteKind;
import dev.holdfast.blueprint.monitoring.grafana.Dashboard;
import dev.holdfast.blueprint.monitoring.grafana.GrafanaLowering;
import dev.holdfast.blueprint.monitoring.grafana.Provisioning;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prints dashboards of Grafana, and where it finds them and its data. */
public final class GrafanaFiles {
    /** The target's name. */
    public static final String NAME = "grafana";

    private final Renderer renderer;

    /** Regions where the same things run have the same dashboards, which are lowered and printed once. */
    private final Map<SiteKind, Map<String, String>> known = new ConcurrentHashMap<>();

    /** Prints by the given renderer. */
    public GrafanaFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files that stand alone, below {@code grafana/<platform>/<region>/}.
     *
     * @param blueprint the system
     */
    public List<RenderedFile> standAlone(Blueprint blueprint) {
        List<RenderedFile> files = new ArrayList<>();
        for (Site site : Site.of(blueprint)) {
            String folder = NAME + "/" + site.platform().word() + "/" + site.region() + "/";
            dashboards(site)
                    .forEach((name, text) -> files.add(RenderedFile.of(NAME, folder + "dashboards/" + name, text)));
            provisioning(site)
                    .forEach((name, text) -> files.add(RenderedFile.of(NAME, folder + "provisioning/" + name, text)));
        }
        return List.copyOf(files);
    }

    /** The dashboards of a site, by the name of the file. */
    public Map<String, String> dashboards(Site site) {
        return known.computeIfAbsent(SiteKind.of(site), kind -> {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Dashboard dashboard : GrafanaLowering.lower(site)) {
                texts.put(
                        dashboard.file() + ".json",
                        renderer.render("grafana/dashboard.json.ftl", Map.of("dashboard", dashboard)));
            }
            return Collections.unmodifiableMap(texts);
        });
    }

    /** Where Grafana finds dashboards and data, by the path of the file below its folder of provisioning. */
    public Map<String, String> provisioning(Site site) {
        Provisioning provisioning = Provisioning.of(site);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Provisioning.DATASOURCES, renderer.render("grafana/datasources.yaml.ftl", provisioning));
        texts.put(Provisioning.DASHBOARDS, renderer.render("grafana/dashboards.yaml.ftl", provisioning));
        return texts;
    }
}
