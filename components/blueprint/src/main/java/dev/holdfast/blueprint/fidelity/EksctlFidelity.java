package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What eksctl can say: clusters with their machines. */
final class EksctlFidelity {
    private EksctlFidelity() {}

    static Map<Feature, Rendition> of() {
        Table table = new Table()
                .expressed(PlacementFeature.NODE_POOLS, PlacementFeature.REGIONS)
                .approximated(PlacementFeature.NODE_POOL, "the machines carry the label; pods ask for it elsewhere");
        return table.restOutside();
    }
}
