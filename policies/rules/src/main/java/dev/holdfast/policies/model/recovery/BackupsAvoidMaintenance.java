package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For each time of the schedule in a year, with {@code expectedDuration} where it is stated, in the time zones of both. That these are stated
 * is a matter of the language.
 */
public final class BackupsAvoidMaintenance implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M22a", "No backup is made in the maintenance window")
            .warning()
            .because(
                    "The backup begins while its database restarts, fails, and the next one is a day away: just then somebody needs it.")
            .from("requirements R108, R113 (BUG 120)")
            .fix("Make the backup before the window begins, or after it ends.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A year with a leap day. */
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    @Override
    public void check(ResolvedSystem system, Found found) {
        BackupsBlueprint backups = system.blueprint().backups();
        Maintenance maintenance = system.blueprint().maintenance();
        if (backups == null || maintenance == null) {
            return;
        }
        ZonedDateTime meeting = meeting(backups, new WindowTimes(maintenance));
        if (meeting != null) {
            found.at(
                    TopologyPath.of("backups", "schedule"),
                    "a backup of " + meeting.toLocalTime() + " " + backups.timeZone() + " meets the window "
                            + maintenance.window() + " " + maintenance.timeZone());
        }
    }

    private static @Nullable ZonedDateTime meeting(BackupsBlueprint backups, WindowTimes window) {
        CronTimes times = new CronTimes(backups.schedule());
        Duration lasts = Objects.requireNonNullElse(backups.expectedDuration(), Duration.ZERO);
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusYears(1)); day = day.plusDays(1)) {
            if (!times.comesOn(day)) {
                continue;
            }
            for (LocalTime time : times.times()) {
                ZonedDateTime begin = day.atTime(time).atZone(backups.timeZone());
                if (window.meets(begin, lasts)) {
                    return begin;
                }
            }
        }
        return null;
    }
}
