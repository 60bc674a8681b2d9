package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.Update;
import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.CountOrPercent;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how a new version replaces the old one, and how long a replica may take to say goodbye. */
final class UpdateResolution {
    /** Between the end of the drain and the kill: the process has to notice, flush and exit. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private static final String STOP_FIRST = "all old replicas stop first";
    private static final String START_FIRST = "all new replicas start beside the old ones";

    private static final Update NOTHING = new Update(null, null, null, null, null, null, null, null, null);

    private final TopologyPath path;
    private final Update written;
    private final ReplicaFacts replicas;
    private final boolean stateful;
    private final int fewest;
    private final StageResolution stages;
    private final Scope scope;

    /**
     * Begins with what was written.
     *
     * @param service the path of the service
     * @param written its update, if one was written
     * @param replicas what replicas it has; shares are of the fewest, so that they hold in every region
     */
    UpdateResolution(TopologyPath service, @Nullable Update written, ReplicaFacts replicas, Scope scope) {
        this.path = service.key("update");
        this.written = written == null ? NOTHING : written;
        this.replicas = replicas;
        this.stateful = replicas.stateful();
        this.fewest = replicas.fewest();
        this.stages = new StageResolution(path, this.written, replicas, scope);
        this.scope = scope;
    }

    /**
     * Returns how a service is updated.
     *
     * @param leaving how long a replica that leaves goes on being sent requests
     */
    UpdateBlueprint resolve(Departure leaving) {
        Decisions decisions = scope.decisions();
        UpdateStrategy strategy = strategy();
        stages.check(strategy);
        Duration drain = drain();
        Duration deregistration =
                decisions.derived(path.key("deregistration"), leaving.time(), leaving.because(), leaving.from());
        Duration grace = decisions.derived(
                path.key("gracePeriod"),
                deregistration.plus(drain).plus(RESERVE),
                "deregistration, drain and 10s of reserve, or the kill would cut requests off",
                path.key("deregistration"),
                path.key("drain"));
        int unavailable = missing(strategy);
        int surge = beyond(strategy);
        return new UpdateBlueprint(
                strategy,
                unavailable,
                surge,
                drain,
                Absent.list(written.preStop()),
                deregistration,
                grace,
                decisions.orDefault(
                        path.key("minReady"),
                        written.minReady(),
                        Duration.ofSeconds(10),
                        "a replica that fails in its first seconds stops the update"),
                stages.steps(strategy),
                stages.promotion(strategy),
                stages.keepOld(strategy));
    }

    private UpdateStrategy strategy() {
        TopologyPath at = path.key("strategy");
        Decisions decisions = scope.decisions();
        // Who says how many may run beside the old ones means them to.
        if (replicas.alone() && written.maxSurge() == null && written.maxUnavailable() == null) {
            return decisions.orDerived(
                    at,
                    written.strategy(),
                    UpdateStrategy.RECREATE,
                    "two replicas at once would both handle what one has to handle, in its order",
                    path.parent().key("messages"));
        }
        Optional<UpdateStrategy> planned = stages.planned();
        return planned.isPresent()
                ? decisions.orDerived(
                        at,
                        written.strategy(),
                        planned.get(),
                        "as planned work proceeds",
                        Scope.at("maintenance", "strategy"))
                : decisions.orDefault(
                        at, written.strategy(), UpdateStrategy.ROLLING, "some replicas serve at any time");
    }

    private int missing(UpdateStrategy strategy) {
        return switch (strategy) {
            case RECREATE -> {
                meaningless("maxUnavailable", written.maxUnavailable() != null, STOP_FIRST);
                yield derived("maxUnavailable", fewest, "all old ones stop first");
            }
            case BLUE_GREEN -> {
                meaningless("maxUnavailable", written.maxUnavailable() != null, START_FIRST);
                yield derived("maxUnavailable", 0, "the old ones serve until the new ones do");
            }
            case ROLLING, CANARY -> unavailable();
        };
    }

