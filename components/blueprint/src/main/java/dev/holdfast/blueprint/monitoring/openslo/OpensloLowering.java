package dev.holdfast.blueprint.monitoring.openslo;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Requests;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.rules.Objective;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From objectives to documents of OpenSLO, which are the same for every region and platform. */
public final class OpensloLowering {
    private OpensloLowering() {}

    /** Returns a file for each service with objectives. */
    public static List<SloFile> lower(Blueprint blueprint) {
        Site site = new Site(blueprint, blueprint.primaryRegion().name(), Platform.KUBERNETES);
        List<SloFile> files = new ArrayList<>();
        for (ServiceBlueprint service : blueprint.services().values()) {
            List<SloDocument> objectives = Objective.of(site, service).stream()
                    .map(OpensloLowering::document)
                    .toList();
            if (!objectives.isEmpty()) {
                files.add(new SloFile(
                        service.name(),
                        blueprint.name() + " " + service.name(),
                        "The service " + service.name() + " of " + blueprint.name() + ".",
                        objectives));
            }
        }
        return List.copyOf(files);
    }

    private static SloDocument document(Objective objective) {
        String share = Promql.number(objective.target().movePointRight(2)) + "%";
        Duration within = objective.within();
        MetricsBlueprint metrics = objective.metrics();
        String what = metrics == null ? "checks from outside" : "requests";
        String description = within == null
                ? share + " of " + what + " are answered well."
                : share + " of " + what + " are answered within " + Promql.time(within) + ".";
        Queries queries = metrics == null ? checks(objective, within) : counted(objective, metrics, within);
        return new SloDocument(
                objective.id(),
                objective.service() + " " + objective.name(),
                objective.service(),
                description,
                queries.good(),
                queries.total(),
                queries.raw(),
                Promql.time(objective.window()),
                objective.target());
    }

    private record Queries(@Nullable String good, @Nullable String total, @Nullable String raw) {}

    private static Queries checks(Objective objective, @Nullable Duration within) {
        Promql success = Promql.of("probe_success").with("job", "checks").with("service", objective.service());
        Promql duration =
                Promql.of("probe_duration_seconds").with("job", "checks").with("service", objective.service());
        return within == null
                ? new Queries(null, null, "avg(" + success + ")")
                : new Queries(null, null, "avg((" + duration + " <= bool " + seconds(within) + ") * " + success + ")");
    }

    private static Queries counted(Objective objective, MetricsBlueprint metrics, @Nullable Duration within) {
        if (within == null) {
            Requests requests =
                    new Requests(objective.service(), Objects.requireNonNull(metrics.requests()), metrics.status());
            Promql all = requests.all();
            return new Queries(
                    "sum(" + all + ") - (sum(" + all.matching(metrics.status(), "5..") + ") or vector(0))",
                    "sum(" + all + ")",
                    null);
        }
        Promql buckets = Promql.of(metrics.durations() + "_bucket").with("service", objective.service());
        Promql count = Promql.of(metrics.durations() + "_count").with("service", objective.service());
        return new Queries(
                "sum(" + buckets.matching("le", seconds(within).replace(".", "\\.") + "(\\.0)?") + ")",
                "sum(" + count + ")",
                null);
    }

    private static String seconds(Duration time) {
        return Promql.number(BigDecimal.valueOf(time.toMillis()).movePointLeft(3));
    }
}
