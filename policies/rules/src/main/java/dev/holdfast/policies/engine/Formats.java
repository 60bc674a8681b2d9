package dev.holdfast.policies.engine;

import dev.holdfast.policies.aws.PulumiFormat;
import dev.holdfast.policies.compose.file.ComposeFormat;
import dev.holdfast.policies.haproxy.HaproxyFormat;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.kubernetes.EmbeddedYamlFormat;
import dev.holdfast.policies.kubernetes.KubernetesFormat;
import dev.holdfast.policies.kubernetes.KustomizationFormat;
import dev.holdfast.policies.model.TopologyFormat;
import dev.holdfast.policies.monitoring.DashboardFormat;
import dev.holdfast.policies.monitoring.PrometheusFormat;
import dev.holdfast.policies.monitoring.RuleFileFormat;
import dev.holdfast.policies.nginx.NginxFormat;
import dev.holdfast.policies.postgres.PatroniFormat;
import dev.holdfast.policies.postgres.PgHbaFormat;
import dev.holdfast.policies.postgres.PostgresqlConfFormat;
import dev.holdfast.policies.redis.RedisFormat;
import dev.holdfast.policies.traefik.TraefikFormat;
import java.util.ArrayList;
import java.util.List;

/** The kinds of files that are understood; the first that takes a file reads it. A new kind is one line here. */
public final class Formats {
    private Formats() {}

    /** Kinds of YAML and JSON documents. */
    public static List<YamlFormat> yaml() {
        KubernetesFormat kubernetes = new KubernetesFormat(text());
        List<YamlFormat> embedded =
                List.of(new RuleFileFormat(), new PrometheusFormat(), new DashboardFormat(), new TraefikFormat());
        List<YamlFormat> all = new ArrayList<>(List.of(
                new TopologyFormat(),
                new PulumiFormat(),
                new KustomizationFormat(),
                new EmbeddedYamlFormat(kubernetes, embedded),
                kubernetes,
                new ComposeFormat(),
                new PatroniFormat()));
        all.addAll(embedded);
        return List.copyOf(all);
    }

    /** Kinds of files with a syntax of their own. */
    public static List<TextFormat> text() {
        return List.of(
                new HaproxyFormat(),
                new NginxFormat(),
                new PostgresqlConfFormat(),
                new PgHbaFormat(),
                new RedisFormat());
    }
}
