package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParsedOnceTest {
    private static final Map<String, String> TEXTS = Map.of("a/plain.md.ftl", "text\n", "a/broken.md.ftl", "<#if x>\n");

    private final AtomicInteger reads = new AtomicInteger();
    private final Configuration configuration = EngineSettings.of(name -> {
        reads.incrementAndGet();
        return TEXTS.get(name);
    });

    private Template get(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void threadsThatAskAtOnceGetTheSame() {
        List<Template> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> get("a/plain.md.ftl"))
                .toList();

        assertThat(all).allMatch(each -> each == all.get(0));
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatIsMissingIsSaidEachTime() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> configuration.getTemplate("a/missing.md.ftl"))
                    .isInstanceOf(TemplateNotFoundException.class);
            assertThat(configuration.getTemplate("a/missing.md.ftl", null, null, null, true, true))
                    .isNull();
        }
    }

    @Test
    void whatIsBrokenIsSaidEachTime() {
        assertThatThrownBy(() -> configuration.getTemplate("a/broken.md.ftl")).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> configuration.getTemplate("a/broken.md.ftl"))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(ParseException.class);
    }
}
