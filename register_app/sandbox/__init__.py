"""A process apart for what strangers made: bounded, listened to, and ended at will."""
