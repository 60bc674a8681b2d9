package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.monitoring.Site;
import java.util.Map;

/** Renders the files that ConfigMaps carry, since a file inside a file is rendered first and then put in as one text. */
public interface ConfigurationFiles {
    /** The folder in which a load balancer finds its files. */
    String PROXY_FOLDER = "/etc/holdfast/proxy";

    /** The folder with one folder a TLS secret, each with {@code tls.crt}, {@code tls.key} and, for HAProxy, {@code tls.crt.key}. */
    String TLS_FOLDER = "/etc/holdfast/tls";

    /** What a load balancer reads in a region. */
    ProxyFiles loadBalancer(LoadBalancerBlueprint loadBalancer, String region);

    /**
     * What the instances of a database read.
     *
     * @return the texts by file: {@code postgresql.conf}, {@code pg_hba.conf}, {@code roles.sql} and, with replicas, {@code replica.sh}
     */
    Map<String, String> database(PostgresConfiguration configuration);

    /**
     * What an instance of a cache reads.
     *
     * @return the texts by file: {@code redis.conf}, {@code start.sh} and, in a cluster, {@code ready.sh} and {@code leave.sh}
     */
    Map<String, String> cache(RedisConfiguration configuration);

    /**
     * The program that forms a Redis cluster.
     *
     * @return the text by file: {@code create-cluster.sh}
     */
    Map<String, String> cacheCluster(RedisCreation creation);

    /**
     * The programs that back a database up.
     *
     * @return the texts by file: {@code backup.sh} and {@code wal-archive.sh}
     */
    Map<String, String> backup();

    /**
     * What Prometheus reads: the files that the target {@code prometheus} renders for it.
     *
     * @return the texts by the path of the file: {@code prometheus.yaml} and those in {@code rules/}
     */
    Map<String, String> prometheus(Site site);

    /**
     * What the exporter reads that checks from outside.
     *
     * @return the text by file: {@code blackbox.yaml}
     */
    Map<String, String> checks(Site site);

    /**
     * What Alertmanager reads: the file that the target {@code alertmanager} renders for it.
     *
     * @return the text by file: {@code alertmanager.yaml}
     */
    Map<String, String> alertmanager(Site site);

    /**
     * What Grafana reads: the files that the target {@code grafana} renders for it.
     *
     * @return the texts by the path of the file, in {@code dashboards/} and {@code provisioning/}
     */
    Map<String, String> grafana(Site site);
}
