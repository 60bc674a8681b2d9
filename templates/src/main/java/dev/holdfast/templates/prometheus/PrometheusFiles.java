package dev.holdfast.templates.prometheus;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.SiteKind;
import dev.holdfast.blueprint.monitoring.adapter.AdapterConfiguration;
import dev.holdfast.blueprint.monitoring.adapter.AdapterLowering;
import dev.holdfast.blueprint.monitoring.rules.RuleFile;
import dev.holdfast.blueprint.monitoring.rules.RuleFiles;
import dev.holdfast.blueprint.monitoring.rules.TestFile;
import dev.holdfast.blueprint.monitoring.runbook.Runbook;
import dev.holdfast.blueprint.monitoring.runbook.RunbookLowering;
import dev.holdfast.blueprint.monitoring.scrape.CheckModules;
import dev.holdfast.blueprint.monitoring.scrape.ScrapeLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Prints the files of Prometheus, of the exporter that checks from outside, and runbooks. */
public final class PrometheusFiles {
    /** The target's name. */
    public static final String NAME = "prometheus";

    private final Renderer renderer;

    /**
     * Regions where the same things run have the same rules, which are long: they are lowered and printed once. Who asks for them meanwhile
     * waits, as making them a second time would take no less.
     */
    private final Map<SiteKind, Map<String, String>> rules = new ConcurrentHashMap<>();

    /** The tests of those rules, in the same way. */
    private final Map<SiteKind, Map<String, String>> tests = new ConcurrentHashMap<>();

    /** Where others run, most parts still have the same rules: each file is printed once. */
    private final Map<RuleFile, String> known = new ConcurrentHashMap<>();

    /** Prints by the given renderer. */
    public PrometheusFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The files that stand alone: {@code prometheus/<platform>/<region>/} for each site, and {@code prometheus/runbooks/} for all.
     *
     * @param blueprint the system
     */
    public List<RenderedFile> standAlone(Blueprint blueprint) {
        List<RenderedFile> files = new ArrayList<>();
        for (Site site : Site.of(blueprint)) {
            String folder = NAME + "/" + site.platform().word() + "/" + site.region() + "/";
            files.add(RenderedFile.of(NAME, folder + "prometheus.yaml", configuration(site)));
            files.add(RenderedFile.of(NAME, folder + "blackbox.yaml", checks(site)));
            adapter(site).ifPresent(text -> files.add(RenderedFile.of(NAME, folder + "adapter.yaml", text)));
            rules(site).forEach((name, text) -> files.add(RenderedFile.of(NAME, folder + "rules/" + name, text)));
            tests(site).forEach((name, text) -> files.add(RenderedFile.of(NAME, folder + "tests/" + name, text)));
        }
        for (Runbook runbook : RunbookLowering.lower(blueprint)) {
            files.add(RenderedFile.of(
                    NAME,
                    NAME + "/runbooks/" + runbook.file(),
                    renderer.render("prometheus/runbook.md.ftl", Map.of("runbook", runbook))));
        }
        return List.copyOf(files);
    }

    /** The text of {@code prometheus.yaml}. */
    public String configuration(Site site) {
        return renderer.render("prometheus/prometheus.yaml.ftl", Map.of("configuration", ScrapeLowering.lower(site)));
    }

    /** The text of {@code blackbox.yaml}. */
    public String checks(Site site) {
        return renderer.render("prometheus/blackbox.yaml.ftl", Map.of("modules", CheckModules.of(site)));
    }

    /** The text of {@code adapter.yaml} for prometheus-adapter, where a cluster has something to ask of it. */
    private Optional<String> adapter(Site site) {
        AdapterConfiguration adapter = AdapterLowering.lower(site);
        return site.onKubernetes() && !adapter.isEmpty()
                ? Optional.of(renderer.render("prometheus/adapter.yaml.ftl", Map.of("adapter", adapter)))
                : Optional.empty();
    }

    /** The rules of a site, by the name of the file. */
    public Map<String, String> rules(Site site) {
        return rules.computeIfAbsent(SiteKind.of(site), kind -> {
            Map<String, String> texts = new LinkedHashMap<>();
            RuleFiles.of(site).forEach(file -> texts.put(file.name() + ".yaml", text(file)));
            return Collections.unmodifiableMap(texts);
        });
    }

    private String text(RuleFile file) {
        return known.computeIfAbsent(
                file, rules -> renderer.render("prometheus/rules.yaml.ftl", Map.of("file", rules)));
    }

    private Map<String, String> tests(Site site) {
        return tests.computeIfAbsent(SiteKind.of(site), kind -> {
            Map<String, String> texts = new LinkedHashMap<>();
            RuleFiles.tests(site).forEach(file -> texts.put(file.name() + ".yaml", text(file)));
            return Collections.unmodifiableMap(texts);
        });
    }

    private String text(TestFile file) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("file", file);
        model.put("rules", "../rules/" + file.name() + ".yaml");
        return renderer.render("prometheus/tests.yaml.ftl", model);
    }
}
