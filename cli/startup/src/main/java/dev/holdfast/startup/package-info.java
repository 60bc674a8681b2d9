/**
 * Steps of the build of the command, not a part of it: records in its jars get a method that reads them by name, lambdas become
 * classes, and classes that are too old for it are made fit for the archive of classes.
 *
 * <p>A lambda that javac compiles is linked when it is first reached, by a class made on the way and by method handles. Of a
 * command that is over in half a second that is a twelfth of all work. A class of its own comes out of the archive of classes
 * instead, as all others do.
 */
@NullMarked
package dev.holdfast.startup;

import org.jspecify.annotations.NullMarked;
