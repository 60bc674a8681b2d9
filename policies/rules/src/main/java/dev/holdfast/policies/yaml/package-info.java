/** Reads YAML that anybody wrote: several documents, anchors and merge keys, within bounds of time and memory. */
@NullMarked
package dev.holdfast.policies.yaml;

import org.jspecify.annotations.NullMarked;
