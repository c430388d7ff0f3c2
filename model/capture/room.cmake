# The bytes of segments, and capture files by libpcap.
