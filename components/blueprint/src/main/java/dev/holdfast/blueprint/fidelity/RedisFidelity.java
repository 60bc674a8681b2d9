package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What Redis on machines without containers can say: the files of its instances, and what forms clusters. */
final class RedisFidelity {
    private RedisFidelity() {}

    static Map<Feature, Rendition> of() {
        Table table = new Table()
                .expressed(DataFeature.CACHES, DataFeature.CACHE_CLUSTERS, DataFeature.CACHE_MACHINES)
                .missing("machines are those of one region", PlacementFeature.REGIONS);
        return table.restOutside();
    }
}
