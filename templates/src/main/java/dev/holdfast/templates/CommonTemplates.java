package dev.holdfast.templates;

import java.util.List;

/** Templates that most topologies need and that take long to parse, those of the slowest target first. */
final class CommonTemplates {
    static final List<String> NAMES = List.of(
            "kubernetes/file.yaml.ftl",
            "kubernetes/common.yaml.ftl",
            "kubernetes/pod.yaml.ftl",
            "kubernetes/scaling.yaml.ftl",
            "kubernetes/scheduling.yaml.ftl",
            "kubernetes/service.yaml.ftl",
            "kubernetes/networkpolicy.yaml.ftl",
            "kubernetes/statefulset.yaml.ftl",
            "kubernetes/deployment.yaml.ftl",
            "prometheus/prometheus.yaml.ftl",
            "prometheus/rules.yaml.ftl",
            "compose/compose.yaml.ftl",
            "compose/container.yaml.ftl",
            "haproxy/haproxy.cfg.ftl",
            "haproxy/frontend.cfg.ftl",
            "haproxy/backend.cfg.ftl",
            "nginx/nginx.conf.ftl",
            "nginx/server.conf.ftl",
            "fidelity/fidelity.json.ftl",
            "alertmanager/alertmanager.yaml.ftl",
            "grafana/dashboard.json.ftl");

    private CommonTemplates() {}
}
