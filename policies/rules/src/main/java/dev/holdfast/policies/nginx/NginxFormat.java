package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import java.util.List;
import java.util.regex.Pattern;

/** Configurations of nginx: {@code nginx.conf}, and other files {@code *.conf} that have its blocks. */
public final class NginxFormat implements TextFormat {
    /** A block that the configurations of other programs do not have, with the brace on its line. */
    private static final Pattern BLOCK = Pattern.compile(
            "^[ \\t]*(?:(?:http|events|stream|server)[ \\t]*|(?:upstream|location|map)[ \\t][^{;\\n]*)\\{",
            Pattern.MULTILINE);

    /** What other formats with such blocks, as HOCON, do not have: a directive with its semicolon. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "^[ \\t]*(?:listen|server|server_name|proxy_pass|worker_connections|return|root|alias|default|include)[ \\t][^;=\\n]*;",
            Pattern.MULTILINE);

    @Override
    public String name() {
        return "nginx";
    }

    @Override
    public boolean takes(SourceFile file) {
        String name = file.name();
        return name.endsWith(".conf")
                && BLOCK.matcher(file.text()).find()
                && (name.startsWith("nginx") || DIRECTIVE.matcher(file.text()).find());
    }

    @Override
    public void read(SourceFile file, Files files, Inputs.Collector into) {
        NginxFile read = read(file, files);
        into.add(NginxFile.class, read);
        for (NginxBlock block : read.whole().all()) {
            List<Line> lines =
                    block.directives().stream().map(NginxDirective::line).toList();
            Spot.add(block, lines, into);
        }
    }

    /**
     * Reads a file with what it includes.
     *
     * @throws dev.holdfast.policies.input.BadDocument when nginx would refuse it for its syntax
     */
    static NginxFile read(SourceFile file, Files files) {
        NginxIncludes includes = new NginxIncludes(file, files);
        NginxBlock whole = NginxBlock.whole(file.origin(), file.place(1, 1));
        NginxParser.read(file, includes, whole);
        return new NginxFile(file, whole, includes.read(), includes.isComplete());
    }
}
