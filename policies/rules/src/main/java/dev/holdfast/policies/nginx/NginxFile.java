package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.RuleRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A configuration of nginx: a main file with what it includes, or a file that is included by one that is not there.
 *
 * @param file the file
 * @param whole all of it
 * @param included the origins' names of the files that it includes
 * @param complete whether all that it includes is known
 */
public record NginxFile(SourceFile file, NginxBlock whole, Set<String> included, boolean complete) {
    private static final Pattern VERSION =
            Pattern.compile("\\bnginx[ /:]{1,2}v?(\\d{1,3})\\.(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 500;

    /** The name of the rules' parameter for the version. */
    static final String PARAMETER = "version";

    /** What the parameter means. */
    static final String PARAMETER_MEANS =
            "The version of nginx: its first number times 1000 plus its second, 1022 for 1.22; 0 where it is not known";

    /** Those that no other one includes: what is included is judged where it is included. */
    public static List<NginxFile> roots(Inputs inputs) {
        List<NginxFile> files = inputs.all(NginxFile.class);
        Set<String> included = new HashSet<>();
        for (NginxFile file : files) {
            file.included().forEach(name -> included.add(normal(name)));
        }
        List<NginxFile> roots = new ArrayList<>();
        for (NginxFile file : files) {
            if (!included.contains(normal(file.file().origin().name()))) {
                roots.add(file);
            }
        }
        return roots;
    }

    private static String normal(String name) {
        return Path.of(name).normalize().toString();
    }

    /** Whether this is a main file, and all of it is known, so that what does not stand in it is not there. */
    public boolean isWhole() {
        return complete
                && whole.blocks().stream()
                        .anyMatch(block ->
                                block.name().equals("http") || block.name().equals("stream"));
    }

    /** All blocks of a name, wherever they stand. */
    public List<NginxBlock> all(String name) {
        List<NginxBlock> found = new ArrayList<>();
        for (NginxBlock block : whole.all()) {
            if (block.name().equals(name)) {
                found.add(block);
            }
        }
        return found;
    }

    /** The virtual servers of HTTP. */
    public List<NginxBlock> httpServers() {
        return all("server").stream()
                .filter(server -> !server.isIn("stream") && !server.isIn("mail"))
                .toList();
    }

    /** The places of HTTP that hand requests on with {@code proxy_pass}. */
    public List<NginxBlock> proxying() {
        List<NginxBlock> found = new ArrayList<>();
        for (NginxBlock block : whole.all()) {
            if (!block.own("proxy_pass").isEmpty() && !block.isIn("stream")) {
                found.add(block);
            }
        }
        return found;
    }

    /**
     * The version, as {@link #PARAMETER_MEANS} says it: what is set for the rule, else what a comment at the beginning of the file says
     * ({@code # nginx 1.28}); 0 where neither does.
     */
    long version(RuleRun run) {
        long set = run.number(PARAMETER);
        if (set != 0) {
            return set;
        }
        String text = file.text();
        if (!text.startsWith("#")) {
            return 0;
        }
        Matcher said = VERSION.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        return said.find() ? Long.parseLong(said.group(1)) * 1000 + Long.parseLong(said.group(2)) : 0;
    }
}
