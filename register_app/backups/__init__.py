"""Copies of the whole register that are proven before they count, and the way back from them.

`backup.take` makes one; `automatic.take_due` makes one when something changed, and thins them;
`automatic.own` tells what there is, `status.of` what it is worth; `check.verify` reads one,
`prove.prove` restores it aside, `restore.restore` into a new folder.
"""
