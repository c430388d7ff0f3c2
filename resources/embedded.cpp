// Qt wants a source in a library that carries resources; the resources are named in CMakeLists.txt.
