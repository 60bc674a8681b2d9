package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.FailoverBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/**
 * {@link RecoveryTime} with the size of the largest database that is backed up, as it is made, is no more than {@code recovery.time}. Where
 * failover is not automatic, or nothing is said of it, a person comes first. Silent where no recovery time is stated.
 */
public final class RecoveryTimeIsReachable implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M13a", "Recovery fits into the time that is stated for it")
            .parameter("promotion", "seconds until another instance or region has taken over", 60, 0, 86400)
            .parameter("person", "minutes until somebody is there, where failover is not automatic", 30, 0, 1440)
            .parameter("bandwidth", "MiB restored from a backup in a second", 100, 1, 100000)
            .parameter("dns", "seconds that a DNS record is kept", 60, 0, 86400)
            .because("The time that was promised is over while the backup is still being copied.")
            .from("requirements R109", "reliability: RTO = detect + promote + route + restore")
            .fix("State the time that holds, notice losses sooner, or let failover be automatic.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Until a lost process is noticed where nothing is said: as resolve takes it without probes. */
    private static final Duration UNSAID = Duration.ofSeconds(30);

    @Override
    public void check(ResolvedSystem system, Found found) {
        Recovery recovery = system.blueprint().recovery();
        if (recovery == null) {
            return;
        }
        RecoveryTime time = time(system.blueprint(), found);
        if (time.total().compareTo(recovery.time()) > 0) {
            found.at(
                    TopologyPath.of("recovery", "time"),
                    "recovery takes " + TimeSpan.format(time.total()) + " (" + TimeSpan.format(time.detect())
                            + " to notice, " + TimeSpan.format(time.decide()) + " to take over, "
                            + TimeSpan.format(time.restore()) + " to restore, " + TimeSpan.format(time.route())
                            + " for names, " + TimeSpan.format(time.rise()) + " for load balancers), and "
                            + TimeSpan.format(recovery.time()) + " is stated");
        }
    }

    private static RecoveryTime time(Blueprint blueprint, Found found) {
        FailoverBlueprint failover = blueprint.failover();
        Duration promotion = Duration.ofSeconds(found.number("promotion"));
        boolean automatic = failover != null && failover.automatic();
        return new RecoveryTime(
                failover == null ? UNSAID : failover.detection(),
                automatic ? promotion : promotion.plusMinutes(found.number("person")),
                Duration.ofSeconds(largest(blueprint) / found.number("bandwidth")),
                Duration.ofSeconds(found.number("dns")),
                rise(blueprint));
    }

    /** The largest database that comes from a backup, in MiB; they are restored beside each other. */
    private static long largest(Blueprint blueprint) {
        BackupsBlueprint backups = blueprint.backups();
        return blueprint.databases().values().stream()
                .filter(database -> backups != null && backups.databases().contains(database.name()))
                .map(DatabaseBlueprint::storage)
                .mapToLong(storage -> storage.size().mebibytes())
                .max()
                .orElse(0);
    }

    private static Duration rise(Blueprint blueprint) {
        return blueprint.loadBalancers().values().stream()
                .map(LoadBalancerBlueprint::healthCheck)
                .map(check -> check.interval().multipliedBy(check.rise()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