    private int beyond(UpdateStrategy strategy) {
        return switch (strategy) {
            case RECREATE -> {
                meaningless("maxSurge", written.maxSurge() != null, STOP_FIRST);
                yield derived("maxSurge", 0, "all old ones stop first");
            }
            case BLUE_GREEN -> {
                meaningless("maxSurge", written.maxSurge() != null, START_FIRST);
                yield derived("maxSurge", replicas.most(), "as many again run beside the old ones");
            }
            case ROLLING, CANARY -> surge();
        };
    }

    private int derived(String key, int value, String because) {
        return scope.decisions().derived(path.key(key), value, because, path.key("strategy"));
    }

    private Duration drain() {
        Maintenance maintenance = scope.topology().maintenance();
        Duration planned = maintenance == null ? null : maintenance.drain();
        if (written.drain() == null && planned != null) {
            return scope.decisions()
                    .derived(
                            path.key("drain"),
                            planned,
                            "as planned work allows every service",
                            Scope.at("maintenance", "drain"));
        }
        return scope.decisions()
                .orDefault(path.key("drain"), written.drain(), Duration.ofSeconds(30), "most requests end within it");
    }

    private void meaningless(String key, boolean isWritten, String where) {
        if (isWritten) {
            scope.problems()
                    .contradiction(
                            path.key(key),
                            "has no meaning where " + where,
                            "Leave it out, or write `strategy: rolling`.");
        }
    }

    private int unavailable() {
        TopologyPath at = path.key("maxUnavailable");
        CountOrPercent wish = written.maxUnavailable();
        boolean noneBeyond = replicas.lasting()
                || (written.maxSurge() != null && written.maxSurge().roundUp(fewest) == 0);
        if (wish == null) {
            String because = stateful
                    ? "one at a time where replicas keep data"
                    : replicas.lasting()
                            ? "one at a time where others know each by its name"
                            : noneBeyond
                                    ? "with none beyond the number, one has to go first"
                                    : "a new replica comes before an old one goes";
            return scope.decisions()
                    .derived(
                            at,
                            noneBeyond ? 1 : 0,
                            because,
                            noneBeyond && !replicas.lasting()
                                    ? path.key("maxSurge")
                                    : path.parent().key("kind"));
        }
        int whole = wish.roundDown(fewest);
        if (wish.percent() == null && whole > 0 && wish.count() != null && whole == wish.count()) {
            return scope.decisions().written(at, whole);
        }
        boolean some = wish.percent() != null && wish.percent().value().signum() > 0;
        if (whole == 0 && noneBeyond && !some) {
            scope.problems()
                    .contradiction(
                            at,
                            "with no replica missing and none beyond the number, no update can ever proceed",
                            replicas.lasting()
                                    ? "Write at least 1: a replica whose name stays cannot have a second beside it."
                                    : "Write a maxSurge or a maxUnavailable of at least 1.");
        }
        return noneBeyond
                ? scope.decisions()
                        .derived(
                                at,
                                Math.max(1, whole),
                                wish + " of " + fewest
                                        + ", rounded down, at least 1, since none comes beyond the number",
                                at)
                : scope.decisions()
                        .derived(at, whole, wish + " of " + fewest + ", rounded down as Kubernetes does", at);
    }

    private int surge() {
        TopologyPath at = path.key("maxSurge");
        CountOrPercent wish = written.maxSurge();
        if (wish == null) {
            return scope.decisions()
                    .derived(
                            at,
                            replicas.lasting() ? 0 : 1,
                            replicas.lasting() ? "a stable name can run only once" : "one at a time",
                            path.parent().key("kind"));
        }
        int surge = wish.roundUp(fewest);
        if (replicas.lasting() && surge > 0) {
            scope.problems()
                    .contradiction(
                            at,
                            stateful
                                    ? "a stateful replica cannot have a second beside it: its name and its volume are there once"
                                    : "a replica that others know cannot have a second beside it: its name is there once",
                            "Leave it out, and write maxUnavailable.");
        }
        return Integer.valueOf(surge).equals(wish.count())
                ? scope.decisions().written(at, surge)
                : scope.decisions().derived(at, surge, wish + " of " + fewest + ", rounded up as Kubernetes does", at);
    }
}
