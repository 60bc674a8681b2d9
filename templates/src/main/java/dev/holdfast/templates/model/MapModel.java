package dev.holdfast.templates.model;

import freemarker.core.CollectionAndSequence;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map with string keys as a hash, listed in {@link KeyOrder}.
 *
 * @param source the map itself
 * @param wrapper wraps keys and values
 */
public record MapModel(Map<?, ?> source, ObjectWrapper wrapper) implements TemplateHashModelEx2 {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(source.get(key));
    }

    @Override
    public boolean isEmpty() {
        return source.isEmpty();
    }

    @Override
    public int size() {
        return source.size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        List<Object> keys = new ArrayList<>(source.size());
        entries().forEach(entry -> keys.add(entry.getKey()));
        return new CollectionAndSequence(new ListModel(keys, wrapper));
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<Object> values = new ArrayList<>(source.size());
        entries().forEach(entry -> values.add(entry.getValue()));
        return new CollectionAndSequence(new ListModel(values, wrapper));
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
        Iterator<? extends Map.Entry<?, ?>> entries = entries().iterator();
        return new KeyValuePairIterator() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public KeyValuePair next() {
                return new Pair(entries.next(), wrapper);
            }
        };
    }

    private Collection<? extends Map.Entry<?, ?>> entries() throws TemplateModelException {
        try {
            return KeyOrder.entries(source);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private record Pair(Map.Entry<?, ?> entry, ObjectWrapper wrapper) implements KeyValuePair {
        @Override
        public @Nullable TemplateModel getKey() throws TemplateModelException {
            return wrapper.wrap(entry.getKey());
        }

        @Override
        public @Nullable TemplateModel getValue() throws TemplateModelException {
            return wrapper.wrap(entry.getValue());
        }
    }
}
