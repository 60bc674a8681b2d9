package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.Member;
import dev.holdfast.blueprint.proxy.Pool;
import java.util.ArrayList;
import java.util.List;

/**
 * The servers of a backend.
 *
 * @param servers those with a name of their own each
 * @param templates those that share a name
 * @param resolved whether any has a name that has to be looked up
 */
record ServerLines(List<HaproxyBackend.Server> servers, List<HaproxyBackend.Template> templates, boolean resolved) {

    static ServerLines of(Pool pool, boolean cookies) {
        Collector collector = new Collector(pool, cookies);
        pool.members().forEach(collector::add);
        return new ServerLines(List.copyOf(collector.servers), List.copyOf(collector.templates), collector.resolved);
    }

    static boolean isDiscovered(Member member) {
        return member.addresses().accept(new Addresses.Visitor<>() {
            @Override
            public Boolean named(Addresses.Named named) {
                return false;
            }

            @Override
            public Boolean discovered(Addresses.Discovered discovered) {
                return true;
            }
        });
    }

    private static final class Collector {
        private final Pool pool;
        private final boolean cookies;
        private final List<HaproxyBackend.Server> servers = new ArrayList<>();
        private final List<HaproxyBackend.Template> templates = new ArrayList<>();
        private boolean resolved;

        Collector(Pool pool, boolean cookies) {
            this.pool = pool;
            this.cookies = cookies;
        }

        void add(Member member) {
            int port = member.port().port();
            Integer checkPort = member.checkPort() == port ? null : member.checkPort();
            member.addresses().accept(new Addresses.Visitor<Boolean>() {
                @Override
                public Boolean named(Addresses.Named named) {
                    for (dev.holdfast.blueprint.proxy.Server server : named.servers()) {
                        resolved |= !HostAndPort.isAddress(server.host());
                        String name = server.name() + suffix(member);
                        servers.add(new HaproxyBackend.Server(
                                name,
                                HostAndPort.of(server.host(), port),
                                member.weight(),
                                checkPort,
                                cookies ? name : null));
                    }
                    return true;
                }

                @Override
                public Boolean discovered(Addresses.Discovered discovered) {
                    resolved = true;
                    return templates.add(new HaproxyBackend.Template(
                            discovered.name() + suffix(member),
                            discovered.most(),
                            HostAndPort.of(discovered.host(), port),
                            member.weight(),
                            checkPort));
                }
            });
        }

        /** The port's name, where a service has more than one port in the pool; names of servers have to differ. */
        private String suffix(Member member) {
            boolean alone = pool.members().stream()
                            .filter(other -> other.service().equals(member.service()))
                            .count()
                    == 1;
            return alone ? "" : "-" + member.port().name();
        }
    }
}
