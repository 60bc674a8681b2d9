package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Servers that are given by name. {@code resolve} came to nginx with 1.27.3, and was in its commercial version before; where the version is
 * not known it is taken to be there. A name behind {@code proxy_pass} that is no group of this file is judged only if the file is whole. The
 * name of a Service of Kubernetes stands for an address that stays, and the pod is started again until there is one; not so where the
 * Service is headless.
 */
public final class NamesAreLookedUp implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N03b", "nginx starts, and finds its servers again, when names change")
            .because(
                    "A name is looked up once, at the start: if it has no address then, nginx does not start at all; if it gets another one later, nginx goes on asking the old one.")
            .from("https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolve", "requirement R37")
            .parameter(NginxFile.PARAMETER, NginxFile.PARAMETER_MEANS, 0, 0, 99_999)
            .fix(
                    "Write addresses; or, from nginx 1.27.3 on, resolve at the server, with zone in its upstream and a resolver.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long RESOLVES = 1_027;

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (NginxFile file : NginxFile.roots(inputs)) {
            check(file, inputs.cluster(), run);
        }
    }

    private static void check(NginxFile file, Cluster cluster, RuleRun run) {
        NginxUpstreams upstreams = NginxUpstreams.of(file);
        long version = file.version(run);
        for (NginxBlock upstream : upstreams.all()) {
            for (NginxDirective server : NginxUpstreams.servers(upstream)) {
                if (isName(server.text(1), cluster)) {
                    check(file, upstream, server, version, run);
                }
            }
        }
        if (file.isWhole()) {
            for (NginxBlock block : file.whole().all()) {
                for (NginxDirective pass : block.own("proxy_pass")) {
                    if (isName(NginxUpstreams.host(pass), cluster) && upstreams.of(pass) == null) {
                        run.found(
                                block.at(pass),
                                pass.place(),
                                "proxy_pass",
                                pass.words() + " is looked up only when nginx starts");
                    }
                }
            }
        }
    }

    private static boolean isName(String address, Cluster cluster) {
        return NginxUpstreams.isName(address) && !isLasting(address, cluster);
    }

    /** Whether it is {@code NAME.NAMESPACE.svc}, of a Service that is not known to be headless. */
    private static boolean isLasting(String address, Cluster cluster) {
        String[] parts = address.split("[.:]", -1);
        if (parts.length < 3 || !parts[2].equals("svc")) {
            return false;
        }
        KubernetesObject service = cluster.find("Service", parts[1], parts[0]);
        return service == null || !service.node().at("spec", "clusterIP").is("None");
    }

    private static void check(NginxFile file, NginxBlock upstream, NginxDirective server, long version, RuleRun run) {
        String wrong = null;
        if (!server.has("resolve")) {
            wrong = "is looked up only when nginx starts";
        } else if (version != 0 && version < RESOLVES) {
            wrong = "has resolve, which nginx knows from 1.27.3 on";
        } else if (upstream.inForce("resolver").isEmpty() && file.isWhole()) {
            wrong = "has resolve, and there is no resolver";
        }
        if (wrong != null) {
            run.found(upstream.at(server), server.place(), "server", "server " + server.text(1) + " " + wrong);
        }
    }
}
