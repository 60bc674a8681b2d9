package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.HealthTest;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Known images lack what health checks like to call. */
public final class HealthCommandIsInImage implements ServiceRule {
    /** Official images without curl, in any of their variants. */
    private static final Set<String> WITHOUT_CURL = Set.of("haproxy", "memcached", "postgres", "redis");

    private static final Pattern CURL = Pattern.compile("(^|[;&|\\s(])curl\\s");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C03c", "The command of a health check is in its image")
            .warning()
            .because("A health check whose program is not in the image always fails: what waits for the service never"
                    + " starts, and Swarm replaces a healthy container every minute.")
            .from(
                    "Dockerfiles of the official images haproxy, memcached, postgres and redis",
                    "github.com/GoogleContainerTools/distroless")
            .fix("Call a program of the image (pg_isready, redis-cli), or ask from the program itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        HealthTest test = service.health();
        String image = service.at("image").textOr("");
        if (!test.asks() || image.isEmpty() || service.at("build").isPresent()) {
            return;
        }
        String missing = missing(image, test);
        if (missing != null) {
            run.found(
                    service.near(test.node()),
                    test.node(),
                    service.field("healthcheck.test"),
                    "there is no " + missing + " in " + Unset.shown(image));
        }
    }

    private static @Nullable String missing(String image, HealthTest test) {
        if (image.contains("/distroless/") && test.shell()) {
            return "shell";
        }
        boolean curl = test.shell()
                ? CURL.matcher(test.words().get(0)).find()
                : test.words().get(0).equals("curl");
        return curl && WITHOUT_CURL.contains(official(image)) ? "curl" : null;
    }

    /** The name of an official image of Docker; empty for those of others. */
    private static String official(String image) {
        String name = image.replaceFirst("^docker\\.io/", "").replaceFirst("^library/", "");
        int end = name.indexOf(':') < 0 ? name.length() : name.indexOf(':');
        return name.contains("/") ? "" : name.substring(0, end).replaceFirst("@.*$", "");
    }
}
