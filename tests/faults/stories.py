"""All that is done while faults strike."""

from collections.abc import Mapping

from tests.faults import backup_stories, code_stories, key_stories, old_stories, register_stories
from tests.faults.story import Story

STORIES: Mapping[str, Story] = {
    **register_stories.STORIES,
    **key_stories.STORIES,
    **code_stories.STORIES,
    **backup_stories.STORIES,
    **old_stories.STORIES,
}
