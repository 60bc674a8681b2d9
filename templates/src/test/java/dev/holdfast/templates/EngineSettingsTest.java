package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {
    private static final String RULES = "DefaultMemberAccessPolicy-rules";

    @Test
    void freeMarkerReadsOurRulesBeforeItsOwn() throws IOException {
        try (InputStream in = DefaultMemberAccessPolicy.class.getResourceAsStream(RULES)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("dev.holdfast.templates.model.ModelWrapper")
                    .hasSizeLessThan(1000);
        }
    }

    /** Ours shows no Java object at all; should it ever not be asked, FreeMarker's own lets nothing be called either. */
    @Test
    void notEvenFreeMarkersOwnWrapperLetsTemplatesCallAnything() throws Exception {
        EngineSettings.of(name -> null);
        DefaultObjectWrapper wrapper = new DefaultObjectWrapper(Configuration.VERSION_2_3_34);
        TemplateHashModel thread = (TemplateHashModel) wrapper.wrap(Thread.currentThread());
        TemplateHashModel reference = (TemplateHashModel) wrapper.wrap(new AtomicReference<>("secret"));

        assertThat(thread.get("name")).isNull();
        assertThat(thread.get("interrupt")).isNull();
        assertThat(reference.get("get")).isNull();
        assertThat(reference.get("plain")).isNull();
    }
}
