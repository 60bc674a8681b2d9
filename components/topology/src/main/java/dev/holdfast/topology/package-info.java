/** What people write: the records that a topology file binds to. */
@NullMarked
package dev.holdfast.topology;

import org.jspecify.annotations.NullMarked;
