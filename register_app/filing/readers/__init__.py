"""Find the words in files of strangers; called in the process apart only."""
