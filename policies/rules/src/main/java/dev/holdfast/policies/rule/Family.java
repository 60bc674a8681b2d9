package dev.holdfast.policies.rule;

/** What a rule is about. The order is that of reports and of the reference. */
public enum Family {
    KUBERNETES("Kubernetes"),
    COMPOSE("Compose and Swarm"),
    HAPROXY("HAProxy"),
    NGINX("nginx and Traefik"),
    DATA("PostgreSQL and Redis"),
    AWS("AWS"),
    MONITORING("Prometheus and Grafana"),
    MODEL("the topology"),
    WAIVERS("waivers"),
    OWN("own policies");

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }
}
