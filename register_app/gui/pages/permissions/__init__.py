"""May we contact this person: the answers, their stories, and what is written down."""
