"""How long things are kept, what is past its time, and what a dispute or a law keeps."""
