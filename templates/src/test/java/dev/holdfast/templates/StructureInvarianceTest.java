package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.templates.readback.HaproxyStructure;
import dev.holdfast.templates.readback.NginxStructure;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.syntax.HostileStrings;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** No value, however hostile, makes of a template anything but the same structure with that value in its place. */
class StructureInvarianceTest {
    /** What a template may hold. */
    public record Model(String value, String text, List<String> values, Map<String, String> map) {}

    private static final Map<String, String> TEMPLATES = Map.of(
            "kubernetes/x.yaml.ftl",
                    """
                    kind: Thing
                    value: ${value}
                    flow: [${value}, {the key: ${value}, ${value}: 1}]
                    text: ${block_text(text)}
                    list:
                    <#list values as v>
                      - name: ${v}
                        text: ${block_text(v, 4)}
                    </#list>
                    map:
                    <@indent by=2>
                    <#list map as k, v>
                    ${k}: ${v}
                    </#list>
                    </@indent>
                    tree:
                      ${yaml_tree(map, 2)}
                    end: true
                    """,
            "haproxy/x.cfg.ftl",
                    """
                    backend b
                      server ${value} check
                      http-request deny if { path ${value} }
                    <#list values as v>
                      server ${v} ${value}
                    </#list>
                    backend end
                    """,
            "nginx/x.conf.ftl",
                    """
                    http {
                      server_name ${value} <#list values as v>${v} </#list>;
                      location ${value} { return 200 ${value}; }
                    }
                    end;
                    """);

    private static final Renderer RENDERER = new Renderer(TEMPLATES::get);

    @BeforeContainer
    static void acceptTheTemplates() {
        TEMPLATES.forEach(
                (name, text) -> assertThat(TemplateLint.findings(name, text)).isEmpty());
    }

    @Property(tries = 500)
    void yaml(@ForAll("any") String value, @ForAll("any") String other) {
        Model model = new Model(value, other, List.of(value, other), Map.of(value, other));
        String text = RENDERER.render("kubernetes/x.yaml.ftl", model);
        assertThat(YamlReadBack.check(text)).hasSize(1);
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(text))
                .isEqualTo(Map.of(
                        "kind",
                        "Thing",
                        "value",
                        value,
                        "flow",
                        List.of(value, Map.of("the key", value, value, 1)),
                        "text",
                        other,
                        "list",
                        List.of(Map.of("name", value, "text", value), Map.of("name", other, "text", other)),
                        "map",
                        Map.of(value, other),
                        "tree",
                        Map.of(value, other),
                        "end",
                        true));
    }

    @Property
    void haproxy(@ForAll("words") String value, @ForAll("words") String other) {
        Model model = new Model(value, "", List.of(value, other), Map.of());
        assertThat(HaproxyStructure.of(RENDERER.render("haproxy/x.cfg.ftl", model))
                        .sections())
                .containsExactly(
                        new HaproxyStructure.Section(
                                List.of("backend", "b"),
                                List.of(
                                        List.of("server", value, "check"),
                                        List.of("http-request", "deny", "if", "{", "path", value, "}"),
                                        List.of("server", value, value),
                                        List.of("server", other, value))),
                        new HaproxyStructure.Section(List.of("backend", "end"), List.of()));
    }

    @Property
    void nginx(@ForAll("words") String value, @ForAll("words") String other) {
        String one = value.replace("$", "");
        String two = other.replace("$", "");
        Model model = new Model(one, "", List.of(one, two), Map.of());
        assertThat(NginxStructure.of(RENDERER.render("nginx/x.conf.ftl", model)).directives())
                .containsExactly(
                        new NginxStructure.Directive(
                                List.of("http"),
                                List.of(
                                        line("server_name", one, one, two),
                                        new NginxStructure.Directive(
                                                List.of("location", one), List.of(line("return", "200", one))))),
                        line("end"));
    }

    private static NginxStructure.Directive line(String... words) {
        return new NginxStructure.Directive(List.of(words), List.of());
    }

    @Provide
    Arbitrary<String> any() {
        return HostileStrings.any();
    }

    @Provide
    Arbitrary<String> words() {
        return HostileStrings.oneLine().filter(value -> !value.matches("[{}]?"));
    }
}
