"""What the process apart sends."""

import io

from register_app.sandbox import frames
from register_app.sandbox.frames import Frame


def test_frame_that_is_cut_short_is_left_out() -> None:
    file = io.BytesIO()
    frames.write(file, Frame(b"B", b"whole"))
    frames.write(file, Frame(b"B", b"cut short"))

    assert list(frames.read(io.BytesIO(file.getvalue()[:-1]))) == [Frame(b"B", b"whole")]
