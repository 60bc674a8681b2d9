package dev.holdfast.blueprint.monitoring.scrape;

import dev.holdfast.blueprint.monitoring.Check;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the checks of a site to the questions of the exporter that asks them. */
public final class CheckModules {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Statuses from 200 to 399, as a probe of Kubernetes takes them; those that are registered. */
    private static final List<Integer> GOOD =
            List.of(200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 307, 308);

    /** An error of JSON-RPC comes with status 200 too; only a good answer has a result. */
    private static final String RESULT = "\"result\"\\s*:";

    private CheckModules() {}

    /** Returns the questions, each once. */
    public static List<CheckModule> of(Site site) {
        Duration interval = site.blueprint().monitoring().checkInterval();
        String timeout = Promql.time(interval.compareTo(LONGEST) < 0 ? interval : LONGEST);
        Map<String, CheckModule> modules = new LinkedHashMap<>();
        for (Check check : Check.of(site)) {
            modules.putIfAbsent(check.module(), module(check, timeout));
        }
        return List.copyOf(modules.values());
    }

    private static CheckModule module(Check check, String timeout) {
        if (check.module().equals(Check.TCP)) {
            return new CheckModule(check.module(), "tcp", timeout, List.of(), null, null);
        }
        return new CheckModule(
                check.module(), "http", timeout, GOOD, check.body(), check.body() == null ? null : RESULT);
    }
}
