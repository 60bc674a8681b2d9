package dev.holdfast.policies.model.regions;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.topology.RegionRole;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The loss of one region, whose traffic the others take: each of them gets {@code factor = all / left} of what it had, where they share it as they share
 * the rest. A region for recovery takes over what the primary had.
 *
 * @param region the region that is lost
 * @param all the weights of all regions, in percent
 * @param left the weights of those that are left
 */
record RegionLoss(String region, int all, int left) {
    /** The loss of a region. */
    static RegionLoss of(RegionBlueprint lost, Blueprint blueprint) {
        int all = blueprint.regions().values().stream()
                .mapToInt(RegionBlueprint::weight)
                .sum();
        boolean replaced = lost.role() == RegionRole.PRIMARY
                && blueprint.regions().values().stream().anyMatch(other -> other.role() == RegionRole.RECOVERY);
        return new RegionLoss(lost.name(), all, replaced ? all : all - lost.weight());
    }

    /** Whether something is left that serves. */
    boolean leavesSome() {
        return left > 0;
    }

    /** What a share of the whole becomes, rounded up. */
    int times(int value) {
        return (value * all + left - 1) / left;
    }

    /** The factor, with two decimals. */
    BigDecimal factor() {
        return BigDecimal.valueOf(all).divide(BigDecimal.valueOf(left), 2, RoundingMode.HALF_UP);
    }
}
