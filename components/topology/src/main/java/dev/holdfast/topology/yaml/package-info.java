/** Reads YAML as it is mostly written, quickly; what takes a reader of all YAML it leaves to one. */
@NullMarked
package dev.holdfast.topology.yaml;

import org.jspecify.annotations.NullMarked;
