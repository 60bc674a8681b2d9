package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a site to the rules of its Prometheus: a file for monitoring itself, and one for each part of the system. */
public final class RuleFiles {
    /** The file about monitoring itself; no part of a topology is called so while it is deployed. */
    public static final String SELF = "monitoring";

    private final Site site;
    private final List<Level> levels;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private RuleFiles(Site site) {
        this.site = site;
        this.levels = Level.of(site.blueprint().monitoring());
    }

    /** What is gathered for one part. */
    private record Part(List<Recording> recordings, List<Alert> alerts, List<Objective> objectives) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return recordings.isEmpty() && alerts.isEmpty() && objectives.isEmpty();
        }
    }

    /** Returns the alerts of a site by part, for runbooks. */
    public static Map<String, List<Alert>> alerts(Site site) {
        Map<String, List<Alert>> alerts = new LinkedHashMap<>();
        parts(site).forEach((name, part) -> {
            List<Alert> all = new ArrayList<>(part.alerts());
            part.objectives().forEach(objective -> all.addAll(alerts(objective, part.objectives())));
            alerts.put(name, all);
        });
        return alerts;
    }

    /** Returns the rules of a site. */
    public static List<RuleFile> of(Site site) {
        Spelling spelling = new Spelling(site.blueprint().monitoring().runbooks());
        List<RuleFile> all = new ArrayList<>();
        parts(site).forEach((name, part) -> all.add(file(name, part, spelling)));
        return List.copyOf(all);
    }

    /** Returns the tests of the rules of a site, a file for each file of rules, in the same order. */
    public static List<TestFile> tests(Site site) {
        Spelling spelling = new Spelling(site.blueprint().monitoring().runbooks());
        List<TestFile> all = new ArrayList<>();
        parts(site).forEach((name, part) -> all.add(tests(name, part, spelling)));
        return List.copyOf(all);
    }

    private static Map<String, Part> parts(Site site) {
        RuleFiles files = new RuleFiles(site);
        files.gather();
        // On one host nobody measures a worker that has no check.
        files.parts.values().removeIf(Part::isEmpty);
        return files.parts;
    }

    private Part part(String name) {
        return parts.computeIfAbsent(name, key -> new Part());
    }

    private void gather() {
        part(SELF).alerts().addAll(SelfRules.of(site));
        site.databases().forEach(this::database);
        site.caches().forEach(cache -> part(cache.name()).alerts().addAll(CacheRules.of(site, cache, levels)));
        Map<String, Workload> workloads = new LinkedHashMap<>();
        if (site.onKubernetes()) {
            Workload.of(site).forEach(workload -> {
                workload(workload, storage(workload.service()));
                workloads.put(workload.service(), workload);
            });
        }
        for (ServiceBlueprint service : site.services()) {
            List<Alert> alerts = part(service.name()).alerts();
            alerts.addAll(CheckRules.of(site, service));
            Workload workload = workloads.get(service.name());
            if (workload != null) {
                alerts.addAll(ReplicaRules.of(site, service, workload));
            }
            alerts.addAll(RequestRules.of(site, service, levels));
            alerts.addAll(MetricRules.of(service, levels));
            part(service.name()).objectives().addAll(Objective.of(site, service));
        }
        site.measuredBalancers()
                .forEach(balancer -> part(balancer.name()).alerts().addAll(ProxyRules.of(site, balancer, levels)));
    }

    private void database(DatabaseBlueprint database) {
        Part part = part(database.name());
        if (site.onKubernetes() && database.kubernetes().operated()) {
            part.alerts().addAll(ClusterRules.of(database, levels));
        } else {
            part.alerts().addAll(DatabaseRules.of(site, database, levels));
            part.alerts().addAll(BackupRules.of(site, database));
        }
    }

    private @Nullable StorageBlueprint storage(String name) {
        ServiceBlueprint service = site.blueprint().services().get(name);
        if (service != null) {
            return service.storage();
        }
        DatabaseBlueprint database = site.blueprint().databases().get(name);
        return database == null ? null : database.storage();
    }

    /** A rule about use is one for all workloads of a part; only the first brings it. */
    private void workload(Workload workload, @Nullable StorageBlueprint storage) {
        Part part = part(workload.service());
        ResourceRules rules = new ResourceRules(site, workload);
        boolean first = part.recordings().isEmpty();
        part.recordings().addAll(rules.recordings());
        if (!workload.operated()) {
            part.alerts().addAll(ReplicaRules.of(site, workload));
        }
        if (first) {
            part.alerts().addAll(rules.alerts(levels));
            part.alerts().addAll(rules.growth(storage));
        }
    }

    private static List<Alert> alerts(Objective objective, List<Objective> all) {
        List<Alert> alerts = new ArrayList<>();
        for (Alert alert : new ObjectiveRules(objective).alerts()) {
            alerts.add(alert.with(objective.alsoMissed(all).stream()
                    .flatMap(other -> new ObjectiveRules(other).alerts().stream())
                    .filter(other -> other.kind() == alert.kind())
                    .toList()));
        }
        return alerts;
    }

    private static RuleFile file(String name, Part part, Spelling spelling) {
        List<RuleGroup> groups = new ArrayList<>();
        List<Recording> recordings = new ArrayList<>(part.recordings());
        part.objectives().forEach(objective -> recordings.addAll(objective.preparations()));
        groups.add(new RuleGroup(
                name,
                recordings.stream().map(Spelling::recording).toList(),
                part.alerts().stream().map(spelling::rule).toList()));
        for (Objective objective : part.objectives()) {
            ObjectiveRules rules = new ObjectiveRules(objective);
            groups.add(new RuleGroup(
                    group(objective),
                    rules.recordings().stream().map(Spelling::recording).toList(),
                    rules.alerts().stream().map(spelling::rule).toList()));
        }
        return new RuleFile(name, groups);
    }

    private static TestFile tests(String name, Part part, Spelling spelling) {
        List<String> order = new ArrayList<>(List.of(name));
        List<RuleTest> tests = new ArrayList<>();
        part.alerts().forEach(alert -> tests.add(spelling.test(alert)));
        for (Objective objective : part.objectives()) {
            order.add(group(objective));
            alerts(objective, part.objectives()).forEach(alert -> tests.add(spelling.test(alert)));
        }
        return new TestFile(name, order, tests);
    }

    private static String group(Objective objective) {
        return "slo-" + objective.id();
    }
}
