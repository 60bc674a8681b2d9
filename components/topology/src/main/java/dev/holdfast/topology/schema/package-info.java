/** The JSON Schema of the topology language, for editors; made from the records and their Javadoc. */
@NullMarked
package dev.holdfast.topology.schema;

import org.jspecify.annotations.NullMarked;
