"""The tab of bought lists: take one in, tell its people, and promote them one by one."""
