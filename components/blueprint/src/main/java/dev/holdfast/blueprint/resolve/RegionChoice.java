package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides in which regions a database or a cache runs. */
final class RegionChoice {
    private RegionChoice() {}

    /** Returns the regions: those written, or the primary; and those for recovery, if the primary is among them. */
    static List<String> of(TopologyPath path, @Nullable List<String> written, Scope scope) {
        List<String> chosen = new ArrayList<>(
                written == null
                        ? scope.serving().stream().filter(scope::isPrimary).toList()
                        : scope.known(path, written));
        if (chosen.stream().anyMatch(scope::isPrimary)) {
            scope.regions().keySet().stream()
                    .filter(scope::recovers)
                    .filter(region -> !chosen.contains(region))
                    .forEach(chosen::add);
        }
        if (written != null && written.isEmpty()) {
            scope.problems().missing(path, "it would run nowhere", "Write a region, or leave regions out.");
        }
        return written != null && chosen.size() == written.size()
                ? scope.decisions().written(path, List.copyOf(chosen))
                : scope.decisions()
                        .derived(
                                path,
                                List.copyOf(chosen),
                                written == null
                                        ? "writes go to the primary region; a region for recovery is made ready"
                                        : "beside those written, a region for recovery is made ready to take over the primary",
                                path,
                                Scope.at("regions"));
    }
}
