package dev.holdfast.blueprint.proxy.nginx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An nginx.conf.
 *
 * @param main what stands outside all blocks
 * @param http block {@code http}
 * @param stream block {@code stream}; absent where no bytes are passed
 */
public record NginxConfiguration(NginxMain main, NginxHttp http, @Nullable NginxStream stream) {
    /**
     * What stands outside all blocks.
     *
     * @param user the user that workers become; absent where it is started without privileges
     * @param group their group
     * @param module the file of the stream module; absent where it is built in or not needed
     * @param pid the file with the process number
     * @param workers worker processes
     * @param connections open connections of a worker at most, those to servers among them
     * @param files open files of a worker at most
     */
    public record NginxMain(
            @Nullable String user,
            @Nullable String group,
            @Nullable String module,
            String pid,
            int workers,
            int connections,
            int files) {}

    /**
     * Block {@code http}.
     *
     * @param bodies the folder for bodies of requests
     * @param answers the folder for bodies of answers
     * @param resolvers DNS servers; empty where nothing is looked up while it runs
     * @param files whether files are served, so that their types have to be known
     * @param upgrades whether websockets are opened
     * @param affinity whether clients are known by a cookie
     * @param zones limits of requests
     * @param upstreams where requests are sent
     * @param servers where it listens
     * @param health the listening words of the server for probes and metrics
     */
    public record NginxHttp(
            String bodies,
            String answers,
            List<String> resolvers,
            boolean files,
            boolean upgrades,
            boolean affinity,
            List<Zone> zones,
            List<NginxUpstream> upstreams,
            List<NginxServer> servers,
            List<List<String>> health) {
        /** The largest body of a request: ten times nginx's own, for batches of JSON-RPC. */
        public String bodySize() {
            return "10m";
        }
    }

    /**
     * A limit of requests by client address.
     *
     * @param zone its name and size
     * @param rate requests a second or minute
     */
    public record Zone(String zone, String rate) {}

    /**
     * Block {@code stream}.
     *
     * @param resolvers DNS servers; empty where nothing is looked up while it runs
     * @param upstreams where connections are passed to
     * @param servers where it listens
     */
    public record NginxStream(List<String> resolvers, List<NginxUpstream> upstreams, List<NginxStreamServer> servers) {}
}
