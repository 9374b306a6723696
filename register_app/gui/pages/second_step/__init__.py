"""The one-time code: asked at the door, and set up in the settings."""
