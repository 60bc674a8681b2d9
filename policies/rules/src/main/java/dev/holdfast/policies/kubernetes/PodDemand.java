package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pods of a workload ask for at most, as a ResourceQuota counts it. */
public final class PodDemand {
    /** How a quota calls what containers write; source: the page on resource quotas of Kubernetes. */
    private static final Map<String, Way> WAYS = Map.of(
            "cpu", new Way("requests", "cpu"),
            "memory", new Way("requests", "memory"),
            "ephemeral-storage", new Way("requests", "ephemeral-storage"),
            "requests.cpu", new Way("requests", "cpu"),
            "requests.memory", new Way("requests", "memory"),
            "requests.ephemeral-storage", new Way("requests", "ephemeral-storage"),
            "limits.cpu", new Way("limits", "cpu"),
            "limits.memory", new Way("limits", "memory"),
            "limits.ephemeral-storage", new Way("limits", "ephemeral-storage"));

    private static final String PODS = "pods";
    private static final IntOrPercent QUARTER = new IntOrPercent(25, true);

    private PodDemand() {}

    private record Way(String side, String resource) {}

    /** Whether what a quota bounds by this name is known here. */
    public static boolean isCounted(String name) {
        return name.equals(PODS) || WAYS.containsKey(name);
    }

    /** What all pods of a workload at most, with those of an update, ask for of it. */
    public static BigDecimal of(Workload workload, String name, Relations relations) {
        BigDecimal pods = BigDecimal.valueOf(pods(workload, relations));
        Way way = WAYS.get(name);
        return way == null ? pods : pods.multiply(each(workload, way));
    }

    private static long pods(Workload workload, Relations relations) {
        return switch (workload.kind()) {
            case "Deployment" -> {
                long most = relations.most(workload);
                yield most + surge(workload.spec().get("strategy"), most);
            }
            case "Job" -> parallel(workload.spec());
            case "CronJob" -> parallel(workload.spec().at("jobTemplate", "spec"));
            default -> workload.isReplicated() ? relations.most(workload) : 1;
        };
    }

    private static long surge(Node strategy, long pods) {
        if (strategy.get("type").is("Recreate")) {
            return 0;
        }
        IntOrPercent written = IntOrPercent.of(strategy.at("rollingUpdate", "maxSurge"));
        return (written == null ? QUARTER : written).roundedUp(pods);
    }

    private static long parallel(Node job) {
        Long written = job.get("parallelism").whole();
        return written == null ? 1 : written;
    }

    /** Of one pod: what it says as a whole, else the greater of what runs together and of what runs before. */
    private static BigDecimal each(Workload workload, Way way) {
        BigDecimal whole = amount(workload.podSpec().get("resources"), way);
        if (whole != null) {
            return whole;
        }
        BigDecimal together = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (Container container : workload.containers()) {
            BigDecimal own = amount(container.node().get("resources"), way);
            if (own != null && container.isLasting()) {
                together = together.add(own);
            } else if (own != null) {
                // Those that run first have beside them the sidecars that stand in front of them.
                before = before.max(together.add(own));
            }
        }
        return together.max(before);
    }

    /** What is not requested but limited is requested as well. */
    private static @Nullable BigDecimal amount(Node resources, Way way) {
        Amount own = Amount.of(resources.at(way.side(), way.resource()));
        Amount amount = own == null ? Amount.of(resources.at("limits", way.resource())) : own;
        return amount == null ? null : amount.value();
    }
}
