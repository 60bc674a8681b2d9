package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * All servers together take what a frontend that leads to them lets in: its {@code maxconn}, or that of {@code global} where that is less
 * or the only one. Silent where a server has none, since it takes what comes.
 */
public final class ServersTakeWhatIsLetIn implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H05c", "The servers of a backend take together what its frontends let in")
            .notedInDevelopment()
            .because("What the servers do not take waits in the queue until timeout queue and then gets a 503: "
                    + "users see errors at a load that the frontend was built for.")
            .from("https://docs.haproxy.org/2.6/configuration.html#5.2-maxconn")
            .fix("Raise maxconn of the servers, add servers, or lower maxconn of the frontend to what they take.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection front : file.fronts()) {
            Long need = need(file, front);
            if (need == null) {
                continue;
            }
            for (HaproxySection back : file.backsOf(front)) {
                Long room = room(back);
                if (room != null && room < need) {
                    HaproxyServer first = back.servers().get(0);
                    run.found(
                            back,
                            first.line().place(),
                            "server maxconn",
                            "the servers take " + room + " at a time, " + front.words() + " lets " + need + " in");
                }
            }
        }
    }

    private static @Nullable Long need(HaproxyFile file, HaproxySection front) {
        Long own = number(front.value("maxconn"));
        Long global = number(file.global("maxconn"));
        return own == null ? global : global == null ? own : Long.valueOf(Math.min(own, global));
    }

    private static @Nullable Long room(HaproxySection back) {
        long room = 0;
        for (HaproxyServer server : back.servers()) {
            Long each = number(server.option("maxconn"));
            if (each == null || each == 0) {
                return null;
            }
            room += server.has("backup") ? 0 : each * server.count();
        }
        return room;
    }

    private static @Nullable Long number(@Nullable Word word) {
        if (word == null || word.variable() || word.text().length() > 9) {
            return null;
        }
        try {
            return Long.parseLong(word.text());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
