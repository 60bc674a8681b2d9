package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.readback.BrokenStructure;
import dev.holdfast.templates.syntax.Interpolation;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    /** A record of every kind of value. */
    public record Model(
            String name,
            int port,
            boolean isolated,
            double share,
            List<String> hosts,
            Map<String, String> labels,
            Optional<String> note,
            @Nullable String absent,
            Part part) {
        /** A derived fact. */
        public int count() {
            return hosts.size();
        }
    }

    /** Either of two kinds of part. */
    public sealed interface Part permits Door, Window {}

    /** One kind. */
    public record Door(String handle) implements Part {}

    /** The other kind. */
    public record Window(int panes) implements Part {}

    /** An enum, which templates may not see. */
    public enum Colour {
        RED
    }

    private static final Model MODEL = new Model(
            "8080",
            18545,
            true,
            0.5,
            List.of("a", "b"),
            Map.of("z", "1", "a", "yes"),
            Optional.empty(),
            null,
            new Door("brass"));

    private static String yaml(String template) {
        return render("kubernetes/x.yaml.ftl", template, MODEL);
    }

    private static String render(String name, String template, Object model) {
        // Fragments, which are no files that could be read back.
        return new Renderer(asked -> asked.equals(name) ? template : null).render(name, model, text -> {});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kubernetes/x.yaml.ftl | 'a: [' | not YAML",
                "compose/x.yaml.ftl | 'a: &b c' | an anchor",
                "grafana/x.json.ftl | '{\"a\": }' | not JSON",
                "haproxy/x.cfg.ftl | 'mode http' | before the first section",
                "nginx/x.conf.ftl | 'worker_processes 1' | without its end"
            })
    void readsBackWhatItPrints(String name, String template, String why) {
        Renderer renderer = new Renderer(asked -> template + "\n");

        assertThatThrownBy(() -> renderer.render(name, MODEL))
                .isInstanceOf(BrokenStructure.class)
                .hasMessageContaining(why);
    }

    @Test
    void keepsTypes() {
        assertThat(yaml("n: ${name}\np: ${port}\nb: ${isolated}\ns: ${share}\nc: ${count}\n"))
                .isEqualTo("n: \"8080\"\np: 18545\nb: true\ns: 0.5\nc: 2\n");
        assertThat(yaml("<#list hosts as h>\n- ${h}\n- ${h?index}\n</#list>")).isEqualTo("- a\n- 0\n- b\n- 1\n");
    }

    @Test
    void decidesByBooleansOptionalsAndVariants() {
        assertThat(yaml("<#if isolated && !note?? && !absent??>yes</#if>")).isEqualTo("yes");
        assertThat(yaml("<#if type_of(part) == 'Door'>${part.handle}</#if>")).isEqualTo("brass");
        assertThat(yaml("${note!name}")).isEqualTo("\"8080\"");
    }

    @ParameterizedTest
    @CsvSource({
        "compose/x.yaml.ftl, a$, \"a$$\", true",
        "swarm/x.yml.ftl, a$, \"a$$\", true",
        "prometheus/x.yml.ftl, '$1', \"$1\", true",
        "haproxy/haproxy.cfg.ftl, a b, `a b`, !",
        "nginx/nginx.conf.ftl, a b, \"a b\", on",
        "compose/nginx.conf.ftl, a b, \"a b\", on",
        "postgres/postgresql.conf.ftl, a b, `a b`, on",
        "postgres/init.sql.ftl, it`s, `it``s`, TRUE",
        "kubernetes/start.sh.ftl, a b, `a b`, true",
        "kubernetes/x.json.ftl, a b, \"a b\", true"
    })
    void knowsTheSyntaxByTheName(String name, String value, String text, String flag) {
        Map<String, Object> model = Map.of("v", value.replace('`', '\''), "b", true);
        assertThat(render(name, "${v}", model)).isEqualTo(text.replace('`', '\''));
        if (flag.equals("!")) {
            assertThatThrownBy(() -> render(name, "${b}", model)).isInstanceOf(RenderingFailed.class);
        } else {
            assertThat(render(name, "${b}", model)).isEqualTo(flag);
        }
    }

    @Test
    void printsBlocksAndTreesInPlace() {
        Map<String, Object> model = Map.of("text", "a\n b\n", "tree", Map.of("k", List.of(1, "yes")));
        String template =
                """
                data:
                  file: ${block_text(text, 2)}
                spec:
                  ${yaml_tree(tree, 2)}
                  more:
                    <@indent by=4>
                ${yaml_tree(tree)}
                file: ${block_text(text)}
                    </@indent>
                """;
        assertThat(render("kubernetes/x.yaml.ftl", template, model))
                .isEqualTo(
                        """
                        data:
                          file: |
                            a
                             b
                        spec:
                          k:
                            - 1
                            - "yes"
                          more:
                            k:
                              - 1
                              - "yes"
                            file: |
                              a
                               b
                        """);
    }

    @Test
    void interpolatesInComposeOnly() {
        Map<String, Object> model = Map.of("n", "DB", "ready", Interpolation.of("A"));
        assertThat(render("compose/x.yaml.ftl", "${compose_variable(n)} ${compose_variable(n, 'x')} ${ready}", model))
                .isEqualTo("\"${DB}\" \"${DB:-x}\" \"${A}\"");
        assertThat(render("compose/x.yaml.ftl", "${compose_text(['$', compose_variable(n)])}", model))
                .isEqualTo("\"$$${DB}\"");
        assertThatThrownBy(() -> render("kubernetes/x.yaml.ftl", "${ready}", model))
                .isInstanceOf(RenderingFailed.class)
                .hasCauseInstanceOf(UnrepresentableValue.class);
        assertThat(render("postgres/x.sql.ftl", "CREATE ROLE ${sql_name(n)};", model))
                .isEqualTo("CREATE ROLE \"DB\";");
    }

    @Test
    void listsMapsInOrderOfTheirKeysUnlessTheyHaveOne() {
        String template = "<#list m as k, v>${k}</#list>";
        assertThat(render("kubernetes/x.yaml.ftl", template, Map.of("m", Map.of("b", 1, "c", 1, "a", 1))))
                .isEqualTo("abc");
        Map<String, Integer> ordered = new LinkedHashMap<>();
        ordered.put("b", 1);
        ordered.put("a", 1);
        assertThat(render("kubernetes/x.yaml.ftl", template, Map.of("m", ordered)))
                .isEqualTo("ba");
        assertThat(render("kubernetes/x.yaml.ftl", template, Map.of("m", new TreeMap<>(ordered))))
                .isEqualTo("ab");
        assertThat(render("kubernetes/x.yaml.ftl", template, Map.of("m", new HashMap<>(ordered))))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${missing}",
                "${name.x}",
                "${part.panes}",
                "<#if part.panes??>x</#if>",
                "<#if missing??>x</#if>",
                "${part}",
                "${hosts}",
                "${labels}",
                "${name + 1}",
                "${\"a${port}\"}",
                "${port == 1}",
                "${part.getClass()}",
                "${part.class}",
                "${part.hashCode()}",
                "${part.toString()}",
                "${part.hashCode}",
                "${hosts?api.size()}",
                "<#assign x='freemarker.template.utility.Execute'?new()>",
                "<#include '../../secret.yaml.ftl'>",
                "<#include '/etc/passwd'>",
                "<#include '*/x.yaml.ftl'>",
                "<#import 'missing.yaml.ftl' as m>",
                "${name?no_esc}",
                "<#noautoesc>${name}</#noautoesc>",
                "<@indent>x</@indent>",
                "<@indent by=-1>x</@indent>",
                "${block_text(port)}",
                "${type_of(name)}",
                "${sql_name(name)}",
                "${compose_variable(name)}",
                "${compose_text([1])}",
                "${block_text()}",
                "<#if"
            })
    void refuses(String template) {
        assertThatThrownBy(() -> yaml(template)).isInstanceOf(RenderingFailed.class);
    }

    @Test
    void refusesObjectsThatTemplatesMayNotSee() {
        for (Object value : List.of(Colour.RED, new Object(), 'c', new int[] {1}, Thread.currentThread())) {
            assertThatThrownBy(() -> render("kubernetes/x.yaml.ftl", "${v}", Map.of("v", value)))
                    .isInstanceOf(RenderingFailed.class);
        }
        assertThatThrownBy(() -> render("kubernetes/x.yaml.ftl", "x", "no record"))
                .isInstanceOf(RenderingFailed.class);
    }

    @Test
    void movesNothingOutsideYaml() {
        assertThatThrownBy(() -> render("kubernetes/x.sh.ftl", "<@indent by=2>x</@indent>", MODEL))
                .isInstanceOf(RenderingFailed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.yaml.ftl",
                "/kubernetes/x.yaml.ftl",
                "../x.yaml.ftl",
                "kubernetes/../x.yaml.ftl",
                "a/*/x.yaml.ftl",
                "kubernetes/x.yaml",
                "kubernetes/x.conf.ftl",
                "kubernetes/x.ftl",
                "kubernetes\\x.yaml.ftl",
                "file:/etc/x.yaml.ftl",
                "Kubernetes/x.yaml.ftl",
                ""
            })
    void findsNothingByNamesThatAreNone(String name) {
        assertThat(TemplateName.isValid(name)).isFalse();
        assertThatThrownBy(() -> new TemplateName(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Renderer(asked -> "text").render(name, MODEL))
                .isInstanceOf(RenderingFailed.class);
    }

    @Test
    void saysWhereAndWhyButNotWhat() {
        assertThatThrownBy(() -> render("haproxy/h.cfg.ftl", "a\nb ${v}\n", Map.of("v", "geheim\nserver x")))
                .isInstanceOf(RenderingFailed.class)
                .hasMessage("haproxy/h.cfg.ftl:2: a value cannot be written as HAProxy word:"
                        + " a control character (U+000A) at position 7");
        assertThatThrownBy(() -> yaml("a\n\nb: ${part.handel}"))
                .hasMessage("kubernetes/x.yaml.ftl:3: Door has no component 'handel'");
    }

    @Test
    void isTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String template = "${name} ${port} ${share} ${isolated} ${labels?keys?join(' ')} ${'TITLE'?lower_case}";
        try {
            for (String tag : List.of("en", "tr", "de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(yaml(template)).isEqualTo("\"8080\" 18545 0.5 true a z title");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void letsHashBracesBe() {
        assertThat(render("nginx/nginx.conf.ftl", "# #{x} $host <#noparse>${A}</#noparse>", MODEL))
                .isEqualTo("# #{x} $host ${A}");
    }
}
