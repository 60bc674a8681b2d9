package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of nginx: the whole configuration, {@code http}, {@code upstream}, {@code server}, {@code location} and so on. */
public final class NginxBlock implements Subject {
    private final Origin origin;
    private final Place place;
    private final @Nullable Line header;
    private final @Nullable NginxBlock parent;
    private final List<NginxDirective> directives = new ArrayList<>();
    private final List<NginxBlock> blocks = new ArrayList<>();

    private NginxBlock(Origin origin, Place place, @Nullable Line header, @Nullable NginxBlock parent) {
        this.origin = origin;
        this.place = place;
        this.header = header;
        this.parent = parent;
    }

    /** The whole of a file. */
    static NginxBlock whole(Origin origin, Place place) {
        return new NginxBlock(origin, place, null, null);
    }

    /** A block within this one, in this file or in one that is included. */
    NginxBlock within(Origin in, Line header) {
        NginxBlock block = new NginxBlock(in, header.place(), header, this);
        blocks.add(block);
        return block;
    }

    /** Adds a directive, which may be from a file that is included. */
    void add(Line line) {
        directives.add(new NginxDirective(line, this));
    }

    /** {@code server}; empty for the whole configuration. */
    public String name() {
        return header == null ? "" : header.text(0);
    }

    /** What stands between its name and its brace. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; header != null && i < header.words().size(); i++) {
            arguments.add(header.text(i));
        }
        return arguments;
    }

    /** The directives without blocks that stand in it, those of included files in the place of {@code include}. */
    public List<NginxDirective> directives() {
        return directives;
    }

    /** The blocks that stand in it. */
    public List<NginxBlock> blocks() {
        return blocks;
    }

    /** The block that it stands in; null for the whole configuration. */
    public @Nullable NginxBlock parent() {
        return parent;
    }

    /** Whether a block of this name is around it. */
    public boolean isIn(String name) {
        for (NginxBlock block = parent; block != null; block = block.parent) {
            if (block.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The block of this name that it is, or that is around it; null where there is none. */
    public @Nullable NginxBlock nearest(String name) {
        NginxBlock block = this;
        while (block != null && !block.name().equals(name)) {
            block = block.parent;
        }
        return block;
    }

    /** Its own directives of a name. */
    public List<NginxDirective> own(String name) {
        List<NginxDirective> found = new ArrayList<>();
        for (NginxDirective directive : directives) {
            if (directive.name().equals(name)) {
                found.add(directive);
            }
        }
        return found;
    }

    /**
     * The directives of a name that hold in it: its own, or where it has none those of the nearest block around it that has some. That is
     * how nginx hands down nearly all of its directives, {@code add_header} and {@code proxy_set_header} among them.
     */
    public List<NginxDirective> inForce(String name) {
        for (NginxBlock block = this; block != null; block = block.parent) {
            List<NginxDirective> own = block.own(name);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return List.of();
    }

    /** The last directive of a name that holds in it; null where none does. */
    public @Nullable NginxDirective find(String name) {
        List<NginxDirective> found = inForce(name);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** This block and all within, each before what is in it. */
    public List<NginxBlock> all() {
        List<NginxBlock> all = new ArrayList<>(List.of(this));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).blocks);
        }
        return all;
    }

    /** A directive that holds in it, as what a rule finds something at; one with waivers that is handed down, where it is written. */
    public Subject at(NginxDirective directive) {
        boolean waived = !directive.line().waivers().isEmpty();
        return Spot.of(waived ? directive.block() : this, directive.line());
    }

    @Override
    public String words() {
        if (header == null) {
            return "nginx";
        }
        if (name().equals("server") && arguments().isEmpty()) {
            List<NginxDirective> names = own("server_name");
            List<NginxDirective> listens = own("listen");
            String called = names.isEmpty() ? "" : " " + names.get(0).text(1);
            return name()
                    + called
                    + (listens.isEmpty() ? "" : " listen " + listens.get(0).text(1));
        }
        String own = name() + (arguments().isEmpty() ? "" : " " + String.join(" ", arguments()));
        NginxBlock server = parent == null ? null : parent.nearest("server");
        return server == null ? own : own + " of " + server.words();
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public List<WrittenWaiver> waivers() {
        List<WrittenWaiver> waivers = new ArrayList<>();
        if (header != null) {
            waivers.addAll(header.waivers());
        }
        if (parent != null) {
            waivers.addAll(parent.waivers());
        }
        return waivers;
    }
}
