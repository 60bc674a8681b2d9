package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.text.Spot;
import java.util.regex.Pattern;

/** Configurations of HAProxy: {@code haproxy.cfg}, and other files {@code *.cfg} that have its sections. */
public final class HaproxyFormat implements TextFormat {
    /** A section that needs a name begins no file of another kind that is called {@code *.cfg}. */
    private static final Pattern PROXY = Pattern.compile(
            "^[ \\t]*(?:frontend|backend|listen)[ \\t]+[^\\s=]+(?:[ \\t]+from[ \\t]+\\S+)?[ \\t]*\\r?$",
            Pattern.MULTILINE);

    private static final Pattern SECTION =
            Pattern.compile("^[ \\t]*(?:global|defaults|frontend|backend|listen)\\b[^=\\n]*$", Pattern.MULTILINE);

    @Override
    public String name() {
        return "HAProxy";
    }

    @Override
    public boolean takes(SourceFile file) {
        String name = file.name();
        boolean called = name.startsWith("haproxy") && (name.endsWith(".cfg") || name.endsWith(".conf"));
        return called
                ? SECTION.matcher(file.text()).find()
                : name.endsWith(".cfg") && PROXY.matcher(file.text()).find();
    }

    @Override
    public void read(SourceFile file, Files files, Inputs.Collector into) {
        HaproxyFile read = HaproxyParser.read(file);
        into.add(HaproxyFile.class, read);
        read.sections().forEach(section -> Spot.add(section, section.lines(), into));
    }
}
