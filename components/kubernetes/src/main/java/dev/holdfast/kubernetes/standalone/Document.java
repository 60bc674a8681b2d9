package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.External;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A topology that is put together of components. */
final class Document {
    private static final String EXISTING = "existing";
    private static final String UNDER_EXISTING = EXISTING + ".";

    private final Site site;
    private final Map<String, Map<String, Written>> sections = new LinkedHashMap<>();
    private Written rest = Written.nothing();

    Document(Site site) {
        this.site = site;
    }

    /** Puts a thing in. */
    Document and(String section, String name, Written thing) {
        section(section).put(name, thing);
        return this;
    }

    /** Puts something in that somebody else runs. */
    Document and(External external) {
        return and(UNDER_EXISTING + external.kind().section(), external.name(), external.written());
    }

    /** Puts components in, with all that they use. */
    Document and(Collection<Part> parts) {
        parts.forEach(part ->
                part.sections().forEach((section, things) -> section(section).putAll(things)));
        return this;
    }

    /** Puts in, as far as it is known, the load balancer of a name that is not there yet. */
    Document before(String loadBalancer, Collection<Part> services) {
        for (Part service : services) {
            for (Front front : service.fronts()) {
                if (front.name().equals(loadBalancer)) {
                    before(service.name(), front);
                }
            }
        }
        return this;
    }

    /** Puts in, as far as it is known, the load balancer before a service. */
    Document before(String service, Front front) {
        Map<String, Written> balancers = section(Kind.LOAD_BALANCER.section());
        balancers.put(front.name(), front.before(service, balancers.get(front.name())));
        return this;
    }

    /** Puts a section in of which there is one. */
    Document and(String key, Written whole) {
        rest = rest.with(key, whole);
        return this;
    }

    /** Tells whether nothing runs in it. */
    boolean isEmpty() {
        return sections.values().stream().allMatch(Map::isEmpty);
    }

    /** Returns the things by section. */
    Map<String, Map<String, Written>> sections() {
        return sections;
    }

    /** Returns the whole topology. */
    Written written() {
        Written written = site.written();
        Written existing = written.entries().get(EXISTING) instanceof Written found ? found : Written.nothing();
        for (Map.Entry<String, Map<String, Written>> section : sections.entrySet()) {
            String key = section.getKey();
            for (Map.Entry<String, Written> thing : section.getValue().entrySet()) {
                if (key.startsWith(UNDER_EXISTING)) {
                    existing = existing.with(key.substring(UNDER_EXISTING.length()), thing.getKey(), thing.getValue());
                } else {
                    written = written.with(key, thing.getKey(), thing.getValue());
                }
            }
        }
        // A topology always says which services it has.
        if (!written.has(Kind.SERVICE.section())) {
            written = written.with(Kind.SERVICE.section(), Written.nothing());
        }
        return written.with(EXISTING, existing).and(rest);
    }

    private Map<String, Written> section(String name) {
        return sections.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }
}
