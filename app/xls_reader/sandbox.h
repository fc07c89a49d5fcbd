#pragma once

/// Gives up every right but to read what is open and to answer on the standard output, for ever: afterwards a
/// hole in the library that reads the file is a hole in a process that can do nothing. Memory and time are
/// limited too. False where the system does not allow it: then nothing must be read.
bool enterSandbox(unsigned long memoryMegabytes, unsigned long processorSeconds);
